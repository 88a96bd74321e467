/**
 * What the chosen proposals save on each line; a line that no changed intensity touches is not worked out
 * again.
 */
import type { Line } from '../household/line.ts';
import type { Touched } from './leversOnCharge.ts';
import { fully, leave, type Group, type Pulled } from './pull.ts';
import type { Spread } from '../draws/spread.ts';

export interface LineEffect {
  readonly line: Line;
  /** kgCO2e a year, at the central value and over the draws. */
  readonly saving: Spread;
  /** Levers that act on it. */
  readonly levers: readonly string[];
}

/** Effects on lines, with the intensity of each lever when they were worked out. */
export type KeptLines = Map<Line, { readonly far: string; readonly effect: LineEffect }>;

/**
 * @param kept the lines of the last call, on the same charges: those that no changed intensity touches stay
 */
export function linesOf(touched: readonly Touched[], length: number, kept: KeptLines): LineEffect[] {
  const rest = new Float64Array(length);
  return byLine(touched).map((charges) => {
    const { line } = charges[0]!.charge;
    const pulledHere = charges.flatMap(({ pulled }) => pulled);
    const far = pulledHere.map(fully).join();
    const known = kept.get(line);
    if (known?.far === far) return known.effect;
    const levers = [...new Set(pulledHere.map(({ lever }) => lever))];
    const effect = { line, saving: new Float64Array(length), levers };
    for (const { charge, groups } of charges) addSaving(charge.spread, groups, rest, effect.saving);
    kept.set(line, { far, effect });
    return effect;
  });
}

/** Charges of one line follow one another. */
function byLine(touched: readonly Touched[]): Touched[][] {
  const found: Touched[][] = [];
  for (const each of touched) {
    const last = found.at(-1);
    if (last?.[0]!.charge.line === each.charge.line) last.push(each);
    else found.push([each]);
  }
  return found;
}

/** @param kept a row used as working space */
function addSaving(charge: Spread, groups: readonly Group[], kept: Spread, into: Spread): void {
  const [only] = groups;
  const [alone] = only!.levers;
  if (groups.length === 1 && only!.levers.length === 1) return addAlone(charge, alone!, fully(alone!), into);
  kept.set(charge);
  for (const group of groups) leave(group, group.levers.map(fully), kept);
  for (let i = 0; i < into.length; i++) into[i]! += charge[i]! - kept[i]!;
}

export function addAlone(charge: Spread, { saves }: Pulled, by: number, into: Spread): void {
  for (let i = 0; i < into.length; i++) into[i]! += charge[i]! * by * saves[i]!;
}
