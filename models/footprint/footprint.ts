/**
 * The footprint of a household with its range: lines at central values, and the 5th and 95th percentiles of
 * every total over the draws of a sample. An estimator keeps the draws of the items that an answer did not
 * change; sums are always remade in order, never patched, so a change that does nothing leaves the same bits.
 */
import { COMPONENTS, STAGES, type Catalogue, type Component, type Stage } from '../catalogue.ts';
import type { Estimate } from '../distribution.ts';
import { interval } from '../quantile.ts';
import type { Sample } from '../sample.ts';
import type { Term } from '../term.ts';
import type { Answers } from './answers.ts';
import { addRow, addTerm } from './draws.ts';
import { central, type Line, type Notice } from './line.ts';
import { assumptionFactors, byComponent, byStage, items, plan, type Item } from './plan.ts';
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
  const keptItems = new Map<string, KeptItem>();
  const assumptions = assumptionFactors(catalogue);

  return function estimate(answers) {
    const { situation, lines, notices, total } = plan(answers, catalogue);
    const found = items(lines).map((item) => ({ item, kept: itemDraws(item, sample, keptItems) }));
    const componentDraws = new Map(COMPONENTS.map((id) => [id, new Float64Array(sample.draws)]));
    const stageDraws = new Map(STAGES.map((id) => [id, new Float64Array(sample.draws)]));
    for (const { item, kept } of found) {
      addRow(kept.total, componentDraws.get(item.component)!);
      for (const [stage, row] of kept.stages) addRow(row, stageDraws.get(stage)!);
    }
    const draws = new Float64Array(sample.draws);
    for (const row of componentDraws.values()) addRow(row, draws);
    const unanswered = new Set(lines.flatMap(({ terms }) => terms.flatMap(factorsOfTerm)));
    return {
      situation,
      lines,
      notices,
      people: central(situation.people, catalogue.factors),
      total: interval(total, draws),
      perPerson: perPerson(situation, total, draws, sample),
      byComponent: estimates(byComponent(lines), componentDraws),
      byStage: estimates(byStage(lines), stageDraws),
      items: found.map(({ item, kept }) => ({ ...item, estimate: kept.estimate, draws: kept.total })),
      questions: questionShares(
        draws,
        [...assumptions].filter(([id]) => unanswered.has(id)),
        sample,
      ),
      draws,
    };
  };
}

interface KeptItem {
  readonly signature: string;
  readonly total: Float64Array;
  readonly stages: ReadonlyMap<Stage, Float64Array>;
  readonly estimate: Estimate;
}

function itemDraws(item: Item, sample: Sample, kept: Map<string, KeptItem>): KeptItem {
  const key = `${item.component}/${item.item}`;
  const signature = item.lines.map(lineSignature).join('\n');
  const known = kept.get(key);
  if (known?.signature === signature) return known;
  const total = new Float64Array(sample.draws);
  const stages = new Map<Stage, Float64Array>();
  for (const { stage, terms } of item.lines) {
    const row = new Float64Array(sample.draws);
    for (const term of terms) addTerm(term, sample, row);
    stages.set(stage, row);
    addRow(row, total);
  }
  const amount = item.lines.reduce((sum, line) => sum + line.amount, 0);
  const made = { signature, total, stages, estimate: interval(amount, total) };
  kept.set(key, made);
  return made;
}

const lineSignature = ({ stage, terms }: Line) => stage + terms.map(termSignature).join('+');
const termSignature = ({ constant, times, over }: Term) => `${constant}*${times.join('*')}/${over.join('/')}`;
const factorsOfTerm = ({ times, over }: Term) => (over.length === 0 ? times : [...times, ...over]);

function estimates<K extends string>(centrals: Record<K, number>, draws: Map<K, Float64Array>) {
  const entries = [...draws].map(([key, row]) => [key, interval(centrals[key], row)]);
  return Object.fromEntries(entries) as Record<K, Estimate>;
}

/** The number of people is itself a draw until it is answered. */
function perPerson({ people, catalogue }: Situation, total: number, draws: Float64Array, sample: Sample): Estimate {
  const number = new Float64Array(sample.draws);
  addTerm(people, sample, number);
  return interval(total / central(people, catalogue.factors), draws.map((x, i) => x / number[i]!));
}
