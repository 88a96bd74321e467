/**
 * How a figure may be introduced to a class, judging by how its factors are known: never as more certain than
 * the least sure of the factors that are the answer themselves. A figure worked out from many factors is a
 * computation, which says whether some of them are assumed.
 */
import { GRADES, type Grade } from '../catalogue/provenance.ts';
import type { FigureReference } from './school.ts';

/** `known`: published; `computed`, `part-assumed`: worked out; `estimate`: a judgement, not a measurement. */
export type Standing = 'known' | 'computed' | 'part-assumed' | 'estimate';

/** What the record of a factor says about it; `grade` runs from A, the surest, to D. */
export interface Known {
  readonly grade: Grade;
  readonly status: string;
}

const ASSUMED = ['assumption', 'convention'];
const SURE = ['A', 'B'];

const isAssumed = ({ grade, status }: Known): boolean => grade === 'D' || ASSUMED.includes(status);
const isPublished = (factor: Known): boolean => SURE.includes(factor.grade) && !isAssumed(factor);

/**
 * @param figures those of a prediction
 * @param behind the factors of each
 */
export function standingOf(
  figures: readonly FigureReference[],
  behind: (figure: FigureReference) => readonly Known[],
): Standing {
  const factors = figures.flatMap(behind);
  const direct = figures.filter(({ kind }) => kind === 'factor').flatMap(behind);
  if (!direct.every(isPublished)) return 'estimate';
  if (figures.every(({ kind }) => kind === 'factor')) return 'known';
  return factors.some(isAssumed) ? 'part-assumed' : 'computed';
}

/** The grades of the surest and of the least sure of the factors behind some figures. */
export interface Graded {
  readonly surest: Grade;
  readonly leastSure: Grade;
}

/** @param factors at least one */
export function gradedBy(factors: readonly Known[]): Graded {
  const found = GRADES.filter((grade) => factors.some((factor) => factor.grade === grade));
  return { surest: found[0]!, leastSure: found.at(-1)! };
}
