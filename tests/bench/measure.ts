/**
 * How long something takes, as a table. Machines differ, so compare rows of the same run; a target missed by half of
 * the calls is a fault on any of them.
 */

export interface Row {
  readonly what: string;
  /** In milliseconds. */
  readonly median: number;
  readonly p95: number;
  /** In milliseconds, at the 95th percentile. */
  readonly target?: number;
}

export interface Times {
  readonly median: number;
  readonly p95: number;
}

const WARM_UP_MS = 400;

/** Times of one call in milliseconds, once warm; short calls are timed several at a time. @param options `warmUp` in milliseconds */
export function times(
  call: (i: number) => unknown,
  { samples = 400, together = 1, warmUp = WARM_UP_MS } = {},
): Times {
  let i = 0;
  const warm = performance.now() + warmUp;
  while (performance.now() < warm) call(i++);
  const found: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const began = performance.now();
    for (let k = 0; k < together; k++) call(i++);
    found.push((performance.now() - began) / together);
  }
  return spread(found);
}

export function spread(values: readonly number[]): Times {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { median: at(0.5), p95: at(0.95) };
}

const FORMATS = [
  [1, (ms: number) => `${ms.toFixed(1)} ms`],
  [0.1, (ms: number) => `${ms.toFixed(2)} ms`],
  [0, (ms: number) => `${(ms * 1000).toFixed(1)} µs`],
] as const;

const say = (ms: number): string => FORMATS.find(([from]) => ms >= from)![1](ms);

/** Whether half of the calls take longer than what is aimed at: what a busy machine does not do by itself. */
export const misses = ({ median, target }: Row): boolean => target !== undefined && median > target;

export function print(rows: readonly Row[]): void {
  const cells = rows.map((row) => {
    const { what, median, p95, target } = row;
    return [
      what,
      say(median),
      say(p95),
      target === undefined ? '' : say(target),
      target === undefined ? '' : p95 <= target ? 'yes' : misses(row) ? 'no' : 'median only',
    ];
  });
  const table = [['what', 'median', 'p95', 'target', 'ok'], ...cells];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join(' | '),
    );
  }
}
