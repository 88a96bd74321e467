/**
 * Simulates beside the page, so that a slider never waits: some draws at once, all of them after, in pieces, and
 * nothing more of a question once another one has come.
 */
import type { Catalogue, Language } from '../../../../models/catalogue.ts';
import type { StockCatalogue } from '../../../../models/policy/catalogue.ts';
import { createSimulator, type Simulator } from '../../../../models/policy/simulate.ts';
import { createSummaries, summariesOf } from '../../../../models/policy/summary.ts';
import { scenariosOf, settingOf } from '../../../../models/policy/told.ts';
import { createSample } from '../../../../models/sample.ts';
import { unpack, type PackedCatalogue } from '../../../../models/wire.ts';
import type { Answered, Asked } from './messages.ts';

const SEED = 1;
const PREVIEW = 200;
const WHOLE = 1000;
/** Draws between two looks at what came meanwhile. */
const PIECE = 100;

interface Bench {
  readonly draws: number;
  readonly start: Simulator;
  readonly summarise: ReturnType<typeof createSummaries>;
  readonly stock: StockCatalogue;
  readonly names: Readonly<Record<string, string>>;
}

interface Policies {
  readonly numbers: StockCatalogue;
  readonly names: Readonly<Record<string, string>>;
}

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

const breath = () => new Promise((resolve) => setTimeout(resolve));

async function get<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

async function load(language: Language): Promise<readonly [Bench, Bench]> {
  const [{ numbers }, policies] = await Promise.all([
    get<{ numbers: string }>('/api/v1/catalogue'),
    get<Policies>(`/api/v1/policies?lang=${language}`),
  ]);
  const catalogue = unpack(await get<PackedCatalogue>(numbers));
  return [benchOf(catalogue, policies, PREVIEW), benchOf(catalogue, policies, WHOLE)];
}

function benchOf(catalogue: Catalogue, { numbers: stock, names }: Policies, draws: number): Bench {
  const sample = createSample({ ...catalogue.factors, ...stock.factors }, draws, SEED);
  return {
    draws,
    stock,
    names,
    start: createSimulator(catalogue, stock, sample),
    summarise: createSummaries(stock, catalogue.factors, sample),
  };
}
