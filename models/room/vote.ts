/** A vote outside a class: one question, of which each takes one option, under the rules of any room. */
import type { Step } from './types.ts';

/** The run of a room that holds nothing else; no run of the school has this name. */
export const VOTE_RUN = 'council-vote';
/** Its only step, and the question of it. */
export const VOTE_STEP = 'scenarios';
/** What may be chosen: the law and nothing more, then the scenarios of an address by their letters. */
export const VOTE_OPTIONS = ['law', 'a', 'b', 'c'] as const;
export type VoteOption = (typeof VOTE_OPTIONS)[number];

/** @param scenarios how many there are beside the law, 1 to 3 */
export const voteSteps = (scenarios: number): Step[] => [
  {
    id: VOTE_STEP,
    kind: 'vote',
    questions: [
      {
        kind: 'choice',
        id: VOTE_STEP,
        options: VOTE_OPTIONS.slice(0, scenarios + 1),
        most: 1,
        ahead: true,
      },
    ],
  },
];
