/**
 * Lines → draws, item by item. A term made the same way from the same factors as in the previous answers
 * reuses the same row: it is not drawn again. One that differs by its constant alone reuses what multiplies it.
 */
import type { QuestionId } from '../catalogue/catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Sample } from '../draws/sample.ts';
import { namedBy, writtenOut, type Term } from '../draws/term.ts';
import { addProduct, type Multiplied } from '../draws/products.ts';
import type { Line } from './line.ts';
import type { Row } from '../draws/sums.ts';

export interface DrawnLine {
  readonly line: Line;
  readonly row: Row;
  /** Factors that stand in for an answer that was not given. */
  readonly unanswered: readonly (readonly [FactorId, QuestionId])[];
}

/** The draws of lines on one sample. */
export interface Drawer {
  /** The lines of an item with their draws, kept by item while they stay equal. */
  item(name: string, lines: readonly Line[]): readonly DrawnLine[];
  /** Adds the draws of a line to a row, without keeping them. */
  add(line: Line, into: Row): void;
}

export function createDrawer(sample: Sample, assumptions: ReadonlyMap<FactorId, QuestionId>): Drawer {
  const kept = new Map<string, readonly DrawnLine[]>();
  const multiplied: Multiplied = new Map();
  const add = ({ terms }: Line, into: Row) => {
    for (const term of terms) addProduct(writtenOut(term), sample, into, multiplied);
  };

  function draw(line: Line): DrawnLine {
    const row = new Float64Array(sample.draws);
    add(line, row);
    const unanswered: [FactorId, QuestionId][] = [];
    for (const id of new Set(line.terms.flatMap((term) => namedBy(writtenOut(term))))) {
      const question = assumptions.get(id);
      if (question !== undefined) unanswered.push([id, question]);
    }
    return { line, row, unanswered };
  }

  return {
    item(name, lines) {
      const known = kept.get(name);
      if (known && known.length === lines.length && known.every((part, i) => sameLine(part.line, lines[i]!)))
        return known;
      const drawn = lines.map((line) => known?.find((other) => sameLine(other.line, line)) ?? draw(line));
      kept.set(name, drawn);
      return drawn;
    },
    add,
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
