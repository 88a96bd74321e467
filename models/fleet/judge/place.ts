/**
 * What an inventory says in place of national means, for the place that it belongs to: computers for each
 * inhabitant, screens for each computer, how long they last, what one costs. Only what it does say: a life or
 * a price that it does not show stays ours, with its range. Its ages go along, where most of them are known.
 */
import { countOf, countYears, OLDEST_COUNTED, type FleetAges } from '../../council/plan/ages.ts';
import type { FactorId } from '../../draws/factor.ts';
import { deviceCount, inState, type Fleet } from '../read/fleet.ts';
import type { FleetRules } from '../read/rules.ts';
import type { LifeShown } from './lives.ts';
import { agesOf } from './pyramid.ts';
import type { PriceShown } from './prices.ts';

/** The factors of a council's devices, as the simulator of a place names them. */
export interface PlaceFactors {
  /** Unit/person. */
  readonly computers: FactorId;
  /** Of one computer. */
  readonly screens: FactorId;
  /** Years. */
  readonly computerLife: FactorId;
  readonly screenLife: FactorId;
  /** EUR of a new computer. */
  readonly computerPrice: FactorId;
}

interface Told {
  readonly lives: readonly LifeShown[];
  readonly prices: readonly PriceShown[];
}

const DIGITS = 4;
const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/**
 * @param people inhabitants of the place
 * @returns values by factor: nothing for a place without inhabitants, or a fleet without computers
 */
export function fleetInPlace(
  fleet: Fleet,
  { lives, prices }: Told,
  { computers, screens }: Pick<FleetRules, 'computers' | 'screens'>,
  people: number,
  names: PlaceFactors,
): Record<FactorId, number> {
  const inService = inState(fleet, 'service');
  const owned = deviceCount(inService, computers);
  const seen = deviceCount(inService, screens);
  if (owned === 0 || !(people > 0)) return {};
  const weights = (types: readonly string[]) =>
    types.flatMap((type) => {
      const count = deviceCount(inService, [type]);
      return count > 0 ? [{ type, count }] : [];
    });
  const computerLife = lifeOf(weights(computers), lives);
  const screenLife = lifeOf(weights(screens), lives);
  const price = priceOf(weights(computers), prices);
  const told: readonly (readonly [FactorId, number | undefined])[] = [
    [names.computers, owned / people],
    // no screen beside any computer is more often a list without screens
    [names.screens, seen > 0 ? seen / owned : undefined],
    [names.computerLife, computerLife],
    [names.screenLife, screenLife],
    [names.computerPrice, price],
  ];
  return Object.fromEntries(
    told.flatMap(([id, value]) => (value === undefined ? [] : [[id, rounded(value)]])),
  );
}

/** How many computers and screens in service a list has: those that the simulator of a place takes. */
export const takenInPlace = (
  fleet: Fleet,
  { computers, screens }: Pick<FleetRules, 'computers' | 'screens'>,
): { readonly computers: number; readonly all: number } => {
  const inService = inState(fleet, 'service');
  const owned = deviceCount(inService, computers);
  return { computers: owned, all: owned + deviceCount(inService, screens) };
};

/** The kinds of a council's devices, as the simulator of a place names them. */
export type PlaceKinds = Readonly<Record<'computers' | 'screens', string>>;

/** Fewer of them with a year of purchase say too little of the others: a choice of ours. */
const DATED = 1 / 2;

/**
 * The devices in service by age at the end of the fleet's year; those without a date are taken to be like the others.
 * @param base the last year that the simulator knows
 * @returns nothing where too few are dated, or where the year is not one that the simulator can start from
 */
export function agesInPlace(
  fleet: Fleet,
  own: Pick<FleetRules, keyof PlaceKinds>,
  kinds: PlaceKinds,
  base: number,
): FleetAges | undefined {
  const { min, max } = countYears(base);
  if (fleet.year < min || fleet.year > max) return undefined;
  const inService = inState(fleet, 'service');
  const byType = (['computers', 'screens'] as const).flatMap((kind) => {
    const groups = inService.filter(({ type }) => own[kind].includes(type));
    const found = agesOf(kind, groups, fleet.year);
    const byAge = new Array<number>(Math.min(found.byAge.length, OLDEST_COUNTED + 1)).fill(0);
    found.byAge.forEach((count, age) => {
      byAge[Math.min(age, OLDEST_COUNTED)]! += count;
    });
    const dated = countOf(byAge);
    return dated > 0 && dated >= DATED * (dated + found.undated) ? [[kinds[kind], byAge] as const] : [];
  });
  return byType.length > 0 ? { year: fleet.year, byType: Object.fromEntries(byType) } : undefined;
}

interface Weight {
  readonly type: string;
  readonly count: number;
}

/** Years for which as many are replaced a year as in all the types together; nothing where all is usual. */
function lifeOf(types: readonly Weight[], lives: readonly LifeShown[]): number | undefined {
  const known = lives.filter(({ type }) => types.some((each) => each.type === type));
  if (known.every(({ from }) => from === 'usual')) return undefined;
  let [all, leaving] = [0, 0];
  for (const { type, count } of types) {
    const life = known.find((each) => each.type === type);
    if (!life) continue;
    all += count;
    leaving += count / life.years;
  }
  return all / leaving;
}

/** Euros of one, on the types whose price was said or read. */
function priceOf(types: readonly Weight[], prices: readonly PriceShown[]): number | undefined {
  let [all, euros] = [0, 0];
  for (const { type, count } of types) {
    const price = prices.find((each) => each.type === type);
    if (!price?.asNew || (price.from !== 'said' && price.from !== 'file')) continue;
    all += count;
    euros += count * price.asNew.central;
  }
  return all > 0 ? euros / all : undefined;
}
