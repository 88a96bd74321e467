/**
 * Results for every commune at once. Where there are as many homes for each inhabitant, the simulator is
 * proportional to population: one run for a thousand inhabitants and each size of homes, read on each electricity grid
 * and scaled to the size of each commune, equals that commune's own run. What one territory has already done is not assumed of the
 * others.
 */
import type { Estimate } from '../../draws/distribution.ts';
import { memo } from '../../draws/memo.ts';
import { estimateOf } from '../../draws/spread.ts';
import type { StockCatalogue } from '../plan/catalogue.ts';
import type { Scenario, Setting, TypedCosts } from '../plan/scenario.ts';
import type { PolicyPlan } from '../plan/plan.ts';
import type { Running, Simulator } from '../run/simulate.ts';
import { lawAlone } from './beside.ts';
import { checkedOf, mostlySupposed } from './gains.ts';
import { cumulated } from './outcome.ts';
import { smallness, type Small } from './smallNumbers.ts';
import type { Summarise, Summary } from './summary.ts';

export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly population: number;
  /** Electricity grid of the catalogue; France when absent. */
  readonly grid?: string;
  /** Of its homes. */
  readonly peoplePerHome: number;
}

export interface EverywhereAsked {
  readonly told: Pick<PolicyPlan, 'pulls' | 'costs' | 'assumed' | 'horizon' | 'frozenMix' | 'trend'>;
  /** People of the territory for which the scenario was set. */
  readonly people: number;
  /** Of people, those who live in a home: alike everywhere. */
  readonly inHomes: number;
}

/** Values at the last year, and over all the years, scenario less reference. */
export interface EverywhereRow extends Commune {
  readonly households: number;
  /** kgCO2e a year. */
  readonly kg: { readonly reference: Estimate; readonly scenario: Estimate; readonly difference: Estimate };
  readonly totalKg: Estimate;
  /** kgCO2e over all the years: what the law asks and nothing more, less nothing done at all. */
  readonly law: Estimate;
  /** Whether most of what the policy brings rests on figures that nobody checked. */
  readonly supposed: boolean;
  /** Devices bought new in the year: the expected number, not rounded. */
  readonly bought: { readonly reference: number; readonly scenario: number; readonly difference: Estimate };
  readonly totalBought: Estimate;
  /** EUR of the council over all the years, its own purchases included; nothing where no cost is known. */
  readonly euros: Estimate | undefined;
  /** Set when the change in devices bought in a year is too small a number for digits. */
  readonly small: Small | undefined;
}

export interface EverywhereRunning {
  /** Works out some more draws. @returns the share done, 1 at the end */
  advance(draws: number): number;
  /** To be called once all is done. */
  rowOf(commune: Commune): EverywhereRow;
  /** What is the same in every commune, once all is done: the levers that go no further than the law at the end. */
  underLaw(): Pick<Summary, 'underLawAtEnd' | 'years'>;
}

/** What is known of communes of a kind. */
interface Found {
  readonly summary: Summary;
  readonly law: Estimate;
  readonly supposed: boolean;
}

export interface EverywhereBench {
  readonly start: Simulator;
  readonly summarise: Summarise;
  readonly stock: StockCatalogue;
}

/** Inhabitants of the run of a kind. */
const PEOPLE = 1000;

/**
 * The same policy in another place: shares, years and numbers by inhabitant stay; things that are counted one
 * by one (cafés, workshops' devices) follow the population, so that two cafés for 40,000 people become one
 * for 20,000.
 */
export function inProportion(
  { pulls }: Scenario,
  { levers }: StockCatalogue,
  from: number,
  to: number,
): Scenario {
  const counted = new Set(levers.flatMap(({ id, intensity }) => (intensity.per === 'whole' ? [id] : [])));
  const times = from > 0 ? to / from : 0;
  return {
    pulls: pulls.map((pull) =>
      counted.has(pull.lever) ? { ...pull, intensity: pull.intensity * times } : pull,
    ),
  };
}

/**
 * The typed costs of the same policy in another place. One typed for a share, for years or for times is what a whole
 * territory pays: it follows the population. One of a thing, or of one for a thousand inhabitants, follows by the
 * number of its units.
 */
export function costsInProportion(
  typed: TypedCosts,
  { levers }: StockCatalogue,
  from: number,
  to: number,
): TypedCosts {
  const byUnit = new Set<string>(
    levers.flatMap(({ id, intensity: { per } }) => (per === 'whole' || per === 'thousand' ? [id] : [])),
  );
  const times = from > 0 ? to / from : 0;
  return Object.fromEntries(
    Object.entries(typed).map(([id, euros]) => [id, byUnit.has(id) ? euros : euros * times]),
  );
}

type Kind = Pick<Commune, 'grid' | 'peoplePerHome'>;

/** Communes with as many people in a home: one run, read on each of their grids. */
interface Alike {
  readonly peoplePerHome: number;
  readonly grids: readonly (string | undefined)[];
}

const keyOf = ({ grid, peoplePerHome }: Kind) => `${peoplePerHome} ${grid ?? ''}`;

function alikeIn(communes: readonly Kind[]): Alike[] {
  const found = new Map<number, Set<string | undefined>>();
  for (const { grid, peoplePerHome } of communes)
    memo(found, peoplePerHome, () => new Set<string | undefined>()).add(grid);
  return [...found].map(([peoplePerHome, grids]) => ({ peoplePerHome, grids: [...grids] }));
}

/** @param communes those that will be asked for, or one of each kind */
export function everywhere(
  bench: EverywhereBench,
  communes: readonly Kind[],
  asked: EverywhereAsked,
): EverywhereRunning {
  const scenario = inProportion({ pulls: asked.told.pulls }, bench.stock, asked.people, PEOPLE);
  const costs = costsInProportion(asked.told.costs, bench.stock, asked.people, PEOPLE);
  const checked = checkedOf(scenario.pulls, bench.stock);
  /** Beside the policy, its levers that are checked, where it has others too. */
  const mixed = checked.length > 0 && checked.length < scenario.pulls.length;
  const scenarios = mixed ? [scenario, { pulls: checked }] : [scenario];
  const found = new Map<string, Found>();
  const alike = alikeIn(communes);
  const steps = alike.reduce((sum, { grids }) => sum + 1 + grids.length, 0);
  const runs = alike.map(runOf);
  let done = 0;
  let at = 0;

  /** Its draws, then one summary for each grid. */
  function runOf({ peoplePerHome, grids }: Alike): (draws: number) => number {
    let started: Running | undefined;
    let run = 0;
    let read = 0;
    const setting = (grid: string | undefined) => settingOf({ grid, peoplePerHome }, asked, bench.stock);
    return (draws) => {
      // on the grid of the country, whose electricity is never nothing
      started ??= bench.start(setting(undefined), scenarios, grids);
      if (run < 1) run = started.advance(draws);
      else {
        const grid = grids[read]!;
        const simulation = started.onGrids[read]!;
        const summary = bench.summarise(simulation, 0, setting(grid), scenario, costs);
        const avoided = simulation.scenarios.map((each) => 0 - cumulated(simulation, each, 'kg')[0]!);
        found.set(keyOf({ peoplePerHome, ...(grid !== undefined && { grid }) }), {
          summary,
          law: estimateOf(lawAlone(simulation).change),
          supposed: mixed ? mostlySupposed(avoided[0]!, avoided[1]!) : checked.length < scenario.pulls.length,
        });
        read++;
        if (read === grids.length) started = undefined;
      }
      return run + read;
    };
  }

  function advance(draws: number): number {
    if (at === runs.length) return 1;
    const { grids } = alike[at]!;
    const some = runs[at]!(draws);
    const shown = (done + some) / steps;
    if (some === 1 + grids.length) {
      done += some;
      at++;
    }
    return at === runs.length ? 1 : shown;
  }

  return {
    advance,
    rowOf: (commune) => rowFrom(commune, found.get(keyOf(commune))!, asked.inHomes),
    underLaw: () => [...found.values()][0]!.summary,
  };
}

function settingOf(
  { grid, peoplePerHome }: Kind,
  { told, inHomes }: EverywhereAsked,
  { base }: StockCatalogue,
): Setting {
  return {
    place: {
      people: PEOPLE,
      households: (PEOPLE * inHomes) / peoplePerHome,
      ...(grid !== undefined && { grid }),
    },
    base,
    horizon: told.horizon,
    frozenMix: told.frozenMix,
    trend: told.trend,
  };
}

function rowFrom(commune: Commune, { summary, law, supposed }: Found, inHomes: number): EverywhereRow {
  const { population, peoplePerHome } = commune;
  const { series, total, euros } = summary;
  const last = summary.years.length - 1;
  const size = population / PEOPLE;
  const sized = ({ central, low, high }: Estimate): Estimate => ({
    central: central * size,
    low: low * size,
    high: high * size,
  });
  const { kg, bought } = series;
  const difference = sized(bought.difference[last]!);
  return {
    ...commune,
    households: (population * inHomes) / peoplePerHome,
    kg: {
      reference: sized(kg.reference[last]!),
      scenario: sized(kg.scenario[last]!),
      difference: sized(kg.difference[last]!),
    },
    totalKg: sized(total.kg),
    law: sized(law),
    supposed,
    bought: {
      reference: bought.reference[last]!.central * size,
      scenario: bought.scenario[last]!.central * size,
      difference,
    },
    totalBought: sized(total.bought),
    euros: euros.known ? sized(euros.net) : undefined,
    small: smallness(difference.central),
  };
}
