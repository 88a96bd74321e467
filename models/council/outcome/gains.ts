/**
 * What each lever brings to a policy, in one place and on common draws: the policy less the same without it where it
 * is pulled; where it is not, what it would add as far as it usually goes there. They do not add up: levers act
 * on the same devices. Beside them, some whole policies.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../draws/distribution.ts';
import type { FactorShare } from '../../draws/varianceShares.ts';
import type { Sample } from '../../draws/sample.ts';
import { createSpreads, estimateOf, mapSpread, type Spread } from '../../draws/spread.ts';
import { isAttested } from '../../proposals/seal.ts';
import type { StockCatalogue } from '../plan/catalogue.ts';
import { usualPull } from '../plan/plan.ts';
import type { Pull, Setting, TypedCosts } from '../plan/scenario.ts';
import { unknownCosts } from './euros.ts';
import { createGauge, type Measured } from './measure.ts';
import { driversOf, helps } from './outcome.ts';
import type { Scope } from './scope.ts';

/** Of a lever or of a policy, over all the years and beyond the reference. */
export interface Gained {
  /** kgCO2e avoided: below zero, some more. */
  readonly saved: Estimate;
  /** Share of the draws in which carbon falls. */
  readonly helps: number;
  /** EUR of the council at the central value, its own purchases included: what is known of them. */
  readonly euros: number;
  /** Whether nobody knows a part of the cost, or all of it. */
  readonly unknown: boolean;
}

export interface PolicyGained extends Gained {
  /** EUR of the council at the central value, its purchases left out: what is known of its actions. */
  readonly actions: number;
  /** `euros`, with their range. */
  readonly paid: Estimate;
}

/** One policy against another, on common draws: what is unknown to both counts in neither. */
export interface Versus {
  /** kgCO2e over all the years that it avoids more than the other. */
  readonly more: Estimate;
  /** Share of the draws in which it avoids more. */
  readonly better: number;
  /** Whether most of the difference rests on figures that nobody checked; then whether most of what this policy brings does. */
  readonly supposed: boolean;
  readonly itselfSupposed: boolean;
  /** By lever that differs: what this policy gains from it, less what it would with the lever as the other has it. */
  readonly levers: readonly { readonly lever: string; readonly gain: Gained }[];
  /** The factors that decide by how much it differs. */
  readonly drivers: readonly FactorShare[];
}

export interface GainsAsked {
  readonly setting: Setting;
  readonly pulls: readonly Pull[];
  readonly typed: TypedCosts;
  readonly scopes: Readonly<Record<string, Scope>>;
  /** The only levers asked for; all of them when absent. */
  readonly only?: readonly string[];
}

/** @returns a generator that yields now and then, so that other work may run */
export type GainsRun = Generator<void, Readonly<Record<string, Gained>>>;

/** Keeps what it measured in the last setting, with the last typed costs: a slider that moves asks for little more. */
export function createGains(catalogue: Catalogue, stock: StockCatalogue, sample: Sample) {
  const gauge = createGauge(
    catalogue,
    stock,
    sample,
    createSpreads({ ...catalogue.factors, ...stock.factors }, sample),
  );
  const drawn = Object.values(stock.factors).flatMap(({ id, shape }) => (shape === 'fixed' ? [] : [id]));
  let last: { readonly key: string; readonly measure: Measure } | undefined;

  function* measureIn(setting: Setting, typed: TypedCosts): Generator<void, Measure> {
    const key = JSON.stringify([setting, typed]);
    if (last?.key !== key) last = { key, measure: yield* gauge(setting, 'all', typed) };
    return last.measure;
  }

  /** What some whole policies do against the reference. */
  function* ofPolicies(
    policies: readonly (readonly Pull[])[],
    { setting, typed }: Pick<GainsAsked, 'setting' | 'typed'>,
  ): Generator<void, PolicyGained[]> {
    const measure = yield* measureIn(setting, typed);
    const [none, ...found] = yield* measure([[], ...policies].map((pulls) => ({ pulls })));
    return found.map((each, i) => ({
      ...gained(none!, each, unknownCosts({ pulls: policies[i]! }, stock, setting, typed).length > 0),
      actions: each.levers[0]!,
      paid: estimateOf(spent(none!, each)),
    }));
  }

  /** @returns by lever */
  function* ofLevers({ setting, pulls, typed, scopes, only }: GainsAsked): GainsRun {
    const measure = yield* measureIn(setting, typed);
    const asked = stock.levers.filter(({ id }) => only?.includes(id) ?? true);
    const cases = asked.map(({ id }) => caseOf(id, pulls, scopes[id]!, stock));
    const measured = yield* measure([{ pulls }, ...cases.map(({ other }) => ({ pulls: other }))]);
    const [policy, ...others] = measured;
    return Object.fromEntries(
      cases.map(({ pull, pulled }, i) => {
        const [without, withIt] = pulled ? [others[i]!, policy!] : [policy!, others[i]!];
        const unknown = unknownCosts({ pulls: [pull] }, stock, setting, typed).length > 0;
        return [pull.lever, gained(without, withIt, unknown)] as const;
      }),
    );
  }

  /** @param pulls of a policy @param others those of the one that it is compared with */
  function* versus(
    pulls: readonly Pull[],
    others: readonly Pull[],
    { setting, typed }: Pick<GainsAsked, 'setting' | 'typed'>,
  ): Generator<void, Versus> {
    const measure = yield* measureIn(setting, typed);
    const mixed = stock.levers.flatMap(({ id }) => {
      const [own, theirs] = [pulls, others].map((all) => all.filter(({ lever }) => lever === id));
      if (JSON.stringify(own) === JSON.stringify(theirs)) return [];
      const swapped = inOrder([...pulls.filter(({ lever }) => lever !== id), ...theirs!], stock);
      return [{ lever: id, own: own!, swapped }];
    });
    // the other policy, with what this one changes of the levers that are measured or calculated
    const [ours, theirs] = [pulls, others].map((each) => checkedOf(each, stock));
    const checked = inOrder([...others.filter((pull) => !theirs!.includes(pull)), ...ours!], stock);
    const [first, second, third, ...rest] = yield* measure(
      [others, pulls, checked, ...mixed.map(({ swapped }) => swapped)].map((each) => ({ pulls: each })),
    );
    const change = mapSpread(first!.change.length, (i) => second!.change[i]! - first!.change[i]!);
    const { saved, helps: better } = gained(first!, second!, false);
    const sign = Math.sign(saved.central);
    return {
      more: saved,
      better,
      supposed: mostlySupposed(sign * saved.central, sign * gained(first!, third!, false).saved.central),
      itselfSupposed: yield* supposes(pulls, { setting, typed }),
      levers: mixed.map(({ lever, own }, i) => ({
        lever,
        gain: gained(rest[i]!, second!, unknownCosts({ pulls: own }, stock, setting, typed).length > 0),
      })),
      drivers: driversOf(change, drawn, sample),
    };
  }

  /**
   * Whether most of what a policy brings rests on figures that nobody checked: its other levers alone, those that are
   * measured or calculated, would bring less than half of it.
   */
  function* supposes(
    pulls: readonly Pull[],
    asked: Pick<GainsAsked, 'setting' | 'typed'>,
  ): Generator<void, boolean> {
    const checked = checkedOf(pulls, stock);
    if (checked.length === pulls.length) return false;
    if (checked.length === 0) return true;
    const [all, alone] = yield* ofPolicies([pulls, checked], asked);
    return mostlySupposed(all!.saved.central, alone!.saved.central);
  }

  return { ofPolicies, ofLevers, versus, supposes };
}

/** The pulls of levers that are measured or calculated. */
export function checkedOf(pulls: readonly Pull[], { levers }: Pick<StockCatalogue, 'levers'>): Pull[] {
  const sure = new Set(levers.filter(({ seal }) => isAttested(seal)).map(({ id }) => id));
  return pulls.filter(({ lever }) => sure.has(lever));
}

/**
 * @param all kgCO2e that a policy avoids, or avoids more than another; `checked`, what its levers that are measured or
 * calculated would alone
 */
export const mostlySupposed = (all: number, checked: number): boolean => checked < all / 2;

const inOrder = (pulls: readonly Pull[], { levers }: Pick<StockCatalogue, 'levers'>): Pull[] =>
  levers.flatMap(({ id }) => pulls.filter(({ lever }) => lever === id));

type Measure = (scenarios: readonly { readonly pulls: readonly Pull[] }[]) => Generator<void, Measured[]>;

/** A lever, whether the policy pulls it, and the policy with it if it does not, without it if it does. */
function caseOf(id: string, pulls: readonly Pull[], { usual }: Scope, { levers, base }: StockCatalogue) {
  const own = pulls.find(({ lever }) => lever === id);
  if (own) return { pull: own, pulled: true, other: pulls.filter((pull) => pull !== own) };
  const pull = { ...usualPull(id, base), intensity: usual };
  return { pull, pulled: false, other: inOrder([...pulls, pull], { levers }) };
}

/** EUR of the council, its own purchases included: with less without. */
const spent = (without: Measured, withIt: Measured): Spread =>
  mapSpread(
    withIt.levers.length,
    (i) => withIt.levers[i]! + withIt.purchases[i]! - without.levers[i]! - without.purchases[i]!,
  );

function gained(without: Measured, withIt: Measured, unknown: boolean): Gained {
  const less = (a: Spread, b: Spread) => mapSpread(a.length, (i) => a[i]! - b[i]!);
  const change = less(withIt.change, without.change);
  return {
    saved: estimateOf(mapSpread(change.length, (i) => 0 - change[i]!)),
    helps: helps(change, withIt.level),
    euros: withIt.levers[0]! + withIt.purchases[0]! - without.levers[0]! - without.purchases[0]!,
    unknown,
  };
}
