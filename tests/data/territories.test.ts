/** The division of the country, checked against counts made by hand in the package, and the way it is stored. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { openTerritories, slimFilesOf, slimPackage } from '../../data/territories/load.ts';
import { reen } from '../../models/territory/reen.ts';
import { broken, libraryFrom } from './files.ts';

const { territories: facts } = load();
const slim = slimPackage(facts);
const { groups, parts } = slim;
const communes = Object.values(parts).flat();
const territories = openTerritories(facts);
const sum = (places: readonly { readonly population: number }[]) =>
  places.reduce((total, { population }) => total + population, 0);

describe('communes', () => {
  test('are those with a population, each listed once', () => {
    expect(communes).toHaveLength(34_963);
    expect(new Set(communes.map(({ code }) => code)).size).toBe(34_963);
    expect(sum(communes)).toBe(68_952_941);
  });

  test('are listed in full, the most populated first', () => {
    const listed = territories.communes();
    expect(listed).toHaveLength(34_963);
    expect(sum(listed)).toBe(68_952_941);
    expect(listed[0]).toMatchObject({
      code: '75056',
      name: 'Paris',
      population: 2_103_778,
      department: '75',
    });
    expect(listed.at(-1)!.population).toBeLessThan(3);
  });

  test('Paris, Lyon and Marseille are counted without their districts', () => {
    const large = communes.filter(({ name }) => /^(?:Paris|Lyon|Marseille)\b/.test(name)).slice(0, 20);
    for (const [name, population] of [
      ['Paris', 2_103_778],
      ['Lyon', 519_127],
      ['Marseille', 886_040],
    ] as const)
      expect(large.filter((each) => each.name === name).map((each) => each.population)).toEqual([population]);
    expect(territories.get('75101')).toBeUndefined();
  });

  test('have a postcode, and share their name with another in 3,675 cases, never within a department', () => {
    expect(communes.filter(({ postcodes }) => postcodes.length === 0)).toEqual([]);
    const names: Record<string, typeof communes> = {};
    for (const commune of communes) (names[commune.name] ??= []).push(commune);
    const shared = Object.values(names).filter((all) => all.length > 1);
    expect([shared.length, shared.flat().length]).toEqual([1441, 3675]);
    expect(shared.flat().length - shared.length).toBe(2234);
    for (const all of shared) expect(new Set(all.map(({ department }) => department)).size).toBe(all.length);
  });
});

describe('groups', () => {
  test('are 1,255 EPCI, 101 departments and 6 collectivities, 18 regions', () => {
    expect(groups.epci).toHaveLength(1255);
    const types: Record<string, number> = {};
    for (const { epciType } of groups.epci) types[epciType] = (types[epciType] ?? 0) + 1;
    expect(types).toEqual({ CC: 989, CA: 230, METRO: 22, CU: 14 });
    expect(groups.departments).toHaveLength(107);
    expect(groups.departments.filter(({ region }) => region === undefined).map(({ code }) => code)).toEqual([
      ...['975', '977', '978', '986', '987', '988'],
    ]);
    expect(groups.regions).toHaveLength(18);
  });

  test('are sums of their communes', () => {
    expect(sum(groups.departments)).toBe(68_952_941);
    const inEpci = communes.filter(({ epci }) => epci !== undefined);
    expect(inEpci).toHaveLength(34_871);
    expect(sum(groups.epci)).toBe(sum(inEpci));
    for (const code of ['200010700', '200054781', 'dep-76', 'reg-28', 'france']) {
      const { population, members } = territories.get(code)!;
      expect([code, sum(members!)]).toEqual([code, population]);
    }
  });

  test('that span departments are in the one where most of their people live', () => {
    const across = groups.epci.filter(({ departments }) => departments.length > 1);
    expect(across.length).toBeGreaterThan(50);
    const ofThose = new Set(across.map(({ code }) => code));
    const members = communes.filter(({ epci }) => epci !== undefined && ofThose.has(epci));
    for (const { code, departments } of across) {
      const people = departments.map((department) =>
        sum(members.filter((each) => each.epci === code && each.department === department)),
      );
      expect([code, people]).toEqual([code, people.toSorted((a, b) => b - a)]);
    }
  });

  test('give the same page by page as all at once', () => {
    const country = territories.get('france')!;
    const regions = country.members!.filter(({ kind }) => kind === 'region');
    for (const { code, population } of regions) {
      const region = territories.get(code)!;
      expect([code, region.population]).toEqual([code, population]);
      for (const member of region.members!)
        expect(territories.get(member.code)).toMatchObject({
          name: member.name,
          population: member.population,
        });
    }
  });
});

describe('territories of Greater Paris', () => {
  test('are eleven, found by name, made of communes that stay in their métropole, and not named by the REEN law', () => {
    expect(groups.ept).toHaveLength(11);
    const [found] = territories.search('plaine commune', 5);
    expect(found).toMatchObject({ name: 'Plaine Commune', code: '200057867', match: 'exact' });
    const plaine = territories.get('200057867')!;
    expect(plaine.members!.map(({ name }) => name)).toContain('Saint-Denis');
    expect(sum(plaine.members!)).toBe(plaine.population);
    expect(territories.get('93066')!.epci!.name).toBe('Métropole du Grand Paris');
    expect(reen(plaine, facts.reen)).toBeUndefined();
    expect(sum(groups.ept)).toBeLessThan(territories.get('200054781')!.population);
  });
});

describe('a delegated or associated commune', () => {
  test('leads to the commune that it is part of, after those that have its name', () => {
    expect(territories.search('seynod', 5)[0]).toMatchObject({
      code: '74010',
      name: 'Annecy (Seynod)',
      population: territories.get('74010')!.population,
    });
    const names = territories.search('saint-martin', 20).map(({ name }) => name);
    const first = names.findIndex((name) => name.includes('('));
    expect(names.slice(0, first === -1 ? undefined : first).length).toBeGreaterThan(0);
  });

  test('is no commune of its own, and a code is found once', () => {
    expect(territories.get('74268')).toBeUndefined();
    expect(territories.search('74010', 5).map(({ name }) => name)).toEqual(['Annecy']);
    expect(territories.communes().some(({ name }) => name.includes('(Seynod)'))).toBe(false);
  });
});

describe('the threshold of 50,000 inhabitants', () => {
  const above = (counts: readonly number[]) => counts.filter((count) => count > 50_000).length;

  test('is exceeded by 135 communes, and by 285, 287 or 289 EPCI depending on the count', () => {
    expect(above(communes.map(({ population }) => population))).toBe(135);
    expect(above(groups.epci.map(({ otherCounts }) => otherCounts.municipal))).toBe(285);
    expect(above(groups.epci.map(({ population }) => population))).toBe(287);
    expect(above(groups.epci.map(({ otherCounts }) => otherCounts.total))).toBe(289);
  });

  test('is said to be about met where the counts disagree', () => {
    expect(groups.reen.communes).toEqual({ above: 134, below: 34_825, about: 4 });
    expect(groups.reen.epci).toEqual({ above: 281, below: 961, about: 13 });
    expect(territories.reenCounts()).toEqual(groups.reen);
    for (const { population, otherCounts } of groups.epci) {
      const sides = [population, otherCounts.municipal, otherCounts.total].map((count) => count > 50_000);
      if (new Set(sides).size > 1)
        expect(reen({ kind: 'epci', population, otherCounts }, facts.reen)).toBe('about');
    }
  });
});

describe('the year of a population count', () => {
  test('is 2023, except for Mayotte, French Polynesia and New Caledonia', () => {
    expect(territories.get('76709')!.years).toEqual([{ year: 2023, people: 4704 }]);
    for (const code of ['97611', 'dep-976', 'reg-06'])
      expect(territories.get(code)!.years.map(({ year }) => year)).toEqual([2017]);
    expect(territories.get('dep-976')!.population).toBe(256_518);
    expect(territories.get('france')!.years).toEqual([
      { year: 2023, people: 68_153_041 },
      { year: 2022, people: 278_786 },
      { year: 2025, people: 264_596 },
      { year: 2017, people: 256_518 },
    ]);
  });
});

describe('communes of the same size', () => {
  test('are counted, each one once', () => {
    expect(groups.classes.map(({ from, communes: count }) => [from, count])).toEqual([
      ...[
        [0, 18_264],
        [500, 6600],
        [1000, 4535],
        [2000, 2274],
        [3500, 1010],
      ],
      ...[
        [5000, 1213],
        [10_000, 575],
        [20_000, 357],
        [50_000, 93],
        [100_000, 42],
      ],
    ]);
    expect(groups.classes.reduce((total, { people }) => total + people, 0)).toBe(68_952_941);
    expect(territories.sameSize(4704)).toMatchObject({ from: 3500, below: 5000, communes: 1010 });
  });
});

describe('the slim files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'territories-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('give the same answers as the package', () => {
    for (const [name, text] of Object.entries(slimFilesOf(slim))) writeFileSync(join(folder, name), text);
    const written = openTerritories(facts, folder);
    for (const query of ['st denis', 'sain étienne', 'cœuvres', '76580', 'agglo la rochelle', 'duclair 76'])
      expect([query, written.search(query, 20)]).toEqual([query, territories.search(query, 20)]);
    for (const code of ['76709', '241700434', 'dep-2A', 'reg-11', 'france', '97801', '98735'])
      expect(written.get(code)).toEqual(territories.get(code));
  });

  test('take up little room where they are read whole', () => {
    const files = slimFilesOf(slim);
    const bytes = (name: string) => Buffer.byteLength(files[name]!);
    expect(bytes('rows.txt') + bytes('full.txt') + bytes('loose.txt') + bytes('groups.json')).toBeLessThan(
      3e6,
    );
    for (const name of Object.keys(files).filter((each) => each.startsWith('part-')))
      expect([name, bytes(name) < 200_000]).toEqual([name, true]);
  });
});

describe('a code that does not exist', () => {
  test.each([
    '',
    '0',
    '99999',
    '7670',
    'dep-',
    'dep-00',
    'reg-99',
    'own',
    'FRANCE',
    '../x',
    '98411',
    '__proto__',
  ])('has no territory: %s', (code) => expect(territories.get(code)).toBeUndefined());
});

describe('wrong facts are refused:', () => {
  const problems = (path: readonly (string | number)[], value: unknown) => {
    try {
      libraryFrom(broken(['territories', ...path], value));
      return '';
    } catch (error) {
      return String(error);
    }
  };

  test.each([
    [['reen', 'source'], 'NOBODY', 'unknown source "NOBODY"'],
    [['reen', 'law'], 'no-law', 'unknown law "no-law"'],
    [['households', 'size'], 'nothing', 'unknown factor "nothing"'],
    [['households', 'share'], 'people', 'people is in person, not share'],
    [['classes', 'bounds'], [500, 500], 'bounds must rise'],
    [['population', 'year'], undefined, 'population › year'],
  ] as const)('%s', (path, value, words) => expect(problems(path, value)).toContain(words));
});
