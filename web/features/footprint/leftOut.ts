/** What was left out of answers that another version wrote, in the reader's words. */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { explain } from '../../../models/request/sentences.ts';
import { labelled } from '../../format.ts';
import type { LeftOut } from '../../storage/read.ts';

/** Enough to understand; a file may hold thousands. */
const MOST = 20;

/** One line each: its place, what stood there, and why it was not read. */
export const leftOutLines = (leftOut: readonly LeftOut[], language: Language): string[] =>
  leftOut.slice(0, MOST).map(({ problem, value }) => {
    const place = value === undefined ? problem.path : `${problem.path} = ${value}`;
    return labelled(place, explain(problem, language).wrong, language);
  });
