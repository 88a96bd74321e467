/** What a council votes on: the law and nothing more, then each scenario of its address that does something. */
import type { PolicyPlan } from '../../../../models/council/plan/plan.ts';
import { VOTE_OPTIONS, type VoteOption } from '../../../../models/room/vote.ts';

export interface Voted {
  readonly option: VoteOption;
  /** What someone calls it; empty where nobody says, and of the law. */
  readonly title: string;
  /** Which scenario of the address it is, from 0; absent of the law. */
  readonly at?: number;
}

export function votedIn({ pulls, others, titles = [] }: PolicyPlan): Voted[] {
  const scenarios = [pulls, ...others].flatMap((each, at) =>
    each.length > 0 ? [{ title: titles[at] ?? '', at }] : [],
  );
  return [{ title: '' }, ...scenarios].map((voted, i) => ({ option: VOTE_OPTIONS[i]!, ...voted }));
}
