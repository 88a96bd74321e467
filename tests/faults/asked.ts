/** What the command is asked for: all faults, one, or those of a folder; to list them, or to put them in. */
import { availableParallelism } from 'node:os';
import type { Fault } from './fault.ts';

export interface Asked {
  readonly faults: readonly Fault[];
  readonly list: boolean;
  readonly workers: number;
}

/** @returns or a sentence that says what is not understood */
export function readWords(
  words: readonly string[],
  all: readonly Fault[],
): Asked | { readonly wrong: string } {
  let [faults, list, workers] = [all, false, availableParallelism()];
  const rest = words.values();
  for (const word of rest) {
    if (word === '--list') list = true;
    else if (word === '--workers') workers = Number(rest.next().value);
    else if (word === '--only') faults = only(rest.next().value ?? '', all);
    else return { wrong: `"${word}" is not understood: --only <id or folder>, --list, --workers <number>.` };
  }
  if (faults.length === 0) return { wrong: 'No fault has this id, and none is in this folder.' };
  if (!Number.isInteger(workers) || workers < 1) return { wrong: '--workers takes a whole number from 1.' };
  return { faults, list, workers };
}

const only = (name: string, all: readonly Fault[]): Fault[] =>
  all.filter(
    ({ id, file }) => id === name || file === name || file.startsWith(`${name.replace(/\/$/, '')}/`),
  );
