/**
 * The footprint of a household with its range: lines at central values, and the 5th and 95th percentiles of
 * every total over the draws of a sample. An estimator keeps the draws of the items that an answer did not
 * change; sums are always recomputed in order, never patched, so a change that does nothing leaves the same
 * bits.
 */
import {
  COMPONENTS,
  STAGES,
  type Catalogue,
  type Component,
  type QuestionId,
  type Stage,
} from '../catalogue/catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import { lazily, once } from '../draws/memo.ts';
import type { Estimate } from '../draws/distribution.ts';
import { lookup } from '../catalogue/lookup.ts';
import { bounds, ranged } from '../draws/quantile.ts';
import type { Sample } from '../draws/sample.ts';
import type { Answers } from './answers.ts';
import { createDrawer, type DrawnLine } from './lineDraws.ts';
import { rowOf } from '../draws/products.ts';
import type { Line, Notice } from './line.ts';
import { byComponent, byStage, items, plan, sum, type Item } from './plan.ts';
import { questionShares, type QuestionShare } from './questions.ts';
import type { Situation } from './situation.ts';
import { createSums, type Row, type Sums } from '../draws/sums.ts';

export interface EstimatedItem extends Item {
  readonly estimate: Estimate;
  /** Its draws, for the range of a group of items. */
  readonly draws: Float64Array;
  /** Line by line. */
  readonly parts: readonly DrawnLine[];
}

export interface Footprint {
  readonly situation: Situation;
  readonly lines: readonly Line[];
  readonly notices: readonly Notice[];
  /** Number of persons, given or at the national mean. */
  readonly people: number;
  /** kgCO2e a year. */
  readonly total: Estimate;
  readonly perPerson: Estimate;
  readonly byComponent: Readonly<Record<Component, Estimate>>;
  readonly byStage: Readonly<Record<Stage, Estimate>>;
  readonly items: readonly EstimatedItem[];
  /**
   * Unanswered questions, sorted by how much their answer would narrow the total; empty when everything is
   * answered.
   */
  readonly questions: readonly QuestionShare[];
  /** The draws of the total, for differences between runs on the same sample. */
  readonly draws: Float64Array;
}

export type Estimator = (answers: Answers) => Footprint;

/**
 * An estimator over one catalogue and one sample; calls share work where they can, and results never change.
 */
export function createEstimator(catalogue: Catalogue, sample: Sample): Estimator {
  const drawer = createDrawer(sample, lookup(catalogue).assumptions);
  const sums = createSums(sample.draws);
  const estimated = (central: number, rowOf: () => Row): Estimate =>
    ranged(central, () => sums.bounds(rowOf()));

  return function estimate(answers) {
    const { situation, lines, notices, total } = plan(answers, catalogue);
    const drawn = items(lines).map(({ component, item, lines: own }): EstimatedItem => {
      const name = `${component}/${item}`;
      const parts = once(() => drawer(name, own));
      const draws = once(() =>
        sums.of(
          name,
          parts().map(({ row }) => row),
        ),
      );
      return lazily({ component, item, lines: own, estimate: estimated(sum(own), draws) }, { parts, draws });
    });
    const rows = once(() => COMPONENTS.map((component) => stageRows(component, drawn, sums)));
    const componentRows = once(() => COMPONENTS.map((component, i) => sums.of(component, rows()[i]!)));
    // no row of a part is made for it: whoever answers a question is shown the range of the total alone
    const draws = once(() =>
      rowOf(
        lines.flatMap(({ terms }) => terms),
        sample,
      ),
    );
    const whole = estimated(total, draws);
    const centrals = { component: byComponent(lines), stage: byStage(lines) };
    const questions = once(() => questionShares(draws(), unanswered(drawn), sample));
    const footprint = {
      situation,
      lines,
      notices,
      people: situation.people.central,
      total: whole,
      perPerson: perPerson(situation, whole, draws, sample),
      byComponent: record(COMPONENTS, (name, i) =>
        estimated(centrals.component[name], () => componentRows()[i]!),
      ),
      byStage: record(STAGES, (name, i) =>
        estimated(centrals.stage[name], () =>
          sums.of(
            name,
            rows().map((stages) => stages[i]!),
          ),
        ),
      ),
      items: drawn,
    };
    // an answer is shown before what is worth asking next is known
    return lazily(footprint, { questions, draws });
  };
}

/** The draws of a component, stage by stage. */
function stageRows(component: Component, drawn: readonly EstimatedItem[], sums: Sums): Row[] {
  return STAGES.map((stage) => {
    const rows: Row[] = [];
    for (const item of drawn) {
      if (item.component !== component) continue;
      for (const { line, row } of item.parts) if (line.stage === stage) rows.push(row);
    }
    return sums.of(`${component}/${stage}/*`, rows);
  });
}

function unanswered(drawn: readonly EstimatedItem[]): Map<FactorId, QuestionId> {
  const found = new Map<FactorId, QuestionId>();
  for (const { parts } of drawn) {
    for (const part of parts) for (const [factor, question] of part.unanswered) found.set(factor, question);
  }
  return found;
}

const record = <K extends string>(keys: readonly K[], make: (key: K, i: number) => Estimate) =>
  Object.fromEntries(keys.map((key, i) => [key, make(key, i)])) as Record<K, Estimate>;

/**
 * The number of people is itself a draw until it is answered: the range is then that of homes, and the central
 * value is that of an inhabitant, the total over the mean number of people.
 */
function perPerson({ people }: Situation, total: Estimate, draws: () => Row, sample: Sample): Estimate {
  const range = once(() => {
    const row = rowOf([people], sample);
    return bounds(draws().map((kg, i) => kg / row[i]!));
  });
  return ranged(total.central / people.central, range);
}
