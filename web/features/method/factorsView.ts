/** The factors that a search finds, one page of them at a time. */
import type { DocumentedFactor } from '../../../data/files.ts';
import { type FactorsQuery } from './query.ts';

const PER_PAGE = 25;

export type Search = (
  filter: Pick<FactorsQuery, 'search' | 'kind' | 'status' | 'grade'>,
) => readonly DocumentedFactor[];

export interface Shown {
  readonly query: FactorsQuery;
  readonly factors: readonly DocumentedFactor[];
  readonly total: number;
  readonly pages: number;
}

/** A page number beyond the last one gives the last page. */
export function pageOf(asked: FactorsQuery, search: Search): Shown {
  const found = search(asked);
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(asked.page, pages);
  const start = (page - 1) * PER_PAGE;
  return {
    query: { ...asked, page },
    factors: found.slice(start, start + PER_PAGE),
    total: found.length,
    pages,
  };
}
