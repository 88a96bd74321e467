/**
 * Levers pulled on a charge by some of the proposals chosen. Levers of different quantities multiply; those of one
 * quantity share what is left of it: what is already bought refurbished cannot also be bought second-hand. For
 * shares of a saving, each lever is met at the chance that it is pulled, which is linear in each of them.
 */
import type { Touch } from './touch.ts';
import type { Spread } from './spread.ts';

export interface Pulled {
  readonly lever: string;
  readonly touch: Touch;
  /** Share moved at full intensity, rebound taken off. */
  readonly share: Spread;
  /** Players that pull it, from the strongest, and how far each does. */
  readonly players: readonly { readonly player: number; readonly intensity: number }[];
}

/** Levers of one quantity, in the catalogue’s order. */
export type Group = readonly Pulled[];

/** Pulled levers by quantity, in the order in which the quantities first appear. */
export function grouped(pulled: readonly Pulled[]): Group[] {
  const groups = new Map<string, Pulled[]>();
  for (const each of pulled) {
    const { quantity } = each.touch;
    const known = groups.get(quantity);
    if (known) known.push(each);
    else groups.set(quantity, [each]);
  }
  return [...groups.values()];
}

/** Multiplies `kept` by what a group leaves of a charge, its levers at the intensities given. */
export function leave(group: Group, intensities: readonly number[], kept: Spread): void {
  const [only] = group;
  if (group.length === 1) {
    const { share, touch } = only!;
    const { weight } = touch;
    const by = intensities[0]!;
    if (weight) for (let i = 0; i < kept.length; i++) kept[i]! *= 1 - by * share[i]! * weight[i]!;
    else for (let i = 0; i < kept.length; i++) kept[i]! *= 1 - by * share[i]!;
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
export function marginal(pulled: Pulled, player: number, u: number): number {
  const others = { ...pulled, players: pulled.players.filter((each) => each.player !== player) };
  const own = pulled.players.find((each) => each.player === player)!.intensity;
  let surely = 0;
  let none = 1;
  for (const { intensity } of others.players) {
    surely += Math.max(intensity, own) * u * none;
    none *= 1 - u;
  }
  return surely + own * none - expected(others, u);
}
