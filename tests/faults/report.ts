/** The outcome of the faults in words: one line for each, then a summary by area. */
import { areaOf, type Fault } from './fault.ts';
import type { Verdict } from './trial.ts';

export interface Tried {
  readonly fault: Fault;
  readonly verdict: Verdict;
  readonly ms: number;
}

const SECOND_MS = 1000;
const WORDS = { one: 'caught  ', none: 'SURVIVED', unsure: 'UNSURE  ' } as const;

const seconds = (ms: number): string => `${(ms / SECOND_MS).toFixed(1)} s`;

export function said({ fault, verdict, ms }: Tried): string {
  const word = verdict.failed === 'none' && fault.known ? 'known   ' : WORDS[verdict.failed];
  const first = `${word} ${fault.id} (${seconds(ms)})`;
  if (verdict.failed === 'one') return `${first} ${verdict.test}`;
  const beside = verdict.failed === 'unsure' ? verdict.why : fault.known;
  return [first, `  ${fault.file}: ${fault.harm}`, ...(beside ? [`  ${beside}`] : [])].join('\n');
}

/** @returns `sound`: every fault was caught, except those known to survive */
export function concluded(tried: readonly Tried[]): { readonly text: string; readonly sound: boolean } {
  const areas = [...new Set(tried.map(({ fault }) => areaOf(fault)))].sort();
  const count = (some: readonly Tried[], failed: Verdict['failed']) =>
    some.filter(({ verdict }) => verdict.failed === failed).length;
  const line = (name: string, some: readonly Tried[]) =>
    `${name}: ${some.length} faults, ${count(some, 'one')} caught, ${count(some, 'none')} survived, ${count(some, 'unsure')} unsure`;
  const unseen = tried.filter(({ fault, verdict }) => verdict.failed !== 'one' && !fault.known);
  const outdated = tried.filter(({ fault, verdict }) => verdict.failed === 'one' && fault.known);
  const text = [
    '',
    ...areas.map((area) =>
      line(
        area,
        tried.filter(({ fault }) => areaOf(fault) === area),
      ),
    ),
    line('all', tried),
    ...unseen.map(({ fault }) => `Not caught: ${fault.id}. ${fault.file}: ${fault.harm}`),
    ...outdated.map(({ fault }) => `Caught, though it is said to survive: ${fault.id}.`),
  ];
  return { text: text.join('\n'), sound: unseen.length === 0 };
}
