/** What the catalogue must hold, figure by figure. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { NETWORK_METHODS } from '../../models/catalogue/catalogue.ts';
import { flaw, KEEPS } from '../../models/draws/declaration.ts';
import { broken, libraryFrom } from './files.ts';

const library = load();
const { catalogue, factors, sources, switchProse, gaps } = library;
const all = Object.values(factors);
const inBoth = (text: { fr: string; en: string } | undefined) =>
  text !== undefined && text.fr.trim() !== '' && text.en.trim() !== '';

/** Ids that must be there, whatever else is. */
const WANTED = {
  devices: [
    'smartphone',
    'tablet',
    'laptop',
    'desktop-home',
    'monitor-24',
    'tv-45',
    'console-home',
    'console-handheld',
    'smart-speaker',
  ],
  switches: [
    'smartphone-years',
    'monitor',
    'television',
    'console',
    'printer',
    'smartphone',
    'laptop',
    'box',
    'cloud-storage',
    'ai-answer',
    'electricity-france',
    'electricity-eu',
    'electricity-overseas',
    'hosting',
  ],
  uses: [
    'video',
    'music',
    'video-call',
    'social',
    'email',
    'search',
    'web',
    'storage',
    'photos',
    'game-online',
    'cloud-gaming',
    'download',
    'ai-text',
    'ai-image',
  ],
} as const;

describe('the catalogue', () => {
  test.each(['devices', 'switches', 'uses'] as const)('has the %s that pages and methods need', (kind) => {
    expect(catalogue[kind].map(({ id }) => id)).toEqual(expect.arrayContaining([...WANTED[kind]]));
  });

  test('has the devices of home, school and council', () => {
    expect(catalogue.devices.length).toBeGreaterThanOrEqual(45);
    for (const place of ['home', 'school', 'council'] as const) {
      expect(catalogue.devices.filter(({ places }) => places.includes(place)).length).toBeGreaterThan(10);
    }
    const ids = catalogue.devices.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has at least twenty grids with a figure, and each overseas territory with a figure or a reason', () => {
    expect(catalogue.grids.filter(({ intensity }) => intensity).length).toBeGreaterThanOrEqual(20);
    for (const id of ['GP', 'MQ', 'GF', 'RE', 'YT', 'NC', 'PF', 'PM', 'MF', 'BL', 'WF']) {
      const grid = catalogue.grids.find((each) => each.id === id);
      expect([id, grid?.intensity !== undefined || inBoth(gaps[`grid:${id}`])]).toEqual([id, true]);
    }
  });

  test('has the switches that the methods need, each with its reasons', () => {
    expect(catalogue.switches.length).toBeGreaterThanOrEqual(16);
    for (const { id, options } of catalogue.switches) {
      expect(options.length).toBeGreaterThanOrEqual(2);
      expect([id, options[0]!.replaces]).toEqual([id, {}]);
      expect(inBoth(switchProse[id]!.reason)).toBe(true);
      for (const option of options)
        expect([id, option.id, inBoth(switchProse[id]!.options[option.id])]).toEqual([id, option.id, true]);
    }
  });

  test('has every household use, each with a national amount or the reason why it has none', () => {
    for (const { id, amount } of catalogue.uses)
      expect([id, amount !== undefined || inBoth(gaps[`use:${id}`])]).toEqual([id, true]);
    expect(
      NETWORK_METHODS.every(
        (method) => catalogue.networks.fixedGB[method] && catalogue.networks.mobileGB[method],
      ),
    ).toBe(true);
  });

  test('has a version and a hash of its contents', () => {
    expect(catalogue.version).toMatch(/^\d{4}\.\d{2}(\.\d+)?$/);
    expect(catalogue.hash).toMatch(/^[0-9a-f]{12}$/);
    expect(load().catalogue.hash).toBe(catalogue.hash);
    const corrected = ['devices', 'devices', 0, 'factors', 'manufacture', 'year'];
    expect(libraryFrom(broken(corrected, 1999)).catalogue.hash).not.toBe(catalogue.hash);
  });

  test('cannot be changed by its readers', () => {
    expect(
      Object.isFrozen(catalogue.factors.people) &&
        Object.isFrozen(catalogue.devices) &&
        Object.isFrozen(sources),
    ).toBe(true);
  });
});

describe('every figure', () => {
  test('has its origin, what it describes, and when to review it', () => {
    for (const { id, source, where, year, licence, reviewBy, geography, grade, status } of all) {
      expect([id, sources[source]?.id]).toEqual([id, source]);
      expect([id, where.length > 2, licence.length > 2, geography.length > 1]).toEqual([
        id,
        true,
        true,
        true,
      ]);
      expect(year).toBeGreaterThan(2000);
      expect(reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(reviewBy > '2026-11-24').toBe(true);
      expect(`${grade}${status}`).not.toContain('undefined');
    }
  });

  test('has a name in both languages, and every device, use and grid too', () => {
    expect(all.filter(({ label }) => !inBoth(label)).map(({ id }) => id)).toEqual([]);
    const named = [
      ...catalogue.devices,
      ...catalogue.uses,
      ...catalogue.grids,
      ...catalogue.switches,
      ...catalogue.equivalences,
    ];
    expect(named.filter(({ label }) => !inBoth(label)).map(({ id }) => id)).toEqual([]);
  });

  test('has its bounds in order, and names the judgement when its range is one', () => {
    for (const factor of all) {
      const keeps = KEEPS.find((kept) => kept === factor.centralIs);
      expect([factor.id, flaw({ ...factor, ...(keeps && { keeps }) })]).toEqual([factor.id, undefined]);
      expect([factor.id, factor.shape === 'fixed' || factor.range !== 'none']).toEqual([factor.id, true]);
    }
  });

  test('says what its central value is where there is a range, and keeps to the bounds of nature', () => {
    const most: Readonly<Record<string, number>> = { 'hour/day': 24, 'hour/week': 168, share: 1 };
    for (const { id, shape, centralIs, unit, min = 0, max, low, high } of all) {
      expect([id, centralIs === undefined]).toEqual([id, shape === 'fixed']);
      const bound = most[unit];
      if (bound === undefined) continue;
      expect([id, low >= 0 && high <= bound]).toEqual([id, true]);
      if (shape !== 'fixed') expect([id, min >= 0 && max! <= bound]).toEqual([id, true]);
    }
  });

  test('is derived with a formula, and from factors of the catalogue', () => {
    for (const { id, status, formula, derivedFrom = [] } of all) {
      if (status === 'derived') expect([id, inBoth(formula)]).toEqual([id, true]);
      for (const other of derivedFrom) expect(factors).toHaveProperty([other]);
    }
  });

  test('has the same unit as the one that it is an alternative to', () => {
    const alternatives = all.filter(({ alternativeTo }) => alternativeTo);
    expect(alternatives.length).toBeGreaterThan(50);
    for (const { id, unit, alternativeTo } of alternatives)
      expect([id, unit]).toEqual([id, factors[alternativeTo!]!.unit]);
  });

  test('in use is electricity in kWh, never carbon: no device or use includes a mix', () => {
    for (const { id, kind, unit } of all)
      if (unit === 'kgCO2e/kWh' && kind !== 'stock')
        expect([id, /^(electricity|hosting)\./.test(id), kind]).toEqual([id, true, 'electricity']);
  });

  test('depends on age only where a survey does', () => {
    const aged = [
      ...catalogue.devices.flatMap(({ count, years, hours }) => [count, years, hours]),
      ...catalogue.uses.map(({ amount }) => amount),
    ].flatMap((each) => (each?.byAge ? [each] : []));
    expect(aged.length).toBeGreaterThan(2);
    for (const { factor, byAge } of aged)
      for (const id of Object.values(byAge!)) expect(factors[id]!.unit).toBe(factors[factor]!.unit);
  });
});

test('an option of a switch gives the same numbers in both languages', () => {
  const numbersIn = (text: string) =>
    (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => one.replace(',', '.'));
  for (const { id, options } of catalogue.switches)
    for (const option of options)
      expect([id, option.id, numbersIn(option.label.fr)]).toEqual([
        id,
        option.id,
        numbersIn(option.label.en),
      ]);
});
