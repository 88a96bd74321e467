/**
 * How far a lever goes in one place: what a place of its size usually does, the most that makes sense there, and
 * what that comes from. A page offers no more; an address may still ask for more, and is told.
 */
import { timesOf } from '../plan/scenario.ts';
import { HUNDRED } from '../../catalogue/writing.ts';
import type { Factors } from '../../draws/factor.ts';
import type { Population } from '../../territory/population.ts';
import type { PolicyLever, StockCatalogue, StockType } from '../plan/catalogue.ts';
import { COMMUNE } from './commune.ts';

/**
 * What stops a lever: its people, what falls asleep in a year, the longest life that was seen, one for each, all that
 * there is, or the catalogue’s own bound.
 */
export const BOUNDED_BY = ['people', 'asleep', 'longest', 'one', 'all', 'catalogue'] as const;
export type BoundedBy = (typeof BOUNDED_BY)[number];

/** In the unit of the lever. */
export interface Scope {
  readonly usual: number;
  readonly most: number;
  readonly step: number;
  readonly limit: BoundedBy;
  /** How many things there one unit stands for; absent where a unit is one thing, a share or a year. */
  readonly each?: number;
  /** Where a law already forbids what it removes, but for exceptions that only the place knows. */
  readonly banned?: true;
}

/** Steps of what is counted one by one, for places where one is too many: a tenth of a café, shared with others. */
const TEN = 10;
const PARTS = [1, 1 / TEN, 1 / (TEN * TEN), 1 / (TEN * TEN * TEN)] as const;

/** @param factors of the catalogue and of the stock */
export function scopeOf(
  lever: PolicyLever,
  place: Population,
  stock: Pick<StockCatalogue, 'types' | 'exits'>,
  factors: Factors,
): Scope {
  const { per, usual, max, step, bannedBelow = 0 } = lever.intensity;
  if (per !== 'whole') {
    const each =
      per === 'thousand'
        ? timesOf(lever, 1, place)
        : per === 'times'
          ? broughtOut(lever, place, stock, factors)
          : undefined;
    const limit = per === 'percent' && max === HUNDRED ? 'all' : 'catalogue';
    const banned = place.people < bannedBelow;
    const stop = stopOf(lever, stock, factors);
    const end = stop && stop.most < max ? stop : { most: max, limit: limit as BoundedBy };
    const most = inSteps(wholeSteps(Math.max(0, end.most), step), step);
    return {
      usual: Math.min(usual, most),
      most,
      step,
      limit: end.limit,
      ...(each !== undefined && { each }),
      ...(banned && { banned }),
    };
  }
  const { most, limit } = mostOf(lever, place, stock, factors);
  const here = (usual * place.people) / COMMUNE.people;
  const by = [step, ...PARTS].find((each) => each <= Math.min(here, most)) ?? PARTS.at(-1)!;
  // a part of one is shared with other places; of more than one, there are no parts
  const top = most >= 1 && by < 1 ? Math.floor(most) : inSteps(Math.max(1, wholeSteps(most, by)), by);
  return {
    usual: Math.min(top, inSteps(Math.max(1, Math.round(here / by)), by)),
    most: top,
    step: by,
    limit,
  };
}

/** Digits that a tenth of something keeps, times a whole number. */
const DIGITS = 12;

/** Some steps of a slider, without the last bits that a product of tenths adds. */
export const inSteps = (count: number, step: number): number => Number((count * step).toPrecision(DIGITS));

/** The steps that fit in an extent. */
export const wholeSteps = (most: number, step: number): number =>
  Math.floor(Number((most / step).toPrecision(DIGITS)));

/** The scope of every lever, by its id. */
export const scopesOf = (
  stock: StockCatalogue,
  place: Population,
  factors: Factors,
): Readonly<Record<string, Scope>> =>
  Object.fromEntries(stock.levers.map((lever) => [lever.id, scopeOf(lever, place, stock, factors)]));

/** Where the devices that are there leave a lever less than its catalogue does; nothing where none says. */
function stopOf(
  { intensity: { per, beyondOne }, effects }: PolicyLever,
  { types }: Pick<StockCatalogue, 'types'>,
  factors: Factors,
): Pick<Scope, 'most' | 'limit'> | undefined {
  if (beyondOne !== undefined) return { most: HUNDRED * (1 - 1 / factors[beyondOne]!.central), limit: 'one' };
  if (per !== 'years') return undefined;
  const touched = effects.flatMap((effect) => effect.types.map(({ type }) => type));
  const left = types.flatMap(({ id, firstLife, longest }) =>
    longest === undefined || !touched.includes(id)
      ? []
      : [factors[longest]!.high - factors[firstLife]!.central],
  );
  return left.length === 0 ? undefined : { most: Math.min(...left), limit: 'longest' };
}

function mostOf(
  { intensity: { max, onePer }, effects }: PolicyLever,
  place: Population,
  { types, exits }: Pick<StockCatalogue, 'types' | 'exits'>,
  factors: Factors,
): Pick<Scope, 'most' | 'limit'> {
  if (onePer !== undefined) return { most: Math.min(max, place.people / onePer), limit: 'people' };
  const woken = effects.flatMap((effect) =>
    effect.kind === 'wake' ? types.filter(({ id }) => effect.types.some(({ type }) => type === id)) : [],
  );
  if (woken.length === 0) return { most: max, limit: 'catalogue' };
  const asleep = woken.reduce((sum, type) => sum + fallingAsleep(type, place, exits, factors), 0);
  return { most: Math.min(max, asleep), limit: 'asleep' };
}

/** Devices that leave their first user for a drawer in a year, at central values, where all in use are on their first life. */
function fallingAsleep(
  type: StockType,
  place: Population,
  ways: StockCatalogue['exits'],
  factors: Factors,
): number {
  const central = (id: string | undefined) => (id === undefined ? 0 : factors[id]!.central);
  const { second, drawer, collected, lost } = ways[type.exits]!;
  const all = central(second) + central(drawer) + central(collected) + central(lost);
  return (inUseOf(type, place, factors) / central(type.firstLife)) * (central(drawer) / all);
}

/** Devices that one effort of a drive brings out of drawers in a year. */
const broughtOut = (
  { effects }: PolicyLever,
  place: Population,
  { types, exits }: Pick<StockCatalogue, 'types' | 'exits'>,
  factors: Factors,
): number =>
  effects.reduce((sum, effect) => {
    const central = (id: string) => factors[id]!.central;
    const asleep = effect.types.reduce((all, { type: id }) => {
      const type = types.find((each) => each.id === id)!;
      return all + fallingAsleep(type, place, exits, factors) * central(type.drawerTime);
    }, 0);
    return sum + effect.factors.reduce((product, id) => product * central(id), asleep);
  }, 0);

/** Devices of a kind in use in a place, at central values. */
function inUseOf({ wanted }: StockType, { people, households }: Population, factors: Factors): number {
  const many = wanted[0]!.per === 'household' ? households : people;
  return wanted.reduce((product, { factor }) => product * factors[factor]!.central, many);
}

/** Devices in use that the council owns, at central values. */
export const ownedIn = (
  place: Population,
  { types }: Pick<StockCatalogue, 'types'>,
  factors: Factors,
): number =>
  types
    .filter(({ owner }) => owner === 'council')
    .reduce((sum, type) => sum + inUseOf(type, place, factors), 0);
