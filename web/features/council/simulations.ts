/** Simulations for the pages that the server draws: the page, the note and the files show the same figures. */
import type { Library } from '../../../data/library.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { withAssumed, type Assumed } from '../../../models/council/plan/assumed.ts';
import { createBenches } from '../../../models/council/outcome/bench.ts';
import { besideOf, scenariosShown, type Beside } from '../../../models/council/outcome/beside.ts';
import type { Gained } from '../../../models/council/outcome/gains.ts';
import { finishedAll, offerFactsOf, offerOf, type Offer } from '../../../models/council/outcome/offer.ts';
import { inGroups, orderIn, rankedLevers } from '../../../models/council/outcome/ranking.ts';
import { scopesOf } from '../../../models/council/outcome/scope.ts';
import { simulate } from '../../../models/council/run/simulate.ts';
import type { Pull } from '../../../models/council/plan/scenario.ts';
import { scenariosOf, settingOf, type PolicyPlan } from '../../../models/council/plan/plan.ts';
import { summariesOf, type Summary } from '../../../models/council/outcome/summary.ts';
import type { PlaceShown } from './view.ts';

/** How far each lever goes in a place, as it says that it is. */
export const scopesIn = (
  place: PlaceShown,
  { catalogue, stock }: Pick<Library, 'catalogue' | 'stock'>,
  assumed: Assumed,
) => scopesOf(stock, place, { ...catalogue.factors, ...withAssumed(stock, assumed).factors });

export interface Simulated {
  /** One for each scenario given. */
  readonly summaries: readonly Summary[];
  readonly beside: Beside;
}

export function createSimulations(library: Library) {
  const { catalogue, stock } = library;
  let benches: ReturnType<typeof createBenches> | undefined;
  /** Made at the first request, so that a server starts without them. */
  const benchOf = (assumed: Assumed) =>
    (benches ??= createBenches(catalogue, stock, DEFAULT_DRAWS, DEFAULT_SEED))(assumed);
  /** Of one scenario of a plan, by its place among them: the first one where nobody says. */
  const offer = (place: PlaceShown, told: PolicyPlan, rank = 0): Offer =>
    finishedAll(
      offerOf(
        benchOf(told.assumed).gains(),
        told,
        scenariosOf(told)[rank]!.pulls,
        offerFactsOf(library, inGroups(library), place, told.assumed),
      ),
    );
  /** By lever, what a policy gains from it; with none, what it does alone, as far as it usually goes. */
  const gains = (place: PlaceShown, told: PolicyPlan, pulls: readonly Pull[], only?: readonly string[]) =>
    finishedAll(
      benchOf(told.assumed)
        .gains()
        .ofLevers({
          setting: settingOf(told, place, stock.base),
          pulls,
          typed: told.costs,
          scopes: scopesIn(place, library, told.assumed),
          ...(only && { only }),
        }),
    );
  return {
    offer,
    /** The levers as a place lists them, whatever it pulls: after its offer, they are measured already. */
    order: (place: PlaceShown, told: PolicyPlan): string[] =>
      orderIn(rankedLevers(library), gains(place, told, [])).map(({ id }) => id),
    /** What each lever of a plan's first scenario brings to it. */
    gains: (place: PlaceShown, told: PolicyPlan): Readonly<Record<string, Gained>> =>
      gains(
        place,
        told,
        told.pulls,
        told.pulls.map(({ lever }) => lever),
      ),
    /** By scenario: whether most of what it brings rests on figures that nobody checked. */
    supposed: (place: PlaceShown, told: PolicyPlan): boolean[] => {
      const asked = { setting: settingOf(told, place, stock.base), typed: told.costs };
      const gains = benchOf(told.assumed).gains();
      return scenariosOf(told).map(({ pulls }) => finishedAll(gains.supposes(pulls, asked)));
    },
    of: (place: PlaceShown, told: PolicyPlan): Simulated => {
      const { start, summarise } = benchOf(told.assumed);
      const setting = settingOf(told, place, stock.base);
      const simulation = simulate(start, setting, scenariosShown(told));
      return {
        summaries: summariesOf(simulation, setting, told, summarise),
        beside: besideOf(simulation),
      };
    },
  };
}
