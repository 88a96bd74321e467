/** What the command is asked for: all faults, some, or those of folders; whether to list them or to put them in. */
import { availableParallelism } from 'node:os';
import type { Fault } from './fault.ts';

export interface Asked {
  readonly faults: readonly Fault[];
  readonly list: boolean;
  readonly workers: number;
}

/** @returns what is asked for, or a sentence that says what is not understood */
export function readWords(
  words: readonly string[],
  all: readonly Fault[],
): Asked | { readonly wrong: string } {
  let [list, workers] = [false, availableParallelism()];
  const names: string[] = [];
  const rest = words.values();
  for (const word of rest) {
    if (word === '--list') list = true;
    else if (word === '--workers') workers = Number(rest.next().value);
    else if (word === '--only') names.push(rest.next().value ?? '');
    else return { wrong: `"${word}" is not understood: --only <id or folder>, --list, --workers <number>.` };
  }
  const faults = all.filter((fault) => names.length === 0 || names.some((name) => isNamed(name, fault)));
  if (faults.length === 0) return { wrong: 'No fault has this id, and none is in this folder.' };
  if (!Number.isInteger(workers) || workers < 1) return { wrong: '--workers takes a whole number from 1.' };
  return { faults, list, workers };
}

/** A fault is named by its id, its file, or a folder that holds its file. */
const isNamed = (name: string, { id, file }: Fault): boolean =>
  name === id || name === file || file.startsWith(`${name.replace(/\/$/, '')}/`);
