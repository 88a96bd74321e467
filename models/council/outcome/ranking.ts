/**
 * What each lever of a council does alone, as far as it usually goes, in a commune of ten thousand people: the
 * convention that puts levers in one order at every door, whatever the commune and however far someone pulls
 * them, so that a list does not move under the hand. Nearly all of it is proportional to people; where the figures of one
 * place stand beside its levers, they stand by these figures: see `orderIn`.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../draws/distribution.ts';
import { memo } from '../../draws/memo.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../draws/sample.ts';
import { estimateOf, mapSpread } from '../../draws/spread.ts';
import { gainGroup, inGainOrder, type Gain, type GainGroup } from '../../proposals/order.ts';
import { weakest, type Seal } from '../../proposals/seal.ts';
import { placeIn, type PlaceRules, type Population } from '../../territory/population.ts';
import type { PolicyLever, StockCatalogue } from '../plan/catalogue.ts';
import { usualPull } from '../plan/plan.ts';
import { yearOf } from '../run/series.ts';
import { simulate } from '../run/simulate.ts';
import { createPolicyBench, type PolicyBench } from './bench.ts';
import { COMMUNE } from './commune.ts';
import type { Gained } from './gains.ts';
import { helps } from './outcome.ts';

export interface CommuneEffect {
  /** kgCO2e in that year, with the lever minus without it. */
  readonly difference: Estimate;
  /** Share of the draws in which the commune's carbon falls. */
  readonly helps: number;
}

export interface RankedLever extends CommuneEffect {
  readonly lever: PolicyLever;
  readonly group: GainGroup;
}

/** What levers are simulated with. */
interface Simulated {
  readonly catalogue: Catalogue;
  readonly stock: StockCatalogue;
  readonly territories: PlaceRules;
  readonly factors: Parameters<typeof placeIn>[2];
}

const known = new WeakMap<Catalogue, WeakMap<StockCatalogue, readonly RankedLever[]>>();

/** Every lever in the order of all rankings; worked out once for a catalogue. */
export const rankedLevers = (facts: Simulated): readonly RankedLever[] =>
  memo(
    memo(known, facts.catalogue, () => new WeakMap<StockCatalogue, readonly RankedLever[]>()),
    facts.stock,
    () => {
      const commune = { code: 'own', kind: 'own' as const, population: COMMUNE.people };
      return leversIn(facts, placeIn(commune, facts.territories, facts.factors));
    },
  );

/** Each with its group, in their order. */
export const inGroups = (facts: Simulated): { readonly id: string; readonly group: GainGroup }[] =>
  rankedLevers(facts).map(({ lever, group }) => ({ id: lever.id, group }));

/** The same in one place, with its own people and electricity: their order is that of what they do there. */
export function leversIn(
  { catalogue, stock }: Pick<Simulated, 'catalogue' | 'stock'>,
  place: Population,
): RankedLever[] {
  const { start } = benchOf(catalogue, stock);
  const setting = { place, base: stock.base, horizon: COMMUNE.year };
  const found = simulate(
    start,
    setting,
    stock.levers.map(({ id, intensity }) => ({
      pulls: [{ ...usualPull(id, stock.base), intensity: intensity.usual }],
    })),
  );
  const before = yearOf(found, found.reference.kg, found.years - 1);
  const effects = stock.levers.map((lever, i) => {
    const after = yearOf(found, found.scenarios[i]!.kg, found.years - 1);
    const difference = mapSpread(found.length, (draw) => after[draw]! - before[draw]!);
    const effect = { difference: estimateOf(difference), helps: helps(difference, before[0]!) };
    return { lever, ...effect, group: gainGroup(gainOfLever(lever, effect)) };
  });
  return inGainOrder(effects, (each) => gainOfLever(each.lever, each));
}

/**
 * The levers as one place lists them: in the groups of the one order, and in each by what they surely save there over all
 * the years, which its page shows. What a place shows once some levers are pulled does not move them.
 * @param alone what each does there alone, as far as it usually goes
 */
export const orderIn = (
  ranked: readonly RankedLever[],
  alone: Readonly<Record<string, Pick<Gained, 'saved'>>>,
): PolicyLever[] =>
  inGainOrder(ranked, ({ lever: { id, seal }, helps: share }) => ({
    ...alone[id]!.saved,
    seal,
    helps: share,
  })).map(({ lever }) => lever);

const benches = new WeakMap<Catalogue, WeakMap<StockCatalogue, PolicyBench>>();

const benchOf = (catalogue: Catalogue, stock: StockCatalogue): PolicyBench =>
  memo(
    memo(benches, catalogue, () => new WeakMap<StockCatalogue, PolicyBench>()),
    stock,
    () => createPolicyBench(catalogue, stock, DEFAULT_DRAWS, DEFAULT_SEED),
  );

/** What a lever saves, above zero. */
const gainOfLever = ({ seal }: PolicyLever, { difference, helps: share }: CommuneEffect): Gain => ({
  seal,
  helps: share,
  low: -difference.high,
  high: -difference.low,
});

/** The seal of what some pulls do together, that of the least sure of their levers; null without any. */
export const sealOfPulls = (
  pulls: readonly { readonly lever: string }[],
  { levers }: Pick<StockCatalogue, 'levers'>,
): Seal | null =>
  pulls.length === 0
    ? null
    : weakest(levers.flatMap(({ id, seal }) => (pulls.some(({ lever }) => lever === id) ? [seal] : [])));

/** Some pulls of levers, in the order of all rankings. */
export const inLeverOrder = <T extends { readonly lever: string }>(
  pulls: readonly T[],
  ranked: readonly RankedLever[],
): T[] => ranked.flatMap(({ lever }) => pulls.filter((pull) => pull.lever === lever.id));
