/**
 * The footprint of a household with its range: lines at central values, and the 5th and 95th percentiles of
 * every total over the draws of a sample. An estimator keeps the draws of the items that an answer did not
 * change; sums are always remade in order, never patched, so a change that does nothing leaves the same bits.
 */
import { COMPONENTS, STAGES, type Catalogue, type Component, type FactorId, type QuestionId, type Stage } from '../catalogue.ts';
import type { Estimate } from '../distribution.ts';
import { lookup } from '../lookup.ts';
import { interval } from '../quantile.ts';
import type { Sample } from '../sample.ts';
import { writtenOut, type Term } from '../term.ts';
import type { Answers } from './answers.ts';
import { addProduct, addRow } from './draws.ts';
import type { Line, Notice } from './line.ts';
import { byStage, items, plan, sum, type Item } from './plan.ts';
import { questionShares, type QuestionShare } from './questions.ts';
import type { Situation } from './situation.ts';

export interface EstimatedItem extends Item {
  readonly estimate: Estimate;
  /** Its draws, for the range of a group of items. */
  readonly draws: Float64Array;
}

export interface Footprint {
  readonly situation: Situation;
  readonly lines: readonly Line[];
  readonly notices: readonly Notice[];
  /** Persons, given or at the national mean. */
  readonly people: number;
  /** kgCO2e a year. */
  readonly total: Estimate;
  readonly perPerson: Estimate;
  readonly byComponent: Readonly<Record<Component, Estimate>>;
  readonly byStage: Readonly<Record<Stage, Estimate>>;
  readonly items: readonly EstimatedItem[];
  /** Unanswered questions by what their answer would narrow; empty when all is answered. */
  readonly questions: readonly QuestionShare[];
  /** The draws of the total, for differences between runs on the same sample. */
  readonly draws: Float64Array;
}

export type Estimator = (answers: Answers) => Footprint;

/** An estimator over one catalogue and one sample; calls share what they can, results never change. */
export function createEstimator(catalogue: Catalogue, sample: Sample): Estimator {
  const keptItems = new Map<string, DrawnItem>();
  const keptComponents = new Map<Component, DrawnComponent>();
  const { assumptions } = lookup(catalogue);

  return function estimate(answers) {
    const { situation, lines, notices, total } = plan(answers, catalogue);
    const drawn = items(lines).map((item) => drawItem(item, sample, keptItems));
    const components = COMPONENTS.map((component) => drawComponent(component, drawn, sample, keptComponents));
    const stageDraws = rowsOf(STAGES, sample.draws);
    const draws = new Float64Array(sample.draws);
    for (const component of components) {
      addRow(component.draws, draws);
      for (const stage of STAGES) addRow(component.stages[stage], stageDraws[stage]);
    }
    const unanswered = new Map<FactorId, QuestionId>();
    for (const { factors } of drawn) {
      for (const id of factors) if (assumptions.has(id)) unanswered.set(id, assumptions.get(id)!);
    }
    return {
      situation,
      lines,
      notices,
      people: situation.people.central,
      total: interval(total, draws),
      perPerson: perPerson(situation, total, draws, sample),
      byComponent: Object.fromEntries(components.map(({ component, estimate: found }) => [component, found])) as Footprint['byComponent'],
      byStage: estimates(byStage(lines), stageDraws),
      items: drawn,
      questions: questionShares(draws, unanswered, sample),
      draws,
    };
  };
}

/** A component with its draws, kept while none of its items changes. */
interface DrawnComponent {
  readonly component: Component;
  readonly items: readonly DrawnItem[];
  readonly draws: Float64Array;
  readonly stages: Readonly<Record<Stage, Float64Array>>;
  readonly estimate: Estimate;
}

function drawComponent(
  component: Component,
  drawn: readonly DrawnItem[],
  sample: Sample,
  kept: Map<Component, DrawnComponent>,
): DrawnComponent {
  const own = drawn.filter((item) => item.component === component);
  const known = kept.get(component);
  if (known && known.items.length === own.length && own.every((item, i) => item === known.items[i])) return known;
  const draws = new Float64Array(sample.draws);
  const stages = rowsOf(STAGES, sample.draws);
  let central = 0;
  for (const item of own) {
    central += item.estimate.central;
    for (const [stage, row] of item.stages) addRow(row, stages[stage]);
  }
  for (const stage of STAGES) addRow(stages[stage], draws);
  const made = { component, items: own, draws, stages, estimate: interval(central, draws) };
  kept.set(component, made);
  return made;
}

/** An item with its draws, and the lines they were made from: equal lines need not be drawn again. */
interface DrawnItem extends EstimatedItem {
  readonly stages: readonly (readonly [Stage, Float64Array])[];
  readonly factors: readonly FactorId[];
}

function drawItem(item: Item, sample: Sample, kept: Map<string, DrawnItem>): DrawnItem {
  const key = `${item.component}/${item.item}`;
  const known = kept.get(key);
  if (known && sameLines(known.lines, item.lines)) return known;
  const draws = new Float64Array(sample.draws);
  const products = item.lines.map(({ terms }) => terms.map(writtenOut));
  const stages = item.lines.map(({ stage }, i) => {
    const row = new Float64Array(sample.draws);
    for (const product of products[i]!) addProduct(product, sample, row);
    addRow(row, draws);
    return [stage, row] as const;
  });
  const made: DrawnItem = {
    ...item,
    estimate: interval(sum(item.lines), draws),
    draws,
    stages,
    factors: [...new Set(products.flat().flatMap(({ times, over }) => [...times, ...over]))],
  };
  kept.set(key, made);
  return made;
}

const sameLines = (a: readonly Line[], b: readonly Line[]): boolean =>
  a.length === b.length && a.every((line, i) => line.stage === b[i]!.stage && sameTerms(line.terms, b[i]!.terms));

const sameTerms = (a: readonly Term[], b: readonly Term[]): boolean =>
  a.length === b.length && a.every((term, i) => sameTerm(term, b[i]));

/** Made the same way from the same factors: then every draw is the same. */
function sameTerm(a: Term | undefined, b: Term | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.central !== b.central || a.factor !== b.factor || a.divides !== b.divides) return false;
  return sameTerm(a.left, b.left) && sameTerm(a.right, b.right);
}

function rowsOf<K extends string>(keys: readonly K[], draws: number): Record<K, Float64Array> {
  return Object.fromEntries(keys.map((key) => [key, new Float64Array(draws)])) as Record<K, Float64Array>;
}

function estimates<K extends string>(centrals: Record<K, number>, draws: Record<K, Float64Array>) {
  const entries = (Object.keys(draws) as K[]).map((key) => [key, interval(centrals[key], draws[key])]);
  return Object.fromEntries(entries) as Record<K, Estimate>;
}

/** The number of people is itself a draw until it is answered. */
function perPerson({ people }: Situation, total: number, draws: Float64Array, sample: Sample): Estimate {
  const number = new Float64Array(sample.draws);
  addProduct(writtenOut(people), sample, number);
  return interval(total / people.central, draws.map((x, i) => x / number[i]!));
}
