/**
 * Settled years of one kind of device, by draw, kept from one run to the next: they stay the same while
 * levers move. One row serves all settings in turn, since only the last one is asked for again.
 */
import { emptyFlows, FLOWS } from '../../stock/device.ts';
import { ran, yearTotals } from './scratch.ts';
import { COUNTED, emptyTotals } from './yearTotals.ts';

/** Figures of a settled year: its flows, then its totals. */
const FIGURES = FLOWS.length + COUNTED.length;

/** @returns all its figures, and the same by name */
export function emptyYear() {
  const all = new Float64Array(FIGURES);
  const usual = emptyFlows(1, all.subarray(0, FLOWS.length));
  const weighed = emptyTotals(1, all.subarray(FLOWS.length));
  return { all, usual, weighed };
}

/** The rows of `ran` in the order of `FLOWS`: looking each up by its name would cost more than reading it. */
const RAN = FLOWS.map((name) => ran[name]);

/** Writes all figures of the settled year that is first in `ran` and in `yearTotals`. */
export function takeYear(year: Float64Array): void {
  for (let i = 0; i < RAN.length; i++) year[i] = RAN[i]![0]!;
  for (let i = 0; i < COUNTED.length; i++) year[FLOWS.length + i] = yearTotals.rows[i]![0]!;
}

/** The settled years of one setting. */
export interface SettledYears {
  /** Writes all figures of one draw. @returns whether it is known */
  read(draw: number, year: Float64Array): boolean;
  keep(draw: number, year: Float64Array): void;
}

/**
 * @param draws how many are kept, from the first
 * @returns a function that starts another setting: all kept years are forgotten
 */
export function createYearShelf(draws: number): () => SettledYears {
  const row = new Float64Array(draws * FIGURES);
  let owner: SettledYears | undefined;
  return () => {
    const known = new Uint8Array(draws);
    const years: SettledYears = {
      read(draw, year) {
        if (draw >= draws || known[draw] === 0 || owner !== years) return false;
        for (let i = 0, from = draw * FIGURES; i < FIGURES; i++) year[i] = row[from + i]!;
        return true;
      },
      keep(draw, year) {
        if (draw >= draws || owner !== years) return;
        row.set(year, draw * FIGURES);
        known[draw] = 1;
      },
    };
    owner = years;
    return years;
  };
}
