/** The repairs of a file, read on the device; or a sentence that says why none was. */
import { readRepairs, type RepairsRead } from '../../../../../models/repairs/read.ts';
import { breath } from '../../../../breath.ts';
import { openFile } from '../../fleet/openedFile.ts';
import type { FileProblem } from '../../fleet/refuse.ts';
import type { RepairsMessages } from '../words/repairs/fr.ts';

/** Runs steps to their end, and lets the page be drawn between two. */
async function walk<R>(steps: Generator<number, R, void>): Promise<R> {
  for (;;) {
    await breath();
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** @param problems why a file of any kind cannot be read */
export async function repairsIn(
  blob: Blob,
  words: RepairsMessages,
  problems: Readonly<Record<FileProblem, string>>,
): Promise<RepairsRead | string> {
  const opened = await openFile(blob, walk);
  if (typeof opened !== 'object') return problems[opened ?? 'broken'];
  const read = await walk(readRepairs(opened.source));
  if (!('problem' in read)) return read;
  if (read.problem === 'empty') return problems.empty;
  return read.problem === 'missing' ? words.missing(read.columns.join(', ')) : words[read.problem];
}
