/** What longer lives save: the making of a device, divided by more years. */
import type { Spread } from '../draws/spread.ts';
import { DEFAULT_GRID } from '../catalogue/country.ts';
import { convention, centralOf, NO_ANSWERS, parameter } from './facts.ts';
import { HUNDRED } from '../catalogue/writing.ts';
import { KG_PER_MEGATONNE } from '../catalogue/units.ts';
import type { Facts, Walk } from './facts.ts';
import type { Line } from '../household/line.ts';
import { anyLine, isMaking, minus, over, partOf, plus, times, worldOf, type World } from './world.ts';

/** Years, as published. */
const ONE = 1;
const THREE = 3;
const FIVE = 5;
const TEN = 10;

export const BY_LIFE: Readonly<Record<string, Walk>> = {
  'eeb-one-year': (facts) => unionPhones(facts, ONE),
  'eeb-three-years': (facts) => unionPhones(facts, THREE),
  'eeb-five-years': (facts) => unionPhones(facts, FIVE),
  'eeb-four-products': fourProducts,
  'german-laptops': germanLaptops,
  'uk-phone': ukPhone,
};

/** kg a year of devices kept a number of years. */
function kept(
  world: World,
  type: string,
  { count = 1, years, grid = DEFAULT_GRID }: { count?: number; years: number; grid?: string },
  keep: (line: Line) => boolean,
): Spread {
  const devices = [{ type, count, yearsKept: years, origin: 'new' as const }];
  return partOf(world.lines({ ...NO_ANSWERS, people: 1, devices, grid }), keep);
}

/** Mt a year, for all the phones of the Union kept some years more. */
function longerPhones(world: World, facts: Facts, more: number): Spread {
  const years = parameter(facts, 'union-smartphone-life');
  const count = parameter(facts, 'union-smartphones-sold') * years;
  const making = (each: number) => kept(world, 'smartphone', { count, years: each }, isMaking);
  return times(minus(making(years), making(years + more)), 1 / KG_PER_MEGATONNE);
}

/** The same models, with the making of a phone that their total implies. */
function withTheirPhone(facts: Facts): World {
  const sold = parameter(facts, 'union-smartphones-sold');
  const megatonnes = convention(facts, 'eeb-smartphones') * convention(facts, 'eeb-outside-use');
  return worldOf(facts.catalogue).having({
    'smartphone.manufacture': (megatonnes * KG_PER_MEGATONNE) / sold,
    'smartphone.distribution': 0,
    'smartphone.end-of-life': 0,
  });
}

function unionPhones(facts: Facts, more: number): ReturnType<Walk> {
  return [
    longerPhones(withTheirPhone(facts), facts, more),
    ['making', longerPhones(worldOf(facts.catalogue), facts, more)],
  ];
}

/** Phones and laptops; the two others, a washing machine and a vacuum cleaner, are in no model of ours. */
function fourProducts(facts: Facts): ReturnType<Walk> {
  const years = convention(facts, 'eeb-laptop-life');
  const laptops = worldOf(facts.catalogue);
  const making = (each: number) => kept(laptops, 'laptop', { years: each }, isMaking);
  // their number is not published: as many as weigh what they say, outside use
  const saved = over(minus(making(years), making(years + 1)), making(years));
  const ofLaptops = times(saved, convention(facts, 'eeb-laptops'));
  return [
    plus(longerPhones(withTheirPhone(facts), facts, 1), ofLaptops),
    ['making', plus(longerPhones(worldOf(facts.catalogue), facts, 1), ofLaptops)],
  ];
}

/** kg over ten years, for one laptop kept ten years instead of two kept five. */
function germanLaptops(facts: Facts): ReturnType<Walk> {
  const world = worldOf(facts.catalogue);
  const saved = (keep: (line: Line) => boolean) =>
    times(
      minus(kept(world, 'laptop', { years: FIVE }, keep), kept(world, 'laptop', { years: TEN }, keep)),
      TEN,
    );
  return [saved(({ stage }) => stage === 'manufacture'), ['delivery-and-end', saved(isMaking)]];
}

const BRITISH_GRID = 'GB';

/** % less a year, electricity included, for a phone kept one more year. */
function ukPhone(facts: Facts): ReturnType<Walk> {
  const world = worldOf(facts.catalogue);
  const cut = (years: number, grid: string) => {
    const before = kept(world, 'smartphone', { years, grid }, anyLine);
    const after = kept(world, 'smartphone', { years: years + 1, grid }, anyLine);
    return times(over(minus(before, after), before), HUNDRED);
  };
  const { years } = facts.catalogue.devices.find(({ id }) => id === 'smartphone')!;
  const theirLife = convention(facts, 'uk-phone-life');
  const ourLife = centralOf(facts, years.factor);
  return [
    cut(theirLife, BRITISH_GRID),
    ['life', cut(ourLife, BRITISH_GRID)],
    ['grid', cut(ourLife, DEFAULT_GRID)],
  ];
}
