/**
 * The council’s tool: what is set, what it comes to. A worker computes, a few draws at once while a slider moves, all
 * of them when it rests; the address always says the whole scenario, and those that it is compared with.
 */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Departure } from '../../../../models/council/plan/departures.ts';
import type { Pull } from '../../../../models/council/plan/scenario.ts';
import { MOST_SCENARIOS, writeScenario } from '../../../../models/council/plan/scenarioText.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import { usualDone, usualPull, type PolicyPlan } from '../../../../models/council/plan/plan.ts';
import type { ToolMessages } from '../../../i18n/fr/council.ts';
import type { LeverShown } from '../leverWords.ts';
import type { PlaceShown } from '../view.ts';
import type { Asked, Answered } from './messages.ts';

export interface Initial {
  readonly language: Language;
  readonly place: PlaceShown;
  readonly base: number;
  readonly told: PolicyPlan;
  readonly levers: readonly LeverShown[];
  /** Whose programme the proposals are of that levers quote. */
  readonly origin: string;
  /** One for each scenario told. */
  readonly summaries: readonly Summary[];
  /** Hypotheses that are not ours. */
  readonly departures: readonly Departure[];
  /** Of factors, in the page’s language. */
  readonly names: Readonly<Record<string, string>>;
}

export type SimulatorState = ReturnType<typeof createSimulator>;

/** What the sliders set: a scenario, by its rank, or what is already done. */
export type Tab = number | 'done';
export const LETTERS = ['A', 'B', 'C'] as const;

/** @param ask sends a scenario to the worker; absent where nothing can be computed, on the server */
export function createSimulator(initial: Initial, messages: ToolMessages) {
  let told = $state.raw(initial.told);
  let tab = $state.raw<Tab>(0);
  let summaries = $state.raw(initial.summaries);
  let departures = $state.raw(initial.departures);
  let names = $state.raw(initial.names);
  let state = $state.raw<'still' | 'preview' | 'busy' | 'failed'>('still');
  let done = $state.raw(1);
  let ask: ((asked: Omit<Asked, 'id'>) => void) | undefined;

  const scenarios = (): (readonly Pull[])[] => [told.pulls, ...told.others];
  const set = (): readonly Pull[] => (tab === 'done' ? told.done : (scenarios()[tab] ?? []));
  /** Of the scenario looked at; while what is already done is set, of the first. */
  const rank = (): number => (tab === 'done' ? 0 : tab);

  function change(next: PolicyPlan): void {
    told = next;
    state = 'busy';
    ask?.({ language: initial.language, place: initial.place, told });
  }

  function changeScenarios([pulls = [], ...others]: readonly (readonly Pull[])[]): void {
    change({ ...told, pulls, others });
  }

  return {
    initial,
    messages,
    get told() {
      return told;
    },
    get tab() {
      return tab;
    },
    get summaries() {
      return summaries;
    },
    /** Of the scenario looked at, which may be so new that it has none yet. */
    get summary() {
      return summaries[rank()] ?? summaries[0]!;
    },
    /** Of what the summaries stand on. */
    get departures() {
      return departures;
    },
    get rank() {
      return rank();
    },
    /** Levers of the scenario looked at. */
    get pulls() {
      return scenarios()[rank()]!;
    },
    get scenarios() {
      return scenarios();
    },
    get state() {
      return state;
    },
    get done() {
      return done;
    },

    factorName: (id: string): string => names[id] ?? id,

    pullOf: (lever: string): Pull | undefined => set().find((pull) => pull.lever === lever),

    look(at: Tab): void {
      tab = at;
    },

    /** One more scenario, that begins as the one looked at. */
    add(): void {
      const all = scenarios();
      if (all.length >= MOST_SCENARIOS) return;
      const copy = all[rank()]!;
      tab = all.length;
      changeScenarios([...all, copy]);
    },

    /** Takes away the scenario looked at; the last one is emptied. */
    remove(): void {
      const all = scenarios().filter((_, i) => i !== rank());
      summaries = all.length === 0 ? summaries : summaries.filter((_, i) => i !== rank());
      tab = 0;
      changeScenarios(all);
    },

    /** @param patch what changes of a lever; an intensity of zero takes it away */
    pull(lever: string, patch: Partial<Pull>): void {
      const usual = (tab === 'done' ? usualDone : usualPull)(lever, initial.base);
      const next = { ...usual, ...set().find((pull) => pull.lever === lever), ...patch };
      // in the order of the page, as an address is read
      const pulls = initial.levers.flatMap(({ id }) =>
        id === lever ? (next.intensity > 0 ? [next] : []) : set().filter((pull) => pull.lever === id),
      );
      if (tab === 'done') change({ ...told, done: pulls });
      else changeScenarios(scenarios().map((each, i) => (i === tab ? pulls : each)));
    },

    /** Puts these levers in the place of those of the scenario looked at. */
    replace(pulls: readonly Pull[]): void {
      tab = rank();
      changeScenarios(scenarios().map((each, i) => (i === tab ? pulls : each)));
    },

    cost(lever: string, euros: number | undefined): void {
      const { [lever]: _previous, ...others } = told.costs;
      change({ ...told, costs: euros === undefined ? others : { ...others, [lever]: euros } });
    },

    /** @param value in the place of ours; ours again when absent */
    assume(factor: string, value: number | undefined): void {
      const { [factor]: _previous, ...others } = told.assumed;
      change({ ...told, assumed: value === undefined ? others : { ...others, [factor]: value } });
    },

    set(patch: Partial<PolicyPlan>): void {
      change({ ...told, ...patch });
    },

    /** Fields that say everything told. */
    fields: (): [string, string][] => writeScenario(told, initial.base),
    address: (): string => new URLSearchParams(writeScenario(told, initial.base)).toString(),
    /** The scenario looked at, alone, as pages of one scenario read it. */
    ownAddress: (): string =>
      new URLSearchParams(
        writeScenario({ ...told, pulls: scenarios()[rank()]!, others: [] }, initial.base),
      ).toString(),

    connect(send: (asked: Omit<Asked, 'id'>) => void): void {
      ask = send;
    },

    answer(answered: Answered): void {
      if ('summaries' in answered) {
        summaries = answered.summaries;
        departures = answered.departures;
        names = answered.names;
        state = answered.whole ? 'still' : 'preview';
        done = 1;
      } else if ('done' in answered) {
        done = answered.done;
        state = 'busy';
      } else state = 'failed';
    },
  };
}
