/**
 * State of the council's tool: its settings and its results. A worker computes a few draws at once while a slider
 * moves, and all of them when it rests. The address always holds the whole scenario and those compared with it.
 */
import type { Component } from 'svelte';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Departure } from '../../../../models/council/plan/departures.ts';
import type { Pull } from '../../../../models/council/plan/scenario.ts';
import { MOST_SCENARIOS, writeScenario } from '../../../../models/council/plan/scenarioText.ts';
import type { Beside } from '../../../../models/council/outcome/beside.ts';
import type { Offer } from '../../../../models/council/outcome/offer.ts';
import type { Scope } from '../../../../models/council/outcome/scope.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import { usualDone, usualPull, type PolicyPlan } from '../../../../models/council/plan/plan.ts';
import type { ToolMessages } from '../words/fr.ts';
import type { OpenedMessages } from '../words/opened/fr.ts';
import type { LawShown, LeverShown } from '../leverWords.ts';
import type { PlaceShown } from '../view.ts';
import type { Asked, Answered } from './messages.ts';

export interface Initial {
  readonly language: Language;
  readonly place: PlaceShown;
  readonly base: number;
  readonly told: PolicyPlan;
  /** The scenario that is shown first, by its place among them: the first one where it is absent. */
  readonly rank?: number;
  readonly levers: readonly LeverShown[];
  /** Whether the page was asked for whole, as readers without a script do: nothing then waits to be opened. */
  readonly whole: boolean;
  /** The programme of the proposals that the levers quote. */
  readonly origin: string;
  /** One for each scenario given. */
  readonly summaries: readonly Summary[];
  readonly beside: Beside;
  readonly offer: Offer;
  /** By lever. */
  readonly scopes: Readonly<Record<string, Omit<Scope, 'limit'>>>;
  /** By lever: its end here, and the reason, in words. */
  readonly ends: Readonly<Record<string, string>>;
  /** What the law asks of levers, in words. */
  readonly laws: readonly LawShown[];
  /** EUR a year of the ready policy that has a budget; EUR of a new computer. */
  readonly budget: number;
  readonly price: number;
  /** What the published trend says, in words, and where it is explained. */
  readonly trend: { readonly said: string; readonly about: string };
  /** Hypotheses that are not ours. */
  readonly departures: readonly Departure[];
  /** What the address of the page of a factor begins with. */
  readonly factors: string;
  /** Names of factors, in the page's language. */
  readonly names: Readonly<Record<string, string>>;
}

/** What is drawn once it is opened. */
export type Parts = Readonly<
  Record<
    'Avoided' | 'Compare' | 'AllYears' | 'Course' | 'Criteria' | 'Drivers' | 'Money',
    Component<OpenedProps>
  >
>;
export interface OpenedProps {
  tool: SimulatorState;
  /** The words of what is opened, which come with it. */
  opened: OpenedMessages;
}
/** What is drawn once it is opened, with its words. */
export interface OpenedParts {
  readonly parts: Parts;
  readonly opened: OpenedMessages;
}

export type SimulatorState = ReturnType<typeof createSimulator>;

/** What the sliders set: a scenario, by its index, or what is already done. */
export type Tab = number | 'done';
export const LETTERS = ['A', 'B', 'C'] as const;

/** @param parts what is drawn once it is opened, where that is loaded already: on the server, or of a whole page */
export function createSimulator(initial: Initial, messages: ToolMessages, parts?: OpenedParts) {
  let told = $state.raw(initial.told);
  let tab = $state.raw<Tab>(initial.rank ?? 0);
  let summaries = $state.raw(initial.summaries);
  let beside = $state.raw(initial.beside);
  let offer = $state.raw(initial.offer);
  let departures = $state.raw(initial.departures);
  let names = $state.raw(initial.names);
  let state = $state.raw<'still' | 'preview' | 'busy' | 'failed'>('still');
  let done = $state.raw(1);
  /** What the summaries are of. */
  let known = $state.raw(initial.told);
  /** Whether anything was changed since the page came. */
  let touched = $state.raw(false);
  let ask = $state.raw<(asked: Omit<Asked, 'id'>) => void>();

  const scenarios = (): (readonly Pull[])[] => [told.pulls, ...told.others];
  const set = (): readonly Pull[] => (tab === 'done' ? told.done : (scenarios()[tab] ?? []));
  /** Index of the current scenario; the first one while what is already done is being set. */
  const rank = (): number => (tab === 'done' ? 0 : tab);

  /** @param moved the lever whose slider moved */
  function change(next: PolicyPlan, moved?: string): void {
    told = next;
    touched = true;
    state = 'busy';
    done = 0;
    ask?.({ language: initial.language, place: initial.place, told, rank: rank(), moved });
  }

  function changeScenarios([pulls = [], ...others]: readonly (readonly Pull[])[], moved?: string): void {
    change({ ...told, pulls, others }, moved);
  }

  return {
    initial,
    messages,
    parts,
    get told() {
      return told;
    },
    /** Those that a policy has: what is done began before them. */
    get yearsAhead() {
      return told.horizon - initial.base;
    },
    get tab() {
      return tab;
    },
    get summaries() {
      return summaries;
    },
    /** Summary of the current scenario, which may be too new to have one. */
    get summary() {
      return summaries[rank()] ?? summaries[0]!;
    },
    get beside() {
      return beside;
    },
    get offer() {
      return offer;
    },
    /** Hypotheses on which the summaries are based. */
    get departures() {
      return departures;
    },
    get rank() {
      return rank();
    },
    /** Levers of the current scenario. */
    get pulls() {
      return scenarios()[rank()]!;
    },
    get scenarios() {
      return scenarios();
    },
    /** Names that someone gave to the scenarios; empty where none. */
    get titles() {
      return told.titles ?? [];
    },
    get state() {
      return state;
    },
    get done() {
      return done;
    },
    /** Whether the summary is of some action: before the first result of what is set, it is of none. */
    get acts() {
      return ([known.pulls, ...known.others][rank()] ?? []).length > 0;
    },
    /** Whether it can compute: what the page holds for readers without a script is then of no use. */
    get computes() {
      return ask !== undefined;
    },
    /** A result that a change has led to, which moves no more. */
    get settled() {
      return touched && state === 'still';
    },

    factorName: (id: string): string => names[id] ?? id,

    pullOf: (lever: string): Pull | undefined => set().find((pull) => pull.lever === lever),

    look(at: Tab): void {
      const before = rank();
      tab = at;
      // what each lever brings is told of one scenario
      if (rank() !== before) change(told);
    },

    /** Adds a scenario that starts as a copy of the current one. */
    add(): void {
      const all = scenarios();
      if (all.length >= MOST_SCENARIOS) return;
      const copy = all[rank()]!;
      tab = all.length;
      changeScenarios([...all, copy]);
    },

    /** Names the current scenario. */
    entitle(title: string): void {
      const titles = scenarios().map((_, i) => (i === rank() ? title.trim() : (told.titles?.[i] ?? '')));
      change({ ...told, titles });
    },

    /** Removes the current scenario; if it is the last one, empties it. */
    remove(): void {
      const all = scenarios().filter((_, i) => i !== rank());
      if (told.titles) told = { ...told, titles: told.titles.filter((_, i) => i !== rank()) };
      summaries = all.length === 0 ? summaries : summaries.filter((_, i) => i !== rank());
      // which are compared is no longer known
      offer = { ...offer, versus: [] };
      tab = 0;
      changeScenarios(all);
      known = told;
    },

    /** @param patch changes to a lever; an intensity of zero removes it */
    pull(lever: string, patch: Partial<Pull>): void {
      const usual = (tab === 'done' ? usualDone : usualPull)(lever, initial.base);
      const next = { ...usual, ...set().find((pull) => pull.lever === lever), ...patch };
      // in the order of the page, in which an address is read
      const pulls = initial.levers.flatMap(({ id }) =>
        id === lever ? (next.intensity > 0 ? [next] : []) : set().filter((pull) => pull.lever === id),
      );
      if (tab === 'done') change({ ...told, done: pulls });
      else
        changeScenarios(
          scenarios().map((each, i) => (i === tab ? pulls : each)),
          lever,
        );
    },

    /** Says how far a lever already goes; nothing when nobody knows. */
    already(lever: string, intensity: number | undefined): void {
      const others = told.done.filter((pull) => pull.lever !== lever);
      const own =
        intensity === undefined ? others : [...others, { ...usualDone(lever, initial.base), intensity }];
      change({
        ...told,
        done: initial.levers.flatMap(({ id }) => own.filter((pull) => pull.lever === id)),
      });
    },

    /** Replaces the levers of the current scenario with these. */
    replace(pulls: readonly Pull[]): void {
      tab = rank();
      changeScenarios(scenarios().map((each, i) => (i === tab ? pulls : each)));
    },

    cost(lever: string, euros: number | undefined): void {
      const { [lever]: _previous, ...others } = told.costs;
      change({ ...told, costs: euros === undefined ? others : { ...others, [lever]: euros } });
    },

    /** @param value used instead of ours; when absent, ours is restored */
    assume(factor: string, value: number | undefined): void {
      const { [factor]: _previous, ...others } = told.assumed;
      change({ ...told, assumed: value === undefined ? others : { ...others, [factor]: value } });
    },

    set(patch: Partial<PolicyPlan>): void {
      change({ ...told, ...patch });
    },

    /** The fields that describe all the settings. */
    fields: (): [string, string][] => writeScenario(told, initial.base),
    address: (): string => new URLSearchParams(writeScenario(told, initial.base)).toString(),

    connect(send: (asked: Omit<Asked, 'id'>) => void): void {
      ask = send;
    },

    answer(answered: Answered): void {
      if ('summaries' in answered) {
        summaries = answered.summaries;
        known = told;
        // what no slider moves keeps the range of all the draws: a preview has few of them, and another one
        if (answered.whole || answered.beside.other.length !== beside.other.length) beside = answered.beside;
        departures = answered.departures;
        names = answered.names;
        offer = { ...offer, levers: { ...offer.levers, ...answered.gains } };
        state = answered.whole ? 'still' : 'preview';
        done = 1;
      } else if ('offer' in answered) offer = answered.offer;
      else if ('done' in answered) {
        done = answered.done;
        state = 'busy';
      } else state = 'failed';
    },
  };
}
