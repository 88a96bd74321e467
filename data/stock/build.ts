/** The file of stocks → what the council simulator computes with, with every reference checked on the way. */
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../models/draws/factor.ts';
import type { PolicyEffect, PolicyLever, StockCatalogue } from '../../models/council/plan/catalogue.ts';
import { parametersOf } from '../../models/council/plan/assumed.ts';
import { SEALS, sealOf, type Attested } from '../../models/proposals/seal.ts';
import { numbersOf } from '../catalogue.ts';
import type { DocumentedFactor, Files } from '../files.ts';

export function buildStock(
  files: Files,
  factors: Readonly<Record<FactorId, DocumentedFactor>>,
  catalogue: Catalogue,
  problems: string[],
): StockCatalogue {
  const { stock } = files;
  checkStock(files, factors, catalogue, problems);
  const own = referred(stock).flatMap((id) => factors[id] ?? []);
  return {
    ...stock,
    factors: Object.fromEntries(own.map((factor) => [factor.id, numbersOf(factor)])),
    levers: stock.levers.map((lever) => bound(sealed(lever, stock, factors, problems), stock.base, files)),
  };
}

const PERCENT = 100;

/**
 * A lever with the thresholds of the law that it answers to: a share, of which an intensity is the hundredfold. What
 * was asked until the base year is part of today's stock. What a policy gains is beyond the law, so that its usual
 * extent comes on top of the last threshold. What is given is under the age that the law sets.
 */
function bound(lever: PolicyLever, base: number, { fleet }: Files): PolicyLever {
  const { laws, intensity, effects } = lever;
  const { purchases, reuse } = fleet.law;
  const ratio = [purchases, reuse].find(({ law }) => laws.includes(law));
  if (!ratio || intensity.per !== 'percent') return lever;
  const { thresholds } = ratio;
  const minimum = thresholds
    .filter((_, i) => !(thresholds[i + 1] && thresholds[i + 1]!.from <= base + 1))
    .map(({ from, share }) => ({ from: Math.max(from, base + 1), intensity: share * PERCENT }));
  const usual = Math.min(intensity.max, minimum.at(-1)!.intensity + intensity.usual);
  const given = ratio === reuse ? effects.map((effect) => givenUnder(effect, reuse.oldestYears)) : effects;
  return { ...lever, intensity: { ...intensity, usual }, effects: given, minimum };
}

const givenUnder = (effect: PolicyEffect, under: number): PolicyEffect =>
  effect.kind === 'donate' ? { ...effect, types: effect.types.map((type) => ({ ...type, under })) } : effect;

/**
 * The lever with its seal. Its file says how its own effect is known, since a lever may multiply nothing that has to
 * be known; it is no surer than the parameters that it multiplies, and may not say that it is.
 */
function sealed(
  { evidence, ...lever }: Stock['levers'][number],
  stock: Stock,
  factors: Readonly<Record<FactorId, DocumentedFactor>>,
  problems: string[],
): PolicyLever {
  const parameters = parametersOf(lever, stock).flatMap((id): Attested[] => {
    const { evidence: known, unmeasured } = factors[id] ?? {};
    return known ? [{ evidence: known, unmeasured }] : [];
  });
  const [own, least] = [sealOf([{ evidence }]), sealOf([{ evidence: 'measured' }, ...parameters])];
  if (SEALS.indexOf(own) < Math.min(SEALS.indexOf(least), SEALS.indexOf('assumed')))
    problems.push(`stock/stock.json: ${lever.id}: said to be ${evidence}, its parameters are ${least}`);
  return { ...lever, seal: sealOf([{ evidence }, ...parameters]) };
}

type Stock = Files['stock'];

/** Every factor that the simulator reads, apart from those of devices. */
function referred({ factors, types, levers, exits, trend, ...rest }: Stock): FactorId[] {
  const ids = [
    ...Object.keys(factors),
    ...Object.values(rest.drawer),
    ...Object.values(rest.collected),
    rest.secondShape,
    rest.equipment,
    rest.displacement,
    rest.rebound,
    rest.purchaseCut,
    rest.startingBudget,
    rest.jobs,
    ...rest.mix.map(({ factor }) => factor),
    ...Object.values(exits).flatMap((ways) => Object.values(ways) as FactorId[]),
    trend.times,
    ...Object.values(trend.said),
    ...[...types, ...trend.outside].flatMap(
      ({ wanted, firstLife, longest, shape, secondLife, drawerTime, mass, yearly, electricity, price }) => [
        ...wanted.map(({ factor }) => factor),
        firstLife,
        shape,
        secondLife,
        drawerTime,
        ...[longest, mass, yearly, electricity, price].filter((id) => id !== undefined),
      ],
    ),
    ...levers.flatMap(({ effects, costs, passThrough, intensity: { beyondOne } }) => [
      ...(beyondOne ? [beyondOne] : []),
      ...effects.flatMap(({ factors: some, types: touched, reused, lent }) => [
        ...some,
        ...touched.flatMap(({ share }) => share ?? []),
        ...[reused, lent].filter((id) => id !== undefined),
      ]),
      ...costs.flatMap(({ factors: some }) => some),
      ...(passThrough ? [passThrough] : []),
    ]),
  ];
  return [...new Set(ids)];
}

function checkStock(
  { stock, measures }: Files,
  factors: Readonly<Record<FactorId, DocumentedFactor>>,
  catalogue: Catalogue,
  problems: string[],
): void {
  const every = [...stock.types, ...stock.trend.outside];
  const types = new Set(stock.types.map(({ id }) => id));
  const known = (place: string, what: string, id: string, all: { has(id: string): boolean }) => {
    if (!all.has(id)) problems.push(`stock/stock.json: ${place}: unknown ${what} "${id}"`);
  };
  const named = { has: (id: string) => Object.hasOwn(factors, id) };
  for (const id of referred(stock)) known('a reference', 'factor', id, named);
  const devices = new Set(catalogue.devices.map(({ id }) => id));
  const ways = new Set(Object.keys(stock.exits));
  for (const { id, device, exits } of every) {
    if (device) known(id, 'device', device, devices);
    known(id, 'set of exits', exits, ways);
  }
  checkTrend(stock, new Set(every.map(({ id }) => id)), problems);
  const laws = new Set(measures.laws.map(({ id }) => id));
  const proposals = new Set(measures.measures.map(({ id }) => id));
  for (const { id, effects, laws: beside, measures: of, intensity, passThrough, aid } of stock.levers) {
    if (passThrough !== undefined && !aid)
      problems.push(`stock/stock.json: ${id}: a part of it reaches households, and it is no aid`);
    for (const law of beside) known(id, 'law', law, laws);
    for (const measure of of) known(id, 'measure', measure, proposals);
    for (const { types: touched } of effects)
      for (const { type, to } of touched) {
        known(id, 'type', type, types);
        if (to) known(id, 'type', to, types);
      }
    if (intensity.usual < intensity.min || intensity.usual > intensity.max)
      problems.push(`stock/stock.json: ${id}: its usual intensity is outside its bounds`);
  }
}

/** A published growth and a lever on the same kind would have no stated order. */
function checkTrend({ trend, levers, types }: Stock, known: ReadonlySet<string>, problems: string[]): void {
  const say = (problem: string) => problems.push(`stock/stock.json: trend: ${problem}`);
  if (trend.until <= trend.from) say('it ends before it begins');
  for (const { id } of trend.outside)
    if (types.some((type) => type.id === id)) say(`"${id}" is inside already`);
  const touched = levers.flatMap(({ effects }) =>
    effects.flatMap((effect) => effect.types.flatMap(({ type, to }) => [type, ...(to ? [to] : [])])),
  );
  for (const id of trend.grows) {
    if (!known.has(id)) say(`unknown type "${id}"`);
    if (touched.includes(id)) say(`a lever acts on "${id}"`);
  }
}
