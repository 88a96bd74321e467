/** Reads from an address the territory and the scenario that it describes. */
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import {
  readScenario,
  writeScenario,
  type ScenarioProblem,
} from '../../../models/council/plan/scenarioText.ts';
import { oneOf, type PolicyPlan } from '../../../models/council/plan/plan.ts';
import type { TypedCosts } from '../../../models/council/plan/scenario.ts';
import { OWN, ownFrom, scenarioFields } from '../../../models/territory/own.ts';
import { placeIn } from '../../../models/territory/population.ts';
import type { Territory } from '../../../models/territory/territory.ts';
import { territoryPath } from '../../pages.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { PlaceShown } from './view.ts';
import { LETTERS, OF, rankIn, WHOLE } from './whole.ts';

export type Fields = readonly (readonly [string, string])[];

export interface Opened {
  readonly territory: Territory;
  readonly place: PlaceShown;
  readonly told: PolicyPlan;
  readonly problems: readonly ScenarioProblem[];
  /** Whether the page of the territory is sent whole. */
  readonly whole: boolean;
  /** The query that follows the path, such as `?horizon=2040`, or an empty string. */
  readonly rest: string;
  /** The shortest query for the same scenario, without the invalid parts. */
  readonly query: string;
  /** The scenario that a page of only one is of, by its place among them. */
  readonly rank: number;
}

/** One of the scenarios of an address, as the pages of one scenario open it. */
export interface OpenedOne extends Opened {
  /** The query that leads back to all of them. */
  readonly back: string;
  /** The query that other pages of the same scenario take along: what leads back, and which of them it is. */
  readonly along: string;
}

export function createOpener(library: Library, territories: Territories) {
  const { stock } = library;

  /** @returns nothing when no territory has this code */
  return function open(code: string, fields: Fields): Opened | undefined {
    const territory = code === OWN ? ownFrom(fields) : territories.get(code);
    if (!territory || 'wrong' in territory) return undefined;
    const scenario = scenarioFields(code, fields).filter(([name]) => !OF_THE_PAGE.includes(name));
    const { told, problems } = readScenario(scenario, stock, stock.base);
    const own = ownOf(code, fields);
    const rank = rankIn(new URLSearchParams(fields.map(([name, value]) => [name, value])));
    return {
      territory,
      place: placeOf(territory, library),
      told,
      problems,
      whole: fields.some(([name]) => name === WHOLE),
      rest: queryText(fields),
      query: queryText([...own, ...writeScenario(told, stock.base)]),
      rank: Math.min(rank, told.others.length),
    };
  };
}

/** The query of the same page of one scenario, with other costs. */
export function withCosts(
  { territory, told, rank }: Opened,
  costs: TypedCosts,
  fields: Fields,
  base: number,
): string {
  const scenarios = writeScenario({ ...told, costs: { ...told.costs, ...costs } }, base);
  return queryText([...ownOf(territory.code, fields), ...scenarios, ...ofRank(rank)]);
}

const ofRank = (rank: number): Fields => (rank > 0 ? [[OF, LETTERS[rank]!]] : []);

/** What a page says of itself, besides the scenario. */
const OF_THE_PAGE: readonly string[] = [WHOLE, OF];

/** Of one's own territory, what an address says of it. */
function ownOf(code: string, fields: Fields): Fields {
  const scenario = scenarioFields(code, fields);
  return fields.filter((field) => !scenario.includes(field));
}

/**
 * The scenario that a page of only one is of; the query to type again is of it alone.
 * @param named what one of several is called, where nobody gave it a name, by its letter
 */
export function openOne(
  opened: Opened,
  fields: Fields,
  base: number,
  named: (letter: string) => string,
): OpenedOne {
  const { told, rank, query: back, territory } = opened;
  const several = told.others.length > 0;
  const one = oneOf(told, rank);
  const letter = LETTERS[rank]!;
  const alone = several && !one.titles ? { ...one, titles: [named(letter.toUpperCase())] } : one;
  return {
    ...opened,
    told: alone,
    query: queryText([...ownOf(territory.code, fields), ...writeScenario(alone, base)]),
    back,
    along: alongOf({ query: back, rank }),
  };
}

/** The query of all the scenarios, and which of them a page is of. */
export const alongOf = ({ query, rank }: Pick<Opened, 'query' | 'rank'>): string =>
  queryText([...new URLSearchParams(query), ...ofRank(rank)]);

/** Where a page of one scenario leads back to: its result, where it has one, not the top of a long page. */
export const backTo = ({ territory, told, along }: OpenedOne, language: Language): string =>
  `${territoryPath(territory.code, language)}${along}${told.pulls.length > 0 ? '#results' : ''}`;

const queryText = (fields: Fields): string =>
  fields.length === 0 ? '' : `?${new URLSearchParams(fields.map(([a, b]) => [a, b])).toString()}`;

const placeOf = (found: Territory, { territories, factors }: Library): PlaceShown => ({
  code: found.code,
  name: found.name,
  ...placeIn(found, territories, factors),
});
