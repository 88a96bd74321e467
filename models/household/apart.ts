/**
 * A thing of a receipt taken apart: the operation of each of its lines, number by number, each with where it comes from.
 * A term merges its constants when it is written out; here what was told stays apart from what turns units, so that a
 * reader finds back the number that they gave.
 */
import type { Stage } from '../catalogue/catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Term } from '../draws/term.ts';
import { HALF, WATT_HOURS_A_DAY } from './device.ts';
import type { Line } from './line.ts';
import { items, sum, type FootprintPlan, type Item } from './plan.ts';
import type { Situation } from './situation.ts';

/** What a household says in numbers, and what turns a unit into another. */
export const GIVEN_NUMBERS = ['people', 'count', 'years', 'hours', 'lines', 'sims'] as const;
export type GivenNumber = (typeof GIVEN_NUMBERS)[number];
export type Turned = 'kilowatt-hours' | 'half';

/** A number of an operation; `rest` is what else answers give, already multiplied together. */
export type Piece = { readonly value: number } & (
  | { readonly from: 'factor'; readonly id: FactorId }
  | { readonly from: 'said'; readonly what: GivenNumber }
  | { readonly from: 'unit'; readonly what: Turned }
  | { readonly from: 'rest' }
);

/** Π times ÷ Π over, and times the lesser of two operations. */
export interface Operation {
  readonly times: readonly Piece[];
  readonly over: readonly Piece[];
  readonly lesser?: readonly Operation[];
}

export interface LineApart {
  readonly stage: Stage;
  /** kgCO2e a year. */
  readonly amount: number;
  /** They add up to the amount. */
  readonly terms: readonly Operation[];
}

export interface ThingApart {
  readonly item: Item;
  /** kgCO2e a year. */
  readonly amount: number;
  readonly lines: readonly LineApart[];
  /** Each number once, in the order in which it is first met. */
  readonly pieces: readonly Piece[];
}

/** @param item one of those of the plan */
export function takeApart(item: Item, { situation }: FootprintPlan): ThingApart {
  const known = knownIn(situation);
  const lines = item.lines.map(({ stage, amount, terms }: Line): LineApart => ({
    stage,
    amount,
    terms: terms.filter(({ central }) => central !== 0).map((term) => operationOf(term, known)),
  }));
  const pieces = new Map<string, Piece>();
  for (const piece of lines.flatMap(({ terms }) => terms.flatMap(piecesOf))) {
    const key = keyOf(piece);
    if (!pieces.has(key)) pieces.set(key, piece);
  }
  return { item, amount: sum(item.lines), lines, pieces: [...pieces.values()] };
}

/** The heaviest thing of a footprint; of those where a number was told, when there are any. */
export function heaviestApart(plan: FootprintPlan): ThingApart | undefined {
  const all = items(plan.lines)
    .map((item) => takeApart(item, plan))
    .sort((a, b) => b.amount - a.amount);
  return all.find(({ pieces }) => pieces.some(({ from }) => from === 'said')) ?? all[0];
}

export function keyOf(piece: Piece): string {
  if (piece.from === 'factor') return piece.id;
  return piece.from === 'rest' ? `rest ${piece.value}` : piece.what;
}

const piecesOf = ({ times, over, lesser = [] }: Operation): Piece[] => [
  ...times,
  ...over,
  ...lesser.flatMap(piecesOf),
];

type Known = ReadonlyMap<Term, Piece>;

/** The constants of a situation, by the very term that stands for each: two that are equal are not taken for each other. */
function knownIn({ people, devices, fixedLines, sims }: Situation): Known {
  const known = new Map<Term, Piece>([
    [WATT_HOURS_A_DAY, { value: WATT_HOURS_A_DAY.central, from: 'unit', what: 'kilowatt-hours' }],
    [HALF, { value: HALF.central, from: 'unit', what: 'half' }],
  ]);
  const said = (what: GivenNumber, term: Term | undefined) => {
    if (term && isConstant(term)) known.set(term, { value: term.central, from: 'said', what });
  };
  said('people', people);
  said('lines', fixedLines);
  said('sims', sims);
  for (const { answer, count, years, hours } of devices) {
    if (answer.count !== undefined) said('count', count);
    if (answer.yearsKept !== undefined) said('years', years);
    if (answer.hoursPerDay !== undefined) said('hours', hours);
  }
  return known;
}

const isConstant = ({ factor, left }: Term): boolean => factor === undefined && left === undefined;

function operationOf(made: Term, known: Known): Operation {
  const times: Piece[] = [];
  const over: Piece[] = [];
  let lesser: Operation[] | undefined;
  let rest = 1;
  const walk = (term: Term, inverted: boolean): void => {
    const { factor, central, left, right, by } = term;
    const found = known.get(term);
    if (found) (inverted ? over : times).push(found);
    else if (factor !== undefined)
      (inverted ? over : times).push({ value: central, from: 'factor', id: factor });
    else if (!left || !right) rest = inverted ? rest / central : rest * central;
    else if (by === 'lesser') lesser = [operationOf(left, known), operationOf(right, known)];
    else {
      walk(left, inverted);
      walk(right, inverted !== (by === 'ratio'));
    }
  };
  walk(made, false);
  if (rest !== 1 || (times.length === 0 && !lesser)) times.unshift({ value: rest, from: 'rest' });
  return { times, over, ...(lesser && { lesser }) };
}

/** What an operation gives, in kgCO2e a year. */
export function worthOf({ times, over, lesser }: Operation): number {
  const least = lesser ? Math.min(...lesser.map(worthOf)) : 1;
  const value = times.reduce((all, piece) => all * piece.value, least);
  return over.reduce((all, piece) => all / piece.value, value);
}
