/**
 * Simulates beside the page, so that a slider never waits: some draws at once, all of them after, in pieces, and
 * nothing more of a question once another one has come.
 */
import type { Language } from '../../../../models/catalogue.ts';
import { summariesOf } from '../../../../models/policy/summary.ts';
import { scenariosOf, settingOf } from '../../../../models/policy/told.ts';
import { benchOf, breath, loadNumbers, WHOLE, type Bench } from '../bench.ts';
import type { Answered, Asked } from './messages.ts';

const PREVIEW = 200;
/** Draws between two looks at what came meanwhile. */
const PIECE = 100;

let latest = 0;
/** The first question says the language of the page. */
let benches: Promise<readonly [Bench, Bench]> | undefined;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  latest = data.id;
  void answer(data);
});

const say = (answered: Answered): void => postMessage(answered);

async function answer(asked: Asked): Promise<void> {
  try {
    const [preview, whole] = await (benches ??= load(asked.language));
    for (const bench of [preview, whole]) if (!(await run(asked, bench))) return;
  } catch (error) {
    benches = undefined;
    say({ id: asked.id, failed: String(error) });
  }
}

/** @returns whether it went to its end */
async function run(
  { id, place, told }: Asked,
  { draws, start, summarise, stock, names }: Bench,
): Promise<boolean> {
  const setting = settingOf(told, place, stock.base);
  const { advance, simulation } = start(setting, scenariosOf(told));
  let done = 0;
  while (done < 1) {
    await breath();
    if (id !== latest) return false;
    done = advance(PIECE);
    if (draws === WHOLE && done < 1) say({ id, done });
  }
  say({
    id,
    summaries: summariesOf(simulation, setting, told, summarise),
    names,
    whole: draws === WHOLE,
  });
  return true;
}

async function load(language: Language): Promise<readonly [Bench, Bench]> {
  const numbers = await loadNumbers(language);
  return [benchOf(numbers, PREVIEW), benchOf(numbers, WHOLE)];
}
