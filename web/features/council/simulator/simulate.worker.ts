/**
 * Simulates in the background, so that a slider never waits: a few draws at once, then all of them in pieces. It drops
 * a question as soon as another one arrives.
 */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { DEFAULT_DRAWS } from '../../../../models/draws/sample.ts';
import type { PolicyBench } from '../../../../models/council/outcome/bench.ts';
import { besideOf, scenariosShown } from '../../../../models/council/outcome/beside.ts';
import { summariesOf } from '../../../../models/council/outcome/summary.ts';
import type { Assumed } from '../../../../models/council/plan/assumed.ts';
import { departuresOf } from '../../../../models/council/plan/departures.ts';
import { settingOf } from '../../../../models/council/plan/plan.ts';
import { breath } from '../../../breath.ts';
import { benchesOf, loadNumbers, type Policies } from '../bench.ts';
import type { Answered, Asked } from './messages.ts';

const PREVIEW = 200;
/** Number of draws between two checks for new messages. */
const PIECE = 100;

interface Ready {
  readonly policies: Policies;
  /** One bench with few draws, and one with all of them. */
  readonly benches: readonly ((assumed: Assumed) => PolicyBench)[];
}

let latest = 0;
/** Starts with the first question, which gives the language of the page. */
let ready: Promise<Ready> | undefined;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  latest = data.id;
  void answer(data);
});

const say = (answered: Answered): void => postMessage(answered);

async function answer(asked: Asked): Promise<void> {
  try {
    const here = await (ready ??= load(asked.language));
    for (const benchOf of here.benches) if (!(await run(asked, here, benchOf(asked.told.assumed)))) return;
  } catch (error) {
    ready = undefined;
    say({ id: asked.id, failed: String(error) });
  }
}

/** @returns whether it ran to its end */
async function run(
  { id, language, place, told }: Asked,
  { policies }: Ready,
  { draws, start, summarise }: PolicyBench,
): Promise<boolean> {
  const setting = settingOf(told, place, policies.numbers.base);
  const { advance, simulation } = start(setting, scenariosShown(told));
  let done = 0;
  while (done < 1) {
    await breath();
    if (id !== latest) return false;
    done = advance(PIECE);
    if (draws === DEFAULT_DRAWS && done < 1) say({ id, done });
  }
  say({
    id,
    summaries: summariesOf(simulation, setting, told, summarise),
    beside: besideOf(simulation),
    departures: departuresOf(told, {
      stock: policies.numbers,
      names: policies.names,
      households: place.households,
      language,
    }),
    names: policies.names,
    whole: draws === DEFAULT_DRAWS,
  });
  return true;
}

async function load(language: Language): Promise<Ready> {
  const numbers = await loadNumbers(language);
  // all draws and the central value: this keeps one place while levers move
  const benches = [PREVIEW, DEFAULT_DRAWS].map((draws) => benchesOf(numbers, draws, draws + 1));
  return { policies: numbers.policies, benches };
}
