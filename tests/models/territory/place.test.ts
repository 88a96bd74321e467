/** The electricity and the households of a territory, from what it is part of. */
import { describe, expect, test } from 'vitest';
import { load } from '../../../data/load.ts';
import { openTerritories } from '../../../data/territories/load.ts';
import { gridOf } from '../../../models/territory/grid.ts';
import { sizeIn } from '../../../models/territory/homes.ts';
import { placeIn } from '../../../models/territory/population.ts';
import { ownTerritory, type Territory } from '../../../models/territory/territory.ts';
import { broken, libraryFrom } from '../../data/files.ts';

const library = load();
const territories = openTerritories(library.territories);
const place = (code: string) => placeIn(territories.get(code)!, library.territories, library.factors);

describe('the electricity of a territory', () => {
  test.each([
    ['97611', 'YT'],
    ['dep-976', 'YT'],
    ['reg-06', 'YT'],
    ['97105', 'GP'],
    ['97209', 'MQ'],
    ['97302', 'GF'],
    ['97411', 'RE'],
    ['dep-975', 'PM'],
    ['2A004', 'FR-COR'],
    ['reg-94', 'FR-COR'],
    ['98735', 'PF'],
    ['98714', 'PF-ISLANDS'],
    ['dep-987', 'PF'],
    ['98818', 'NC'],
    ['97801', 'MF'],
  ])('%s: %s', (code, grid) => expect(place(code).grid).toBe(grid));

  test.each(['76709', '200010700', 'dep-75', 'reg-93', 'reg-28', 'france'])('%s: the country’s', (code) =>
    expect(place(code)).not.toHaveProperty('grid'),
  );

  test('is that of every EPCI overseas', () => {
    const mayotte = territories.search('mayotte', 50).filter(({ department }) => department === '976');
    expect(mayotte.length).toBeGreaterThan(1);
    for (const { code } of mayotte) expect([code, place(code).grid]).toEqual([code, 'YT']);
  });

  test('of a region, only when all its departments share it', () => {
    const region = (codes: readonly string[]) => ({
      code: 'reg-00',
      kind: 'region' as const,
      members: codes.map((code) => ({ code, name: '', kind: 'department' as const, population: 1 })),
    });
    const { grids } = library.territories;
    expect(gridOf(region(['dep-2A', 'dep-2B']), grids)).toBe('FR-COR');
    expect(gridOf(region(['dep-2A', 'dep-76']), grids)).toBeUndefined();
  });

  test('names a grid of the catalogue, and communes of the department', () => {
    for (const { grid, department, communes = [] } of library.territories.grids) {
      expect(library.catalogue.grids.map(({ id }) => id)).toContain(grid);
      for (const code of communes) expect(territories.get(code)!.department!.code).toBe(`dep-${department}`);
    }
    expect(() => libraryFrom(broken(['territories', 'grids', 0, 'grid'], 'ATLANTIS'))).toThrow(
      'unknown grid "ATLANTIS"',
    );
  });
});

test('households are people in homes over the size of a home', () => {
  const { people, households } = place('76709');
  expect(people).toBe(4704);
  expect(households).toBeCloseTo((4704 * 0.97) / 2.1, 9);
  const own = ownTerritory('Here', 215) as Territory;
  expect(placeIn(own, library.territories, library.factors)).toEqual({
    people: 215,
    households: 97,
  });
});

describe('the size of a home', () => {
  const sizeOf = (code: string) =>
    sizeIn(territories.get(code)!, library.territories.households, library.factors);

  test.each([
    // Insee, 2021: 2.12 in Seine-Maritime, 1.85 in Paris, 3.29 in Guiana
    ['76709', 'department', 2.1],
    ['200010700', 'department', 2.1],
    ['dep-75', 'department', 1.9],
    ['97302', 'department', 3.3],
    ['2A004', 'department', 2.2],
    // without a source: that of France
    ['97611', 'country', 2.15],
    ['dep-987', 'country', 2.15],
    ['reg-06', 'country', 2.15],
    ['france', 'country', 2.15],
  ] as const)('%s: mean of the %s, %d', (code, of, central) =>
    expect(sizeOf(code)).toMatchObject({ of, size: { central } }),
  );

  test('of a region: its homes are those of its departments', () => {
    const { members = [] } = territories.get('reg-28')!;
    const homes = members.reduce((sum, { code }) => sum + place(code).households, 0);
    expect(place('reg-28').households).toBeGreaterThan(homes * 0.975);
    expect(place('reg-28').households).toBeLessThan(homes * 1.025);
    expect(sizeOf('reg-28').of).toBe('region');
  });

  test('is that of all departments that have a source, within what Insee prints', () => {
    const { departments, within } = library.territories.households.places;
    expect(Object.keys(departments)).toHaveLength(100);
    for (const [code, mean] of Object.entries(departments)) {
      const { low, high } = sizeOf(`dep-${code}`).size;
      expect(low).toBeLessThan(mean);
      expect(high).toBeGreaterThan(mean);
      expect(high - low).toBeCloseTo(2 * within, 9);
    }
  });

  test('is told for each class of communes', () => {
    const cut = library.territories.households.places.classes.slice(1);
    expect(() => libraryFrom(broken(['territories', 'households', 'places', 'classes'], cut))).toThrow(
      'a size of homes for each class',
    );
  });
});
