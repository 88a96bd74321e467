/**
 * Levers pulled on a charge by some of the proposals chosen. What they leave of it multiplies, save for those that
 * turn one thing into another: of one quantity they share what is left, since what is bought refurbished cannot also
 * be bought second-hand. For shares of a saving, each lever is met at the chance that it is pulled, which is linear
 * in each of them.
 */
import type { Touch } from './touch.ts';
import { mapSpread, type Spread } from './spread.ts';

export interface Pulled {
  readonly lever: string;
  readonly touch: Touch;
  /** Share moved at full intensity, rebound taken off. */
  readonly share: Spread;
  /** What is saved of the charge at full intensity, when it is pulled alone. */
  readonly saves: Spread;
  /** Players that pull it, from the strongest, and how far each does. */
  readonly players: readonly { readonly player: number; readonly intensity: number }[];
}

export function pulled(lever: string, touch: Touch, share: Spread, players: Pulled['players']): Pulled {
  const { weight } = touch;
  const saves = weight ? mapSpread(share.length, (i) => share[i]! * weight[i]!) : share;
  return { lever, touch, share, saves, players };
}

/** Levers that share one quantity, in the catalogue’s order; most are alone. */
export type Group = readonly Pulled[];

export function grouped(all: readonly Pulled[]): Group[] {
  const shares = (one: Pulled, other: Pulled) =>
    one.touch.quantity === other.touch.quantity && (one.touch.weight ?? other.touch.weight) !== undefined;
  const groups: Pulled[][] = [];
  for (const each of all) {
    const known = groups.find((group) => group.some((other) => shares(each, other)));
    if (known) known.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** Multiplies `kept` by what a group leaves of a charge, its levers at the intensities given. */
export function leave(group: Group, intensities: readonly number[], kept: Spread): void {
  if (group.length === 1) {
    const { saves } = group[0]!;
    const by = intensities[0]!;
    for (let i = 0; i < kept.length; i++) kept[i]! *= 1 - by * saves[i]!;
    return;
  }
  for (let i = 0; i < kept.length; i++) {
    let left = 1;
    let saved = 0;
    for (let l = 0; l < group.length; l++) {
      const { share, touch } = group[l]!;
      const moved = left * intensities[l]! * share[i]!;
      saved += touch.weight ? moved * touch.weight[i]! : moved;
      left -= moved;
    }
    kept[i]! *= 1 - saved;
  }
}

/** How far a lever is pulled when all its players pull: by the strongest. */
export const fully = ({ players }: Pulled): number => players[0]!.intensity;

/** How far it is pulled on average when each of its players pulls with chance u. */
export function expected({ players }: Pulled, u: number): number {
  let mean = 0;
  let none = 1;
  for (const { intensity } of players) {
    mean += intensity * u * none;
    none *= 1 - u;
  }
  return mean;
}

/** The same, with one player surely in, less with that player surely out. */
export function marginal({ players }: Pulled, player: number, u: number): number {
  const own = players.find((each) => each.player === player)!.intensity;
  let [surelyIn, surelyOut, none] = [0, 0, 1];
  for (const { player: other, intensity } of players) {
    if (other === player) continue;
    surelyIn += Math.max(intensity, own) * u * none;
    surelyOut += intensity * u * none;
    none *= 1 - u;
  }
  return surelyIn + own * none - surelyOut;
}
