/** Reads from an address the territory and the scenario that it describes. */
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import {
  readScenario,
  writeScenario,
  type ScenarioProblem,
} from '../../../models/council/plan/scenarioText.ts';
import type { PolicyPlan } from '../../../models/council/plan/plan.ts';
import { OWN, ownFrom, scenarioFields } from '../../../models/territory/own.ts';
import { placeIn } from '../../../models/territory/population.ts';
import type { Territory } from '../../../models/territory/territory.ts';
import type { PlaceShown } from './view.ts';
import { WHOLE } from './whole.ts';

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
}

export function createOpener(library: Library, territories: Territories) {
  const { stock } = library;

  /** @returns nothing when no territory has this code */
  return function open(code: string, fields: Fields): Opened | undefined {
    const territory = code === OWN ? ownFrom(fields) : territories.get(code);
    if (!territory || 'wrong' in territory) return undefined;
    const scenario = scenarioFields(code, fields).filter(([name]) => name !== WHOLE);
    const { told, problems } = readScenario(scenario, stock, stock.base);
    const own = fields.filter((field) => field[0] !== WHOLE && !scenario.includes(field));
    return {
      territory,
      place: placeOf(territory, library),
      told,
      problems,
      whole: fields.some(([name]) => name === WHOLE),
      rest: queryText(fields),
      query: queryText([...own, ...writeScenario(told, stock.base)]),
    };
  };
}

const queryText = (fields: Fields): string =>
  fields.length === 0 ? '' : `?${new URLSearchParams(fields.map(([a, b]) => [a, b])).toString()}`;

const placeOf = (found: Territory, { territories, factors }: Library): PlaceShown => ({
  code: found.code,
  name: found.name,
  ...placeIn(found, territories, factors),
});
