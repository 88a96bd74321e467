/** What a page offers beside the sliders of a place: what each lever brings, and policies that are ready to take. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../draws/distribution.ts';
import type { Population } from '../../territory/population.ts';
import type { GainGroup } from '../../proposals/order.ts';
import { withAssumed, type Assumed } from '../plan/assumed.ts';
import type { StockCatalogue } from '../plan/catalogue.ts';
import { settingOf, type PolicyPlan } from '../plan/plan.ts';
import type { Pull } from '../plan/scenario.ts';
import { checkedOf, mostlySupposed, type createGains, type Gained, type Versus } from './gains.ts';
import { READY, readyPolicies, unspent, type Ready } from './ready.ts';
import { scopesOf, type Scope } from './scope.ts';

export interface Offer {
  /** By lever: what it brings to the policy, or what it would add. */
  readonly levers: Readonly<Record<string, Gained>>;
  /** Whether most of what the policy brings rests on figures that nobody checked. */
  readonly supposed: boolean;
  /** The same of the first scenario, where the policy is another one. */
  readonly firstSupposed?: boolean;
  /** By policy; that of the law is the reference itself, whose own effect is told elsewhere. */
  readonly ready: Readonly<Record<Ready, ReadyOffered>>;
  /** Each scenario but the first against the first. */
  readonly versus: readonly Versus[];
}

export interface ReadyOffered extends Gained {
  readonly pulls: readonly Pull[];
  /** Whether most of what it brings rests on figures that nobody checked. */
  readonly supposed?: true;
  /** EUR of the council over all the years, with their range. */
  readonly paid: Estimate;
  /** EUR of the council over all the years that its actions alone cost: of the one that has a budget. */
  readonly actions?: number;
  /** EUR a year of its budget that nothing here would spend sensibly. */
  readonly left?: number;
}

export interface OfferFacts {
  readonly stock: StockCatalogue;
  readonly place: Population;
  readonly scopes: Readonly<Record<string, Scope>>;
  readonly groups: Readonly<Record<string, GainGroup>>;
}

/**
 * What an offer is made from, where a plan may assume what we do not.
 * @param levers each with where it stands in the one order
 */
export function offerFactsOf(
  { catalogue, stock }: { readonly catalogue: Pick<Catalogue, 'factors'>; readonly stock: StockCatalogue },
  levers: readonly { readonly id: string; readonly group: GainGroup }[],
  place: Population,
  assumed: Assumed,
): OfferFacts {
  const own = withAssumed(stock, assumed);
  return {
    stock: own,
    place,
    scopes: scopesOf(own, place, { ...catalogue.factors, ...own.factors }),
    groups: Object.fromEntries(levers.map(({ id, group }) => [id, group])),
  };
}

/** @param pulls of the policy that someone looks at */
export function* offerOf(
  gains: ReturnType<typeof createGains>,
  told: PolicyPlan,
  pulls: readonly Pull[],
  facts: OfferFacts,
): Generator<void, Offer> {
  const { stock, place, scopes } = facts;
  const asked = { setting: settingOf(told, place, stock.base), typed: told.costs, scopes };
  const levers = yield* gains.ofLevers({ ...asked, pulls });
  const alone = pulls.length === 0 ? levers : yield* gains.ofLevers({ ...asked, pulls: [] });
  const policies = readyPolicies({ ...facts, alone });
  const whole = READY.map((each) => policies[each]);
  const checked = whole.map((each) => checkedOf(each, stock));
  const measured = yield* gains.ofPolicies([...whole, ...checked], asked);
  const isSupposed = (i: number) =>
    checked[i]!.length < whole[i]!.length &&
    mostlySupposed(measured[i]!.saved.central, measured[whole.length + i]!.saved.central);
  const versus: Versus[] = [];
  for (const other of told.others) versus.push(yield* gains.versus(other, told.pulls, asked));
  return {
    supposed: yield* gains.supposes(pulls, asked),
    ...(pulls !== told.pulls && { firstSupposed: yield* gains.supposes(told.pulls, asked) }),
    levers,
    versus,
    ready: Object.fromEntries(
      READY.map((each, i) => {
        const { actions, ...gain } = measured[i]!;
        const more = {
          ...(isSupposed(i) && { supposed: true }),
          ...(each === 'budget' && { actions, left: unspent(policies.budget, facts) }),
        };
        return [each, { ...gain, pulls: policies[each], ...more }];
      }),
    ) as Offer['ready'],
  };
}

/** Runs a generator to its end. */
export function finishedAll<T>(running: Generator<void, T>): T {
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
  }
}
