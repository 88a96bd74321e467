/**
 * Results for every commune at once. Where there are as many homes for each inhabitant, the simulator is
 * proportional to population: one run for a thousand inhabitants, read on each electricity grid and scaled to the
 * size of each commune, equals that commune's own run. What one territory has already done is not assumed of the
 * others.
 */
import type { Estimate } from '../../draws/distribution.ts';
import type { StockCatalogue } from '../plan/catalogue.ts';
import type { Scenario, Setting } from '../plan/scenario.ts';
import type { PolicyPlan } from '../plan/plan.ts';
import type { Simulator } from '../run/simulate.ts';
import { smallness, type Small } from './smallNumbers.ts';
import type { Summarise, Summary } from './summary.ts';

export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly population: number;
  /** Electricity grid of the catalogue; France when absent. */
  readonly grid?: string;
}

export interface EverywhereAsked {
  readonly told: Pick<PolicyPlan, 'pulls' | 'costs' | 'assumed' | 'horizon' | 'frozenMix' | 'trend'>;
  /** People of the territory for which the scenario was set. */
  readonly people: number;
  /** Of the country. */
  readonly householdsPerPerson: number;
}

/** Values at the last year, and over all the years, scenario less reference. */
export interface EverywhereRow extends Commune {
  readonly households: number;
  /** kgCO2e a year. */
  readonly kg: { readonly reference: Estimate; readonly scenario: Estimate; readonly difference: Estimate };
  readonly totalKg: Estimate;
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

/** @param grids of the communes that will be asked for, each once */
export function everywhere(
  bench: EverywhereBench,
  grids: readonly (string | undefined)[],
  asked: EverywhereAsked,
): EverywhereRunning {
  const scenario = inProportion({ pulls: asked.told.pulls }, bench.stock, asked.people, PEOPLE);
  const settings = grids.map((grid) => settingOf(grid, asked, bench.stock));
  // on the grid of the country, whose electricity is never nothing
  const { advance: runSome, onGrids } = bench.start(
    settingOf(undefined, asked, bench.stock),
    [scenario],
    grids,
  );
  const summaries = new Map<string | undefined, Summary>();
  let run = 0;

  function advance(draws: number): number {
    const at = summaries.size;
    if (at === grids.length) return 1;
    if (run < 1) run = runSome(draws);
    else {
      const { costs } = asked.told;
      summaries.set(grids[at], bench.summarise(onGrids[at]!, 0, settings[at]!, scenario, costs));
    }
    return (run + summaries.size) / (1 + grids.length);
  }

  const rowOf = (commune: Commune) =>
    rowFrom(commune, summaries.get(commune.grid)!, asked.householdsPerPerson);
  return { advance, rowOf };
}

function settingOf(
  grid: string | undefined,
  { told, householdsPerPerson }: EverywhereAsked,
  { base }: StockCatalogue,
): Setting {
  return {
    place: {
      people: PEOPLE,
      households: PEOPLE * householdsPerPerson,
      ...(grid !== undefined && { grid }),
    },
    base,
    horizon: told.horizon,
    frozenMix: told.frozenMix,
    trend: told.trend,
  };
}

function rowFrom(commune: Commune, summary: Summary, householdsPerPerson: number): EverywhereRow {
  const { population } = commune;
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
    households: population * householdsPerPerson,
    kg: {
      reference: sized(kg.reference[last]!),
      scenario: sized(kg.scenario[last]!),
      difference: sized(kg.difference[last]!),
    },
    totalKg: sized(total.kg),
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
