/**
 * exp, log and the inverse normal, built from + − × ÷ and sqrt only. The language leaves `Math.exp` and
 * `Math.log` to each engine, so two browsers may disagree on the last bits; these functions give the same
 * bits everywhere, so that a result can be recomputed exactly from its seed.
 */

const TABLE_SIZE = 64;
const LN2 = 0.6931471805599453;
const STEP_HIGH = 0.010830424696223417; // ln2 / 64, its upper bits, so that k × STEP_HIGH is exact
const STEP_LOW = 2.572804622327669e-14;
const MAX_EXPONENT = 1023;

const powersOfTwo = tabulatePowersOfTwo();
const fractionalPowers = tabulateFractionalPowers();

/** 2^n for n = −1023 … 1023, by exact doubling and halving. */
function tabulatePowersOfTwo(): Float64Array {
  const table = new Float64Array(2 * MAX_EXPONENT + 1);
  table[MAX_EXPONENT] = 1;
  for (let n = 1; n <= MAX_EXPONENT; n++) {
    table[MAX_EXPONENT + n] = table[MAX_EXPONENT + n - 1]! * 2;
    table[MAX_EXPONENT - n] = table[MAX_EXPONENT - n + 1]! / 2;
  }
  return table;
}

/** 2^(i/64) for i = 0 … 63, from six successive square roots of two. */
function tabulateFractionalPowers(): Float64Array {
  const table = new Float64Array(TABLE_SIZE).fill(1);
  let root = 2;
  for (let bit = TABLE_SIZE / 2; bit >= 1; bit /= 2) {
    root = Math.sqrt(root);
    for (let i = 0; i < TABLE_SIZE; i++) if (i & bit) table[i] = table[i]! * root;
  }
  return table;
}

/** e^x, for |x| up to 700; relative error about 4e-16. Beyond, 0 or Infinity. */
export function exp(x: number): number {
  if (!(x > -700)) return Number.isNaN(x) ? x : 0;
  if (x > 700) return Infinity;
  const steps = x * (TABLE_SIZE / LN2);
  // rounds to the nearest whole number: a truncation is quicker than Math.round
  const k = (steps < 0 ? steps - 1 / 2 : steps + 1 / 2) | 0;
  const r = x - k * STEP_HIGH - k * STEP_LOW;
  const series = r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
  const fraction = fractionalPowers[k & (TABLE_SIZE - 1)]!;
  return (fraction + fraction * series) * powersOfTwo[(k >> 6) + MAX_EXPONENT]!;
}

/** 1/23, 1/21 … 1. */
const ODD_INVERSES = Float64Array.from({ length: 12 }, (_, i) => 1 / (23 - 2 * i));

/** Natural logarithm of a positive finite number; NaN below zero, −Infinity at zero. */
export function log(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x === Infinity ? Infinity : NaN;
  let exponent = 0;
  let mantissa = x;
  while (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent--;
  }
  // log m = 2 artanh s, with s = (m − 1) / (m + 1), at most 0.172 here: twelve terms reach the last bit
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let i = 0; i < ODD_INVERSES.length; i++) sum = sum * square + ODD_INVERSES[i]!;
  return exponent * LN2 + 2 * s * sum;
}

const CENTRE = [
  3.3871328727963666, 133.14166789178438, 1971.5909503065514, 13731.693765509461, 45921.95393154987,
  67265.7709270087, 33430.575583588128, 2509.0809287301227,
] as const;
const CENTRE_BELOW = [
  1, 42.313330701600911, 687.18700749205789, 5394.1960214247511, 21213.794301586597, 39307.895800092709,
  28729.085735721943, 5226.4952788528544,
] as const;
const TAIL = [
  1.4234371107496835, 4.6303378461565456, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.24178072517745061, 0.022723844989269184, 0.0007745450142783414,
] as const;
const TAIL_BELOW = [
  1, 2.0531916266377588, 1.6763848301838038, 0.68976733498510001, 0.14810397642748008, 0.015198666563616457,
  0.00054759380849953447, 1.0507500716444169e-9,
] as const;

/** @param coefficients of the powers of x, the constant first */
export function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + coefficients[i]!;
  return sum;
}

/**
 * The standard normal quantile z with P(Z ≤ z) = p, for 1e-10 ≤ p ≤ 1 − 1e-10: ten times further into the
 * tails than a hundred thousand draws ever go. Outside this range the far-tail branch of the algorithm, left
 * out here, would be needed. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
 */
export function inverseNormal(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE, r)) / polynomial(CENTRE_BELOW, r);
  }
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p)) - 1.6;
  const z = polynomial(TAIL, r) / polynomial(TAIL_BELOW, r);
  return q < 0 ? -z : z;
}
