/**
 * The whole division of the country, slimmed: an index for the search, the groups of communes, and one part per
 * department with its communes. The population of a group is the sum of its communes’ own, so that one count serves
 * everywhere.
 */
import { reen } from '../../models/territory/reen.ts';
import { sizeClasses } from '../../models/territory/sizeClass.ts';
import type { EpciType, Place } from '../../models/territory/territory.ts';
import { inhabited, partsIn, type RawDivision, type RawEpci } from './raw.ts';
import type { TerritoryFacts } from './schema.ts';
import type { Reached, Slim, SlimCommune, SlimDepartment, SlimEpci } from './slimmed.ts';
import { indexOf } from './slimIndex.ts';

export function slim(raw: RawDivision, facts: TerritoryFacts): Slim {
  const communes = slimCommunes(raw);
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const parts: Record<string, SlimCommune[]> = {};
  for (const commune of communes) (parts[commune.department] ??= []).push(commune);
  const epci = raw.epci.map((each) => slimEpci(each, byCode));
  const ept = raw.ept.map((each) => ({
    ...slimEpci(each, byCode),
    members: each.membres.map(({ code }) => code),
  }));
  const departments = slimDepartments(raw, parts);
  const regions = raw.regions.filter(({ zone }) => zone !== COLLECTIVITY).map(placeOf);
  const populations = communes.map(({ population }) => population);
  return {
    index: indexOf({ communes, epci: [...epci, ...ept], departments, regions, parts: partsIn(raw.communes) }),
    groups: {
      epci,
      ept,
      departments,
      regions,
      classes: sizeClasses(facts.classes.bounds, populations),
      reen: {
        communes: reached(communes, 'commune', facts),
        epci: reached(epci, 'epci', facts),
      },
    },
    parts,
  };
}

/** The zone of overseas collectivities: each is listed both as a department and as a region. */
const COLLECTIVITY = 'com';

const placeOf = ({ code, nom }: { readonly code: string; readonly nom: string }): Place => ({
  code,
  name: nom.replace(/\s+/g, ' ').trim(),
});

const mostPeopleFirst = (a: { readonly population: number }, b: { readonly population: number }) =>
  b.population - a.population;

function slimCommunes({ communes, epci }: RawDivision): SlimCommune[] {
  const memberships = new Map(
    epci.flatMap(({ code, membres }) =>
      membres.map(({ code: commune, populationMunicipale: municipal, populationTotale: total }) => [
        commune,
        { epci: code, otherCounts: { municipal, total } },
      ]),
    ),
  );
  return inhabited(communes)
    .map((commune) => ({
      ...placeOf(commune),
      population: commune.population,
      department: commune.departement,
      postcodes: commune.codesPostaux ?? [],
      ...memberships.get(commune.code),
    }))
    .sort(mostPeopleFirst);
}

function slimEpci(raw: RawEpci, communes: ReadonlyMap<string, SlimCommune>): SlimEpci {
  const members = raw.membres.flatMap(({ code }) => communes.get(code) ?? []);
  const people: Record<string, number> = {};
  for (const { department, population } of members)
    people[department] = (people[department] ?? 0) + population;
  return {
    ...placeOf(raw),
    // The métropole of Lyon has a type of its own, because it is a department too
    epciType: (raw.type === 'MET69' ? 'METRO' : raw.type) as EpciType,
    population: peopleOf(members),
    otherCounts: { municipal: raw.populationMunicipale, total: raw.populationTotale },
    communes: members.length,
    departments: Object.keys(people).sort((a, b) => people[b]! - people[a]!),
  };
}

const slimDepartments = (
  { departements }: RawDivision,
  parts: Readonly<Record<string, readonly SlimCommune[]>>,
): SlimDepartment[] =>
  departements.flatMap((raw) => {
    const communes = parts[raw.code];
    if (!communes) return [];
    const inRegion = raw.zone === COLLECTIVITY || raw.region === undefined ? {} : { region: raw.region };
    return [{ ...placeOf(raw), population: peopleOf(communes), communes: communes.length, ...inRegion }];
  });

const peopleOf = (places: readonly { readonly population: number }[]): number =>
  places.reduce((sum, { population }) => sum + population, 0);

function reached(
  places: readonly (SlimCommune | SlimEpci)[],
  kind: 'commune' | 'epci',
  facts: TerritoryFacts,
): Reached {
  const counts = { above: 0, below: 0, about: 0 };
  for (const place of places) counts[reen({ ...place, kind }, facts.reen)!] += 1;
  return counts;
}
