/**
 * How the minutes of an activity are shared among its steps, by how long each takes. A share of an activity is left over
 * whatever it asks, for a class that takes its time.
 */
import { mayPair } from '../room/pairs.ts';
import type { Step, StepKind, StepQuestion } from '../room/types.ts';
import { BALLOT } from './ballot.ts';
import { RESULT } from './steps.ts';

/** How long a class takes, in seconds; `data/school/times.json` holds it. */
export interface Times {
  /** The share of an activity that no step is counted on. */
  readonly spare: number;
  /** A countdown starts from so many seconds, times a whole number. */
  readonly round: number;
  /** For talking in pairs, then answering again. */
  readonly pairs: number;
  /** To answer alone. */
  readonly answer: { readonly [K in StepQuestion['kind']]: number };
  /** To read one of many options, of which several may be chosen. */
  readonly option: number;
  /** To talk, where nothing is asked. */
  readonly talk: Partial<Readonly<Record<StepKind, number>>>;
  /** Once it is revealed, to read it and say why. */
  readonly tell: Partial<Readonly<Record<StepKind, number>>>;
}

const MINUTE_S = 60;

export interface Timing {
  readonly id: string;
  /** Seconds to answer, or to talk where nothing is asked: what the wall counts down. */
  readonly countdown: number;
  /** Seconds with all that follows and what is left over: those of an activity add up to its minutes. */
  readonly seconds: number;
  /** Seconds to talk and answer again, where this may be asked: they are counted in `seconds`. */
  readonly inPairs?: number;
}

/** Seconds to answer alone, or to talk. A pupil ends one of the sentences of a charter. */
function answering({ kind, questions }: Step, { talk, answer, option }: Times): number {
  const [first] = questions;
  if (first === undefined) return talk[kind] ?? 0;
  if (first.kind === 'text') return answer.text;
  if (first.kind === 'choice' && first.most > 1) return option * first.options.length;
  // the result of a home is worked out, not answered
  return questions.filter(({ id }) => id !== RESULT).reduce((sum, one) => sum + answer[one.kind], 0);
}

/** Seconds between the answers and the next step. An opinion that is asked again later is not shown before. */
function telling({ kind, questions, compares }: Step, { tell, pairs }: Times): number {
  if (kind === 'opinion' && compares === undefined) return 0;
  return (tell[kind] ?? 0) + (kind === 'predict' && mayPair(questions) ? pairs : 0);
}

/** Seconds that the steps of an activity take at least. */
export const leastSeconds = (steps: readonly Step[], times: Times): number =>
  steps.reduce((sum, step) => sum + answering(step, times) + telling(step, times), 0);

/** Seconds that a vote on the sentences of a charter takes: one screen's share is read, then the result is told. */
export const sentencesVoteSeconds = ({ option, tell }: Times): number => BALLOT * option + (tell.vote ?? 0);

/** Whether an activity has the time for such a vote besides its steps. */
export const hasTimeToVote = (steps: readonly Step[], minutes: number, times: Times): boolean =>
  leastSeconds(steps, times) + sentencesVoteSeconds(times) <= minutes * MINUTE_S;

/**
 * @param steps of one activity
 * @param minutes planned for it: enough for what they take, and what is left over
 */
export function timingOf(steps: readonly Step[], minutes: number, times: Times): Timing[] {
  const least = leastSeconds(steps, times);
  const planned = minutes * MINUTE_S;
  const longer = ((1 - times.spare) * planned) / least;
  return steps.map((step) => {
    const alone = answering(step, times);
    return {
      id: step.id,
      countdown: Math.floor((alone * longer) / times.round) * times.round,
      seconds: Math.round((planned * (alone + telling(step, times))) / least),
      ...(mayPair(step.questions) && { inPairs: times.pairs }),
    };
  });
}
