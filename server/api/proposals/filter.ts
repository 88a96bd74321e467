/** Which proposals a query asks for. */
import type { Library } from '../../../data/library.ts';
import type { ProposalBody } from './proposal.ts';
import type { ProposalsQuery } from './query.ts';

export type ProposalFilter = Omit<ProposalsQuery, 'lang'>;

/** A chapter stands for its headings too; what is not computed is not measured either. */
export function createProposalFilter({ programme }: Library) {
  const within = new Map(
    programme.chapters.flatMap(({ id, headings }) => {
      const under = headings.map((heading) => heading.id);
      return [[id, [id, ...under]] as const, ...under.map((each) => [each, [each]] as const)];
    }),
  );
  return ({ heading, actor, seal, kind, effect }: ProposalFilter) =>
    (row: ProposalBody): boolean => {
      if (kind !== undefined && row.kind !== kind) return false;
      if (effect !== undefined && (row.lever !== null) !== (effect === 'computed')) return false;
      if (actor !== undefined && !row.actors.includes(actor)) return false;
      if (heading !== undefined && !within.get(heading)?.includes(row.heading ?? '')) return false;
      return seal === undefined || row.seal === seal;
    };
}
