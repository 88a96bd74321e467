/** A territory that no policy touches, as far as it is known: kept while only levers move. */
import { yearsOf, type Setting } from './scenario.ts';
import { emptySeries, type Series } from './series.ts';
import { emptyTally, type Tally } from './tally.ts';

export interface Untouched {
  readonly series: Series;
  /** Draws known, from the first. */
  readonly known: number;
  /** Writes its settled year on a draw that is known. */
  read(draw: number, into: Tally): void;
  /** @param draw the first that is not known; any other is passed over */
  add(draw: number, settled: Tally): void;
}

function createUntouched(years: number, length: number): Untouched {
  const rows = emptyTally(length).rows;
  let known = 0;
  return {
    series: emptySeries(years, length, true),
    get known() {
      return known;
    },
    read(draw, into) {
      for (let i = 0; i < rows.length; i++) into.rows[i]![0] = rows[i]![draw]!;
    },
    add(draw, settled) {
      if (draw !== known) return;
      for (let i = 0; i < rows.length; i++) rows[i]![draw] = settled.rows[i]![0]!;
      known++;
    },
  };
}

/** That of the last setting asked for. @param length one more than the draws */
export function createUntouchedOf(length: number): (setting: Setting) => Untouched {
  let last = { name: '', untouched: createUntouched(0, 0) };
  return (setting) => {
    const { done: _done, ...all } = setting;
    const name = JSON.stringify(all);
    if (name !== last.name) last = { name, untouched: createUntouched(yearsOf(setting), length) };
    return last.untouched;
  };
}
