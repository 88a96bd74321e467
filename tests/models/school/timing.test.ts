/** The minutes of a run: each step has the time it takes, and a tenth is left over. */
import { describe, expect, test } from 'vitest';
import { roomSteps } from '../../../models/school/steps.ts';
import { LEVELS } from '../../../models/school/school.ts';
import {
  hasTimeToVote,
  leastSeconds,
  sentencesVoteSeconds,
  timingOf,
} from '../../../models/school/timing.ts';
import { school } from './shared.ts';

const MINUTE_S = 60;
const { times } = school;
const SPARE = 0.1;
const EVERY = school.runs
  .flatMap(({ id, steps }) =>
    LEVELS.flatMap((level) =>
      steps.map((step) => ({
        ...{ id, level, activity: step.activity, minutes: step.minutes },
        steps: roomSteps([step], level, school),
      })),
    ),
  )
  .filter(({ steps }) => steps.length > 0);

describe.each(EVERY)('$activity in the run of $id, $level', ({ minutes, steps }) => {
  const planned = minutes * MINUTE_S;
  const timings = timingOf(steps, minutes, times);

  test('has the time that its steps take, and a tenth besides', () => {
    expect(leastSeconds(steps, times)).toBeLessThanOrEqual((1 - SPARE) * planned);
    const counted = timings.reduce((sum, { countdown }) => sum + countdown, 0);
    expect(counted).toBeLessThanOrEqual((1 - SPARE) * planned);
  });

  test('shares all its minutes, each step with more than the wall counts down', () => {
    expect(timings.map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
    const sum = timings.reduce((all, { seconds }) => all + seconds, 0);
    expect(Math.abs(sum - planned)).toBeLessThan(steps.length);
    for (const { countdown, seconds } of timings) {
      expect(countdown).toBeGreaterThan(0);
      expect(countdown).toBeLessThan(seconds);
    }
  });
});

test('three predictions of 55 minutes: to answer, to talk, to be told, and a minute left', () => {
  const [step] = school.runs[0]!.steps.filter(({ activity }) => activity === 'predict');
  const steps = roomSteps([step!], 'cycle-4', school);
  // an order, then two amounts that are answered again in pairs
  expect(leastSeconds(steps, times)).toBe(90 + 60 + 2 * (60 + 60 + 60));
  expect(timingOf(steps, step!.minutes, times).map(({ countdown }) => countdown)).toEqual([100, 65, 65]);
});

test('a vote on the sentences of the charter fits in the longer runs, and not in 55 minutes', () => {
  const charters = EVERY.filter(({ activity }) => activity === 'charter');
  expect(sentencesVoteSeconds(times)).toBe(8 * 10 + 90);
  for (const { id, minutes, steps } of charters)
    expect([id, hasTimeToVote(steps, minutes, times)]).toEqual([id, id !== '55']);
});

test('times are those that are given: twice as long to answer an order, a longer countdown of it and shorter others', () => {
  const [step] = school.runs[0]!.steps.filter(({ activity }) => activity === 'predict');
  const steps = roomSteps([step!], 'cycle-4', school);
  const slower = { ...times, answer: { ...times.answer, rank: 180 }, pairs: 30 };
  const [order, ...amounts] = timingOf(steps, step!.minutes, slower);
  const [was, ...others] = timingOf(steps, step!.minutes, times);
  expect(order!.countdown).toBeGreaterThan(was!.countdown);
  amounts.forEach(({ seconds }, i) => expect(seconds).toBeLessThan(others[i]!.seconds));
  expect([order!.inPairs, amounts[0]!.inPairs]).toEqual([undefined, 30]);
});
