/**
 * The council’s tool: what is set, what it comes to. A worker computes, a few draws at once while a slider moves, all
 * of them when it rests; the address always says the whole scenario.
 */
import type { Language } from '../../../../models/catalogue.ts';
import type { Pull } from '../../../../models/policy/scenario.ts';
import { USUAL, writeScenario, type Told } from '../../../../models/policy/scenarioText.ts';
import type { Summary } from '../../../../models/policy/summary.ts';
import type { ToolMessages } from '../../../i18n/fr/council.ts';
import type { LeverShown } from '../shown.ts';
import type { PlaceShown } from '../view.ts';
import type { Asked, Answered } from './messages.ts';

export interface Initial {
  readonly language: Language;
  readonly place: PlaceShown;
  readonly base: number;
  readonly told: Told;
  readonly levers: readonly LeverShown[];
  readonly summary: Summary;
  /** Of factors, in the page’s language. */
  readonly names: Readonly<Record<string, string>>;
}

export type Tool = ReturnType<typeof createTool>;

/** @param ask sends a scenario to the worker; absent where nothing can be computed, on the server */
export function createTool(initial: Initial, messages: ToolMessages) {
  let told = $state.raw(initial.told);
  let summary = $state.raw(initial.summary);
  let names = $state.raw(initial.names);
  let state = $state.raw<'still' | 'preview' | 'busy' | 'failed'>('still');
  let done = $state.raw(1);
  let ask: ((asked: Omit<Asked, 'id'>) => void) | undefined;

  function change(next: Told): void {
    told = next;
    state = 'busy';
    ask?.({ language: initial.language, place: initial.place, told });
  }

  return {
    initial,
    messages,
    get told() {
      return told;
    },
    get summary() {
      return summary;
    },
    get state() {
      return state;
    },
    get done() {
      return done;
    },

    factorName: (id: string): string => names[id] ?? id,

    pullOf: (lever: string): Pull | undefined => told.pulls.find((pull) => pull.lever === lever),

    /** @param patch what changes of a lever; an intensity of zero takes it away */
    pull(lever: string, patch: Partial<Pull>): void {
      const usual: Pull = { lever, intensity: 0, start: initial.base + 1 + USUAL.delay, ramp: USUAL.ramp };
      const next = { ...usual, ...told.pulls.find((pull) => pull.lever === lever), ...patch };
      // in the order of the page, as an address is read
      const pulls = initial.levers.flatMap(({ id }) =>
        id === lever ? (next.intensity > 0 ? [next] : []) : told.pulls.filter((pull) => pull.lever === id),
      );
      change({ ...told, pulls });
    },

    cost(lever: string, euros: number | undefined): void {
      const { [lever]: _previous, ...others } = told.costs;
      change({ ...told, costs: euros === undefined ? others : { ...others, [lever]: euros } });
    },

    set(patch: Partial<Told>): void {
      change({ ...told, ...patch });
    },

    address: (): string => new URLSearchParams(writeScenario(told, initial.base)).toString(),

    connect(send: (asked: Omit<Asked, 'id'>) => void): void {
      ask = send;
    },

    answer(answered: Answered): void {
      if ('summary' in answered) {
        summary = answered.summary;
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
