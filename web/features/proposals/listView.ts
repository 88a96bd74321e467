/** The requested list of proposals, one page at a time. */
import type { Library } from '../../../data/library.ts';
import { gainOf } from '../../../models/proposals/alone.ts';
import { inGainOrder } from '../../../models/proposals/order.ts';
import type { Average } from '../../effects/average.ts';
import { entriesOf, headingsOf, type Entry } from './entry.ts';
import { type ProposalsQuery } from './query.ts';

const PER_PAGE = 25;

export interface Shown {
  readonly query: ProposalsQuery;
  readonly entries: readonly Entry[];
  readonly total: number;
  readonly pages: number;
}

/** A page number beyond the last one gives the last page. */
export function pageOf(asked: ProposalsQuery, library: Library, { effects }: Average): Shown {
  const listed = entriesOf(library).filter(matching(asked, library));
  const found =
    asked.sort === 'effect'
      ? inGainOrder(listed, ({ proposal }) => gainOf(effects.get(proposal.id)))
      : listed;
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(asked.page, pages);
  const entries = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return { query: { ...asked, page }, entries, total: found.length, pages };
}

function matching(
  { heading, actor, seal, kind }: ProposalsQuery,
  library: Library,
): (entry: Entry) => boolean {
  const within = headingsOf(library, 'fr').find(({ id }) => id === heading)?.within;
  return ({ proposal, measure, actors, seal: known }) =>
    (within === undefined || (measure !== undefined && within.includes(measure.heading))) &&
    (actor === undefined || actors.includes(actor)) &&
    (seal === undefined || known === seal) &&
    (kind === undefined || proposal.kind === kind);
}
