/**
 * The stock that today's lives and habits would make if they had always been so: every year is like the one
 * before, and is known without running any.
 */
import { lostShares, type DeviceFlows, type Flows } from './device.ts';

/** Mean lives, in years. */
export interface MeanLives {
  readonly first: number;
  readonly second: number;
}

/** @param into receives one year, which stands for all of them; no policy is in it */
export function settle(flows: DeviceFlows, lives: MeanLives, into: Flows): void {
  const { first, second, drawer, collected } = flows;
  const perPurchase = passedOnPerPurchase(flows);
  const left = flows.wanted / (lives.first + perPurchase * lives.second);
  const ended = left * perPurchase;
  const outOfDrawer = left * first.drawer + ended * second.drawer;
  const gathered = first.collected * left + second.collected * ended + drawer.collected * outOfDrawer;
  into.bought[0] = into.left[0] = left;
  into.passedOn[0] = into.ended[0] = ended;
  into.collected[0] = gathered;
  into.recycled[0] = collected.recycled * gathered;
  const lost = lostShares(flows);
  into.lost[0] =
    lost.left * left + lost.ended * ended + lost.drawer * outOfDrawer + lost.collected * gathered;
  into.inFirst[0] = left * lives.first;
  into.inSecond[0] = ended * lives.second;
  into.asleep[0] = outOfDrawer / drawer.leaving;
  into.refurbished[0] = into.brought[0] = into.refitted[0] = into.inRefitted[0] = 0;
  into.rescued[0] = into.donated[0] = 0;
}

/** Second lives that begin for each device bought. */
function passedOnPerPurchase({ first, second, drawer, collected }: DeviceFlows): number {
  const fromDrawer = drawer.second + collected.reused * drawer.collected;
  const direct = first.second + first.drawer * fromDrawer + collected.reused * first.collected;
  return direct / (1 - second.drawer * fromDrawer - collected.reused * second.collected);
}
