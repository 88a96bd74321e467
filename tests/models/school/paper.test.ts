/** Adding up the paper sheet by hand gives the tool’s footprint, to 15 %. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, DeviceAnswer } from '../../../models/household/answers.ts';
import { paperTotal } from '../../../models/school/paper.ts';
import { paperSheet, printed } from '../../../models/school/paperSheet.ts';
import { PERSONAS } from '../../personas/household.ts';
import { catalogue, total } from '../shared.ts';
import { fill, school } from './shared.ts';

const sheet = paperSheet(school.paper, catalogue);
const CLOSE = 0.15;
const error = (answers: Answers) => paperTotal(fill(answers, sheet), sheet) / total(answers) - 1;

/** Paper knows one rule for second-hand things: the tool’s own default. */
const byDefault = ({ secondHand: _, devices, ...answers }: Answers): Answers => ({
  ...answers,
  ...(devices && { devices: devices.map(({ passedOn: __, ...device }) => device) }),
});

describe('by hand as by the tool', () => {
  test.each(Object.entries(PERSONAS))('%s', (_name, persona) => {
    expect(Math.abs(error(byDefault(persona)))).toBeLessThan(CLOSE);
  });

  test('between two columns the nearest is read, halfway the later one', () => {
    const row = {
      type: 'x',
      origin: 'new',
      making: [10, 8, 6],
      makingUnknown: 7,
      secondHand: 1,
      electricity: 0,
    } as const;
    const nothing = { people: 1, grid: 'FR', lines: 0, sims: 0, uses: [] };
    const making = (years?: number) =>
      paperTotal(
        { ...nothing, devices: [{ row, count: 1, ...(years !== undefined && { years }) }] },
        { ...sheet, years: [2, 4, 8] },
      );
    expect([1, 2, 2.9, 3, 5, 6, 20].map(making)).toEqual([10, 10, 10, 8, 8, 6, 6]);
    expect(making()).toBe(7);
  });

  test('the French average, from a sheet where nothing is known', () => {
    expect(Math.abs(error({ people: 2 }))).toBeLessThan(CLOSE);
  });

  const refurbishable = new Set(
    sheet.devices.filter(({ origin }) => origin === 'refurbished').map(({ type }) => type),
  );
  const device = fc
    .record({
      type: fc.constantFrom(...new Set(sheet.devices.map(({ type }) => type))),
      count: fc.integer({ min: 1, max: 4 }),
      origin: fc.constantFrom('new' as const, 'refurbished' as const, 'second-hand' as const),
      yearsKept: fc.option(fc.integer({ min: 1, max: 14 }), { nil: undefined }),
    })
    .map(({ yearsKept, origin, ...rest }): DeviceAnswer => ({
      ...rest,
      origin: origin === 'refurbished' && !refurbishable.has(rest.type) ? 'new' : origin,
      // of a second-hand one, the sheet does not ask
      ...(yearsKept !== undefined && origin !== 'second-hand' && { yearsKept }),
    }));
  const home = fc.record({
    people: fc.integer({ min: 1, max: 6 }),
    grid: fc.constantFrom('FR', ...school.paper.grids),
    devices: fc.uniqueArray(device, { minLength: 3, maxLength: 12, selector: ({ type }) => type }),
    connections: fc.record({
      fixedLines: fc.integer({ min: 0, max: 1 }),
      sims: fc.integer({ min: 1, max: 5 }),
    }),
    uses: fc.uniqueArray(
      fc.constantFrom(
        { type: 'video', network: 'fixed' as const, definition: 'hd', hoursPerWeek: 20 },
        { type: 'social', network: 'mobile' as const, hoursPerWeek: 15 },
        { type: 'email', network: 'fixed' as const, countPerWeek: 200 },
        { type: 'storage', storedGB: 300 },
        { type: 'cloud-gaming', network: 'fixed' as const, hoursPerWeek: 5 },
      ),
      { selector: ({ type }) => type, maxLength: 5 },
    ),
  });

  test('homes of every kind that the sheet can hold', () => {
    fc.assert(
      fc.property(home, (answers) => {
        expect(Math.abs(error(answers))).toBeLessThan(CLOSE);
      }),
      { numRuns: 400, seed: 5 },
    );
  });
});

describe('what is printed', () => {
  test('can be added by hand: two digits or a whole number', () => {
    expect([123.4, 45.6, 7.89, 0.456, 0.04, 0].map(printed)).toEqual([123, 46, 7.9, 0.5, 0.04, 0]);
    for (const { making, electricity } of sheet.devices)
      for (const kg of [...making, electricity]) expect(String(kg).length).toBeLessThanOrEqual(4);
  });

  test('falls as a device is kept longer, and a refurbished one is lighter than a new one', () => {
    for (const { making } of sheet.devices)
      making.slice(1).forEach((kg, i) => expect(kg).toBeLessThanOrEqual(making[i]!));
    for (const row of sheet.devices.filter(({ origin }) => origin === 'refurbished')) {
      const bought = sheet.devices.find(({ type, origin }) => type === row.type && origin === 'new')!;
      row.making.forEach((kg, i) => expect(kg).toBeLessThan(bought.making[i]!));
    }
  });

  test('electricity weighs more overseas, as the catalogue says', () => {
    for (const { id, times } of sheet.grids) {
      expect(times, id).toBeGreaterThan(1);
      const here = total({
        people: 1,
        devices: [{ type: 'tv', count: 1 }],
        uses: [],
        connections: { fixedLines: 0, sims: 0 },
      });
      const there = total({
        people: 1,
        grid: id,
        devices: [{ type: 'tv', count: 1 }],
        uses: [],
        connections: { fixedLines: 0, sims: 0 },
      });
      expect(there).toBeGreaterThan(here);
    }
  });
});
