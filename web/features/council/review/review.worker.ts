/** Simulates what was really done, in the background: on the draws of every page, so that the figures agree. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { PolicyBench } from '../../../../models/council/outcome/bench.ts';
import { measuredIn, reviewOf, reviewScenarios } from '../../../../models/council/outcome/review.ts';
import type { Assumed } from '../../../../models/council/plan/assumed.ts';
import { settingOf } from '../../../../models/council/plan/plan.ts';
import { DEFAULT_DRAWS } from '../../../../models/draws/sample.ts';
import { breath } from '../../../breath.ts';
import { benchesOf, loadNumbers } from '../bench.ts';
import type { Answered, Asked } from './messages.ts';

interface Ready {
  readonly base: number;
  readonly benchOf: (assumed: Assumed) => PolicyBench;
}

/** Number of draws between two checks for new messages. */
const PIECE = 100;
let latest = 0;
let ready: Promise<Ready> | undefined;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  latest = data.id;
  void answer(data);
});

const say = (answered: Answered): void => postMessage(answered);

async function load(language: Language): Promise<Ready> {
  const numbers = await loadNumbers(language);
  return { base: numbers.policies.numbers.base, benchOf: benchesOf(numbers, DEFAULT_DRAWS) };
}

async function answer({ id, language, place, told, year, reported }: Asked): Promise<void> {
  try {
    const { base, benchOf } = await (ready ??= load(language));
    const setting = settingOf(told, place, base);
    const { advance, simulation } = benchOf(told.assumed).start(
      setting,
      reviewScenarios(told.pulls, reported, year),
    );
    let done = 0;
    while (done < 1) {
      await breath();
      if (id !== latest) return;
      done = advance(PIECE);
    }
    say({ id, review: reviewOf(simulation, setting, year, measuredIn(told.pulls, reported, year)) });
  } catch (error) {
    ready = undefined;
    say({ id, failed: String(error) });
  }
}
