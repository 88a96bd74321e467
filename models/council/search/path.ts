/**
 * Turns the curves of the levers into one path through all of them, from the cheapest piece to the dearest.
 */
import { NO_STEP, SEEN, type Point, type Steps } from './point.ts';

/** A part of one lever’s range. */
interface Piece {
  readonly lever: number;
  readonly from: number;
  readonly to: number;
  readonly saves: number;
  readonly price: Price;
}

/** EUR for one unit saved: what is spent; then, to break ties, the same less what is saved besides. */
type Price = readonly [spent: number, net: number];

export type Path = readonly Piece[];

/** @param curves one for each lever: points that differ by that lever alone, the first without it */
export function pathOf(curves: readonly (readonly Point[])[]): Path {
  const pieces = curves.flatMap((curve, lever) => piecesOf(curve, lever));
  const all = pieces.reduce((sum, { saves }) => sum + saves, 0);
  // sorting is stable: equal prices keep the order of the levers
  return pieces.filter(({ saves }) => saves > SEEN * all).sort((a, b) => dearer(a.price, b.price));
}

/**
 * The least euros for what is saved, made convex: from each point the curve goes to the one that is reached
 * at the lowest price, or to the furthest of equal ones. It never passes through a point that saves less than
 * a lower step does.
 */
function piecesOf(curve: readonly Point[], lever: number): Piece[] {
  const pieces: Piece[] = [];
  let at = curve[0]!;
  for (;;) {
    const from = at;
    const ahead = curve
      .filter(({ saved }) => saved > from.saved)
      .map((to) => ({ to, saves: to.saved - from.saved, price: priceOf(from, to) }))
      .sort((a, b) => dearer(a.price, b.price) || b.saves - a.saves);
    if (!ahead[0]) return pieces;
    const { to, ...piece } = ahead[0];
    pieces.push({ lever, from: from.steps[lever]!, to: to.steps[lever]!, ...piece });
    at = to;
  }
}

function priceOf(from: Point, to: Point): Price {
  const saves = to.saved - from.saved;
  return [(to.euros.spent - from.euros.spent) / saves, (to.euros.net - from.euros.net) / saves];
}

const EQUAL = 1e-9;

/** Compares two prices, for sorting. */
function dearer(a: Price, b: Price): number {
  const differs = a.findIndex(
    (each, i) => Math.abs(each - b[i]!) > EQUAL * Math.max(Math.abs(each), Math.abs(b[i]!)),
  );
  return differs < 0 ? 0 : a[differs]! - b[differs]!;
}

const sizeOf = ({ from, to }: Piece): number => Math.abs(to - from);

/** Length in steps. */
export const lengthOf = (path: Path): number => path.reduce((sum, piece) => sum + sizeOf(piece), 0);

/** Length of the pieces that cost nothing, which come first. */
export const freeLength = (path: Path): number => lengthOf(path.filter(({ price }) => price[0] <= 0));

/** Where the levers stand after some steps of a path. */
export function along(path: Path, place: number, most: Steps): Steps {
  const steps = most.map(() => NO_STEP);
  let left = place;
  for (const piece of path) {
    const size = Math.min(left, sizeOf(piece));
    if (size > 0) steps[piece.lever] = piece.from + Math.sign(piece.to - piece.from) * size;
    left -= size;
  }
  return steps;
}
