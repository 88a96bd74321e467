/** What the search reads: one line per territory, the most populous first, with the keys that its name answers to. */
import { COUNTRY } from '../../models/catalogue/country.ts';
import { joinLines } from '../../models/territory/lines.ts';
import { lineOfRow, type TerritoryRow } from '../../models/territory/row.ts';
import type { SearchIndex } from '../../models/territory/search.ts';
import type { Place } from '../../models/territory/territory.ts';
import { fullKey, looseKey } from '../../models/territory/words.ts';
import type { RawPart } from './raw.ts';
import type { SlimCommune, SlimDepartment, SlimEpci } from './slimmed.ts';

export const WHOLE_COUNTRY: Place = { code: COUNTRY, name: 'France' };

interface Indexed {
  readonly communes: readonly SlimCommune[];
  readonly epci: readonly SlimEpci[];
  readonly departments: readonly SlimDepartment[];
  readonly regions: readonly Place[];
  readonly parts: readonly RawPart[];
}

/** When a commune has as many people as a department or an EPCI, the commune comes first. */
/** The parts of communes come last, each with the line of the commune that it leads to. */
export function indexOf({ communes, epci, departments, regions, parts }: Indexed): SearchIndex {
  const inRegion = (code: string) => sumOf(departments.filter(({ region }) => region === code));
  const rows: TerritoryRow[] = [
    ...communes,
    ...epci.map((each) => row(each, each.population, each.departments[0])),
    ...departments.map(({ code, name, population }) => row({ code: `dep-${code}`, name }, population, code)),
    ...regions.map(({ code, name }) => row({ code: `reg-${code}`, name }, inRegion(code))),
    row(WHOLE_COUNTRY, sumOf(departments)),
  ];
  rows.sort((a, b) => b.population - a.population);
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const inside = parts.map(({ name, within }) => {
    const whole = byCode.get(within)!;
    return {
      key: fullKey(name),
      row: row({ code: within, name: `${whole.name} (${name})` }, whole.population, whole.department),
    };
  });
  inside.sort((a, b) => b.row.population - a.row.population);
  const full = [...rows.map(({ name }) => fullKey(name)), ...inside.map(({ key }) => key)];
  return {
    rows: joinLines([...rows, ...inside.map((each) => each.row)].map(lineOfRow)),
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
