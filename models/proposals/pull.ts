/**
 * Levers pulled on a charge by some of the proposals chosen. What each leaves of it multiplies, with two
 * exceptions: years added to a life add up; and conversions into other things share the quantity, since a
 * purchase made refurbished cannot also be made second-hand. To share out a saving, each lever is taken with
 * the chance that it is pulled; what is left is linear in each of these chances.
 */
import type { Touch } from './acts/charge.ts';
import { mapSpread, type Spread } from '../draws/spread.ts';

/** The effect of a lever on a charge when it is pulled fully. */
export interface LeverOnCharge {
  readonly lever: string;
  readonly touch: Touch;
  /** Share moved, less the rebound. */
  readonly share: Spread;
  /** What it saves on the charge when it is pulled alone. */
  readonly saves: Spread;
}

export interface Pulled extends LeverOnCharge {
  /** The players that pull it, from the strongest, and how far each pulls it. */
  readonly players: readonly { readonly player: number; readonly intensity: number }[];
}

export function pull(lever: string, touch: Touch, share: Spread): LeverOnCharge {
  const { weight } = touch;
  const saves = weight ? mapSpread(share.length, (i) => share[i]! * weight[i]!) : share;
  return { lever, touch, share, saves };
}

/** Levers that meet on one quantity; most levers are alone. */
export interface Meeting {
  /** In the catalogue’s order. */
  readonly levers: readonly LeverOnCharge[];
  /**
   * What is left of the charge when some levers are pulled fully and the others not at all; bit l of the rank
   * stands for lever l.
   */
  readonly left: readonly Spread[];
}

/** A meeting, with how far each of its levers is pulled. */
export interface Group extends Meeting {
  readonly levers: readonly Pulled[];
}

/** Years add up; conversions into another thing share it; everything else multiplies. */
function meets(one: Touch, other: Touch): boolean {
  if (one.years || other.years) return one.years !== undefined && other.years !== undefined;
  return one.quantity === other.quantity && one.weight !== undefined && other.weight !== undefined;
}

export function meetings(all: readonly LeverOnCharge[]): Meeting[] {
  const found: LeverOnCharge[][] = [];
  for (const each of all) {
    const known = found.find(([first]) => meets(first!.touch, each.touch));
    if (known) known.push(each);
    else found.push([each]);
  }
  return found.map((levers) => ({ levers, left: levers.length === 1 ? [] : leftBySome(levers) }));
}

function leftBySome(levers: readonly LeverOnCharge[]): Spread[] {
  const left = levers[0]!.touch.years ? withYears : converted;
  return Array.from({ length: 1 << levers.length }, (_, some) =>
    left(
      levers.filter((_each, l) => has(some, l)),
      levers[0]!,
    ),
  );
}

const has = (some: number, l: number): boolean => (some >> l) % 2 === 1;

/** The replacements left when every lever adds its years. */
function withYears(levers: readonly LeverOnCharge[], { touch }: LeverOnCharge): Spread {
  const { kept } = touch.years!;
  return mapSpread(kept.length, (i) => {
    let years = kept[i]!;
    for (const each of levers) years += each.touch.years!.added[i]!;
    return kept[i]! / years;
  });
}

/** What is left when each lever converts part of what those before it left. */
function converted(levers: readonly LeverOnCharge[], { share }: LeverOnCharge): Spread {
  return mapSpread(share.length, (i) => {
    let untouched = 1;
    let saved = 0;
    for (const each of levers) {
      const moved = untouched * each.share[i]!;
      saved += moved * each.touch.weight![i]!;
      untouched -= moved;
    }
    return 1 - saved;
  });
}

/** Multiplies `kept` by what a group leaves of a charge, with its levers at the intensities given. */
export function leave({ levers, left }: Group, intensities: readonly number[], kept: Spread): void {
  if (left.length === 0) {
    const { saves } = levers[0]!;
    const by = intensities[0]!;
    for (let i = 0; i < kept.length; i++) kept[i]! *= 1 - by * saves[i]!;
    return;
  }
  const chances = left.map((_row, some) => chanceOf(some, intensities));
  const sure = left[chances.indexOf(1)];
  const mean = sure ?? new Float64Array(kept.length);
  if (!sure) left.forEach((row, some) => addTimes(row, chances[some]!, mean));
  for (let i = 0; i < kept.length; i++) kept[i]! *= mean[i]!;
}

/**
 * What one lever of a group saves of a charge per unit of intensity, while the others stay where they are.
 */
export function slope({ levers, left }: Group, intensities: readonly number[], lever: number): Spread {
  if (left.length === 0) return levers[0]!.saves;
  const saved = new Float64Array(left[0]!.length);
  left.forEach((row, some) => {
    const others = chanceOf(some, intensities, lever);
    addTimes(row, has(some, lever) ? -others : others, saved);
  });
  return saved;
}

/**
 * The probability that exactly some levers are pulled, each with its own chance; one lever may be excluded.
 */
function chanceOf(some: number, chances: readonly number[], except?: number): number {
  let chance = 1;
  chances.forEach((each, l) => {
    if (l !== except) chance *= has(some, l) ? each : 1 - each;
  });
  return chance;
}

function addTimes(row: Spread, by: number, into: Spread): void {
  if (by !== 0) for (let i = 0; i < into.length; i++) into[i]! += by * row[i]!;
}

/** How far a lever is pulled when all its players pull: as far as the strongest does. */
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
