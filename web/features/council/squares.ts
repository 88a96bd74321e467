/** A number of devices as rows of squares, each of which stands for as many devices as the picture needs. */
import type { Estimate } from '../../../models/draws/distribution.ts';

/** Squares in a row, the side of one with its gap, and the most that a picture holds. */
export const PER_ROW = 36;
export const SIDE = 10;
const MOST = 540;
const TEN = 10;

/** Devices of one square: 1, 10, 100… so that `most` devices fit in a picture. */
export function devicesOfSquare(most: number): number {
  let devices = 1;
  while (most / devices > MOST) devices *= TEN;
  return devices;
}

/** Lines that dashes cut into squares: those of a range of numbers, from the left, row after row. */
export interface Squares {
  /** Nearly sure; up to the central value; up to the high end. */
  readonly sure: string;
  readonly likely: string;
  readonly possible: string;
  readonly rows: number;
}

/** @param top of the first row */
export function squaresOf({ low, central, high }: Estimate, devices: number, top: number): Squares {
  const count = (value: number) => Math.max(0, Math.round(value / devices));
  const [sure, likely, possible] = [count(low), count(central), count(high)];
  return {
    sure: lines(0, sure, top),
    likely: lines(sure, likely, top),
    possible: lines(likely, possible, top),
    rows: Math.ceil(possible / PER_ROW),
  };
}

/** The lines of the squares from one number to another. */
export function lines(from: number, to: number, top: number): string {
  const found: string[] = [];
  for (let at = from; at < to;) {
    const [row, column] = [Math.floor(at / PER_ROW), at % PER_ROW];
    const many = Math.min(PER_ROW - column, to - at);
    found.push(`M${column * SIDE} ${top + row * SIDE + SIDE / 2}h${many * SIDE}`);
    at += many;
  }
  return found.join('');
}
