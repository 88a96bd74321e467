/**
 * The draws, with the functions that simulate and summarise over them: made once for a set of assumptions and
 * used for every scenario.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { once } from '../../draws/memo.ts';
import { createSample } from '../../draws/sample.ts';
import { withAssumed, type Assumed } from '../plan/assumed.ts';
import type { StockCatalogue } from '../plan/catalogue.ts';
import { createSimulator, type Simulator } from '../run/simulate.ts';
import { createGains } from './gains.ts';
import { createSummaries, type Summarise } from './summary.ts';

export interface PolicyBench {
  readonly draws: number;
  readonly start: Simulator;
  readonly summarise: Summarise;
  /** Made when first asked for. */
  readonly gains: () => ReturnType<typeof createGains>;
}

export function createPolicyBench(
  catalogue: Catalogue,
  ours: StockCatalogue,
  draws: number,
  seed: number,
  assumed: Assumed = {},
  keeps = 0,
): PolicyBench {
  const stock = withAssumed(ours, assumed);
  const sample = createSample({ ...catalogue.factors, ...stock.factors }, draws, seed);
  return {
    draws,
    start: createSimulator(catalogue, stock, sample, keeps),
    summarise: createSummaries(stock, catalogue.factors, sample),
    gains: once(() => createGains(catalogue, stock, sample)),
  };
}

/** Keeps the bench of our own assumptions, and that of the last other set asked for. */
export function createBenches(
  catalogue: Catalogue,
  stock: StockCatalogue,
  draws: number,
  seed: number,
  keeps = 0,
) {
  const ours = createPolicyBench(catalogue, stock, draws, seed, {}, keeps);
  let last = { key: '{}', bench: ours };
  return (assumed: Assumed): PolicyBench => {
    const key = JSON.stringify(assumed);
    if (key === '{}') return ours;
    if (key !== last.key)
      last = { key, bench: createPolicyBench(catalogue, stock, draws, seed, assumed, keeps) };
    return last.bench;
  };
}
