/** The files of a fleet → what an inventory is read with, what a fleet is judged with, and the prose beside both. */
import type { Catalogue, Text } from '../../models/catalogue/catalogue.ts';
import type { Factor, FactorId } from '../../models/draws/factor.ts';
import type { FleetRules, ReadingRules, SecondLife } from '../../models/fleet/read/rules.ts';
import type { Lever } from '../../models/proposals/proposals.ts';
import { sealOf } from '../../models/proposals/seal.ts';
import { present } from '../../models/request/present.ts';
import { numbersOf } from '../catalogue.ts';
import type { DocumentedFactor, Files } from '../files.ts';
import { checkFleet } from './check.ts';
import type { FleetFiles } from './files.ts';

export interface FleetLibrary {
  readonly reading: ReadingRules;
  readonly rules: FleetRules;
  readonly prose: FleetProse;
}

export interface FleetProse {
  readonly measures: Readonly<Record<'keepLonger' | 'refurbished' | 'donation', { label: Text; note: Text }>>;
  /** The legal ratios, by id; the text of the law is elsewhere, under `law`. */
  readonly law: FleetFiles['law'];
  readonly references: FleetFiles['fleet']['references'];
  /** Things without a known figure, by the id of the rule that recognises them. */
  readonly kinds: Readonly<Record<string, Text>>;
}

export function buildFleet(
  all: Pick<Files, 'fleet' | 'sources' | 'measures' | 'prices' | 'stock'>,
  factors: Readonly<Record<FactorId, DocumentedFactor>>,
  catalogue: Catalogue,
  problems: string[],
): FleetLibrary {
  const { fleet: files, sources, measures } = all;
  checkFleet({ files, sources, measures }, factors, catalogue, problems);
  const { columns, recognition } = files;
  return {
    reading: {
      columns: columns.columns,
      words: columns.words,
      oldestYear: columns.oldestYear,
      recognition: recognition.rules.map(({ label: _label, examples: _examples, ...rule }) => present(rule)),
    },
    rules: rulesOf(files, pricesOf(all), livesOf(all), shapeOf(all), factors),
    prose: proseOf(files),
  };
}

/** The prices that households and the simulator of a place use: a council pays no others. */
function pricesOf({
  fleet: { fleet },
  prices,
  stock,
}: Pick<Files, 'fleet' | 'prices' | 'stock'>): FleetRules['prices'] {
  const computer = stock.types.find(({ owner, price }) => owner === 'council' && price !== undefined)?.price;
  const those = fleet.levers.refurbished.act.devices.filter((id) => fleet.computers.includes(id));
  const named = (key: 'new' | 'refurbished') =>
    prices.prices.flatMap(({ device, [key]: factor }) =>
      factor === undefined ? [] : [[device, factor] as const],
    );
  return {
    asNew: Object.fromEntries([
      ...named('new'),
      ...those.flatMap((id) => (computer === undefined ? [] : [[id, computer] as const])),
    ]),
    refurbished: Object.fromEntries(named('refurbished')),
    cut: stock.purchaseCut,
  };
}

/** What is given and what it replaces follow the simulator of a place: no second model of a gift. */
function livesOf({ fleet: { fleet }, stock }: Pick<Files, 'fleet' | 'stock'>): SecondLife[] {
  return fleet.donation.lives.flatMap(({ device, replaces }): SecondLife[] => {
    const home = stock.types.find((type) => type.owner === 'household' && type.device === replaces);
    if (!home) return [];
    const own = stock.types.find((type) => type.owner === 'council' && type.device === device) ?? home;
    const { second, drawer, collected, lost } = stock.exits[own.exits]!;
    const exits = [second, drawer, collected, lost].filter((id) => id !== undefined);
    return [{ device, replaces, first: home.firstLife, second: home.secondLife, exits }];
  });
}

/** Of what a council gives away. */
const shapeOf = ({ stock }: Pick<Files, 'stock'>): FactorId =>
  stock.types.find(({ id }) =>
    stock.levers.some(({ effects }) =>
      effects.some(({ kind, types }) => kind === 'donate' && types.some(({ type }) => type === id)),
    ),
  )!.shape;

function rulesOf(
  { fleet, law, parameters }: FleetFiles,
  prices: FleetRules['prices'],
  lives: readonly SecondLife[],
  shape: FactorId,
  factors: Readonly<Record<FactorId, DocumentedFactor>>,
): FleetRules {
  const { planYears, years, hours, longest, levers, rebound, donation, computers, screens } = fleet;
  const lever = (
    { label: _label, note: _note, ...record }: (typeof levers)['keepLonger' | 'refurbished'],
    id: string,
  ): Lever => ({
    ...record,
    id,
    seal: sealOf(record.parameters.map((name) => parameters.levers[name] ?? { evidence: 'hypothesis' })),
  });
  return {
    factors: numbersNamed(
      [
        ...files(fleet, prices),
        shape,
        ...lives.flatMap(({ first, second, exits }) => [first, second, ...exits]),
      ],
      factors,
    ),
    planYears,
    years,
    hours,
    longest,
    levers: {
      keepLonger: lever(levers.keepLonger, 'fleet-keep-longer'),
      refurbished: lever(levers.refurbished, 'fleet-refurbished'),
    },
    rebound,
    prices,
    donation: { reused: donation.reused, displacement: donation.displacement, shape, lives },
    computers,
    screens,
    law: {
      purchases: ratioOf(law.purchases),
      reuse: { ...ratioOf(law.reuse), oldestYears: law.reuse.oldestYears },
    },
  };
}

const ratioOf = ({ law, devices, thresholds, formula }: FleetFiles['law']['purchases']) => ({
  law,
  devices,
  thresholds,
  formula,
});

/** Every factor that the rules name. */
function files(
  { planYears, years, hours, longest, levers, rebound, donation }: FleetFiles['fleet'],
  prices: FleetRules['prices'],
): FactorId[] {
  return [
    planYears,
    ...[years, hours, longest].flatMap((named) => Object.values(named)),
    ...Object.values(levers).flatMap(({ parameters }) => parameters),
    rebound,
    ...Object.values(prices.asNew),
    ...Object.values(prices.refurbished),
    prices.cut,
    donation.reused,
    donation.displacement,
  ];
}

function numbersNamed(
  ids: readonly FactorId[],
  factors: Readonly<Record<FactorId, DocumentedFactor>>,
): Record<FactorId, Factor> {
  const found = [...new Set(ids)].flatMap((id) => factors[id] ?? []);
  return Object.fromEntries(found.map((factor) => [factor.id, numbersOf(factor)]));
}

function proseOf({ fleet, law, recognition }: FleetFiles): FleetProse {
  const said = ({ label, note }: { label: Text; note: Text }) => ({ label, note });
  const { keepLonger, refurbished } = fleet.levers;
  return {
    measures: {
      keepLonger: said(keepLonger),
      refurbished: said(refurbished),
      donation: said(fleet.donation),
    },
    law,
    references: fleet.references,
    kinds: Object.fromEntries(recognition.rules.flatMap(({ id, label }) => (label ? [[id, label]] : []))),
  };
}
