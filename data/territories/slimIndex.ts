/** What the search reads: one line per territory, the most populous first, with the keys that its name answers to. */
import { COUNTRY } from '../../models/catalogue/country.ts';
import { joinLines } from '../../models/territory/lines.ts';
import { lineOfRow, type TerritoryRow } from '../../models/territory/row.ts';
import type { SearchIndex } from '../../models/territory/search.ts';
import type { Place } from '../../models/territory/territory.ts';
import { fullKey, looseKey } from '../../models/territory/words.ts';
import type { SlimCommune, SlimDepartment, SlimEpci } from './slimmed.ts';

export const WHOLE_COUNTRY: Place = { code: COUNTRY, name: 'France' };

interface Indexed {
  readonly communes: readonly SlimCommune[];
  readonly epci: readonly SlimEpci[];
  readonly departments: readonly SlimDepartment[];
  readonly regions: readonly Place[];
}

/** When a commune has as many people as a department or an EPCI, the commune comes first. */
export function indexOf({ communes, epci, departments, regions }: Indexed): SearchIndex {
  const inRegion = (code: string) => sumOf(departments.filter(({ region }) => region === code));
  const rows: TerritoryRow[] = [
    ...communes,
    ...epci.map((each) => row(each, each.population, each.departments[0])),
    ...departments.map(({ code, name, population }) => row({ code: `dep-${code}`, name }, population, code)),
    ...regions.map(({ code, name }) => row({ code: `reg-${code}`, name }, inRegion(code))),
    row(WHOLE_COUNTRY, sumOf(departments)),
  ];
  rows.sort((a, b) => b.population - a.population);
  const full = rows.map(({ name }) => fullKey(name));
  return {
    rows: joinLines(rows.map(lineOfRow)),
    full: joinLines(full),
    loose: joinLines(full.map(looseKey)),
  };
}

const row = ({ code, name }: Place, population: number, department = ''): TerritoryRow => ({
  code,
  name,
  population,
  department,
  postcodes: [],
});

const sumOf = (places: readonly { readonly population: number }[]): number =>
  places.reduce((sum, { population }) => sum + population, 0);
