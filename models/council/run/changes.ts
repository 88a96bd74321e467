/**
 * The effects of interventions on one kind of device, on one draw, added up into what the stock model takes.
 */
import { noChange, type Change, type Flows } from '../../stock/device.ts';
import { NO_LIFE } from '../../stock/life.ts';
import { ACTION_RULES, CHANGE_ROWS } from './actions.ts';
import type { Kind } from './kinds.ts';
import type { Intervention } from './interventions.ts';

/** The values of a draw that are common to every intervention. */
export interface OnDraw {
  readonly draw: number;
  readonly displacement: number;
  readonly rebound: number;
}

/**
 * @returns an object that each call writes anew, one for all draws; nothing where this draw changes nothing
 */
export function createChanges(
  kind: Kind,
  interventions: readonly Intervention[],
  years: number,
  scenario: number,
  received?: Float64Array,
) {
  const own = interventions.filter(({ type }) => type === kind.type.id);
  const longer = own.some((intervention) => ACTION_RULES[intervention.kind].lengthens)
    ? kind.longer(scenario)
    : undefined;
  /** A trend says how many are in use in all: each second life replaces a purchase, as in a settled year. */
  const grows = own.some(({ kind: action }) => action === 'grow');
  const change = noChange(years);
  if (received) change.received = received;
  // only rows that some intervention touches are ever written: the first one writes, the others add to it
  const rowsOf = own.map(({ kind: action }) => ACTION_RULES[action].row);
  const firsts = rowsOf.map((row, i) => rowsOf.indexOf(row) === i);
  const shares = [...new Set(rowsOf)]
    .filter((name) => CHANGE_ROWS[name] === 'share')
    .map((name) => change[name]);

  /** @param usual the year without policy, from whose drawers devices are woken */
  return function changeOn({ draw, displacement, rebound }: OnDraw, usual: Flows): Change | undefined {
    if (nothingOn(own, draw) && !received?.some((each) => each > 0)) return undefined;
    change.displaced = grows ? 1 : displacement;
    change.refurbishedDisplaced = 1 - rebound;
    change.addedYears = 0;
    change.longer = NO_LIFE;
    for (let i = 0; i < own.length; i++) addIntervention(change, own[i]!, firsts[i]!, draw, kind, usual);
    bringOut(change, own, draw, kind, usual);
    if (longer && change.addedYears > 0) {
      change.longer = longer(draw, kind.firstLife[draw]! + change.addedYears);
      for (let year = 0; year < years; year++) change.ramp[year]! /= change.addedYears;
    }
    for (const row of shares) cap(row);
    return change;
  };
}

function nothingOn(own: readonly Intervention[], draw: number): boolean {
  for (let i = 0; i < own.length; i++) if (own[i]!.amount[draw] !== 0) return false;
  return true;
}

function addIntervention(
  change: Change,
  intervention: Intervention,
  first: boolean,
  draw: number,
  kind: Kind,
  usual: Flows,
): void {
  const rule = ACTION_RULES[intervention.kind];
  const amount = rule.amountOn(intervention, draw, kind, usual);
  const row = change[rule.row];
  if (rule.lengthens) change.addedYears += amount;
  if (CHANGE_ROWS[rule.row] === 'left') multiplyLess(intervention.ramp, amount, first, row);
  else addTimes(intervention.ramp, amount, first, row);
}

/** Of all that is brought out of drawers: the part that serves again, and what is refitted of it. */
function bringOut(
  change: Change,
  own: readonly Intervention[],
  draw: number,
  kind: Kind,
  usual: Flows,
): void {
  let released = 0;
  let again = 0;
  let refitted = 0;
  for (const intervention of own) {
    const { bringsOut, amountOn } = ACTION_RULES[intervention.kind];
    if (!bringsOut) continue;
    const part = amountOn(intervention, draw, kind, usual);
    const { reused } = intervention;
    released += part;
    const serves = part * (reused ? reused[draw]! : 1);
    again += serves;
    if (bringsOut === 'refitted') refitted += serves;
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
