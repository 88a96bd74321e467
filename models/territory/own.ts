/**
 * A user's own territory, as written in the address of its page: `name` and `people` beside the fields of a
 * scenario.
 */
import { ownTerritory } from './territory.ts';

type Fields = readonly (readonly [string, string])[];

/** The code of such a territory in an address. */
export const OWN = 'own';
const NAMES: readonly string[] = ['name', 'people'];

export function ownFrom(fields: Fields): ReturnType<typeof ownTerritory> {
  const value = (name: string) => fields.find(([field]) => field === name)?.[1] ?? '';
  const people = value('people').replaceAll(/\s/g, '');
  return ownTerritory(value('name'), people === '' ? NaN : Number(people));
}

/** The fields of a territory page that describe a scenario. */
export const scenarioFields = (code: string, fields: Fields): Fields =>
  code === OWN ? fields.filter(([name]) => !NAMES.includes(name)) : fields;

/** The text that someone typed, before it is read. */
export interface OwnTyped {
  readonly name: string;
  readonly people: string;
}
