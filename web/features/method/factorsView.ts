/** The factors that a search finds, one page of them at a time. */
import type { DocumentedFactor } from '../../../data/files.ts';
import { type FactorsQuery } from './query.ts';

const PER_PAGE = 25;

export type Search = (
  filter: Pick<FactorsQuery, 'search' | 'kind' | 'status' | 'grade'>,
) => readonly DocumentedFactor[];

export interface Shown {
  readonly query: FactorsQuery;
  /** What was sought: as asked, or those of its words that find something together. */
  readonly sought: string;
  readonly factors: readonly DocumentedFactor[];
  readonly total: number;
  readonly pages: number;
}

/** A page number beyond the last one gives the last page. Words that find nothing together are sought with one less. */
export function pageOf(asked: FactorsQuery, search: Search): Shown {
  const sought = findable(asked, search);
  const found = search({ ...asked, search: sought });
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(asked.page, pages);
  const start = (page - 1) * PER_PAGE;
  return {
    query: { ...asked, page },
    sought,
    factors: found.slice(start, start + PER_PAGE),
    total: found.length,
    pages,
  };
}

/** As many of the words as find something, those with digits left out first; all of them where none does. */
function findable(asked: FactorsQuery, search: Search): string {
  const finds = (words: readonly string[]) => search({ ...asked, search: words.join(' ') }).length > 0;
  const asWritten = asked.search.split(/\s+/).filter(Boolean);
  let words = asWritten;
  while (words.length > 1 && !finds(words)) {
    const without = words.map((_, left) => words.filter((_word, i) => i !== left));
    const digits = words.findIndex((word) => /\d/.test(word));
    words = without[digits] ?? without.find(finds) ?? without.at(-1)!;
  }
  return words.length < asWritten.length && finds(words) ? words.join(' ') : asked.search;
}
