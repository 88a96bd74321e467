/**
 * Gauss–Legendre nodes on [0, 1]: n of them integrate a polynomial of degree 2n − 1 exactly. Roots are found by
 * halving between the roots of the degree below, which they interlace: only + − × ÷, so the same bits everywhere.
 */
export interface Rule {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

/** Enough halvings to exhaust a double. */
const HALVINGS = 60;

const known: Rule[] = [];

/** @param n how many nodes, from 1 */
export function gaussLegendre(n: number): Rule {
  return (known[n] ??= onUnit(n, rootsOf(n)));
}

function rootsOf(n: number): number[] {
  if (n === 0) return [];
  const ends = [-1, ...rootsOf(n - 1), 1];
  return ends.slice(1).map((end, i) => halved(n, ends[i]!, end));
}

function halved(n: number, from: number, to: number): number {
  let [low, high] = [from, to];
  const rising = legendre(n, high)[0] > 0;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (legendre(n, middle)[0] > 0 === rising) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** The Legendre polynomials of degree n and n − 1 at x (Bonnet’s recursion). */
function legendre(n: number, x: number): [number, number] {
  let [value, before] = [1, 0];
  for (let k = 1; k <= n; k++) {
    [value, before] = [((2 * k - 1) * x * value - (k - 1) * before) / k, value];
  }
  return [value, before];
}

function onUnit(n: number, roots: readonly number[]): Rule {
  const weights = roots.map((x) => {
    const [value, before] = legendre(n, x);
    const slope = (n * (before - x * value)) / (1 - x * x);
    return 1 / ((1 - x * x) * slope * slope);
  });
  return { nodes: roots.map((x) => (1 + x) / 2), weights };
}
