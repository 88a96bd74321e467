/** The results of the stock simulator for the country, compared with published ones. */
import type { PolicyLever, StockCatalogue } from '../council/plan/catalogue.ts';
import { countryOf, only, stockOf2020, type Country } from './country.ts';
import { parameter, type Compute, type Facts } from './facts.ts';
import { inEach } from '../catalogue/language.ts';
import { HUNDRED } from '../catalogue/writing.ts';
import { KG_PER_MEGATONNE } from '../catalogue/units.ts';

/** Kinds that published figures count together. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  smartphone: ['smartphone'],
  tablet: ['tablet'],
  laptop: ['laptop'],
  desktop: ['desktop-home', 'council-computer'],
  'desktop-home': ['desktop-home'],
  screen: ['monitor-24', 'council-screen'],
  monitor: ['monitor-24'],
  tv: ['tv'],
  'set-top-box': ['set-top-box'],
  printer: ['printer-inkjet'],
  speaker: ['smart-speaker'],
  console: ['console-home', 'console-handheld'],
  watch: ['watch'],
  'e-reader': ['e-reader'],
};

const MILLION = 1e6;

const forEach = (what: string, groups: readonly string[], value: (of: Country, facts: Facts) => number) =>
  Object.fromEntries(
    groups.map((group): [string, Compute] => [
      `${what}-${group}`,
      (facts) => value(countryOf(facts, only(facts.stock, GROUPS[group]!)), facts),
    ]),
  );

export const STOCKS: Readonly<Record<string, Compute>> = {
  ...forEach(
    'in-use',
    [
      'smartphone',
      'tablet',
      'laptop',
      'desktop',
      'screen',
      'tv',
      'set-top-box',
      'printer',
      'speaker',
      'console',
    ],
    ({ untouched }, facts) => untouched('inUse', 0) / parameter(facts, 'population'),
  ),
  ...forEach('asleep', ['smartphone'], ({ untouched }) => untouched('asleep', 0) / MILLION),
  ...forEach(
    'sales',
    ['smartphone', 'tablet', 'laptop', 'desktop-home', 'tv', 'printer', 'console', 'watch'],
    ({ untouched }) => untouched('bought', 0) / MILLION,
  ),
  ...forEach('second-lives', ['smartphone'], ({ untouched }) => untouched('reused', 0) / MILLION),
  ...forEach(
    'residence',
    [
      ...['smartphone', 'tablet', 'laptop', 'desktop-home', 'monitor', 'tv', 'set-top-box', 'printer'],
      ...['speaker', 'console', 'watch', 'e-reader'],
    ],
    residence,
  ),
  'stock-2020-inventory-lives': (facts) => of2020(facts, 'inventory'),
  'stock-2020-our-lives': (facts) => of2020(facts, 'ours'),
  'life-2030-one-year': (facts) => change2030(facts, 1),
  'life-2030-two-years': (facts) => change2030(facts, 2),
};

/** Years that a device stays in the country, drawers and second lives included: the stock over the inflow. */
function residence({ untouched }: Country): number {
  return (untouched('inUse', 0) + untouched('asleep', 0)) / untouched('bought', 0);
}

/** Mt a year. */
const of2020 = (facts: Facts, lives: 'ours' | 'inventory'): number =>
  countryOf(facts, stockOf2020(facts, lives)).untouched('kg', 0) / KG_PER_MEGATONNE;

/** Of ten years with longer lives from the first, the last. */
const LAST = 9;

/**
 * % of the whole digital footprint of 2020, were devices alone to change: every first life longer, as many devices
 * in use, networks and data centres as they were.
 */
function change2030(facts: Facts, years: number): number {
  const stock = withLongerLives(stockOf2020(facts, 'inventory'));
  const pulls = [{ lever: LONGER, intensity: years, start: stock.base + 1, ramp: 0 }];
  const { untouched, scenario } = countryOf(facts, stock, { pulls });
  const devices = scenario('kg', LAST) / untouched('kg', 0) - 1;
  return HUNDRED * devices * parameter(facts, 'devices-share-2020');
}

const LONGER = 'longer-lives';

function withLongerLives(stock: StockCatalogue): StockCatalogue {
  const types = stock.types.map(({ id }) => ({ type: id }));
  const text = inEach(() => LONGER);
  const lever: PolicyLever = {
    id: LONGER,
    label: text,
    text,
    seal: 'assumed',
    competence: 'others',
    measures: [],
    laws: [],
    intensity: { unit: text, min: 0, max: 10, step: 1, usual: 1, per: 'years' },
    effects: [{ kind: 'lengthen', types, factors: [] }],
    costs: [],
  };
  return { ...stock, levers: [lever] };
}
