/** Published figures and ours, with the steps from one to the other. */
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../models/validation/facts.ts';
import { computePublished } from '../../../models/validation/published.ts';
import { landsOn, reconcile, RECONCILED, UNEXPLAINED } from '../../../models/validation/reconcile.ts';
import { certain, library, withLaw } from '../shared.ts';

const { rows, subjects, conventions } = library.reconciliations;
const figures = rows.flatMap((row) => row.figures);
const published = (id: string) => figures.find((figure) => figure.id === id)!.published;
const of = (id: string, facts: Facts = library) => reconcile(id, published(id), facts);

/** The same facts with a factor so many times as large, wherever it is held. */
function withFactor(id: string, times: number): Facts {
  const { catalogue, stock } = library;
  const changed = <T extends Facts['catalogue'] | Facts['stock']>(held: T): T => {
    const factor = held.factors[id];
    return factor ? withLaw(held, id, certain(factor.central * times)) : held;
  };
  return { ...library, catalogue: changed(catalogue), stock: changed(stock) };
}

/** For each figure, one of the factors on which our side stands. */
const STANDS_ON: Readonly<Record<string, string>> = {
  streaming: 'fixed-traffic.two-part',
  'video-call': 'laptop.power',
  mail: 'electricity.FR',
  'ai-answer': 'ai-text.electricity',
  'ngc-default-answers': 'tv.manufacture',
  'ngc-national': 'laptop.manufacture',
  'inhabitant-2022': 'fixed-line.manufacture',
  'stages-2022': 'tv.power',
  'audiovisual-devices': 'video.servers',
  'audiovisual-networks': 'fixed-traffic.two-part',
  'audiovisual-datacenters': 'video.servers',
  'devices-2020': 'tv.manufacture',
  'devices-2020-making': 'laptop.distribution',
  networks: 'mobile-plan.operation',
  'stock-2020': 'stock.smartphone.first-life',
  'refurbished-phone': 'smartphone.refit',
  'refurbished-phone-materials': 'smartphone.raw-material',
  'refurbished-laptop': 'laptop.refit',
  'refurbished-tablet': 'tablet.refit',
  'eeb-one-year': 'smartphone.manufacture',
  'eeb-three-years': 'smartphone.manufacture',
  'eeb-five-years': 'smartphone.manufacture',
  'eeb-four-products': 'smartphone.manufacture',
  'german-laptops': 'laptop.manufacture',
  'uk-phone': 'years.smartphone',
  'la-rochelle': 'monitor-24.manufacture',
  'la-rochelle-making': 'monitor-24.power',
};

test('there are 22 comparisons, each figure computed once, and nothing is computed for nobody', () => {
  expect(rows).toHaveLength(22);
  expect(figures.map(({ id }) => id).sort()).toEqual([...RECONCILED].sort());
  expect(Object.keys(STANDS_ON).sort()).toEqual([...RECONCILED].sort());
  expect(() => reconcile('unknown', { central: 1 }, library)).toThrow('unknown');
  expect(() => reconcile('toString', { central: 1 }, library)).toThrow('toString');
});

describe.each(figures)('$id', ({ id, outcome, steps }) => {
  test('lands or misses as recorded', () => {
    expect(of(id).lands ? 'lands' : 'misses').toBe(outcome);
  });

  test('has steps that add up to the gap, the unexplained one last', () => {
    const found = of(id);
    expect(found.steps.map((step) => step.id)).toEqual([...steps.map((step) => step.id), UNEXPLAINED]);
    const gap = found.ours.central - found.theirs.central;
    const sum = found.steps.reduce((all, { value }) => all + value, 0);
    expect(sum).toBeCloseTo(gap, 9);
    expect(found.steps.at(-1)!.value).toBeCloseTo(found.byTheirRules - found.theirs.central, 9);
  });

  test('has ours inside its range', () => {
    const { ours } = of(id);
    expect(ours.low).toBeLessThanOrEqual(ours.central);
    expect(ours.high).toBeGreaterThanOrEqual(ours.central);
  });

  test('moves when a factor moves, and its steps follow', () => {
    const before = of(id);
    const after = of(id, withFactor(STANDS_ON[id]!, 2));
    expect(Math.abs(after.ours.central / before.ours.central - 1)).toBeGreaterThan(0.001);
    const sum = after.steps.reduce((all, { value }) => all + value, 0);
    expect(sum).toBeCloseTo(after.ours.central - after.theirs.central, 9);
  });
});

test.each([
  ['devices-2020', 'devices-2020-total'],
  ['devices-2020-making', 'devices-2020-manufacture'],
  ['networks', 'networks-2020'],
  ['stock-2020', 'stock-2020-our-lives'],
  ['refurbished-phone', 'refit-smartphone-against-new'],
  ['refurbished-phone-materials', 'refit-smartphone-materials'],
  ['refurbished-laptop', 'refit-laptop'],
  ['eeb-one-year', 'one-more-year-smartphones-union'],
])('%s: our side is the figure that the older comparison computes', (id, compute) => {
  expect(of(id).ours.central).toBeCloseTo(computePublished(compute, library), 6);
});

test('the tablet too, once its origin is a refit in both', () => {
  expect(of('refurbished-tablet').ours.central).toBeCloseTo(
    computePublished('refurbished-tablet-gain', library),
    1,
  );
});

test('by their rules, the models find the figures that are said to be found', () => {
  const said: Readonly<Record<string, number>> = {
    'ngc-default-answers': 0.01,
    'ngc-national': 0.01,
    'ai-answer': 0.01,
    'devices-2020': 0.05,
    networks: 0.05,
    'stock-2020': 0.05,
    'refurbished-phone': 0.001,
    'refurbished-phone-materials': 0.001,
    'refurbished-tablet': 0.01,
  };
  for (const [id, close] of Object.entries(said))
    expect(Math.abs(of(id).byTheirRules / published(id).central - 1), id).toBeLessThan(close);
});

test('a figure that lands no longer does once a factor is three times as large: the verdict follows the models', () => {
  expect(of('german-laptops').lands).toBe(true);
  expect(of('german-laptops', withFactor('laptop.manufacture', 3)).lands).toBe(false);
  expect(of('eeb-one-year').lands).toBe(false);
  expect(of('eeb-one-year', withFactor('smartphone.manufacture', 0.5)).lands).toBe(true);
});

test('what homes differ by is not in the range of a mean person', () => {
  const { low, central, high } = of('ngc-national').ours;
  expect(high / low).toBeLessThan(2);
  expect(central).toBeGreaterThan(low);
});

test('how many ends of a call are counted is read from the model', () => {
  const both = withFactor('video-call.traffic.sd', 2);
  const step = (facts: Facts) => of('video-call', facts).steps.find(({ id }) => id === 'ends')!.value;
  // twice the traffic by end: their two ends weigh twice as much, and so does ours
  expect(step(both)).toBeLessThan(step(library));
});

describe('a figure lands', () => {
  const ours = { central: 10, low: 5, high: 20 };

  test('when the two ranges touch, where one was published', () => {
    expect(landsOn({ central: 25, low: 20, high: 30 }, ours)).toBe(true);
    expect(landsOn({ central: 25, low: 20.1, high: 30 }, ours)).toBe(false);
    expect(landsOn({ central: 3, low: 1, high: 5 }, ours)).toBe(true);
    expect(landsOn({ central: 3, low: 1, high: 4.9 }, ours)).toBe(false);
  });

  test('within ten per cent of theirs, where none was: our own range does not help', () => {
    expect(landsOn({ central: 11 }, ours)).toBe(true);
    expect(landsOn({ central: 11.2 }, ours)).toBe(false);
    expect(landsOn({ central: 9.1 }, ours)).toBe(true);
    expect(landsOn({ central: 9 }, ours)).toBe(false);
  });
});

test('every source, subject and replaced total is known, and every convention is used', () => {
  const totals = new Set(library.published.totals.map(({ id }) => id));
  for (const { source } of [...rows, ...Object.values(conventions)])
    expect(library.sources).toHaveProperty([source]);
  expect([...new Set(rows.map(({ subject }) => subject))]).toEqual(subjects.map(({ id }) => id));
  for (const { replaces } of figures) if (replaces) expect(totals).toContain(replaces);
  const read = new Set<string>();
  const watched = new Proxy(conventions, {
    get(target, name) {
      read.add(String(name));
      return target[String(name)];
    },
  });
  const facts = { ...library, reconciliations: { ...library.reconciliations, conventions: watched } };
  for (const { id } of figures) of(id, facts);
  expect([...read].sort()).toEqual(Object.keys(conventions).sort());
});

test('shares of screens add up to one', () => {
  const sum = (ids: readonly string[]) => ids.reduce((all, id) => all + conventions[id]!.value, 0);
  expect(sum(['streaming-tv', 'streaming-laptop', 'streaming-tablet', 'streaming-smartphone'])).toBeCloseTo(
    1,
    9,
  );
});
