/** The query of the list of figures: read from any address, valid or not, and written back to one. */
import {
  FACTOR_KINDS,
  GRADES,
  STATUSES,
  type FactorKind,
  type Grade,
  type Status,
} from '../../../models/catalogue/provenance.ts';

export interface FactorsQuery {
  readonly search: string;
  readonly kind?: FactorKind;
  readonly status?: Status;
  readonly grade?: Grade;
  /** From 1; a number beyond the last page means the last page. */
  readonly page: number;
}

const LONGEST = 100;
const LAST_PAGE = 9999;

/** Unreadable values are treated as absent. */
export function readQuery(read: (name: string) => string | undefined): FactorsQuery {
  const one = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === read(name));
  const kind = one('kind', FACTOR_KINDS);
  const status = one('status', STATUSES);
  const grade = one('grade', GRADES);
  const page = Math.trunc(Number(read('page') ?? 1));
  return {
    search: (read('q') ?? '').trim().slice(0, LONGEST),
    ...(kind && { kind }),
    ...(status && { status }),
    ...(grade && { grade }),
    page: page >= 1 ? Math.min(page, LAST_PAGE) : 1,
  };
}

/** The same query always gives the same address. */
export function addressOf(path: string, { search, kind, status, grade, page }: FactorsQuery): string {
  const said = Object.entries({ q: search, kind, status, grade, page: page > 1 ? String(page) : undefined });
  const parameters = new URLSearchParams(said.filter((pair): pair is [string, string] => Boolean(pair[1])));
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

/** The same query for the API, with all pages together or not. */
export function apiAddress(
  { search, kind, status, grade }: FactorsQuery,
  more: Readonly<Record<string, string>>,
): string {
  const said = Object.entries({ search, kind, status, grade, ...more });
  const parameters = new URLSearchParams(said.filter((pair): pair is [string, string] => Boolean(pair[1])));
  return `/api/v1/factors?${parameters}`;
}
