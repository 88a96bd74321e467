/** One kind of device through the years: conserved, steady when nothing changes, larger savings for larger changes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyFlows,
  FLOWS,
  noChange,
  type Change,
  type DeviceFlows,
  type Flows,
  type DeviceLives,
} from '../../../models/stock/device.ts';
import { leavingByAge, MOST_AGES } from '../../../models/stock/leaving.ts';
import { lifeOf, NO_LIFE } from '../../../models/stock/life.ts';
import { MOST_YEARS } from '../../../models/stock/cohorts.ts';
import { createRun, type Counted } from '../../../models/stock/run.ts';
import { settle } from '../../../models/stock/settled.ts';
import { weibull, weibullScale } from '../../../models/stock/survival.ts';
import { evenly } from '../evenly.ts';

const YEARS = 25;
const found = emptyFlows(MOST_YEARS);
const run = createRun(found);
const lawOf = (mean: number, shape = 2) => lifeOf(leavingByAge(weibull(shape, weibullScale(shape, mean))));

/** A smartphone of France, by the defaults of the catalogue: 16 million bought new a year. */
const PHONE: DeviceFlows = {
  wanted: 66e6,
  first: { second: 0.22, drawer: 0.62, collected: 0.13 },
  second: { drawer: 0.79, collected: 0.17 },
  drawer: { leaving: 1 / 4, second: 0.15, collected: 0.6 },
  collected: { reused: 0.02, recycled: 0.77 },
};
const LIVES: DeviceLives = { first: lawOf(3.5), second: lawOf(2) };

function usual(flows: DeviceFlows, lives: DeviceLives): Flows {
  const year = emptyFlows(1);
  settle(flows, { first: lives.first.mean, second: lives.second.mean }, year);
  return year;
}

interface Ran {
  readonly before: Flows;
  readonly flows: Flows;
}

function ran(
  flows = PHONE,
  lives = LIVES,
  change = noChange(YEARS),
  from = 0,
  counted: Counted | undefined = undefined,
  givenUnder = MOST_AGES,
): Ran {
  const before = usual(flows, lives);
  run({ flows, lives, usual: before, change, counted, givenUnder }, from, YEARS);
  const copied = FLOWS.map((name) => [name, found[name].slice(from, YEARS)]);
  return { before, flows: Object.fromEntries(copied) as unknown as Flows };
}

const sum = (row: ArrayLike<number>) => Array.from(row).reduce((all, each) => all + each, 0);
const standingAt = ({ inFirst, inSecond, asleep }: Flows, year: number) =>
  inFirst[year]! + inSecond[year]! + asleep[year]!;

const share = evenly(0, 1);
/** Shares of a whole, with something left over. */
const split = (n: number) =>
  fc.array(share, { minLength: n + 1, maxLength: n + 1 }).map((all) => {
    const whole = all.reduce((a, b) => a + b, 0.01);
    return all.slice(0, n).map((each) => each / whole);
  });

const someFlows: fc.Arbitrary<DeviceFlows> = fc
  .record({
    wanted: evenly(1, 1e6),
    first: split(3),
    second: split(2),
    drawer: split(2),
    leaving: evenly(0.05, 1),
    collected: split(2),
  })
  .map(({ wanted, first, second, drawer, leaving, collected }) => ({
    wanted,
    first: { second: first[0]!, drawer: first[1]!, collected: first[2]! },
    second: { drawer: second[0]!, collected: second[1]! },
    drawer: { leaving, second: drawer[0]!, collected: drawer[1]! },
    collected: { reused: collected[0]! / 2, recycled: collected[1]! },
  }));

const years = evenly(1, 12);
const someLives: fc.Arbitrary<DeviceLives> = fc
  .tuple(years, years, fc.double({ min: 1, max: 4, noNaN: true }))
  .map(([first, second, shape]) => ({ first: lawOf(first, shape), second: lawOf(second, 1.5) }));

const rows = (max: number) =>
  fc.array(evenly(0, max), { minLength: YEARS, maxLength: YEARS }).map((all) => Float64Array.from(all));

const someChange: fc.Arbitrary<Change> = fc.record({
  wanted: rows(2),
  longer: fc.oneof(
    fc.constant(NO_LIFE),
    fc.tuple(years, evenly(1, 4)).map(([each, shape]) => lawOf(each + 3, shape)),
  ),
  addedYears: fc.constant(3),
  ramp: fc.oneof(rows(1), fc.constant(new Float64Array(YEARS).fill(1))),
  rescued: rows(1e5),
  refurbished: rows(1),
  released: rows(0.5),
  releasedReused: share,
  releasedRefitted: share,
  donated: rows(1),
  electricity: rows(1),
  displaced: share,
  refurbishedDisplaced: evenly(0.1, 1),
});

describe('devices are conserved', () => {
  test('whatever the flows, the lives and the change', () => {
    fc.assert(
      fc.property(someFlows, someLives, someChange, (flows, lives, change) => {
        const { before, flows: found } = ran(flows, lives, change);
        const entered = sum(found.bought) + sum(found.refurbished);
        const gone = sum(found.recycled) + sum(found.lost);
        const scale = standingAt(before, 0) + entered + 1;
        const left = standingAt(before, 0) + entered - gone - standingAt(found, YEARS - 1);
        expect(Math.abs(left) / scale).toBeLessThan(1e-9);
        for (const row of Object.values(found) as Float64Array[])
          for (const value of row) expect(value).toBeGreaterThan(-1e-9 * scale);
      }),
      { numRuns: 60 },
    );
  });
});

/**
 * What happens in a year follows from the shares of each way out, written down one device at a time: those of each age,
 * second lives by the year in which they began.
 */
describe('the accounts of every year close', () => {
  interface Slow {
    /** Devices with a first owner, by age, the youngest first; the law by which they leave is of the year. */
    ages: number[];
    readonly begun: number[];
    readonly refurbished: number[];
    readonly refitted: number[];
  }

  const rateOf =
    ({ first }: DeviceLives, { longer, ramp }: Change, year: number) =>
    (age: number) => {
      const today = age < first.ages ? first.leaving[age]! : 1;
      if (longer.ages === 0) return today;
      const then = age < longer.ages ? longer.leaving[age]! : 1;
      return today + ramp[year]! * (then - today);
    };

  /** Everyone is a year older; those that repairs keep past the last age are as old as those before it. */
  function grow(slow: Slow, oldest: number, rate: (age: number) => number, kept: number, under: number) {
    let [left, tooOld] = [0, 0];
    const older = [0, ...slow.ages].map((each, age) => {
      if (age === 0) return 0;
      const goes = each * rate(age) * kept;
      left += goes;
      tooOld += age > under ? goes : age === under ? goes / 2 : 0;
      return each - goes;
    });
    older.length = Math.min(older.length, oldest);
    if (older.length === oldest && oldest > 1) {
      const last = older.pop()!;
      if (oldest === 2) left += last;
      else older[oldest - 2]! += last;
    }
    slow.ages = older;
    return { left, tooOld };
  }

  /** Of things that began by year, those of which `share` says how many are concerned at their age. */
  const among = (begun: readonly number[], share: Float64Array) =>
    sum(begun.map((each, since) => each * (share[begun.length - 1 - since] ?? 0)));

  test('in each state, whatever the flows, the lives and the change', () => {
    fc.assert(
      fc.property(someFlows, someLives, someChange, fc.nat(11), (flows, lives, change, most) => {
        const under = 1 + most;
        const { before, flows: told } = ran(flows, lives, change, 0, undefined, under);
        const { first, second, drawer, collected } = flows;
        const oldest = Math.max(lives.first.ages, change.longer.ages);
        const slow: Slow = {
          ages: Array.from(lives.first.standing, (still) => still * before.bought[0]!),
          begun: [],
          refurbished: [],
          refitted: [],
        };
        let [inFirst, inSecond, asleep] = [before.inFirst[0]!, before.inSecond[0]!, before.asleep[0]!];
        const scale = standingAt(before, 0) + sum(told.bought) + sum(told.refurbished);
        const agrees = (name: keyof Flows, year: number, expected: number) =>
          expect([name, year, Math.abs(told[name][year]! - expected) <= 1e-9 * scale]).toEqual([
            name,
            year,
            true,
          ]);
        for (let year = 0; year < YEARS; year++) {
          const [given, released] = [change.donated[year]!, change.released[year]! * asleep];
          const { bought, refurbished, passedOn, brought, left, ended } = Object.fromEntries(
            FLOWS.map((name) => [name, told[name][year]!]),
          ) as Record<keyof Flows, number>;
          const kept = Math.max(0, 1 - change.rescued[year]! / before.left[0]!);
          const rate = rateOf(lives, change, year);

          const grown = grow(slow, oldest, rate, kept, under);
          const leaves = grown.left + bought * rate(0) * kept;
          slow.ages[0] = bought * (1 - rate(0) * kept);
          agrees('left', year, leaves);
          agrees('donated', year, given * (left - grown.tooOld));
          agrees('rescued', year, kept === 0 ? 0 : left / kept - left);

          slow.begun.push(passedOn + brought + refurbished);
          const settled = before.passedOn[0]! * (1 - sum(lives.second.ending.subarray(0, year + 1)));
          agrees('ended', year, among(slow.begun, lives.second.ending) + settled);
          const gone = Math.min(asleep - released, asleep * drawer.leaving);
          const gathered =
            first.collected * left +
            second.collected * ended +
            drawer.collected * gone +
            (1 - change.releasedReused) * released;
          agrees('collected', year, gathered);
          agrees('recycled', year, collected.recycled * gathered);
          const straight = first.second * left + drawer.second * gone;
          agrees('passedOn', year, straight + collected.reused * gathered);
          agrees('brought', year, change.releasedReused * released);
          const woken = change.releasedReused * change.releasedRefitted * released;
          agrees('refitted', year, refurbished + woken);
          slow.refurbished.push(refurbished);
          slow.refitted.push(refurbished + woken);
          agrees('inRefitted', year, among(slow.refitted, lives.second.standing));

          agrees('inFirst', year, (inFirst += bought - left));
          agrees('inSecond', year, (inSecond += passedOn + brought + refurbished - ended));
          agrees('asleep', year, (asleep += first.drawer * left + second.drawer * ended - gone - released));

          // purchases are those that bring what is in use to what is wanted, second lives by what they replace
          agrees('refurbished', year, (bought + refurbished) * change.refurbished[year]!);
          const inRefurbished = among(slow.refurbished, lives.second.standing);
          const serves =
            inFirst +
            (1 - change.displaced) * before.inSecond[0]! +
            change.displaced * (inSecond - inRefurbished) +
            change.refurbishedDisplaced * inRefurbished;
          const wanted = flows.wanted * change.wanted[year]!;
          expect(serves).toBeGreaterThan(wanted - 1e-9 * scale);
          if (bought + refurbished > 1e-9 * scale) expect(serves).toBeLessThan(wanted + 1e-9 * scale);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('in the settled year too, from which it starts', () => {
    fc.assert(
      fc.property(someFlows, someLives, (flows, lives) => {
        const { first, second, drawer, collected } = flows;
        const year = usual(flows, lives);
        const [left, ended] = [year.left[0]!, year.ended[0]!];
        const gone = year.asleep[0]! * drawer.leaving;
        const near = (name: keyof Flows, expected: number) =>
          expect([name, year[name][0]! / flows.wanted]).toEqual([
            name,
            expect.closeTo(expected / flows.wanted, 9),
          ]);
        near('asleep', year.asleep[0]! + first.drawer * left + second.drawer * ended - gone);
        near('collected', first.collected * left + second.collected * ended + drawer.collected * gone);
        near('passedOn', first.second * left + drawer.second * gone + collected.reused * year.collected[0]!);
        near('inFirst', left * lives.first.mean);
        near('inSecond', ended * lives.second.mean);
      }),
    );
  });

  test('the same from the first year that a change touches, as from the start', () => {
    fc.assert(
      fc.property(
        someFlows,
        someLives,
        someChange,
        fc.integer({ min: 1, max: 20 }),
        (flows, lives, some, from) => {
          const none = noChange(YEARS);
          const late = Object.fromEntries(
            Object.entries(some).map(([name, row]) => [
              name,
              row instanceof Float64Array
                ? row.map((each, year) =>
                    year < from ? (none[name as keyof Change] as Float64Array)[year]! : each,
                  )
                : row,
            ]),
          ) as unknown as Change;
          const whole = ran(flows, lives, late);
          const scale = standingAt(whole.before, 0) + 1e6;
          const { flows: short } = ran(flows, lives, late, from);
          for (const name of FLOWS)
            short[name].forEach((value, i) =>
              expect([name, Math.abs(value - whole.flows[name][from + i]!) / scale < 1e-8]).toEqual([
                name,
                true,
              ]),
            );
        },
      ),
      { numRuns: 30 },
    );
  });

  test.each([0, 10])(
    'where none is wanted, nothing happens, and repairs of %s have nothing to keep',
    (repairs) => {
      const change = noChange(YEARS);
      change.rescued.fill(repairs);
      const { flows } = ran({ ...PHONE, wanted: 0 }, LIVES, change);
      for (const name of FLOWS) expect([name, sum(flows[name])]).toEqual([name, 0]);
    },
  );

  test('and the years after the last one asked for are left as they were', () => {
    for (const name of FLOWS) found[name].fill(-1);
    ran();
    for (const name of FLOWS) expect([name, found[name][YEARS]]).toEqual([name, -1]);
  });
});

describe('in steady state', () => {
  test('nothing moves when nothing changes', () => {
    fc.assert(
      fc.property(someFlows, someLives, (flows, lives) => {
        const { before, flows: found } = ran(flows, lives);
        const scale = standingAt(before, 0) + 1;
        for (const [name, row] of Object.entries(found) as [keyof Flows, Float64Array][])
          for (const value of row)
            expect([name, Math.abs(value - before[name][0]!) / scale < 1e-9]).toEqual([name, true]);
        expect(before.inFirst[0]! + before.inSecond[0]!).toBeCloseTo(flows.wanted, 5);
        expect(before.left[0]).toBe(before.bought[0]);
        expect(before.bought[0]).toBeCloseTo(before.recycled[0]! + before.lost[0]!, 5);
      }),
      { numRuns: 40 },
    );
  });

  test('smartphones of France close on what is published: 67 million in use, 40 asleep, 16 bought new', () => {
    const flows = usual(PHONE, LIVES);
    expect(flows.inFirst[0]! / 56e6).toBeCloseTo(1, 1);
    expect(flows.bought[0]! / 16e6).toBeCloseTo(1, 1);
    expect(flows.inSecond[0]! / 10e6).toBeCloseTo(1, 0);
    expect(flows.asleep[0]! / 50e6).toBeCloseTo(1, 0);
    const residence = (flows.inFirst[0]! + flows.inSecond[0]! + flows.asleep[0]!) / flows.bought[0]!;
    expect(residence).toBeGreaterThan(5.6);
    expect(residence).toBeLessThan(8);
  });
});

describe('a change', () => {
  test('what is given away changes nothing here: it is counted, and weighed elsewhere', () => {
    const { donated: none, ...before } = ran().flows;
    const { donated, ...after } = ran(PHONE, LIVES, only({ donated: always(0.4) })).flows;
    expect(after).toEqual(before);
    expect(sum(none)).toBe(0);
    expect(sum(donated)).toBeCloseTo(0.4 * sum(after.left), 3);
  });

  test('what a law sends to recycling is not given: none past its age, and one in two of those that reach it', () => {
    const lives = { ...LIVES, first: lifeOf(Float64Array.of(0, 0, 0.5, 0.5, 1)) };
    const given = (under: number) =>
      sum(ran(PHONE, lives, only({ donated: always(1) }), 0, undefined, under).flows.donated);
    // of four that enter, two leave at two years, one at three and one at four
    const all = given(5);
    expect([1, 2, 3, 4].map((under) => given(under) / all)).toEqual(
      [0, 1 / 4, 5 / 8, 7 / 8].map((share) => expect.closeTo(share, 9) as number),
    );
  });

  test('twice the territory is twice everything', () => {
    fc.assert(
      fc.property(someFlows, someLives, someChange, (flows, lives, change) => {
        const twice = {
          ...change,
          rescued: change.rescued.map((each) => each * 2),
        };
        const one = ran(flows, lives, change).flows;
        const two = ran({ ...flows, wanted: flows.wanted * 2 }, lives, twice).flows;
        for (const [name, row] of Object.entries(one) as [keyof Flows, Float64Array][])
          row.forEach((value, i) =>
            expect([name, Math.abs(two[name][i]! - 2 * value) <= 1e-9 * (flows.wanted + value)]).toEqual([
              name,
              true,
            ]),
          );
      }),
      { numRuns: 30 },
    );
  });

  const only = (some: Partial<Change>): Change => ({ ...noChange(YEARS), ...some });
  const always = (value: number) => new Float64Array(YEARS).fill(value);
  const boughtBy = (change: Change) => sum(ran(PHONE, LIVES, change).flows.bought);

  test.each<readonly [string, (value: number) => Change]>([
    ['repairs', (value) => only({ rescued: always(value * 1e6) })],
    ['longer lives', (value) => only({ ramp: always(value), longer: lawOf(5.5) })],
    ['refurbished purchases', (value) => only({ refurbished: always(value) })],
    ['drawers brought out', (value) => only({ released: always(value / 4), releasedReused: 1 })],
    ['fewer wanted', (value) => only({ wanted: always(1 - value / 2) })],
  ])('the more %s, the fewer bought new', (_name, of) => {
    const bought = [0, 0.2, 0.5, 1].map((value) => boughtBy(of(value)));
    for (let i = 1; i < bought.length; i++) expect(bought[i]).toBeLessThan(bought[i - 1]!);
  });

  test('one more year of life saves one over n less one over n + 1 of first lives, once it has settled', () => {
    const lives = { first: lawOf(4), second: lawOf(2) };
    const flows = {
      ...PHONE,
      first: { second: 0, drawer: 0, collected: 1 },
      collected: { reused: 0, recycled: 1 },
    };
    const longer = lawOf(5);
    const change = only({ ramp: always(1), longer });
    const [before, after] = [ran(flows, lives).flows, ran(flows, lives, change).flows];
    const saved = before.bought[YEARS - 1]! - after.bought[YEARS - 1]!;
    const expected = flows.wanted * (1 / lives.first.mean - 1 / longer.mean);
    expect(saved / expected).toBeCloseTo(1, 2);
  });

  test('a second life that displaces nothing saves nothing', () => {
    const change = only({ released: always(0.1), releasedReused: 1, displaced: 0 });
    const [before, after] = [ran().flows, ran(PHONE, LIVES, change).flows];
    // but what it leaves in drawers and at collection starts second lives of its own
    expect(sum(after.bought)).toBeGreaterThan(sum(before.bought) * 0.97);
    expect(sum(after.inSecond)).toBeGreaterThan(sum(before.inSecond));
  });

  test('repairs asked for beyond what would leave keep all, and no more', () => {
    const { flows } = ran(PHONE, LIVES, only({ rescued: always(1e12) }));
    expect(sum(flows.left)).toBe(0);
    expect(sum(flows.bought)).toBeLessThan(sum(ran().flows.bought) / 2);
  });

  test('what repairs keep beyond the last age told of leaves all the same, later', () => {
    const rescued = new Float64Array(YEARS).fill(1e6, 0, 5);
    const wanted = new Float64Array(YEARS).fill(1, 0, 5);
    const { flows } = ran(PHONE, LIVES, only({ rescued, wanted }));
    expect(flows.bought[10]).toBe(0);
    expect(flows.inFirst[YEARS - 1]! / PHONE.wanted).toBeLessThan(1e-12);
  });
});

test('what is bought refurbished in one year stands as long as a second life, and no longer', () => {
  const change = noChange(YEARS);
  change.refurbished[2] = 1;
  const { flows } = ran(PHONE, LIVES, change);
  const begun = flows.refurbished[2]!;
  expect(begun).toBeGreaterThan(0);
  for (let year = 2; year < YEARS; year++)
    expect(flows.inRefitted[year]! / begun).toBeCloseTo(LIVES.second.standing[year - 2] ?? 0, 9);
});

test('where there is nothing, repairs that begin and end keep nothing', () => {
  const change: Change = {
    ...noChange(YEARS),
    rescued: Float64Array.from({ length: YEARS }, (_, year) => (year === 3 ? 5 : 0)),
  };
  const { flows } = ran({ ...PHONE, wanted: 0 }, LIVES, change);
  for (const name of FLOWS) expect([name, ...new Set(flows[name])].map(String)).toEqual([name, '0']);
});

describe('a stock whose ages were counted', () => {
  /** Devices that all leave at eight years old, and that nobody uses after that. */
  const EIGHT = 8;
  const fixed = (years: number) =>
    lifeOf(Float64Array.from({ length: years }, (_, age) => (age === years - 1 ? 1 : 0)));
  const gone = { second: 0, drawer: 0, collected: 1 };
  const PLAIN: DeviceFlows = {
    wanted: 100,
    first: gone,
    second: { drawer: 0, collected: 1 },
    drawer: { leaving: 1, second: 0, collected: 1 },
    collected: { reused: 0, recycled: 1 },
  };
  const PLAIN_LIVES: DeviceLives = { first: fixed(EIGHT + 1), second: fixed(3) };
  const bought = (byAge: readonly number[], at = 0) => {
    const all = sum(byAge);
    const counted = { shares: Float64Array.from(byAge, (count) => count / all), at };
    return Array.from(ran(PLAIN, PLAIN_LIVES, noChange(YEARS), 0, counted).flows.bought);
  };

  test('buys nothing for years where all are new, then all of them at once', () => {
    const found = bought([100]);
    expect(found.slice(0, EIGHT - 1)).toEqual(new Array(EIGHT - 1).fill(0));
    expect(found[EIGHT - 1]).toBeCloseTo(100, 9);
  });

  test('replaces all of them the year after, where all are at the end of their life or past it', () => {
    for (const byAge of [
      [0, 0, 0, 0, 0, 0, 0, 100],
      [...new Array<number>(EIGHT).fill(0), 60, 0, 40],
    ]) {
      const found = bought(byAge);
      expect(found[0]).toBeCloseTo(100, 9);
      expect(sum(found.slice(1, EIGHT - 1))).toBeCloseTo(0, 9);
    }
  });

  test('is settled until the count', () => {
    const found = bought([100], 3);
    found.slice(0, 3).forEach((each) => expect(each).toBeCloseTo(100 / EIGHT, 9));
    expect(found.slice(3, 3 + EIGHT - 1)).toEqual(new Array(EIGHT - 1).fill(0));
  });

  test('leaves at each age as its law of survival says, given the age that it has', () => {
    const { flows } = ran(PLAIN, LIVES, noChange(YEARS), 0, { shares: Float64Array.of(0, 0, 1), at: 0 });
    const { standing } = LIVES.first;
    expect(flows.left[0]! - flows.bought[0]! * LIVES.first.leaving[0]!).toBeCloseTo(
      (1 - standing[3]! / standing[2]!) * sum(standing.map((each) => (each / LIVES.first.mean) * 100)),
      6,
    );
  });

  test('is what it was, to nine digits, where its ages are those of a settled stock', () => {
    fc.assert(
      fc.property(
        someFlows,
        evenly(2, 12),
        evenly(1.2, 4),
        fc.integer({ min: 0, max: 6 }),
        (flows, mean, shape, at) => {
          const lives = { first: lawOf(mean, shape), second: lawOf(2) };
          const shares = lives.first.standing.map((each) => each / lives.first.mean);
          const change = { ...noChange(YEARS), displaced: 0.5 };
          const { before, flows: found } = ran(flows, lives, change, 0, { shares, at });
          for (const name of FLOWS)
            for (const value of found[name])
              expect(Math.abs(value - before[name][0]!)).toBeLessThanOrEqual(1e-9 * flows.wanted);
        },
      ),
    );
  });

  test('keeps as many in use and loses none, whatever their ages', () => {
    fc.assert(
      fc.property(someFlows, fc.array(fc.nat(50), { minLength: 1, maxLength: 26 }), (flows, byAge) => {
        const all = sum(byAge);
        fc.pre(all > 0);
        const counted = { shares: Float64Array.from(byAge, (count) => count / all), at: 0 };
        const { before, flows: found } = ran(flows, LIVES, noChange(YEARS), 0, counted);
        let stood = standingAt(before, 0);
        for (let year = 0; year < YEARS; year++) {
          const now = standingAt(found, year);
          const out = found.recycled[year]! + found.lost[year]!;
          expect(Math.abs(now - (stood + found.bought[year]! - out))).toBeLessThanOrEqual(1e-9 * (1 + stood));
          expect(found.inFirst[year]! + found.inSecond[year]!).toBeGreaterThanOrEqual(
            flows.wanted * (1 - 1e-9),
          );
          stood = now;
        }
      }),
    );
  });
});
