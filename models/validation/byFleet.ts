/** The computers and screens of one council, with the rules of fleets. */
import type { Spread } from '../draws/spread.ts';
import { councilCatalogue } from '../fleet/judge/council.ts';
import { convention, NO_ANSWERS, type Facts, type Walk } from './facts.ts';
import { HUNDRED } from '../catalogue/writing.ts';
import { THEIR_GRID } from './byCountry.ts';
import type { Choices } from '../catalogue/conventions.ts';
import type { DrawnLine } from '../household/lineDraws.ts';
import { anyLine, isMaking, over, partOf, times, worldOf, type World } from './world.ts';

export const BY_FLEET: Readonly<Record<string, Walk>> = {
  'la-rochelle': (facts) => laRochelle(facts, (found) => times(partOf(found, anyLine), 1 / KG_PER_TONNE)),
  'la-rochelle-making': (facts) =>
    laRochelle(facts, (found) => times(over(partOf(found, isMaking), partOf(found, anyLine)), HUNDRED)),
};

const KG_PER_TONNE = 1000;

const COMPUTER = 'desktop-pro';
const SCREEN = 'monitor-24';

function laRochelle(facts: Facts, read: (lines: readonly DrawnLine[]) => Spread): ReturnType<Walk> {
  const council = worldOf(councilCatalogue(facts.catalogue, facts.fleet.rules));
  const theirs = council.having(makingOfTheTime(facts));
  const run = (world: World, yearsKept: number | undefined, switches: Choices) => {
    const kept = yearsKept === undefined ? {} : { yearsKept };
    const devices = [
      { type: COMPUTER, count: convention(facts, 'la-rochelle-computers'), origin: 'new' as const, ...kept },
      { type: SCREEN, count: convention(facts, 'la-rochelle-screens'), origin: 'new' as const, ...kept },
    ];
    return read(world.lines({ ...NO_ANSWERS, people: 1, devices, switches }));
  };
  const years = convention(facts, 'la-rochelle-years');
  return [
    run(theirs, years, THEIR_GRID),
    ['making', run(council, years, THEIR_GRID)],
    ['lives', run(council, undefined, THEIR_GRID)],
    ['grid', run(council, undefined, {})],
  ];
}

/** The Base Carbone of those years: one figure for making and delivery together. */
function makingOfTheTime({ catalogue: { factors } }: Facts): Record<string, number> {
  return Object.fromEntries(
    [COMPUTER, SCREEN].flatMap((type) => [
      [`${type}.manufacture`, factors[`${type}.manufacture@base-carbone`]!.central],
      [`${type}.distribution`, 0],
    ]),
  );
}
