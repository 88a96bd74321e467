/** A user's own assumptions in place of ours: values without a range, for people who know better. */
import type { Factor, FactorId } from '../../draws/factor.ts';
import type { PolicyLever, StockCatalogue } from './catalogue.ts';

/** By factor, in its unit. */
export type Assumed = Readonly<Record<FactorId, number>>;

/** A factor without a bound of its own may be set to at most this many times the high end of its range. */
const TIMES_HIGH = 10;

/** Years: no device is kept for less, and no lever adds as much for sure. */
const A_LIFE = 3;

/** The bounds within which an assumption may be set; a share never exceeds the whole. */
export const assumedBounds = ({
  min,
  max,
  low,
  high,
  unit,
}: Factor): { readonly min: number; readonly max: number } => ({
  // a whole life is never nothing; a few years more or less may be
  min: min ?? (unit === 'year' && low >= A_LIFE ? 1 : 0),
  max: max ?? Math.min(high * TIMES_HIGH, unit === 'share' ? 1 : Infinity),
});

/**
 * The parameters of a lever that may be set, those of its reuse and rebound included; costs are entered
 * separately, as costs.
 */
export function parametersOf(
  { effects, passThrough }: Pick<PolicyLever, 'effects' | 'passThrough'>,
  { displacement, rebound }: Pick<StockCatalogue, 'displacement' | 'rebound'>,
): FactorId[] {
  const own = effects.flatMap(({ factors, types, reused, lent, kind }) => [
    ...factors,
    ...types.flatMap(({ share }) => share ?? []),
    ...[reused, lent].filter((id) => id !== undefined),
    ...(kind === 'donate' || kind === 'release' || kind === 'wake' ? [displacement] : []),
    ...(kind === 'refurbish' ? [rebound] : []),
  ]);
  return [...new Set(passThrough === undefined ? own : [...own, passThrough])];
}

/** What a council's own inventory tells of its devices: how many, how long they last, what one costs. */
export const ownFleet = ({ types }: Pick<StockCatalogue, 'types'>): FactorId[] => [
  ...new Set(
    types.flatMap(({ owner, wanted, firstLife, price }) =>
      owner === 'council'
        ? [...wanted.map(({ factor }) => factor), firstLife, ...(price === undefined ? [] : [price])]
        : [],
    ),
  ),
];

/** Whether a council says how many devices it has. */
export const countsDevices = ({ types }: Pick<StockCatalogue, 'types'>, assumed: Assumed): boolean =>
  types.some(
    ({ owner, wanted }) => owner === 'council' && wanted.some(({ factor }) => Object.hasOwn(assumed, factor)),
  );

/** Every parameter that may be set: of levers, and of the council's own devices. */
export const settable = (stock: StockCatalogue): FactorId[] => [
  ...new Set([...stock.levers.flatMap((lever) => parametersOf(lever, stock)), ...ownFleet(stock)]),
];

/** The same catalogue with these values; the very same object when there are none. */
export function withAssumed(stock: StockCatalogue, assumed: Assumed): StockCatalogue {
  const set = Object.entries(assumed).map(([id, value]): [FactorId, Factor] => [
    id,
    { ...stock.factors[id]!, shape: 'fixed', central: value, low: value, high: value },
  ]);
  return set.length === 0 ? stock : { ...stock, factors: { ...stock.factors, ...Object.fromEntries(set) } };
}
