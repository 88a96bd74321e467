/** The query of the list of proposals: read from any address, valid or not, and written back to one. */
import { ACTORS, KINDS } from '../../../models/proposals/proposals.ts';
import { SEALS } from '../../../models/proposals/seal.ts';

export const SORTS = ['programme', 'effect'] as const;

export interface ProposalsQuery {
  /** A chapter or heading of the booklet. */
  readonly heading?: string;
  readonly actor?: (typeof ACTORS)[number];
  readonly seal?: (typeof SEALS)[number];
  readonly kind?: (typeof KINDS)[number];
  readonly sort: (typeof SORTS)[number];
  /** From 1; a number beyond the last page means the last page. */
  readonly page: number;
}

const LAST_PAGE = 9999;

/** Unreadable values are treated as absent. @param headings those with at least one measure */
export function readQuery(
  read: (name: string) => string | undefined,
  headings: readonly string[],
): ProposalsQuery {
  const one = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === read(name));
  const heading = one('heading', headings);
  const actor = one('actor', ACTORS);
  const seal = one('seal', SEALS);
  const kind = one('kind', KINDS);
  const page = Math.trunc(Number(read('page') ?? 1));
  return {
    ...(heading && { heading }),
    ...(actor && { actor }),
    ...(seal && { seal }),
    ...(kind && { kind }),
    sort: one('sort', SORTS) ?? 'programme',
    page: page >= 1 ? Math.min(page, LAST_PAGE) : 1,
  };
}

/** The same query always gives the same address. */
export function addressOf(path: string, { heading, actor, seal, kind, sort, page }: ProposalsQuery): string {
  const said = Object.entries({
    heading,
    actor,
    seal,
    kind,
    sort: sort === 'programme' ? undefined : sort,
    page: page > 1 ? String(page) : undefined,
  });
  const text = new URLSearchParams(
    said.filter((pair): pair is [string, string] => Boolean(pair[1])),
  ).toString();
  return text ? `${path}?${text}` : path;
}
