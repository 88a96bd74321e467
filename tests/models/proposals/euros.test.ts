/** Euros: what has a price is counted, a missing price is reported, and a typed price comes first. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flaw } from '../../../models/draws/declaration.ts';
import { euros, type Prices, type Quantities } from '../../../models/proposals/euros.ts';
import { createSpreads, type Spread } from '../../../models/draws/spread.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { library } from '../shared.ts';

const DRAWS = 200;
const { prices: file, catalogue } = library;
const factors = Object.fromEntries(Object.keys(file.factors).map((id) => [id, catalogue.factors[id]!]));
const { ofFactor } = createSpreads(factors, createSample(factors, DRAWS, 1));

const flat = (value: number): Spread => new Float64Array(DRAWS + 1).fill(value);
const nothing: Quantities = { purchases: [], kWh: flat(0), repairs: [] };
const ask = (quantities: Partial<Quantities>, prices: Prices = file) =>
  euros({ ...nothing, ...quantities }, prices, ofFactor);
/** The prices of the file, with those of one device typed over. */
const typed = (device: string, own: Partial<Prices['prices'][number]>): Prices => ({
  ...file,
  prices: [
    ...file.prices.filter((entry) => entry.device !== device),
    { ...file.prices.find((entry) => entry.device === device), device, ...own },
  ],
});
const sure = (value: number) => ({ central: value, low: value, high: value });

describe('the figures', () => {
  test('are distributions in euros, and every id in use is one of them', () => {
    for (const factor of Object.values(factors)) {
      expect([factor.id, flaw(factor)]).toEqual([factor.id, undefined]);
      expect(factor.unit).toMatch(/^EUR\//);
    }
    const used = file.prices.flatMap((entry) => [entry.new, entry.refurbished, entry.repair, entry.bonus]);
    const all = new Set([...used, file.electricity, file.repair].filter((id) => id !== undefined));
    expect([...all].toSorted()).toEqual(Object.keys(factors).toSorted());
  });

  test('belong to devices of the catalogue, each once', () => {
    const ids = file.prices.map(({ device }) => device);
    expect(new Set(ids).size).toBe(ids.length);
    expect(catalogue.devices.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
});

test('what is bought on some draws alone needs its price too', () => {
  const units = flat(1).fill(0, 0, 50);
  const { purchases, missing } = ask({ purchases: [{ device: 'smartphone', origin: 'second-hand', units }] });
  expect([purchases, missing]).toEqual([undefined, [{ device: 'smartphone', of: 'second-hand' }]]);
});

describe('worked by hand', () => {
  test('a new smartphone every 2.5 years rather than a refurbished one: 178.4 less 111.6 euros a year', () => {
    const units = flat(1 / 2.5);
    const found = ask({
      purchases: [
        { device: 'smartphone', origin: 'new', units },
        { device: 'smartphone', origin: 'refurbished', units: units.map((unit) => -unit) },
      ],
    });
    expect(found.purchases!.central).toBeCloseTo(178.4 - 111.6, 9);
    expect(found.purchases!.low).toBeLessThan(found.purchases!.high);
    expect(found.balance!.central).toBeCloseTo(66.8, 9);
  });

  test('a box asleep a third of the time saves 29 kWh, 5.63 euros', () => {
    const { electricity } = ask({ kWh: flat(29) });
    expect(electricity!.central).toBeCloseTo(5.626, 9);
    // a tariff has no range
    expect(electricity!.low).toBeCloseTo(5.626, 9);
    expect(electricity!.high).toBeCloseTo(5.626, 9);
  });

  test('a screen replaced every other year: 50 euros a year for the household, 12.5 for makers', () => {
    const { repairs, bonuses, balance } = ask({ repairs: [{ device: 'smartphone', units: flat(0.5) }] });
    expect(repairs!.central).toBeCloseTo((125 - 25) / 2, 9);
    expect(bonuses).toEqual(sure(12.5));
    expect(balance!.central).toBeCloseTo(-50, 9);
  });

  test('a bill under the minimum invoice gets no help, and a bonus is never more than the bill', () => {
    const repairs = [{ device: 'laptop', units: flat(1) }];
    expect(ask({ repairs })).toMatchObject({ repairs: sure(136), bonuses: sure(0) });
    expect(ask({ repairs }, typed('laptop', { repair: 150 }))).toMatchObject({
      repairs: sure(100),
      bonuses: sure(50),
    });
    const landline = [{ device: 'phone-landline', units: flat(1) }];
    expect(ask({ repairs: landline }, typed('phone-landline', { repair: 10 }))).toMatchObject({
      repairs: sure(0),
      bonuses: sure(10),
    });
  });

  test('a device that is not in the scale pays its whole bill', () => {
    expect(ask({ repairs: [{ device: 'e-reader', units: flat(2) }] })).toMatchObject({
      repairs: sure(272),
      bonuses: sure(0),
      missing: [],
    });
  });
});

describe('a missing price', () => {
  const laptop = { device: 'laptop', origin: 'new', units: flat(0.2) } as const;
  const phone = { device: 'smartphone', origin: 'new', units: flat(0.2) } as const;
  const noLaptop = { device: 'laptop', of: 'new' };

  test('is never counted as zero', () => {
    expect(ask({ purchases: [laptop] })).toMatchObject({ purchases: undefined, missing: [noLaptop] });
    expect(ask({ purchases: [laptop] }).balance).toBeUndefined();
    const both = ask({ purchases: [laptop, phone, laptop] });
    expect(both.purchases).toEqual(ask({ purchases: [phone] }).purchases);
    expect([both.missing, both.balance]).toEqual([[noLaptop], undefined]);
  });

  test('of a replacement leaves out the purchase avoided as well', () => {
    for (const origin of ['refurbished', 'second-hand'] as const) {
      const instead = { device: 'laptop', origin, units: flat(-0.2) };
      const found = ask({ purchases: [laptop, instead, phone] }, typed('laptop', { new: 900 }));
      expect(found.purchases).toEqual(ask({ purchases: [phone] }).purchases);
      expect([found.missing, found.balance]).toEqual([[{ device: 'laptop', of: origin }], undefined]);
      const whole = ask({ purchases: [laptop, instead] }, typed('laptop', { new: 900, [origin]: 400 }));
      expect(whole).toMatchObject({ purchases: sure(100), balance: sure(100), missing: [] });
    }
  });

  test('is reported for second-hand: no device has one', () => {
    const secondHand = { device: 'smartphone', origin: 'second-hand', units: flat(-0.2) } as const;
    const found = ask({ purchases: [phone, secondHand] });
    expect(found).toMatchObject({
      purchases: undefined,
      missing: [{ device: 'smartphone', of: 'second-hand' }],
    });
    expect(found.balance).toBeUndefined();
  });

  test('is reported for electricity and for any repair too', () => {
    const { electricity: _electricity, repair: _repair, ...without } = file;
    const found = ask({ kWh: flat(3), repairs: [laptop, phone] }, without);
    expect(found.electricity).toBeUndefined();
    expect(found.repairs!.central).toBeCloseTo(20, 9);
    expect(found.missing).toEqual([{ of: 'electricity' }, { device: 'laptop', of: 'repair' }]);
  });

  test('is not reported for what is not bought', () => {
    const found = ask({ purchases: [{ ...laptop, units: flat(0) }] });
    expect(found).toMatchObject({ purchases: sure(0), balance: sure(0), missing: [] });
    const none = euros({ purchases: [], repairs: [] }, { prices: [] }, ofFactor);
    expect(none).toMatchObject({ purchases: sure(0), electricity: sure(0), repairs: sure(0), missing: [] });
  });

  test('leaves what is missing and what is counted adding up to what was asked, for any devices', () => {
    const ids = catalogue.devices.map(({ id }) => id);
    const priced = new Set(file.prices.filter((entry) => entry.new).map(({ device }) => device));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), (asked) => {
        const found = ask({ purchases: asked.map((device) => ({ ...laptop, device, units: flat(1) })) });
        const without = asked.filter((id) => !priced.has(id));
        expect(found.missing).toEqual(without.map((device) => ({ device, of: 'new' })));
        expect(found.purchases === undefined).toBe(!asked.some((id) => priced.has(id)));
      }),
    );
  });
});

describe('a typed price', () => {
  test('comes before one with a source, has no range, and fills a gap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('smartphone', 'laptop', 'camera-compact'),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 4 }),
        (device, price, count) => {
          const quantities = { purchases: [{ device, origin: 'new' as const, units: flat(count) }] };
          const found = ask(quantities, typed(device, { new: price }));
          expect(found).toMatchObject({ purchases: sure(price * count), missing: [] });
        },
      ),
    );
    expect(ask({ kWh: flat(10) }, { ...file, electricity: 0.25 }).electricity).toEqual(sure(2.5));
  });
});
