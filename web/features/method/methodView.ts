/** The content of the method page, computed by the models. */
import type { Library, SwitchProse } from '../../../data/library.ts';
import {
  NETWORK_METHODS,
  type Catalogue,
  type Language,
  type Switch,
  type Text,
} from '../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import { bounds, type Bounds } from '../../../models/draws/quantile.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { collectiveShare, type CollectiveShare } from '../../../models/household/collective.ts';
import { plan } from '../../../models/household/plan.ts';
import { met } from './comparisons.ts';

const GRAMS_PER_KILOGRAM = 1000;

export interface MethodView {
  readonly version: string;
  readonly hash: string;
  readonly counts: { readonly factors: number; readonly sources: number };
  readonly published: ReturnType<typeof met>;
  readonly stocks: ReturnType<typeof met>;
  readonly lives: ReturnType<typeof met>;
  readonly collective: CollectiveShare;
  readonly trend: {
    readonly from: number;
    readonly until: number;
    /** The last known year. */
    readonly base: number;
    readonly times: Estimate;
    readonly said: Readonly<Record<'devices' | 'traffic' | 'electricity' | 'footprint', number>>;
  };
  /** The share by the other published totals, as the switch about them offers them. */
  readonly otherCollective: readonly { readonly label: Text; readonly share: Estimate }[];
  readonly networks: readonly {
    readonly method: (typeof NETWORK_METHODS)[number];
    readonly fixed: number;
    readonly mobile: number;
  }[];
  /** kgCO2e a year, by the two-part method. */
  readonly subscriptions: { readonly line: number; readonly sim: number };
  readonly example: Example;
  /** How far models of one type differ, by type; kg to make one laptop, and each of three on average. */
  readonly models: {
    readonly shares: readonly { readonly label: Text; readonly share: number }[];
    readonly one: Bounds;
    readonly three: Bounds;
  };
  /** kg for so many kWh saved: at the average, and by what a saving changes. */
  readonly margin: { readonly kWh: number; readonly mean: number; readonly saved: Estimate };
  /** How many factors have a range, and of how many it was published or measured. */
  readonly ranges: { readonly all: number; readonly published: number };
  readonly switches: readonly { readonly choice: Switch; readonly prose: SwitchProse }[];
  readonly gaps: readonly { readonly name: Text; readonly why: Text }[];
}

export interface Example {
  readonly years: number;
  readonly hours: number;
  readonly stages: readonly number[];
  readonly kWh: number;
  readonly mix: number;
  readonly total: number;
}

function otherShares(catalogue: Catalogue): MethodView['otherCollective'] {
  return catalogue.switches.flatMap(({ id: name, options }) =>
    options
      .filter(({ replaces }) => replaces[catalogue.nationalDatacenters])
      .map(({ id, label }) => ({
        label,
        share: collectiveShare(catalogue, { switches: { [name]: id } }).share,
      })),
  );
}

export function methodView(library: Library): MethodView {
  const { catalogue, factors, sources, switchProse } = library;
  const value = (id: string) => catalogue.factors[id]!.central;
  const { networks } = catalogue;
  return {
    version: catalogue.version,
    hash: catalogue.hash,
    counts: { factors: Object.keys(factors).length, sources: Object.keys(sources).length },
    published: met('published', library),
    stocks: met('stocks', library),
    lives: met('lives', library),
    collective: collectiveShare(catalogue),
    trend: trendOf(library),
    otherCollective: otherShares(catalogue),
    networks: NETWORK_METHODS.map((method) => ({
      method,
      fixed: value(networks.fixedGB[method]) * GRAMS_PER_KILOGRAM,
      mobile: value(networks.mobileGB[method]) * GRAMS_PER_KILOGRAM,
    })),
    subscriptions: subscriptions(library),
    example: example(library),
    models: modelsOf(catalogue),
    margin: marginOf(catalogue),
    ranges: rangesOf(catalogue),
    switches: catalogue.switches.map((choice) => ({ choice, prose: switchProse[choice.id]! })),
    gaps: gapsOf(library),
  };
}

const SHOWN = 'laptop';

function modelsOf(catalogue: Catalogue): MethodView['models'] {
  const { factors } = catalogue;
  const sample = createSample(factors, DEFAULT_DRAWS, DEFAULT_SEED);
  const made = (count: number) =>
    bounds(sample.row(`${SHOWN}.manufacture`, { share: `${SHOWN}.models`, count }));
  return {
    shares: catalogue.devices.flatMap(({ label, models }) =>
      models ? [{ label, share: factors[models]!.central }] : [],
    ),
    one: made(1),
    three: made(3),
  };
}

const SAVED_KWH = 100;

function marginOf({ factors }: Catalogue): MethodView['margin'] {
  const { central, low, high } = factors['electricity.FR@saved']!;
  return {
    kWh: SAVED_KWH,
    mean: factors['electricity.FR']!.central * SAVED_KWH,
    saved: { central: central * SAVED_KWH, low: low * SAVED_KWH, high: high * SAVED_KWH },
  };
}

function rangesOf({ factors }: Catalogue): MethodView['ranges'] {
  const ranged = Object.values(factors).filter(({ shape }) => shape !== 'fixed');
  return { all: ranged.length, published: ranged.filter(({ judged }) => !judged).length };
}

function trendOf({ stock: { base, trend }, factors }: Library): MethodView['trend'] {
  const value = (id: string) => factors[id]!.central;
  const { devices, traffic, electricity, footprint } = trend.said;
  return {
    from: trend.from,
    until: trend.until,
    base,
    times: factors[trend.times]!,
    said: {
      devices: value(devices),
      traffic: value(traffic),
      electricity: value(electricity),
      footprint: value(footprint),
    },
  };
}

function subscriptions({ catalogue }: Library) {
  const of = (fixedLines: number, sims: number) =>
    plan(
      { devices: [], uses: [], connections: { fixedLines, sims, fixedGBPerMonth: 0, mobileGBPerMonth: 0 } },
      catalogue,
    ).total;
  return { line: of(1, 0), sim: of(0, 1) };
}

/** The worked example of the specification: figures from the catalogue, and a total computed by the models. */
function example({ catalogue }: Library): Example {
  const [years, hours] = [2.5, 3];
  const devices = [
    { type: 'smartphone', count: 1, origin: 'new' as const, yearsKept: years, hoursPerDay: hours },
  ];
  const { lines, total, situation } = plan(
    { people: 1, devices, uses: [], connections: { fixedLines: 0, sims: 0 } },
    catalogue,
  );
  const stages = lines.filter(({ stage }) => stage !== 'use').map(({ amount }) => amount * years);
  const kWh = lines.find(({ stage }) => stage === 'use')!.quantity.value;
  return { years, hours, stages, kWh, mix: situation.grid!.central, total };
}

/** Territories that share the same reason are named together. */
function gapsOf({ catalogue, gaps }: Library): MethodView['gaps'] {
  const labels = new Map<string, Text>([
    ...catalogue.uses.map(({ id, label }) => [`use:${id}`, label] as const),
    ...catalogue.grids.map(({ id, label }) => [`grid:${id}`, label] as const),
  ]);
  const grouped = new Map<string, { names: Text[]; why: Text }>();
  for (const [key, why] of Object.entries(gaps)) {
    const said = Object.values(why).join();
    const known = grouped.get(said) ?? { names: [], why };
    known.names.push(labels.get(key)!);
    grouped.set(said, known);
  }
  return [...grouped.values()].map(({ names, why }) => {
    const join = (language: Language) => names.map((name) => name[language]).join(', ');
    return { name: inEach(join), why };
  });
}
