/** A territory of one’s own, as the address of its page says it: `name` and `people` beside the fields of a scenario. */
import { ownTerritory } from './territory.ts';

type Fields = readonly (readonly [string, string])[];

/** The code that such a territory has in an address. */
export const OWN = 'own';
const NAMES: readonly string[] = ['name', 'people'];

export function ownFrom(fields: Fields): ReturnType<typeof ownTerritory> {
  const value = (name: string) => fields.find(([field]) => field === name)?.[1] ?? '';
  const people = value('people').replaceAll(/\s/g, '');
  return ownTerritory(value('name'), people === '' ? NaN : Number(people));
}

/** What is left to say a scenario, of the fields of the page of a territory. */
export const scenarioFields = (code: string, fields: Fields): Fields =>
  code === OWN ? fields.filter(([name]) => !NAMES.includes(name)) : fields;

/** As someone typed it, before it is read. */
export interface OwnTyped {
  readonly name: string;
  readonly people: string;
}
