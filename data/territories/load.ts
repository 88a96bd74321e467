/** The slim files, as the build wrote them; without a build, slimmed on the spot from the installed package. */
import { readFileSync } from 'node:fs';
import type { RawDivision } from './raw.ts';
import type { TerritoryFacts } from './schema.ts';
import { slim } from './slim.ts';
import type { Slim } from './slimmed.ts';
import { createTerritories, type SlimFiles, type Territories } from './territories.ts';

const PACKAGE = '../../node_modules/@etalab/decoupage-administratif/data/';

/**
 * Nothing is read before someone asks for it.
 * @param folder where the build wrote the slim files; without it, the package is read, which takes half a second
 */
export function openTerritories(facts: TerritoryFacts, folder?: string): Territories {
  return createTerritories(folder === undefined ? packaged(facts) : written(folder), facts);
}

/**
 * The slim files by name, for the build to write. The index is plain text: it is read as it is and costs no more than
 * its own size.
 */
export function slimFilesOf({ index, groups, parts }: Slim): Record<string, string> {
  const held = { groups, ...prefixed(parts) };
  const json = Object.entries(held).map(([name, value]) => [`${name}.json`, JSON.stringify(value)]);
  const text = Object.entries(index).map(([name, value]) => [`${name}.txt`, value]);
  return Object.fromEntries([...text, ...json]);
}

const PART = 'part-';
const prefixed = (parts: Slim['parts']) =>
  Object.fromEntries(Object.entries(parts).map(([department, part]) => [PART + department, part]));

export function slimPackage(facts: TerritoryFacts): Slim {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`${PACKAGE}${name}.json`, import.meta.url), 'utf8'));
  const names = ['communes', 'epci', 'ept', 'departements', 'regions'] as const;
  return slim(Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as RawDivision, facts);
}

let known: { readonly facts: TerritoryFacts; readonly slim: Slim } | undefined;

function packaged(facts: TerritoryFacts): SlimFiles {
  const made = () => (known = known?.facts === facts ? known : { facts, slim: slimPackage(facts) }).slim;
  return {
    index: () => made().index,
    groups: () => made().groups,
    part: (department) => made().parts[department] ?? [],
  };
}

function written(folder: string): SlimFiles {
  const text = (name: string, encoding: BufferEncoding = 'utf8') =>
    readFileSync(`${folder}/${name}`, encoding);
  const json = <T>(name: string) => JSON.parse(text(`${name}.json`)) as T;
  return {
    index: () => ({
      rows: text('rows.txt'),
      // Keys are ASCII: read this way, they take one byte per letter
      full: text('full.txt', 'latin1'),
      loose: text('loose.txt', 'latin1'),
    }),
    groups: () => json('groups'),
    part: (department) => json(PART + department),
  };
}
