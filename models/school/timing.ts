/**
 * How the minutes of an activity are shared among its steps. How long each takes is a convention of ours, from what is
 * done in it. A tenth of an activity is left over whatever it asks, for a class that takes its time.
 */
import { mayPair } from '../room/pairs.ts';
import type { Step, StepKind, StepQuestion } from '../room/types.ts';
import { RESULT } from './steps.ts';

/** The share of an activity that no step is counted on. */
export const SPARE = 0.1;
/** For talking in pairs, then answering again. */
export const PAIRS_S = 60;
const MINUTE_S = 60;
/** A countdown starts from so many seconds, times a whole number. */
const ROUND_S = 5;

/** To answer alone, by kind of question; each number takes the half minute that an operation takes on paper. */
const TO_ANSWER: { readonly [K in StepQuestion['kind']]: number } = {
  choice: 60,
  rank: 90,
  number: 30,
  counts: 30,
  text: 90,
};
/** To read one of many options, of which several may be chosen. */
const OPTION_S = 10;
/** To talk, where nothing is asked. */
const TO_TALK: Partial<Record<StepKind, number>> = { class: 180, debate: 240, everyone: 180 };
/** Once it is revealed: to read it and say why; a charter is read, accepted, chosen from and read again. */
const TO_TELL: Partial<Record<StepKind, number>> = {
  predict: 60,
  inventory: 60,
  opinion: 60,
  vote: 90,
  charter: 180,
};

export interface Timing {
  readonly id: string;
  /** Seconds to answer, or to talk where nothing is asked: what the wall counts down. */
  readonly countdown: number;
  /** Seconds with all that follows and what is left over: those of an activity add up to its minutes. */
  readonly seconds: number;
}

/** Seconds to answer alone, or to talk. A pupil ends one of the sentences of a charter. */
function answering({ kind, questions }: Step): number {
  const [first] = questions;
  if (first === undefined) return TO_TALK[kind] ?? 0;
  if (first.kind === 'text') return TO_ANSWER.text;
  if (first.kind === 'choice' && first.most > 1) return OPTION_S * first.options.length;
  // the result of a home is worked out, not answered
  return questions.filter(({ id }) => id !== RESULT).reduce((sum, one) => sum + TO_ANSWER[one.kind], 0);
}

/** Seconds between the answers and the next step. An opinion that is asked again later is not shown before. */
function telling({ kind, questions, compares }: Step): number {
  if (kind === 'opinion' && compares === undefined) return 0;
  return (TO_TELL[kind] ?? 0) + (kind === 'predict' && mayPair(questions) ? PAIRS_S : 0);
}

/** Seconds that the steps of an activity take at least. */
export const leastSeconds = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => sum + answering(step) + telling(step), 0);

/**
 * @param steps of one activity
 * @param minutes planned for it: enough for what they take, and what is left over
 */
export function timingOf(steps: readonly Step[], minutes: number): Timing[] {
  const least = leastSeconds(steps);
  const planned = minutes * MINUTE_S;
  const longer = ((1 - SPARE) * planned) / least;
  return steps.map((step) => ({
    id: step.id,
    countdown: Math.floor((answering(step) * longer) / ROUND_S) * ROUND_S,
    seconds: Math.round((planned * (answering(step) + telling(step))) / least),
  }));
}
