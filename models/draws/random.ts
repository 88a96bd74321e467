/**
 * Seeded random numbers: sfc32 (Chris Doty-Humphrey, PractRand), one independent stream per name. Nothing
 * else in the models draws a number, and there is no other source of randomness.
 */

export type RandomInteger = () => number;

/** A generator of unsigned 32-bit integers from four 32-bit words. */
export function sfc32(a: number, b: number, c: number, counter: number): RandomInteger {
  return function next() {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
}

/** FNV-1a over UTF-16 code units, from a given basis. */
function hash32(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

const WARM_UP = 15;

/** The stream of a name under a seed: adding a name changes no other stream. */
export function stream(seed: number, name: string): RandomInteger {
  const low = seed >>> 0;
  const high = Math.floor(seed / 0x100000000) >>> 0;
  const next = sfc32(hash32(name, 0x811c9dc5 ^ low), hash32(name, 0x9e3779b9 ^ high), low, high + 1);
  for (let i = 0; i < WARM_UP; i++) next();
  return next;
}

/** A permutation of 0 … length − 1 (Fisher–Yates). */
export function permutation(length: number, next: RandomInteger): Uint32Array {
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor((next() / 0x100000000) * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
  return order;
}
