/**
 * The effects of interventions on one kind of device, on one draw, added up into what the stock model takes.
 */
import { noChange, type Change, type Flows } from '../../stock/device.ts';
import { NO_LIFE, type Lifetimes } from '../../stock/life.ts';
import { ACTION_RULES, CHANGE_ROWS, type ActionRule } from './actions.ts';
import type { Kind } from './kinds.ts';
import type { Intervention } from './interventions.ts';

/** The values of a draw that are common to every intervention. */
export interface OnDraw {
  readonly draw: number;
  readonly displacement: number;
  readonly rebound: number;
}

/** An intervention with what its kind of action says, looked up once for all draws. */
interface Effect {
  readonly intervention: Intervention;
  readonly rule: ActionRule;
  /** The row that it writes, and whether it is the first to do so: the others add to what it wrote. */
  readonly row: Float64Array;
  readonly first: boolean;
  /** Whether it multiplies what the others left, rather than adding to it. */
  readonly leaves: boolean;
}

/**
 * @returns an object that each call writes anew, one for all draws; nothing where this draw changes nothing
 */
export function createChanges(
  kind: Kind,
  interventions: readonly Intervention[],
  years: number,
  scenario: number,
) {
  const change = noChange(years);
  const own = effectsOn(kind, interventions, change);
  const longer = own.some(({ rule }) => rule.lengthens) ? kind.longer(scenario) : undefined;
  /** A trend says how many are in use in all: each second life replaces a purchase, as in a settled year. */
  const grows = own.some(({ intervention }) => intervention.kind === 'grow');
  const releasing = own.filter(({ rule }) => rule.bringsOut);
  // only rows that some intervention touches are ever written
  const shares = own.filter(({ rule, first }) => first && CHANGE_ROWS[rule.row] === 'share');

  /** @param usual the year without policy, from whose drawers devices are woken */
  return function changeOn({ draw, displacement, rebound }: OnDraw, usual: Flows): Change | undefined {
    if (nothingOn(own, draw)) return undefined;
    change.displaced = grows ? 1 : displacement;
    change.refurbishedDisplaced = 1 - rebound;
    change.addedYears = 0;
    change.longer = NO_LIFE;
    for (let i = 0; i < own.length; i++) addEffect(change, own[i]!, draw, kind, usual);
    if (releasing.length > 0) bringOut(change, releasing, draw, kind, usual);
    if (longer && change.addedYears > 0) lengthen(change, longer, draw, kind);
    for (let i = 0; i < shares.length; i++) cap(shares[i]!.row);
    return change;
  };
}

function effectsOn(kind: Kind, interventions: readonly Intervention[], change: Change): Effect[] {
  const written = new Set<Float64Array>();
  return interventions.flatMap((intervention): Effect[] => {
    if (intervention.type !== kind.type.id) return [];
    const rule = ACTION_RULES[intervention.kind];
    const row = change[rule.row];
    const first = !written.has(row);
    written.add(row);
    return [{ intervention, rule, row, first, leaves: CHANGE_ROWS[rule.row] === 'left' }];
  });
}

/** The first year that is not zero; past the last one where all are. */
export function beginning(row: Float64Array): number {
  for (let year = 0; year < row.length; year++) if (row[year]! > 0) return year;
  return row.length;
}

function nothingOn(own: readonly Effect[], draw: number): boolean {
  for (let i = 0; i < own.length; i++) if (own[i]!.intervention.amount[draw] !== 0) return false;
  return true;
}

function addEffect(change: Change, effect: Effect, draw: number, kind: Kind, usual: Flows): void {
  const { intervention, rule, row, first, leaves } = effect;
  const amount = rule.amountOn(intervention, draw, kind, usual);
  if (rule.lengthens) change.addedYears += amount;
  if (leaves) multiplyLess(intervention.ramp, amount, first, row);
  else addTimes(intervention.ramp, amount, first, row);
}

/** A life that is already as long as any that was seen grows no longer. */
function lengthen(change: Change, longer: Lifetimes, draw: number, { firstLife, longest }: Kind): void {
  const asked = change.addedYears;
  const added = Math.max(0, Math.min(asked, longest - firstLife[draw]!));
  change.addedYears = added;
  if (added > 0) change.longer = longer(draw, firstLife[draw]! + added);
  const years = change.ramp.length;
  for (let year = 0; year < years; year++) change.ramp[year]! = added > 0 ? change.ramp[year]! / asked : 0;
}

/** Of all that is brought out of drawers: the part that serves again, and what is refitted of it. */
function bringOut(
  change: Change,
  releasing: readonly Effect[],
  draw: number,
  kind: Kind,
  usual: Flows,
): void {
  let released = 0;
  let again = 0;
  let refitted = 0;
  for (let i = 0; i < releasing.length; i++) {
    const { intervention, rule } = releasing[i]!;
    const part = rule.amountOn(intervention, draw, kind, usual);
    const { reused } = intervention;
    released += part;
    const serves = part * (reused ? reused[draw]! : 1);
    again += serves;
    if (rule.bringsOut === 'refitted') refitted += serves;
  }
  change.releasedReused = released > 0 ? again / released : 0;
  change.releasedRefitted = again > 0 ? refitted / again : 0;
}

function addTimes(row: Float64Array, by: number, first: boolean, into: Float64Array): void {
  if (first) for (let i = 0; i < row.length; i++) into[i] = by * row[i]!;
  else for (let i = 0; i < row.length; i++) into[i]! += by * row[i]!;
}

function multiplyLess(ramp: Float64Array, by: number, first: boolean, into: Float64Array): void {
  if (first) for (let i = 0; i < ramp.length; i++) into[i] = Math.max(0, 1 - by * ramp[i]!);
  else for (let i = 0; i < ramp.length; i++) into[i]! *= Math.max(0, 1 - by * ramp[i]!);
}

function cap(row: Float64Array): void {
  for (let i = 0; i < row.length; i++) if (row[i]! > 1) row[i] = 1;
}
