/** The proposals picked, as written in a request, a file or a link; the checker of answers reads them. */
import type { Fields } from '../request/field.ts';
import type { Choice, Proposals } from './proposals.ts';
import { PICK_TEXTS } from './words/texts.ts';

export interface Picks {
  readonly proposals?: readonly { readonly id: string; readonly intensity?: number }[];
  /** Share of a saving that rebound takes back, 0 to 1; the published one when absent. */
  readonly rebound?: number;
}

const SHARE = PICK_TEXTS.share;
const MOST_PICKS = 100;

/** The fields of `Picks`, in addition to those of an answer. */
export const pickFields = ({ proposals }: Pick<Proposals, 'proposals'>): Fields => ({
  proposals: {
    kind: 'list',
    max: MOST_PICKS,
    about: PICK_TEXTS.proposals,
    of: {
      kind: 'object',
      fields: {
        id: {
          kind: 'word',
          words: proposals.map(({ id }) => id),
          required: true,
          about: PICK_TEXTS.id,
        },
        intensity: {
          kind: 'number',
          min: 0,
          max: 1,
          unit: SHARE,
          about: PICK_TEXTS.intensity,
        },
      },
    },
  },
  rebound: {
    kind: 'number',
    min: 0,
    max: 1,
    unit: SHARE,
    about: PICK_TEXTS.rebound,
  },
});

export const picksSomething = ({ proposals = [], rebound }: Picks): boolean =>
  proposals.length > 0 || rebound !== undefined;

/** Picks → how far each proposal goes. */
export function choiceOf(
  { proposals: picked = [] }: Picks,
  { proposals }: Pick<Proposals, 'proposals'>,
): Choice {
  const choice: Record<string, number> = {};
  for (const { id, intensity } of picked) {
    const usual = proposals.find((proposal) => proposal.id === id)?.intensity ?? 0;
    choice[id] = Math.max(choice[id] ?? 0, intensity ?? usual);
  }
  return choice;
}

/** The reverse of `choiceOf`, in the catalogue's order. */
export const picksOf = (choice: Choice, { proposals }: Pick<Proposals, 'proposals'>) =>
  proposals.flatMap(({ id }) => (choice[id] === undefined ? [] : [{ id, intensity: choice[id] }]));
