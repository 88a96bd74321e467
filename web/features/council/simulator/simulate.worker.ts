/**
 * Simulates in the background, so that a slider never waits: a few draws at once, then all of them in pieces, then
 * what each lever brings. It drops a question as soon as another one arrives.
 */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { DEFAULT_DRAWS } from '../../../../models/draws/sample.ts';
import type { PolicyBench } from '../../../../models/council/outcome/bench.ts';
import { besideOf, scenariosShown } from '../../../../models/council/outcome/beside.ts';
import { offerOf } from '../../../../models/council/outcome/offer.ts';
import { scopesOf } from '../../../../models/council/outcome/scope.ts';
import { summariesOf } from '../../../../models/council/outcome/summary.ts';
import type { Assumed } from '../../../../models/council/plan/assumed.ts';
import { departuresOf } from '../../../../models/council/plan/departures.ts';
import { scenariosOf, settingOf } from '../../../../models/council/plan/plan.ts';
import { breath } from '../../../breath.ts';
import { benchesOf, loadNumbers, type Numbers } from '../bench.ts';
import type { Answered, Asked } from './messages.ts';

const PREVIEW = 200;
/** Number of draws between two checks for new messages. */
const PIECE = 100;

interface Ready extends Numbers {
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
    const benches = here.benches.map((benchOf) => benchOf(asked.told.assumed));
    for (const bench of benches) if (!(await run(asked, here, bench))) return;
    const offer = await inTurns(asked.id, offerOf(benches.at(-1)!.gains(), ...offeredTo(asked, here)));
    if (offer) say({ id: asked.id, offer });
  } catch (error) {
    ready = undefined;
    say({ id: asked.id, failed: String(error) });
  }
}

function offeredTo({ place, told, rank }: Asked, { catalogue, policies: { numbers: stock, levers } }: Ready) {
  const scopes = scopesOf(stock, place, { ...catalogue.factors, ...stock.factors });
  const groups = Object.fromEntries(levers.map(({ id, group }) => [id, group]));
  return [told, scenariosOf(told)[rank]!.pulls, { stock, place, scopes, groups }] as const;
}

/** Milliseconds of work between two breaths: each of these takes some itself. */
const TURN = 10;

/** Runs a generator to its end, unless another question arrives. */
async function inTurns<T>(id: number, running: Generator<void, T>): Promise<T | undefined> {
  let since = performance.now();
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
    if (performance.now() - since < TURN) continue;
    await breath();
    if (id !== latest) return undefined;
    since = performance.now();
  }
}

/** What the lever that moved brings. */
async function gainsOf(asked: Asked, here: Ready, { gains }: PolicyBench) {
  const { id, moved, told } = asked;
  if (moved === undefined) return {};
  const [, pulls, { stock, place, scopes }] = offeredTo(asked, here);
  const setting = settingOf(told, place, stock.base);
  return inTurns(id, gains().ofLevers({ setting, pulls, typed: told.costs, scopes, only: [moved] }));
}

/** @returns whether it ran to its end */
async function run(asked: Asked, here: Ready, bench: PolicyBench): Promise<boolean> {
  const { id, language, place, told } = asked;
  const { draws, start, summarise } = bench;
  const { policies } = here;
  const setting = settingOf(told, place, policies.numbers.base);
  const { advance, simulation } = start(setting, scenariosShown(told));
  let done = 0;
  while (done < 1) {
    await breath();
    if (id !== latest) return false;
    done = advance(PIECE);
    if (draws === DEFAULT_DRAWS && done < 1) say({ id, done });
  }
  const gains = await gainsOf(asked, here, bench);
  if (!gains) return false;
  say({
    id,
    gains,
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
  return { ...numbers, benches };
}
