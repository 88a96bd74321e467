/**
 * Policies that are ready to start from, defined by one rule each, the same in every place:
 * - law: what the law asks, and nothing more;
 * - sure: what the council decides and that helps in nine draws of ten, measured or calculated, on things that are there:
 *   nobody counted the screens of its streets, and there may be none;
 * - budget: the same, then what has a known cost and helps as often, the cheapest kilogram first, while the budget
 *   of a year holds and no further than a place of this size usually goes: what is left is not spent;
 * - ambitious: everything that the council decides and that changes something there, as far as a place of this size usually
 *   goes.
 * None counts on removing what a law already forbids there.
 */
import type { PolicyLever, StockCatalogue } from '../plan/catalogue.ts';
import type { FactorId } from '../../draws/factor.ts';
import { costOf } from '../plan/departures.ts';
import { usualPull } from '../plan/plan.ts';
import type { Pull } from '../plan/scenario.ts';
import { SURE_SHARE, type GainGroup } from '../../proposals/order.ts';
import type { Population } from '../../territory/population.ts';
import type { Gained } from './gains.ts';
import { isPriced } from './euros.ts';
import { unitsOf } from './money.ts';
import { inSteps, wholeSteps, type Scope } from './scope.ts';

export const READY = ['law', 'sure', 'budget', 'ambitious'] as const;
export type Ready = (typeof READY)[number];

/** A sum that nobody counted has no more of them. */
const DIGITS = 1;

/** EUR a year, a round number. */
export const readyBudget = (
  { people }: Population,
  { startingBudget, factors }: Pick<StockCatalogue, 'startingBudget' | 'factors'>,
): number => Number((people * factors[startingBudget]!.central).toPrecision(DIGITS));

export interface ReadyFacts {
  readonly stock: StockCatalogue;
  readonly place: Population;
  /** Where each lever stands in the one order. */
  readonly groups: Readonly<Record<string, GainGroup>>;
  readonly scopes: Readonly<Record<string, Scope>>;
  /** What each does alone, as far as it usually goes. */
  readonly alone: Readonly<Record<string, Gained>>;
}

const decides = ({ id, competence }: PolicyLever, scopes: ReadyFacts['scopes']): boolean =>
  competence === 'council' && !scopes[id]!.banned;

/** What a council takes out of its streets, of which only the mean of the country tells how many there are. */
export const takenOut = (
  { effects, competence }: Pick<PolicyLever, 'effects' | 'competence'>,
  { types }: Pick<StockCatalogue, 'types'>,
): readonly FactorId[] =>
  competence !== 'council'
    ? []
    : effects
        .filter(({ kind }) => kind === 'unplug')
        .flatMap((effect) => types.filter(({ id }) => effect.types.some(({ type }) => type === id)))
        .flatMap(({ wanted }) => wanted.map(({ factor }) => factor));

/** The pulls of each, in the order of the catalogue. */
export function readyPolicies(facts: ReadyFacts): Readonly<Record<Ready, readonly Pull[]>> {
  const { stock, groups, scopes } = facts;
  const decided = stock.levers.filter((lever) => decides(lever, scopes) && scopes[lever.id]!.usual > 0);
  const pulled = (id: string): Pull => ({ ...usualPull(id, stock.base), intensity: scopes[id]!.usual });
  const sure = decided
    .filter((lever) => groups[lever.id] === 'helps' && takenOut(lever, stock).length === 0)
    .map(({ id }) => pulled(id));
  const found = [...sure, ...bought(sure, facts)];
  return {
    law: [],
    sure,
    budget: stock.levers.flatMap(({ id }) => found.filter(({ lever }) => lever === id)),
    ambitious: decided
      .filter((lever) => changes(lever, facts) && !isOverdone(lever, decided, facts))
      .map(({ id }) => pulled(id)),
  };
}

/** Whether any draw moves at all: an inventory may leave nothing to an action. */
const changes = ({ id }: PolicyLever, { alone }: ReadyFacts): boolean =>
  alone[id]!.saved.low !== 0 || alone[id]!.saved.high !== 0;

/** Whether another action alone takes all that it lengthens to the longest life that was seen. */
const isOverdone = (
  { id, effects }: PolicyLever,
  decided: readonly PolicyLever[],
  { scopes }: ReadyFacts,
): boolean =>
  effects.every(
    ({ kind, types }) =>
      kind === 'lengthen' &&
      types.every(({ type }) =>
        decided.some(
          (other) =>
            other.id !== id &&
            scopes[other.id]!.limit === 'longest' &&
            scopes[other.id]!.usual === scopes[other.id]!.most &&
            other.effects.some((effect) => effect.types.some((acted) => acted.type === type)),
        ),
      ),
  );

/** EUR a year of the budget that a policy leaves, once its actions are whole: what they cost by a source. */
export const unspent = (
  pulls: readonly Pull[],
  { stock, place }: Pick<ReadyFacts, 'stock' | 'place'>,
): number =>
  pulls.reduce(
    (left, { lever: id, intensity }) => {
      const lever = stock.levers.find((each) => each.id === id)!;
      return left - (costOf(lever, stock, 'unit') ?? 0) * unitsOf(lever, intensity, place);
    },
    readyBudget(place, stock),
  );

/** What the budget of a year buys besides. */
function bought(besides: readonly Pull[], { stock, place, scopes, alone }: ReadyFacts): Pull[] {
  let left = readyBudget(place, stock);
  const priced = stock.levers.flatMap((lever) => {
    const each = costOf(lever, stock, 'unit');
    const { saved, helps, euros } = alone[lever.id]!;
    const sought = decides(lever, scopes) && isPriced(lever) && each !== undefined && each > 0;
    if (!sought || helps < SURE_SHARE || besides.some((pull) => pull.lever === lever.id)) return [];
    return [{ lever, each: each * unitsOf(lever, 1, place), price: euros / saved.central }];
  });
  priced.sort((a, b) => a.price - b.price);
  return priced.flatMap(({ lever: { id }, each }): Pull[] => {
    const { usual, step } = scopes[id]!;
    const intensity = inSteps(wholeSteps(Math.min(usual, left / each), step), step);
    if (intensity <= 0) return [];
    left -= intensity * each;
    return [{ ...usualPull(id, stock.base), intensity }];
  });
}
