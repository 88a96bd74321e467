/**
 * A territory as a search shows it, and as one line of the index: small enough to hold all of them in memory.
 */
import type { TerritoryKind } from './territory.ts';

export interface TerritoryRow {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  /**
   * Code of its department; its own code for a department; for an EPCI, the one where most of its people
   * live; else empty.
   */
  readonly department: string;
  readonly postcodes: readonly string[];
}

/** Precedes each postcode, so that one is found by its first digits. */
export const POSTCODE_MARK = '@';
const BETWEEN = '\t';
const SIREN_LENGTH = 9;
/** What the code of a department begins with. */
export const DEPARTMENT_CODE = 'dep-';

export const lineOfRow = ({ code, name, population, department, postcodes }: TerritoryRow): string =>
  [code, name, population, department, postcodes.map((each) => POSTCODE_MARK + each).join('')].join(BETWEEN);

export function rowOfLine(line: string): TerritoryRow {
  const [code = '', name = '', population, department = '', postcodes = ''] = line.split(BETWEEN);
  return {
    code,
    name,
    population: Number(population),
    department,
    postcodes: postcodes.split(POSTCODE_MARK).filter(Boolean),
  };
}

/** The form of the code gives the kind of territory. */
export function kindOfCode(code: string): TerritoryKind {
  if (code.startsWith(DEPARTMENT_CODE)) return 'department';
  if (code.startsWith('reg-')) return 'region';
  if (code === 'france') return 'country';
  if (code === 'own') return 'own';
  return code.length === SIREN_LENGTH ? 'epci' : 'commune';
}
