/**
 * Levers pulled on a charge by some of the proposals chosen. What they leave of it multiplies, with two exceptions:
 * years added to a life add up, and what is turned into another thing is shared, since what is bought refurbished
 * cannot also be bought second-hand. For shares of a saving, each lever is met at the chance that it is pulled; what
 * is left is linear in each of them.
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

/** Levers that meet on one quantity, in the catalogue’s order; most are alone. */
export type Group = readonly Pulled[];

/** Years add up; what turns one thing into another shares it; all the rest multiplies. */
function meets(one: Touch, other: Touch): boolean {
  if (one.years || other.years) return one.years !== undefined && other.years !== undefined;
  return one.quantity === other.quantity && one.weight !== undefined && other.weight !== undefined;
}

export function grouped(all: readonly Pulled[]): Group[] {
  const groups: Pulled[][] = [];
  for (const each of all) {
    const known = groups.find(([first]) => meets(first!.touch, each.touch));
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
  } else if (group[0]!.touch.years) {
    for (let i = 0; i < kept.length; i++) kept[i]! *= withYears(group, intensities, i);
  } else {
    for (let i = 0; i < kept.length; i++) kept[i]! *= 1 - converted(group, intensities, i);
  }
}

/** What levers that turn one thing into another save together: each acts on what those before it left. */
export function converted(group: Group, intensities: readonly number[], i: number): number {
  let left = 1;
  let saved = 0;
  for (let l = 0; l < group.length; l++) {
    const { share, touch } = group[l]!;
    const moved = left * intensities[l]! * share[i]!;
    saved += moved * touch.weight![i]!;
    left -= moved;
  }
  return saved;
}

/** The replacements left when each lever adds its years to as many devices as its intensity says, independently. */
export function withYears(group: Group, intensities: readonly number[], i: number): number {
  const kept = group[0]!.touch.years!.kept[i]!;
  let left = 0;
  for (let some = 0; some < 2 ** group.length; some++) {
    let [chance, years] = [1, kept];
    for (let l = 0; l < group.length; l++) {
      const pulled = (some >> l) % 2 === 1;
      chance *= pulled ? intensities[l]! : 1 - intensities[l]!;
      if (pulled) years += group[l]!.touch.years!.added[i]!;
    }
    left += (chance * kept) / years;
  }
  return left;
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
