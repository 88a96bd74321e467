/**
 * Every territory, to search and to read. The index and the groups are read when first asked for, the communes of a
 * department when one of them is; only the last few departments stay in memory.
 */
import { once } from '../../models/draws/memo.ts';
import { lastAnswers } from '../../models/draws/recent.ts';
import { kindOfCode, rowOfLine, type TerritoryRow } from '../../models/territory/row.ts';
import { createSearch, type TerritoryFound, type SearchIndex } from '../../models/territory/search.ts';
import { classOf, type SizeClass } from '../../models/territory/sizeClass.ts';
import type { Territory } from '../../models/territory/territory.ts';
import type { TerritoryFacts } from './schema.ts';
import type { Groups, SlimCommune } from './slimmed.ts';
import { divisionOf, territoryOf } from './territoryOf.ts';

/** The slim files: read from disk, or just made. */
export interface SlimFiles {
  index(): SearchIndex;
  groups(): Groups;
  part(department: string): readonly SlimCommune[];
}

export interface FoundTerritory extends TerritoryFound {
  /** The name of its department (for a department, its own); absent for a larger territory. */
  readonly departmentName?: string;
}

export interface Territories {
  readonly facts: TerritoryFacts;
  /**
   * Searches by name (whatever the accents, the hyphens, "st" for "saint" and spelling slips), postcode or code.
   * @param limit how many results at most
   */
  search(query: string, limit: number): FoundTerritory[];
  /** @param code see `Territory`; undefined when no territory has it */
  get(code: string): Territory | undefined;
  has(code: string): boolean;
  /** Every commune, the most populous first. */
  communes(): TerritoryRow[];
  /** Communes with about as many people. */
  sameSize(population: number): SizeClass | undefined;
  /** How many communes and EPCI are above, below or near the threshold of the REEN law. */
  reenCounts(): Groups['reen'];
}

export function createTerritories(files: SlimFiles, facts: TerritoryFacts): Territories {
  const groups = once(() => files.groups());
  const search = once(() => createSearch(files.index()));
  const names = once(() => new Map(groups().departments.map(({ code, name }) => [code, name])));
  const division = once(() => divisionOf(groups(), lastAnswers(KEPT_PARTS, files.part), facts));
  return {
    facts,
    search: (query, limit) =>
      search()(query, limit).map((found) => {
        const departmentName = names().get(found.department);
        return departmentName === undefined ? found : { ...found, departmentName };
      }),
    get: (code) => territoryOf(code, division()),
    has: (code) => territoryOf(code, division()) !== undefined,
    communes: () =>
      // the lines that follow the first one of a code stand for parts of the same commune
      files
        .index()
        .rows.split('\n')
        .filter(Boolean)
        .map(rowOfLine)
        .filter(({ code }) => kindOfCode(code) === 'commune')
        .filter(firstOfCode()),
    sameSize: (population) => classOf(population, groups().classes),
    reenCounts: () => groups().reen,
  };
}

function firstOfCode(): (row: TerritoryRow) => boolean {
  const seen = new Set<string>();
  return ({ code }) => seen.size < seen.add(code).size;
}

/** How many departments stay in memory: enough for the largest EPCI, which spans four. */
const KEPT_PARTS = 8;
