/** Territories as the API tells them. */
import type { Library } from '../../../data/library.ts';
import type { FoundTerritory, Territories } from '../../../data/territories/territories.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { sizeIn } from '../../../models/territory/homes.ts';
import { reen } from '../../../models/territory/reen.ts';
import { kindOfCode } from '../../../models/territory/row.ts';
import { households, type Territory, type TerritoryKind } from '../../../models/territory/territory.ts';
import { cited } from '../answer/parts.ts';
import type { TerritoriesBody, TerritoryBody } from './contract.ts';

/** No list holds a territory of one’s own. */
type ListedKind = Exclude<TerritoryKind, 'own'>;

export function territoriesBodyOf(
  query: string,
  limit: number,
  territories: Territories,
  language: Language,
): TerritoriesBody {
  return {
    language,
    populationYear: territories.facts.population.year,
    territories: territories.search(query, limit).map(foundOf),
  };
}

function foundOf({ code, name, population, department, departmentName, postcodes, match }: FoundTerritory) {
  const kind = kindOfCode(code) as ListedKind;
  const around =
    departmentName === undefined || kind === 'department'
      ? null
      : { code: `dep-${department}`, name: departmentName };
  return { code, kind, name, population, department: around, postcodes, match };
}

export function territoryBodyOf(
  territory: Territory,
  territories: Territories,
  library: Library,
  language: Language,
): TerritoryBody {
  const { catalogue } = library;
  const { code, kind, name, epciType, population, department, region, epci, communes } = territory;
  const same = kind === 'commune' ? territories.sameSize(population) : undefined;
  return {
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    language,
    code,
    kind: kind as ListedKind,
    name,
    epciType: epciType ?? null,
    population,
    counted: countedOf(territory, library, language),
    department: department ?? null,
    region: region ?? null,
    epci: epci ?? null,
    postcodes: territory.postcodes ?? [],
    communes: communes ?? null,
    households: householdsOf(territory, library),
    reen: reenOf(territory, library, language),
    sameSize: same ? { ...same, below: same.below ?? null } : null,
    members: (territory.members ?? []).map((member) => ({ ...member, kind: member.kind as ListedKind })),
  };
}

function countedOf({ years }: Territory, library: Library, language: Language): TerritoryBody['counted'] {
  const { boundaries, population, source } = library.territories;
  const exceptions = population.exceptions.filter(({ year }) => years.some((each) => each.year === year));
  const notes = [
    ...(years.some(({ year }) => year === population.year) ? [population.note] : []),
    ...exceptions.map(({ note }) => note),
  ];
  return { years, boundaries, notes: notes.map((note) => note[language]), source: cited(source, library) };
}

function householdsOf(territory: Territory, library: Library): TerritoryBody['households'] {
  const { territories, factors } = library;
  const { size, share, places } = territories.households;
  const each = sizeIn(territory, territories.households, factors);
  const { central, low, high } = households(territory, each.size, factors[share]!);
  return {
    central: Math.round(central),
    low: Math.round(low),
    high: Math.round(high),
    people: each.size.central,
    of: each.of,
    size,
    share,
    source: cited(each.of === 'country' ? factors[size]!.source : places.source, library),
  };
}

function reenOf(territory: Territory, library: Library, language: Language): TerritoryBody['reen'] {
  const { reen: rule, population, otherCounts } = library.territories;
  const status = reen(territory, rule);
  if (status === undefined) return null;
  const { above, margin, law, source, why } = rule;
  const { municipal, total } = territory.otherCounts ?? {};
  const year = otherCounts.year;
  const counts = [
    {
      count: 'municipal' as const,
      year: territory.years[0]?.year ?? population.year,
      people: territory.population,
    },
    ...(municipal === undefined ? [] : [{ count: 'municipal' as const, year, people: municipal }]),
    ...(total === undefined ? [] : [{ count: 'total' as const, year, people: total }]),
  ];
  return { status, above, margin, counts, law, source: cited(source, library), why: why[language] };
}
