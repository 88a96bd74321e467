/** What picks may hold, for the checker of answers and the documents of the API: apart, since whoever picks needs none of it. */
import type { Fields } from '../request/field.ts';
import type { Proposals } from './proposals.ts';
import { PICK_TEXTS } from './words/texts.ts';

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
