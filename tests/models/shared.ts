/** What most proofs of the models start from: the real catalogue, a small sample, and short ways to ask. */
import { load } from '../../data/load.ts';
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { Distribution, Estimate } from '../../models/draws/distribution.ts';
import type { FactorId, Factors } from '../../models/draws/factor.ts';
import type { Answers } from '../../models/household/answers.ts';
import { createEstimator, type Footprint } from '../../models/household/footprint.ts';
import { factorsOf, type Line } from '../../models/household/line.ts';
import { plan } from '../../models/household/plan.ts';
import { createSample } from '../../models/draws/sample.ts';

export const library = load();
export const { catalogue } = library;

const DRAWS = 200;
export const SEED = 7;

/** A sample of 200 draws: enough for what must hold on each of them, and fast. */
export const sample = createSample(catalogue.factors, DRAWS, SEED);

/** What the tool shows: 1,000 draws. */
export const wholeSample = createSample(catalogue.factors, 1000, SEED);

export const lines = (answers: Answers, of: Catalogue = catalogue): readonly Line[] =>
  plan(answers, of).lines;
export const total = (answers: Answers, of: Catalogue = catalogue): number => plan(answers, of).total;

/** The law of a factor that is one value. */
export const certain = (central: number) =>
  ({ shape: 'fixed', central, low: central, high: central }) as const;

/** The same facts, where one of their factors follows another law. */
export const withLaw = <T extends { readonly factors: Factors }>(
  facts: T,
  id: FactorId,
  law: Partial<Distribution>,
): T => ({ ...facts, factors: { ...facts.factors, [id]: { ...facts.factors[id]!, ...law } } });

/** A footprint by an estimator that remembers nothing. */
export const fresh = (answers: Answers, on = sample): Footprint => createEstimator(catalogue, on)(answers);

export const value = (id: string): number => {
  const factor = catalogue.factors[id];
  if (!factor) throw new Error(`no factor ${id}`);
  return factor.central;
};

/** Everything a footprint says, bit for bit comparable. */
export const content = ({ situation: _, ...shown }: Footprint) => ({
  ...shown,
  lines: shown.lines.map(plain),
  items: shown.items.map(({ component, item, estimate, draws }) => ({ component, item, estimate, draws })),
});

/** A line without its terms: what a reader sees, with the factors used. */
export const plain = (line: Line) => {
  const { terms: _, ...rest } = line;
  return { ...rest, factors: factorsOf(line) };
};

export const keyOf = ({ component, item, stage }: Line): string => `${component}/${item}/${stage}`;

/** Equal up to the last bits of a sum made in another order. */
export const near = (a: number, b: number, tolerance = 1e-9): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));

/** Whether a central value is inside its own interval, up to the last bits. */
export const holdsCentral = ({ low, central, high }: Estimate): boolean => {
  const slack = 1e-9 * Math.max(1e-12, Math.abs(central));
  return low <= central + slack && central <= high + slack;
};
