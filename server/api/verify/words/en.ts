import type { VerdictTexts } from './fr.ts';

export const verdicts: VerdictTexts = {
  sentences: {
    same: 'The same result.',
    range: 'The same total; its range was computed again, with other laws of probability.',
    factors:
      'The total moved because figures of the catalogue changed: "factors" says which, and by how much.',
    models:
      'The models changed: the saved result is that of the models of then, "today" is that of the models of today.',
    unmatched:
      'These answers did not give this total with that catalogue: the file may have been changed. "then" says what they gave.',
  },
  method:
    'A total is a sum of products of factors. In each product, the share of a factor that changed is its Shapley value: the mean of what replacing it moves, over every possible order. Shares add up exactly.',
};
