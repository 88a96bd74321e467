/**
 * Lines → draws, item by item. A line made the same way from the same factors as in the previous answers
 * reuses the same row: it is not drawn again.
 */
import type { QuestionId } from '../catalogue/catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Sample } from '../draws/sample.ts';
import type { Term } from '../draws/term.ts';
import { rowOf } from '../draws/products.ts';
import { factorsOf, type Line } from './line.ts';
import type { Row } from '../draws/sums.ts';

export interface DrawnLine {
  readonly line: Line;
  readonly row: Row;
  /** Factors that stand in for an answer that was not given. */
  readonly unanswered: readonly (readonly [FactorId, QuestionId])[];
}

/** The lines of an item with their draws on one sample, kept by item while they stay equal. */
export type Drawer = (name: string, lines: readonly Line[]) => readonly DrawnLine[];

export function createDrawer(sample: Sample, assumptions: ReadonlyMap<FactorId, QuestionId>): Drawer {
  const kept = new Map<string, readonly DrawnLine[]>();

  function draw(line: Line): DrawnLine {
    const unanswered: [FactorId, QuestionId][] = [];
    for (const id of factorsOf(line)) {
      const question = assumptions.get(id);
      if (question !== undefined) unanswered.push([id, question]);
    }
    return { line, row: rowOf(line.terms, sample), unanswered };
  }

  return (name, lines) => {
    const known = kept.get(name);
    if (known && known.length === lines.length && known.every((part, i) => sameLine(part.line, lines[i]!)))
      return known;
    const drawn = lines.map((line) => known?.find((other) => sameLine(other.line, line)) ?? draw(line));
    kept.set(name, drawn);
    return drawn;
  };
}

function sameLine(a: Line, b: Line): boolean {
  if (a.stage !== b.stage || a.terms.length !== b.terms.length) return false;
  for (let i = 0; i < a.terms.length; i++) if (!sameTerm(a.terms[i], b.terms[i])) return false;
  return true;
}

/** Two terms made the same way from the same factors have the same draws. */
function sameTerm(a: Term | undefined, b: Term | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.central !== b.central || a.factor !== b.factor || a.by !== b.by) return false;
  return sameTerm(a.left, b.left) && sameTerm(a.right, b.right);
}
