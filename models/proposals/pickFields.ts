/** What picks may hold, for the checker of answers and the documents of the API: apart, since whoever picks needs none of it. */
import { saying, type Fields } from '../request/field.ts';
import type { Proposals } from './proposals.ts';
import type * as own from './words/fr.ts';

declare module '../request/field.ts' {
  interface ModelWords {
    readonly proposals: typeof own;
  }
}

const said = saying(({ proposals }) => proposals.picks);

const SHARE = 'shareOfGain';
const MOST_PICKS = 100;

/** The fields of `Picks`, in addition to those of an answer. */
export const pickFields = ({ proposals }: Pick<Proposals, 'proposals'>): Fields => ({
  proposals: {
    kind: 'list',
    max: MOST_PICKS,
    about: said('proposals'),
    of: {
      kind: 'object',
      fields: {
        id: {
          kind: 'word',
          words: proposals.map(({ id }) => id),
          required: true,
          about: said('id'),
        },
        intensity: {
          kind: 'number',
          min: 0,
          max: 1,
          unit: SHARE,
          about: said('intensity'),
        },
      },
    },
  },
  rebound: {
    kind: 'number',
    min: 0,
    max: 1,
    unit: SHARE,
    about: said('rebound'),
  },
});
