/** The corridor: a floor needed for access, a ceiling that a budget leaves, on one perimeter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import { createCorridor, householdPart, type CorridorFacts } from '../../../models/household/corridor.ts';
import { flaw } from '../../../models/draws/declaration.ts';
import type { Answers } from '../../../models/household/answers.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { catalogue as wired, certain, holdsCentral, library, near, SEED, total, withLaw } from '../shared.ts';
import { evenly } from '../evenly.ts';

const DRAWS = 200;
const file = library.corridor;
const own = Object.fromEntries(Object.keys(file.factors).map((id) => [id, wired.factors[id]!]));
const catalogue: Catalogue = wired;
const sample = createSample(catalogue.factors, DRAWS, SEED);
const corridor = createCorridor(catalogue, sample, file);

const people = fc.integer({ min: 1, max: 8 });
const kg = (id: string) => catalogue.factors[id]!.central;

/** ADEME's lifetimes and watts, new devices, no data: the first calculation of the project. */
const first: CorridorFacts = { ...file, floor: { ...file.floor, mobileGBPerMonth: 'no-data' } };
const fixed = (id: string, unit: string, central: number) => ({ id, unit, ...certain(central) }) as const;
const LIVES: Readonly<Record<string, number>> = { smartphone: 2.5, laptop: 5 };
const lives = Object.entries(LIVES).map(([type, years]) => fixed(`life.${type}`, 'year', years));
const asFirst: Catalogue = {
  ...catalogue,
  factors: {
    ...catalogue.factors,
    ...Object.fromEntries([fixed('no-data', 'GB/month', 0), ...lives].map((each) => [each.id, each])),
  },
  devices: catalogue.devices.map(({ origins, ...type }) => {
    if (!(type.id in LIVES)) return origins ? { ...type, origins } : type;
    const { question, per } = type.years;
    return { ...type, years: { factor: `life.${type.id}`, question, per } };
  }),
};
const calculation = createCorridor(asFirst, createSample(asFirst.factors, DRAWS, SEED), first);
const ademe: Answers = { switches: { 'use-electricity': 'ademe' } };

describe('the figures', () => {
  test('are distributions, and every id in use is one of them', () => {
    for (const factor of Object.values(own))
      expect([factor.id, flaw(factor)]).toEqual([factor.id, undefined]);
    const { budgets, shares, today, national, floor } = file;
    const used = [...budgets, ...shares].map(({ factor }) => factor);
    used.push(today, national, floor.lines, floor.sims, floor.mobileGBPerMonth);
    used.push(...floor.devices.map(({ count }) => count));
    expect(used.toSorted()).toEqual(Object.keys(own).toSorted());
    const types = wired.devices.map(({ id }) => id);
    for (const { type, accepts } of floor.devices) {
      expect(types).toEqual(expect.arrayContaining(accepts));
      expect(accepts).toContain(type);
    }
  });

  test('for the digital shares are those of the research', () => {
    expect(29.5 / (644 / 0.959)).toBeCloseTo(kg('digital-share.published'), 3);
    expect(29.5 / (563 / 0.966 / 0.939)).toBeCloseTo(kg('digital-share.derived'), 4);
  });
});

describe('the first calculation (research, households §6.3)', () => {
  test('a person alone: 126 kg, above 88 or 95 kg even if households had all of digital', () => {
    for (const digitalShare of [kg('digital-share.published'), kg('digital-share.derived')]) {
      const found = calculation({ people: 1, ...ademe }, { householdPart: 1, digitalShare });
      expect(Math.abs(found.floor.central - 126)).toBeLessThan(2);
      expect(found.verdict).toBe('floor-above-ceiling');
    }
  });

  test('two adults sharing line and laptop: 82 kg each, under it', () => {
    const found = calculation({ people: 2, ...ademe }, { householdPart: 1 });
    expect(Math.abs(found.floor.central - 82)).toBeLessThan(2);
    expect(found.ceiling).toBeCloseTo(88, 9);
    expect(found.floorAboveCeiling.holds).toBe(false);
    expect(found.verdict).toBe('above-ceiling');
  });

  test('a secondary-school pupil adds a phone and a SIM: 38 kg', () => {
    const three = calculation({ people: 3, teenagers: 1, ...ademe }).floor.central * 3;
    const two = calculation({ people: 2, ...ademe }).floor.central * 2;
    expect(Math.abs(three - two - 38)).toBeLessThan(1);
  });
});

describe('the floor', () => {
  test('is the footprint of the floor’s equipment, with national lifetimes, as a range', () => {
    const { floor, floorFootprint } = corridor({ people: 2 });
    const items = floorFootprint.items.map(({ item }) => item);
    expect(items).toEqual(['smartphone', 'laptop', 'fixed-line', 'mobile-plan', 'other-traffic']);
    const asked = total({
      people: 2,
      devices: [
        { type: 'smartphone', count: 2 },
        { type: 'laptop', count: 1 },
      ],
      connections: { fixedLines: 1, sims: 2, fixedGBPerMonth: 0, mobileGBPerMonth: 20 },
      uses: [],
    });
    expect(floor.central).toBeCloseTo(asked / 2, 9);
    expect(holdsCentral(floor) && floor.low < floor.high).toBe(true);
  });

  test('counts no phone and no SIM for a child under 12, but a whole laptop and line', () => {
    const child = corridor({ people: 2, children: 1 }).floorFootprint;
    expect(child.total.central).toBeCloseTo(corridor({ people: 1 }).floorFootprint.total.central, 9);
    const none = corridor({ people: 1, children: 1 }).floorFootprint;
    expect(none.items.map(({ item }) => item)).toEqual(['laptop', 'fixed-line']);
  });

  test('grows with the number of people, but less than in proportion', () => {
    fc.assert(
      fc.property(people, (n) => {
        const [few, more] = [corridor({ people: n }), corridor({ people: n + 1 })];
        expect(more.floorFootprint.total.central).toBeGreaterThan(few.floorFootprint.total.central);
        expect(more.floor.central).toBeLessThan(few.floor.central);
      }),
    );
  });

  test('has the range of the people when they were not given', () => {
    const width = ({ low, high }: { low: number; high: number }) => high / low;
    expect(width(corridor({}).floor)).toBeGreaterThan(width(corridor({ people: 2 }).floor));
    expect(holdsCentral(corridor({}).floor)).toBe(true);
  });

  test('ignores what the household answered for itself', () => {
    const devices = [{ type: 'smartphone', count: 9, yearsKept: 1 }];
    const answered = corridor({ people: 2, devices, uses: [], dormant: 4, view: 'purchase-year' });
    expect(answered.floor).toEqual(corridor({ people: 2 }).floor);
  });

  test('refuses a factor that is not in the catalogue', () => {
    const wrong = { ...file, floor: { ...file.floor, lines: 'nowhere' } };
    expect(() => createCorridor(catalogue, sample, wrong)).toThrow('nowhere');
  });
});

describe('the conventions of the household', () => {
  test('a switch that changes the lifetime of smartphones changes both, on the perimeter of the ceiling too', () => {
    const [usual, switched] = [{}, { switches: { 'smartphone-years': 'ademe' } }].map((answers) =>
      corridor({ people: 2, ...answers }),
    );
    expect(switched!.floor.central).toBeGreaterThan(usual!.floor.central);
    expect(switched!.own.central).toBeGreaterThan(usual!.own.central);
    expect(switched!.ceiling).toBeGreaterThan(usual!.ceiling);
    expect(switched!.ceilings.whole).toBe(usual!.ceilings.whole);
  });

  test('so does the electricity mix of the home, which does not move the ceiling', () => {
    const [here, there] = [corridor({ people: 1 }), corridor({ people: 1, grid: 'RE' })];
    expect(there.floor.central).toBeGreaterThan(here.floor.central);
    expect(there.own.central).toBeGreaterThan(here.own.central);
    expect(there.ceiling).toBe(here.ceiling);
  });

  test('a network method that prices GB alone comes with a note that the line is not counted', () => {
    const [line, perGB] = [corridor({ people: 1 }), corridor({ people: 1, networkMethod: 'average' })];
    expect([line.lineUncounted, perGB.lineUncounted]).toEqual([false, true]);
    expect(perGB.floorFootprint.items.map(({ item }) => item)).not.toContain('fixed-line');
    expect(perGB.ceiling).not.toBe(line.ceiling);
  });

  test('what was bought in a year is spread over its lifetime: a budget covers every year', () => {
    const devices = [{ type: 'smartphone', count: 2, boughtThisYear: 2 }];
    const [life, purchase] = (['life', 'purchase-year'] as const).map(
      (view) => corridor({ people: 2, devices, view }).own,
    );
    expect(purchase).toEqual(life);
  });
});

describe('the ceiling', () => {
  test('takes from the digital share what the unanswered household weighs in the published total', () => {
    const part = total({}) / kg(wired.people.factor) / kg('digital.national');
    const found = createCorridor(catalogue, sample, file)({ people: 4 });
    expect(near(found.assumptions.householdPart, part)).toBe(true);
    expect(near(found.ceilings.samePerimeter, 2000 * 0.044 * part)).toBe(true);
    expect(found.ceiling).toBe(found.ceilings.samePerimeter);
    expect(found.ceilings.whole).toBeCloseTo(88, 9);
  });

  test('is linear in the budget, in the share and in the part', () => {
    const positive = evenly(0.001, 1);
    const by = evenly(0.1, 10);
    fc.assert(
      fc.property(positive, positive, positive, by, (budget, digitalShare, part, times) => {
        const asked = { budget, digitalShare, householdPart: part };
        const { ceiling, ceilings } = corridor({ people: 2 }, asked);
        expect(near(ceiling, budget * digitalShare * part, 1e-12)).toBe(true);
        expect(near(ceilings.whole * part, ceiling, 1e-12)).toBe(true);
        // the household part used for the comparison is given beside any other part that is asked for
        const compared = corridor({ people: 2 }, { budget, digitalShare }).ceiling;
        expect(near(ceilings.samePerimeter, compared, 1e-12)).toBe(true);
        for (const key of ['budget', 'digitalShare', 'householdPart'] as const) {
          const more = corridor({ people: 2 }, { ...asked, [key]: asked[key] * times }).ceiling;
          expect(near(more, ceiling * times, 1e-9)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('never leaves more than all of digital to households', () => {
    const factors = { ...catalogue.factors, tiny: { ...own['digital.national']!, central: 1 } };
    expect(householdPart({ ...catalogue, factors }, { ...file, national: 'tiny' }, {})).toBe(1);
  });
});

describe('the verdict', () => {
  const wide = { budget: 1e6 };
  const bare: Answers = {
    people: 1,
    devices: [{ type: 'feature-phone', count: 1 }],
    connections: { fixedLines: 0, sims: 0 },
    uses: [],
  };

  test('below the floor says what is missing, and is never above a wide ceiling', () => {
    const found = corridor(bare, wide);
    expect(found.verdict).toBe('below-floor');
    expect(found.missing).toEqual(['smartphone', 'laptop', 'fixed-line', 'sim']);
    expect(found.belowFloor).toEqual({ holds: true, share: 1 });
    expect(found.aboveCeiling).toEqual({ holds: false, share: 0 });
  });

  test('is “nothing missing” below the floor when the home has all that access needs', () => {
    const kept = { origin: 'second-hand', yearsKept: 12 } as const;
    const found = corridor(
      {
        people: 1,
        devices: [
          { type: 'smartphone', count: 1, ...kept },
          { type: 'tablet', count: 1, ...kept },
        ],
        connections: { fixedLines: 1, sims: 1, mobileGBPerMonth: 5, fixedGBPerMonth: 10 },
        uses: [],
      },
      wide,
    );
    expect([found.verdict, found.missing]).toEqual(['below-floor', []]);
  });

  test('never says that something unanswered is missing', () => {
    expect(corridor({}).missing).toEqual([]);
    expect(corridor({ people: 6, devices: [{ type: 'smartphone' }, { type: 'laptop' }] }).missing).toEqual(
      [],
    );
    expect(
      corridor({ devices: [{ type: 'smartphone', count: 1 }], connections: { sims: 1 } }).missing,
    ).toEqual(['laptop']);
    // the number of persons was not answered, but a home without a phone lacks one
    const none: Answers = { devices: [{ type: 'laptop', count: 1 }], connections: { sims: 0 } };
    expect(corridor(none).missing).toEqual(['smartphone', 'sim']);
    expect(corridor({ people: 3, children: 1, connections: { sims: 2 } }).missing).toEqual([]);
    expect(corridor({ people: 3, connections: { sims: 2 } }).missing).toEqual(['sim']);
  });

  test('gives a floor above the ceiling first, whatever the household weighs', () => {
    const found = corridor(bare);
    expect(found.verdict).toBe('floor-above-ceiling');
    expect(found.floorAboveCeiling).toEqual({ holds: true, share: 1 });
    expect(found.belowFloor.holds).toBe(true);
  });

  test('is reached at central values, and gives the share of draws that agree', () => {
    fc.assert(
      fc.property(people, evenly(200, 20_000), (n, budget) => {
        const { floor, own: weighs, ceiling, ...found } = corridor({ people: n }, { budget });
        expect(found.floorAboveCeiling.holds).toBe(floor.central > ceiling);
        expect(found.belowFloor.holds).toBe(weighs.central < floor.central);
        expect(found.aboveCeiling.holds).toBe(weighs.central > ceiling);
        const between =
          !found.floorAboveCeiling.holds && !found.belowFloor.holds && !found.aboveCeiling.holds;
        expect(found.verdict === 'between').toBe(between);
        if (floor.low > ceiling) expect(found.floorAboveCeiling.share).toBeGreaterThanOrEqual(0.95);
        if (weighs.high < ceiling) expect(found.aboveCeiling.share).toBeLessThanOrEqual(0.05);
      }),
      { numRuns: 50 },
    );
  });

  test('is “between” when the ceiling is high enough', () => {
    expect(corridor({ people: 2 }, wide).verdict).toBe('between');
  });
});

test('a floor that is made afresh asks for what access requires of each person, and no more', () => {
  const made = createCorridor(catalogue, sample, file);
  const { lines } = made({ people: 2 }).floorFootprint;
  const counted = (item: string) => lines.find((line) => line.item === item)?.quantity.value;
  expect(counted('fixed-line')).toBeCloseTo(kg(file.floor.lines), 12);
  expect(counted('mobile-plan')).toBeCloseTo(2 * kg(file.floor.sims), 12);
  const known = new Set([...file.floor.devices.map(({ type }) => type), 'fixed-line', 'mobile-plan']);
  for (const { item } of lines.filter(({ component }) => component === 'device'))
    expect([item, known.has(item)]).toEqual([item, true]);
});

test('what access requires by person is missing from a home that has one for two', () => {
  const each = file.floor.devices.find(({ per }) => per !== 'household')!;
  const needed = kg(each.count);
  const has = (count: number, people: number) =>
    corridor({ people, devices: [{ type: each.type, count }] }).missing.includes(each.type);
  expect([has(needed * 2, 2), has(needed, 2), has(needed, 1)]).toEqual([false, true, false]);
  const twice = withLaw(catalogue, each.count, certain(2));
  const asksTwo = createCorridor(twice, createSample(twice.factors, DRAWS, SEED), file);
  const lacks = (count: number) =>
    asksTwo({ people: 1, devices: [{ type: each.type, count }] }).missing.includes(each.type);
  expect([lacks(1), lacks(2)]).toEqual([true, false]);
});
