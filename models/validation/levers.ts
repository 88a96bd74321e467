/**
 * Published effects of levers, reproduced with the levers themselves, at their central values and without
 * rebound, as they were published: devices or traffic only, before and after.
 */
import { memo } from '../draws/memo.ts';
import type { NetworkMethod, Origin } from '../catalogue/catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Answers } from '../household/answers.ts';
import { createEstimator, type Estimator } from '../household/footprint.ts';
import { createProposalBench } from '../proposals/bench.ts';
import { createEffects, type Effects, type EffectsOf } from '../proposals/effects.ts';
import { createSample } from '../draws/sample.ts';
import { NO_ANSWERS, parameter, type Compute, type Facts } from './facts.ts';
import { HUNDRED } from '../catalogue/writing.ts';
import { GRAMS_PER_KG, WEEKS_PER_YEAR, KG_PER_MEGATONNE } from '../catalogue/units.ts';

export const LEVERS: Readonly<Record<string, Compute>> = {
  'refurbished-smartphone-gain': (facts) => refurbished(facts, 'smartphone', 'study-first-life'),
  'refurbished-laptop-gain': (facts) => refurbished(facts, 'laptop', 'study-first-life-computer'),
  'refurbished-tablet-gain': (facts) => refurbished(facts, 'tablet', 'study-first-life'),
  'refit-smartphone-against-new': (facts) =>
    percent(1 - refitOf(facts, 'smartphone') / newOf(facts, 'smartphone')),
  'refit-smartphone-materials': refitMaterials,
  'refit-laptop': (facts) => refitOf(facts, 'laptop'),
  'passed-on-laptop': (facts) => percent(value(facts, facts.catalogue.handover) / newOf(facts, 'laptop')),
  'one-more-year-smartphones': (facts) => oneMoreYear(facts, 'smartphone'),
  'one-more-year-laptops': (facts) => oneMoreYear(facts, 'laptop'),
  'one-more-year-televisions': (facts) => oneMoreYear(facts, 'tv'),
  'one-more-year-smartphones-union': oneMoreYearInTheUnion,
  'definition-average': (facts) => ofOneHour(facts, 'lower-definition', 'fixed', 'average'),
  'definition-marginal': (facts) => ofOneHour(facts, 'lower-definition', 'fixed', 'two-part'),
  'line-not-mobile-average': (facts) => ofOneHour(facts, 'wifi-first', 'mobile', 'average'),
  'line-not-mobile-marginal': (facts) => ofOneHour(facts, 'wifi-first', 'mobile', 'two-part'),
  'box-and-decoder': boxAndDecoder,
};

/** kg per year of use: a new one over the first life of the study, less a refit over its second life. */
function refurbished(facts: Facts, type: string, firstLife: string): number {
  const bought = (origin: Origin) => ({
    ...NO_ANSWERS,
    devices: [{ type, count: 1, origin, hoursPerDay: 0 }],
  });
  const total = (answers: Answers) => modelsOf(facts).estimate(answers).total.central;
  const asNew = total(owning(type, 1, parameter(facts, firstLife)));
  return asNew - total(bought('refurbished'));
}

const value = ({ catalogue }: Facts, id: FactorId): number => catalogue.factors[id]!.central;

const percent = (share: number) => share * HUNDRED;

/** kg of one device: a refit, then everything except use for a new one. */
const refitOf = (facts: Facts, type: string) => value(facts, `${type}.refit`);
const newOf = (facts: Facts, type: string) =>
  ['manufacture', 'distribution', 'end-of-life'].reduce(
    (sum, part) => sum + value(facts, `${type}.${part}`),
    0,
  );

/** kg of material per year of use, with the lives of the study. */
function refitMaterials(facts: Facts): number {
  const material = value(facts, 'smartphone.raw-material');
  const left = material * (1 - parameter(facts, 'refit-material-saved'));
  return material / parameter(facts, 'study-first-life') - left / value(facts, 'smartphone.second-life');
}

/** Mt a year when the whole stock of France follows: an upper bound. */
function oneMoreYear(facts: Facts, type: string): number {
  const stock = facts.published.stocks.find(({ device }) => device === type)!.perInhabitant;
  const devices = owning(type, stock * parameter(facts, 'population'), lifeOf(facts, type));
  return saved(facts, devices, 'keep-longer') / KG_PER_MEGATONNE;
}

/** Mt a year, with the sales and life of the European study. */
function oneMoreYearInTheUnion(facts: Facts): number {
  const years = parameter(facts, 'union-smartphone-life');
  const devices = owning('smartphone', parameter(facts, 'union-smartphones-sold') * years, years);
  return saved(facts, devices, 'keep-longer') / KG_PER_MEGATONNE;
}

/** g per hour of HD video, networks and servers. */
function ofOneHour(
  facts: Facts,
  gesture: string,
  network: 'fixed' | 'mobile',
  networkMethod: NetworkMethod,
): number {
  const answers: Answers = {
    ...NO_ANSWERS,
    connections: { fixedLines: 1, sims: 1 },
    uses: [{ type: 'video', network, definition: 'hd', hoursPerWeek: 1 }],
    networkMethod,
  };
  const kg = effectOf(facts, answers, gesture).lines.reduce(
    (sum, { line, saving }) => (line.item === 'video' ? sum + saving[0]! : sum),
    0,
  );
  return (kg / WEEKS_PER_YEAR) * GRAMS_PER_KG;
}

/**
 * kWh a year that sleep can act on in a mean home's box and decoder: what it saves, over its share and the
 * mix.
 */
function boxAndDecoder(facts: Facts): number {
  const { saving, footprint } = effectOf(facts, {}, 'box-asleep');
  return (
    saving[0]! / facts.proposals.factors['lever.box.constant']!.central / footprint.situation.grid!.central
  );
}

const lifeOf = ({ catalogue }: Facts, type: string) => catalogue.factors[`${type}.years`]!.central;

const owning = (type: string, count: number, yearsKept: number): Answers => ({
  ...NO_ANSWERS,
  devices: [{ type, count, yearsKept, origin: 'new', hoursPerDay: 0 }],
});

const saved = (facts: Facts, answers: Answers, gesture: string): number =>
  effectOf(facts, answers, gesture).saving[0]!;

function effectOf(facts: Facts, answers: Answers, gesture: string): Effects {
  const { estimate, effectsOf } = modelsOf(facts);
  return effectsOf(estimate(answers), { [gesture]: 1 }, { rebound: 0 });
}

// only central values are read: few draws, and one set of models for all the rows
const DRAWS = 100;
const SEED = 1;
interface Models {
  readonly estimate: Estimator;
  readonly effectsOf: EffectsOf;
}

const known = new WeakMap<Facts['catalogue'], WeakMap<Facts['proposals'], Models>>();

function modelsOf({ catalogue, proposals }: Facts): Models {
  const ofCatalogue = memo(known, catalogue, () => new WeakMap<Facts['proposals'], Models>());
  return memo(ofCatalogue, proposals, () => {
    const sample = createSample(catalogue.factors, DRAWS, SEED);
    return {
      estimate: createEstimator(catalogue, sample),
      effectsOf: createEffects(createProposalBench(catalogue, sample, proposals)),
    };
  });
}
