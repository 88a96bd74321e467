/**
 * The household models run on one catalogue, with what a reconciliation needs of them: any part of a footprint as a
 * spread, factors as spreads, the arithmetic of spreads, and the same models with someone else’s figures in place of
 * ours.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { lookup } from '../catalogue/lookup.ts';
import { mapSpread, withCentral, createSpreads, type Spread } from '../draws/spread.ts';
import type { FactorId } from '../draws/factor.ts';
import { memo } from '../draws/memo.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../draws/sample.ts';
import type { Answers } from '../household/answers.ts';
import type { Line } from '../household/line.ts';
import { createDrawer, type DrawnLine } from '../household/lineDraws.ts';
import { items, plan } from '../household/plan.ts';

export interface World {
  readonly catalogue: Catalogue;
  /** The lines of a footprint with their draws. */
  lines(answers: Answers): readonly DrawnLine[];
  factor(id: FactorId): Spread;
  /** The same models with other values for some factors, without a range. */
  having(values: Readonly<Record<FactorId, number>>): World;
  /** The same models for the mean home: what homes differ by is at its mean, what factors may be worth is kept. */
  readonly mean: World;
}

const worlds = new WeakMap<Catalogue, World>();

/** Made once for each catalogue. */
export const worldOf = (catalogue: Catalogue): World => memo(worlds, catalogue, () => create(catalogue));

function create(catalogue: Catalogue): World {
  const { factors } = catalogue;
  const { assumptions } = lookup(catalogue);
  const sample = createSample(factors, DEFAULT_DRAWS, DEFAULT_SEED);
  const spreads = createSpreads(factors, sample);
  const drawer = createDrawer(sample, assumptions);
  const having = (values: Readonly<Record<FactorId, number>>): World =>
    create({ ...catalogue, factors: { ...factors, ...fixed(catalogue, values) } });
  let mean: World | undefined;
  return {
    catalogue,
    lines: (answers) =>
      items(plan(answers, catalogue).lines).flatMap(({ component, item, lines }) =>
        drawer(`${component}/${item}`, lines),
      ),
    factor: spreads.ofFactor,
    having,
    get mean() {
      const ids = [...assumptions.keys()];
      return (mean ??= having(Object.fromEntries(ids.map((id) => [id, factors[id]!.central]))));
    },
  };
}

const fixed = ({ factors }: Catalogue, values: Readonly<Record<FactorId, number>>) =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => {
      const { unit } = factors[id]!;
      return [id, { id, unit, shape: 'fixed' as const, central: value, low: value, high: value }];
    }),
  );

/** kgCO2e a year of the lines that are kept. */
export function partOf(lines: readonly DrawnLine[], keep: (line: Line) => boolean): Spread {
  const row = new Float64Array(DEFAULT_DRAWS);
  let central = 0;
  for (const { line, row: own } of lines) {
    if (!keep(line)) continue;
    central += line.amount;
    for (let i = 0; i < row.length; i++) row[i]! += own[i]!;
  }
  return withCentral(central, row);
}

/** What the inventories call manufacture: making, delivery and end of life. */
export const isMaking = ({ stage }: Line): boolean => stage !== 'use';
export const isUse = ({ stage }: Line): boolean => stage === 'use';
export const anyLine = (): boolean => true;

/** @throws RangeError when two spreads do not have the same draws */
function together(first: Spread, others: readonly Spread[], value: (i: number) => number): Spread {
  if (others.some(({ length }) => length !== first.length)) throw new RangeError('spreads of other draws');
  return mapSpread(first.length, value);
}

export const plus = (first: Spread, ...others: readonly Spread[]): Spread =>
  together(first, others, (i) => others.reduce((sum, each) => sum + each[i]!, first[i]!));

export const minus = (from: Spread, less: Spread): Spread =>
  together(from, [less], (i) => from[i]! - less[i]!);

export const over = (part: Spread, whole: Spread): Spread =>
  together(part, [whole], (i) => part[i]! / whole[i]!);

export const times = (spread: Spread, by: number): Spread => mapSpread(spread.length, (i) => spread[i]! * by);
