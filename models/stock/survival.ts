/**
 * How long things stay in a state: the share still there at an age, in years. The simulator uses the Weibull
 * law; the others reproduce published stock models (Müller, Hilty, Widmer, Schluep, Faulstich, Environmental
 * Science & Technology 48, 2014, compares them).
 */
import { exp, log } from '../draws/numbers.ts';
import { gamma, normalCdf } from '../draws/gamma.ts';

/** Share still there at an age of `age` years, 1 at birth. */
export type Survival = (age: number) => number;

/** @param shape above 1: the older, the likelier to leave; 1: exponential @param scale years */
export function weibull(shape: number, scale: number): Survival {
  return (age) => (age <= 0 ? 1 : exp(-power(age / scale, shape)));
}

/** The scale, in years, of the Weibull that has this mean. */
export const weibullScale = (shape: number, mean: number): number => mean / gamma(1 + 1 / shape);

/** All leave at `life` years. */
export const fixedLife =
  (life: number): Survival =>
  (age) =>
    age < life ? 1 : 0;

/** @param mean years @param sd years; part of the cohort may leave at birth, as in the published cases */
export const normal =
  (mean: number, sd: number): Survival =>
  (age) =>
    normalCdf((mean - age) / sd);

/** The absolute value of a normal. */
export const foldedNormal =
  (mean: number, sd: number): Survival =>
  (age) =>
    normalCdf((mean - age) / sd) + normalCdf((-mean - age) / sd);

/** @param mean years, of the life itself @param sd years, of the life itself */
export function logNormal(mean: number, sd: number): Survival {
  const spread = log(1 + (sd * sd) / (mean * mean));
  const centre = log(mean) - spread / 2;
  const deviation = Math.sqrt(spread);
  return (age) => (age <= 0 ? 1 : normalCdf((centre - log(age)) / deviation));
}

/** x^y for x > 0. */
export const power = (x: number, y: number): number => exp(y * log(x));
