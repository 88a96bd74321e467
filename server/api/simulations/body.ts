/** A territory and levers → what they come to, as the API tells it. */
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { CRITERIA, CRITERION_UNITS, type Criterion } from '../../../models/catalogue/criterion.ts';
import { besideOf, scenariosShown, type Beside } from '../../../models/council/outcome/beside.ts';
import type { ScenarioEuros } from '../../../models/council/outcome/euros.ts';
import { sealOfPulls } from '../../../models/council/outcome/ranking.ts';
import { summariesOf, type Summary } from '../../../models/council/outcome/summary.ts';
import { settingOf } from '../../../models/council/plan/plan.ts';
import { toldBy, type SimulationRequest } from '../../../models/council/plan/request.ts';
import { SHOWN_OUTPUTS, type ShownOutput } from '../../../models/council/run/outputs.ts';
import { simulate } from '../../../models/council/run/simulate.ts';
import { otherTrend } from '../../../models/council/plan/trend.ts';
import { finishedAll } from '../../../models/council/outcome/offer.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import type { Benches } from '../../compute/policyBenches.ts';
import { MODEL_WORDS } from '../../dictionaries.ts';
import { changedIn } from './changes.ts';
import { type SimulationBody } from './contract.ts';
import { placeOf } from './place.ts';

/** What a policy is computed from, in this process. */
export interface PolicyFacts {
  readonly library: Library;
  readonly territories: Territories;
  readonly benches: Benches;
}

const UNITS: Readonly<Record<ShownOutput, string>> = {
  kg: 'kgCO2e',
  kgSpread: 'kgCO2e',
  bought: 'devices',
  reused: 'devices',
  repaired: 'devices',
  asleep: 'devices',
  inUse: 'devices',
  waste: 'kg',
};

export function simulationOf(
  request: SimulationRequest,
  { library, territories, benches }: PolicyFacts,
  language: Language,
): SimulationBody {
  const { stock } = library;
  const { draws = DEFAULT_DRAWS, seed = DEFAULT_SEED } = request;
  const { place, territory, households } = placeOf(request, library, territories);
  const told = toldBy(request, stock);
  const setting = settingOf(told, place, stock.base);
  const { start, summarise, gains } = benches(draws, seed, told.assumed);
  const simulation = simulate(start, setting, scenariosShown(told));
  const summary = summariesOf(simulation, setting, told, summarise)[0]!;
  const changed = changedIn(told, { people: place.people, households }, library, language);
  const of = {
    seed,
    draws,
    territory,
    changed,
    seal: sealOfPulls(told.pulls, stock),
    supposing: supposingSaid(
      finishedAll(gains().supposes(told.pulls, { setting, typed: told.costs })),
      language,
    ),
    trend: told.trend,
  };
  return simulationBodyOf(library, summary, besideOf(simulation), of);
}

/** What a result supposes whose larger part nobody checked; null of any other. */
export const supposingSaid = (supposed: boolean, language: Language): string | null =>
  supposed ? MODEL_WORDS[language].plan.supposing : null;

/** A summary as the API and the files of the pages tell it. */
export function simulationBodyOf(
  { catalogue, factors }: Library,
  summary: Summary,
  { other, law }: Beside,
  of: Pick<SimulationBody, 'seed' | 'draws' | 'territory' | 'changed' | 'seal' | 'supposing' | 'trend'>,
): SimulationBody {
  return {
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    ...of,
    years: summary.years,
    series: Object.fromEntries(
      SHOWN_OUTPUTS.map((output) => [
        output,
        { unit: UNITS[output], ...summary.series[output], total: summary.total[output] },
      ]),
    ),
    criteria: CRITERIA.map((which) => criterionOf(which, summary, factors)),
    euros: eurosOf(summary.euros),
    drivers: summary.drivers,
    jobs: summary.jobs,
    done: summary.done,
    law,
    underLawAtEnd: summary.underLawAtEnd,
    other: { trend: otherTrend(of.trend), kg: other },
    change: summary.change,
  };
}

function criterionOf(
  which: Criterion,
  { criteria }: Summary,
  known: Library['factors'],
): SimulationBody['criteria'][number] {
  const { total, factors, uncovered } = criteria[which];
  const grades = factors.map((id) => known[id]!.grade);
  return {
    criterion: which,
    unit: CRITERION_UNITS[which],
    total,
    // letters: the last one is the least sure
    grade: grades.toSorted().at(-1) ?? null,
    factors,
    uncovered: uncovered.map(({ id }) => id),
  };
}

/** A sum of costs that nobody knows is no zero. */
function eurosOf(euros: ScenarioEuros): SimulationBody['euros'] {
  const { price, known, council, net, byYear, household = null, maker = null, ...rest } = euros;
  const said = typeof price !== 'string';
  return {
    ...rest,
    household,
    maker,
    ...(known ? { council, net, byYear } : { council: null, net: null, byYear: null }),
    perTonne: said ? price : null,
    noPerTonne: said ? null : price,
  };
}
