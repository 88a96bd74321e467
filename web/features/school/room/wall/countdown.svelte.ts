/** The time that is left for the step, as it is planned: it is seen, never announced, and closes nothing. */
import type { RoomView } from '../../../../../server/live/rooms.ts';
import { BALLOT } from '../../../../../models/school/ballot.ts';
import { startOf } from '../clock.ts';
import { inPairs } from '../keep.ts';
import type { StepShown } from '../types.ts';

export type Countdown = { readonly left: number | undefined };

const SECOND_MS = 1000;

/** Seconds to answer, as the room stands: a vote that was put in has those of the choices that one screen reads. */
export function plannedFor(
  { id, pairs, poll, questions }: Pick<RoomView['steps'][number], 'id' | 'pairs' | 'poll' | 'questions'>,
  steps: readonly StepShown[],
): number | undefined {
  const shown = steps.find((step) => step.id === (poll?.of ?? id));
  const [asked] = poll?.questions ?? questions ?? [];
  if (!asked) return pairs ? shown?.inPairs : shown?.countdown;
  if (asked.kind !== 'choice' || shown?.perChoice === undefined) return undefined;
  return shown.perChoice * Math.min(BALLOT, asked.options.length);
}

export function createCountdown(code: string, steps: readonly StepShown[]) {
  let since = $state.raw(0);
  let now = $state.raw(0);
  let planned = $state.raw<number | undefined>();
  let at: string | undefined;
  return {
    /** Whole seconds, down to 0; absent when nothing is timed. */
    get left(): number | undefined {
      if (planned === undefined || since === 0) return undefined;
      return Math.max(0, planned - Math.max(0, Math.floor((now - since) / SECOND_MS)));
    },
    start(): void {
      now = Date.now();
      setInterval(() => (now = Date.now()), SECOND_MS);
    },
    /** Called after each state of the room. */
    follow(view: RoomView | undefined): void {
      const step = view?.steps.find(({ id }) => id === view.at);
      if (!view?.started || !step) return;
      // nobody answers a closed step: its time begins once it is open
      if (step.locked) {
        at = planned = undefined;
        return;
      }
      const round = step.pairs ? inPairs(step.id) : step.id;
      if (round === at) return;
      at = round;
      planned = plannedFor(step, steps);
      since = startOf(code, at, 'countdown');
      now = Math.max(now, since);
    },
  };
}
