/** One territory by its code, with what it belongs to and what it is made of, from the slim files. */
import { kindOfCode } from '../../models/territory/row.ts';
import type { CountYear, Member, Place, Territory } from '../../models/territory/territory.ts';
import type { TerritoryFacts } from './schema.ts';
import type { Groups, SlimCommune, SlimDepartment, SlimEpci } from './slimmed.ts';
import { WHOLE_COUNTRY } from './slimIndex.ts';

/** The whole division, looked up by code. */
export interface Division {
  readonly facts: TerritoryFacts;
  readonly epci: ReadonlyMap<string, SlimEpci>;
  readonly departments: ReadonlyMap<string, SlimDepartment>;
  readonly regions: ReadonlyMap<string, Place>;
  part(department: string): readonly SlimCommune[];
}

export function divisionOf(groups: Groups, part: Division['part'], facts: TerritoryFacts): Division {
  const byCode = <T extends Place>(all: readonly T[]) => new Map(all.map((each) => [each.code, each]));
  const { epci, ept, departments, regions } = groups;
  return {
    facts,
    part,
    epci: byCode([...epci, ...ept]),
    departments: byCode(departments),
    regions: byCode(regions),
  };
}

/** @returns undefined when no territory has this code */
export function territoryOf(code: string, division: Division): Territory | undefined {
  const bare = code.slice(PREFIX_LENGTH);
  switch (kindOfCode(code)) {
    case 'commune':
      return communeOf(code, division);
    case 'epci':
      return present(division.epci.get(code), (found) => epciOf(found, division));
    case 'department':
      return present(division.departments.get(bare), (found) => departmentOf(found, division));
    case 'region':
      return present(division.regions.get(bare), (found) => regionOf(found, division));
    case 'country':
      return countryOf(division);
    case 'own':
      return undefined;
  }
}

/** The length of `dep-` and `reg-`. */
const PREFIX_LENGTH = 4;

const present = <T, R>(found: T | undefined, make: (found: T) => R): R | undefined =>
  found === undefined ? undefined : make(found);

function communeOf(code: string, division: Division): Territory | undefined {
  const department = division.departments.get(departmentCode(code));
  const found = department && division.part(department.code).find((each) => each.code === code);
  if (!found) return undefined;
  const { department: _department, epci, ...held } = found;
  const group = epci === undefined ? undefined : division.epci.get(epci);
  return {
    ...held,
    kind: 'commune',
    years: yearsOf([{ code: department.code, population: found.population }], division),
    ...aroundOf(department.code, division),
    ...(group && { epci: { code: group.code, name: group.name } }),
  };
}

/** Overseas, the code of a department takes three characters. */
const departmentCode = (commune: string): string => commune.slice(0, /^9[78]/.test(commune) ? 3 : 2);

function epciOf(found: SlimEpci, division: Division): Territory {
  const { departments, members, ...held } = found;
  const communes = departments.flatMap((code) =>
    division.part(code).filter((each) => members?.includes(each.code) ?? each.epci === found.code),
  );
  return {
    ...held,
    kind: 'epci',
    years: yearsOf(
      communes.map(({ department, population }) => ({ code: department, population })),
      division,
    ),
    ...aroundOf(departments[0]!, division),
    members: membersOf(communes, 'commune'),
  };
}

function departmentOf(found: SlimDepartment, division: Division): Territory {
  const { region: _region, ...held } = found;
  const { region } = aroundOf(found.code, division);
  return {
    ...held,
    code: `dep-${found.code}`,
    kind: 'department',
    years: yearsOf([found], division),
    ...(region && { region }),
    members: membersOf(division.part(found.code), 'commune'),
  };
}

function regionOf({ code, name }: Place, division: Division): Territory {
  const inside = [...division.departments.values()].filter(({ region }) => region === code);
  const members = membersOf(inside.map(asMember), 'department');
  return { code: `reg-${code}`, name, kind: 'region', ...sumOf(inside, division), members };
}

/** The country: its regions, and the overseas collectivities, which are in none. */
function countryOf(division: Division): Territory {
  const all = [...division.departments.values()];
  const regions = [...division.regions.values()].map((region) => regionOf(region, division));
  const overseas = all.filter(({ region }) => region === undefined).map(asMember);
  const members = [...membersOf(regions, 'region'), ...membersOf(overseas, 'department')];
  return { ...WHOLE_COUNTRY, kind: 'country', ...sumOf(all, division), members };
}

const asMember = ({ code, ...rest }: SlimDepartment) => ({ ...rest, code: `dep-${code}` });

const membersOf = (places: readonly Omit<Member, 'kind'>[], kind: Member['kind']): Member[] =>
  places
    .map(({ code, name, population }) => ({ code, name, kind, population }))
    .sort((a, b) => b.population - a.population);

const sumOf = (departments: readonly SlimDepartment[], division: Division) => ({
  population: departments.reduce((sum, { population }) => sum + population, 0),
  communes: departments.reduce((sum, { communes }) => sum + communes, 0),
  years: yearsOf(departments, division),
});

/** @param parts people by code of department */
function yearsOf(
  parts: readonly { readonly code: string; readonly population: number }[],
  { facts }: Division,
): CountYear[] {
  const people = new Map<number, number>();
  for (const { code, population } of parts) {
    const exception = facts.population.exceptions.find(({ department }) => department === code);
    const year = exception?.year ?? facts.population.year;
    people.set(year, (people.get(year) ?? 0) + population);
  }
  return [...people].map(([year, count]) => ({ year, people: count })).sort((a, b) => b.people - a.people);
}

function aroundOf(
  code: string,
  { departments, regions }: Division,
): Pick<Territory, 'department' | 'region'> {
  const department = departments.get(code)!;
  const region = department.region === undefined ? undefined : regions.get(department.region);
  return {
    department: { code: `dep-${code}`, name: department.name },
    ...(region && { region: { code: `reg-${region.code}`, name: region.name } }),
  };
}
