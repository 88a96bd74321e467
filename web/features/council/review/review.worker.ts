/** Simulates what was really done, in the background: on the draws of every page, so that the figures agree. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { PolicyBench } from '../../../../models/council/outcome/bench.ts';
import { measuredIn, reviewOf, reviewScenarios } from '../../../../models/council/outcome/review.ts';
import type { Assumed } from '../../../../models/council/plan/assumed.ts';
import { settingOf } from '../../../../models/council/plan/plan.ts';
import { DEFAULT_DRAWS } from '../../../../models/draws/sample.ts';
import { benchesOf, loadNumbers } from '../bench.ts';
import { answerLatest, inPieces, type StillAsked } from '../latest.ts';
import type { Answered, Asked } from './messages.ts';

interface Ready {
  readonly base: number;
  readonly benchOf: (assumed: Assumed) => PolicyBench;
}

let ready: Promise<Ready> | undefined;

const say = (answered: Answered): void => postMessage(answered);

async function load(language: Language): Promise<Ready> {
  const numbers = await loadNumbers(language);
  return { base: numbers.policies.numbers.base, benchOf: benchesOf(numbers, DEFAULT_DRAWS) };
}

async function answer(asked: Asked, stillAsked: StillAsked): Promise<void> {
  const { id, language, place, told, year, reported } = asked;
  const { base, benchOf } = await (ready ??= load(language));
  const setting = settingOf(told, place, base);
  const scenarios = reviewScenarios(told.pulls, reported, year);
  const { advance, simulation } = benchOf(told.assumed).start(setting, scenarios);
  if (!(await inPieces(advance, stillAsked))) return;
  say({ id, review: reviewOf(simulation, setting, year, measuredIn(told.pulls, reported, year)) });
}

answerLatest(answer, () => (ready = undefined));
