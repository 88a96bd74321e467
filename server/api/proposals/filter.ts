/** Which proposals a query asks for. */
import type { Library } from '../../../data/library.ts';
import type { ProposalBody } from './proposal.ts';
import type { ProposalsQuery } from './query.ts';

export type ProposalFilter = Omit<ProposalsQuery, 'lang'>;

/** A chapter stands for its headings too; how an effect is known is asked of those that have one. */
export function createProposalFilter({ programme, proposals }: Library) {
  const within = new Map(
    programme.chapters.flatMap(({ id, headings }) => {
      const under = headings.map((heading) => heading.id);
      return [[id, [id, ...under]] as const, ...under.map((each) => [each, [each]] as const)];
    }),
  );
  const evidenceOf = new Map(proposals.levers.map(({ id, evidence }) => [id, evidence]));
  return ({ heading, actor, evidence, kind }: ProposalFilter) =>
    (row: ProposalBody): boolean => {
      if (kind !== undefined && row.kind !== kind) return false;
      if (actor !== undefined && !row.actors.includes(actor)) return false;
      if (heading !== undefined && !within.get(heading)?.includes(row.heading ?? '')) return false;
      return evidence === undefined || evidenceOf.get(row.lever ?? '') === evidence;
    };
}
