/**
 * Simulates in the background, so that a slider never waits: a few draws at once, then all of them in pieces, then
 * what each lever brings. It drops a question as soon as another one arrives.
 */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { DEFAULT_DRAWS } from '../../../../models/draws/sample.ts';
import type { PolicyBench } from '../../../../models/council/outcome/bench.ts';
import { besideOf, scenariosShown } from '../../../../models/council/outcome/beside.ts';
import { offerFactsOf, offerOf } from '../../../../models/council/outcome/offer.ts';
import { summariesOf } from '../../../../models/council/outcome/summary.ts';
import type { Assumed } from '../../../../models/council/plan/assumed.ts';
import { departuresOf } from '../../../../models/council/plan/departures.ts';
import { scenariosOf, settingOf } from '../../../../models/council/plan/plan.ts';
import { breath } from '../../../breath.ts';
import { benchesOf, loadNumbers, type Numbers } from '../bench.ts';
import { answerLatest, inPieces, type StillAsked } from '../latest.ts';
import type { Answered, Asked } from './messages.ts';

const PREVIEW = 200;

interface Ready extends Numbers {
  /** One bench with few draws, and one with all of them. */
  readonly benches: readonly ((assumed: Assumed) => PolicyBench)[];
}

/** Starts with the first question, which gives the language of the page. */
let ready: Promise<Ready> | undefined;

const say = (answered: Answered): void => postMessage(answered);

async function answer(asked: Asked, stillAsked: StillAsked): Promise<void> {
  const here = await (ready ??= load(asked.language));
  const benches = here.benches.map((benchOf) => benchOf(asked.told.assumed));
  for (const bench of benches) if (!(await run(asked, here, bench, stillAsked))) return;
  const offer = await inTurns(stillAsked, offerOf(benches.at(-1)!.gains(), ...offeredTo(asked, here)));
  if (offer) say({ id: asked.id, offer });
}

answerLatest(answer, () => (ready = undefined));

function offeredTo({ place, told, rank }: Asked, { catalogue, policies: { numbers: stock, levers } }: Ready) {
  const facts = offerFactsOf({ catalogue, stock }, levers, place, told.assumed);
  return [told, scenariosOf(told)[rank]!.pulls, facts] as const;
}

/** Milliseconds of work between two breaths: each of these takes some itself. */
const TURN = 10;

/** Runs a generator to its end, unless another question arrives. */
async function inTurns<T>(stillAsked: StillAsked, running: Generator<void, T>): Promise<T | undefined> {
  let since = performance.now();
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
    if (performance.now() - since < TURN) continue;
    await breath();
    if (!stillAsked()) return undefined;
    since = performance.now();
  }
}

/** What the lever that moved brings. */
async function gainsOf(asked: Asked, here: Ready, { gains }: PolicyBench, stillAsked: StillAsked) {
  const { moved, told } = asked;
  if (moved === undefined) return {};
  const [, pulls, { stock, place, scopes }] = offeredTo(asked, here);
  const setting = settingOf(told, place, stock.base);
  return inTurns(stillAsked, gains().ofLevers({ setting, pulls, typed: told.costs, scopes, only: [moved] }));
}

/** @returns whether it ran to its end */
async function run(asked: Asked, here: Ready, bench: PolicyBench, stillAsked: StillAsked): Promise<boolean> {
  const { id, language, place, told } = asked;
  const { draws, start, summarise } = bench;
  const { policies } = here;
  const setting = settingOf(told, place, policies.numbers.base);
  const { advance, simulation } = start(setting, scenariosShown(told));
  const whole = draws === DEFAULT_DRAWS;
  if (!(await inPieces(advance, stillAsked, (done) => whole && say({ id, done })))) return false;
  const gains = await gainsOf(asked, here, bench, stillAsked);
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
      people: place.people,
      language,
    }),
    names: policies.names,
    whole,
  });
  return true;
}

async function load(language: Language): Promise<Ready> {
  const numbers = await loadNumbers(language);
  // all draws and the central value: this keeps one place while levers move
  const benches = [PREVIEW, DEFAULT_DRAWS].map((draws) => benchesOf(numbers, draws, draws + 1));
  return { ...numbers, benches };
}
