/** What was left out of answers that another version wrote, in the reader's words. */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { explain } from '../../../models/request/sentences.ts';
import { labelled } from '../../format.ts';
import type { LeftOut } from '../../storage/read.ts';
import type { KeptMessages } from './words/answers/fr.ts';

/** Enough to understand; a file may hold thousands. */
const MOST = 20;

/** An entry of a list, with the field in it that was not read, if it is not the whole entry. */
const ENTRY = /^(devices|uses|proposals)\[(\d+)\](?:\.(?:type|id)|\.(.+))?$/;

/** Where something stands in a file, as its reader would name it: files count from nothing, people from one. */
export function placeOf(path: string, entries: KeptMessages['entries']): string {
  const [, list, index, field] = ENTRY.exec(path) ?? [];
  if (!list) return path;
  const entry = entries[list as keyof typeof entries](Number(index) + 1);
  return field ? `${entry}, ${field}` : entry;
}

/** One line each: its place, what stood there, and why it was not read. */
export const leftOutLines = (
  leftOut: readonly LeftOut[],
  { entries, request }: KeptMessages,
  language: Language,
): string[] =>
  leftOut.slice(0, MOST).map(({ problem, value }) => {
    const place = placeOf(problem.path, entries);
    const told = value === undefined ? place : `${place} (${value})`;
    return labelled(told, explain(problem, request, language).wrong, language);
  });
