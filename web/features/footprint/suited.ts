/**
 * The workshop that the answers ask for: with all ranges, or with published ones alone and the words that say so beside
 * the range shown. It loads with what lets a reader choose, never before.
 */
import { withRanges, type Ranges } from '../../../models/catalogue/ranges.ts';
import { memo } from '../../../models/draws/memo.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { askingAs } from '../../../models/household/asking.ts';
import type { Programme } from './choose/programme.ts';
import type { Answers } from '../../../models/household/answers.ts';
import type { Household } from './household.svelte.ts';
import { createWorkshop, type Workshop } from './view.ts';
import type { BelowMessages } from './words/below/fr.ts';

/** Each narrow workshop with the one that counts all ranges, and the other way round. */
const usual = new WeakMap<Workshop, Workshop>();
const narrowed = new WeakMap<Workshop, Workshop>();

/** To be called before answers that may choose other ranges are shown. */
export function suit(
  household: Pick<Household, 'workshop' | 'messages'>,
  { ranges }: Answers,
  { ranges: words }: Pick<BelowMessages, 'ranges'>,
): void {
  const made = suited(household.workshop!, ranges, words);
  household.workshop = made;
  // the page reads its words anew with each view
  Object.assign(household.messages, made.messages);
}

/** @param words those of the ranges, which take the place of usual ones */
export function suited(
  workshop: Workshop,
  ranges: Ranges | undefined,
  words: BelowMessages['ranges'],
): Workshop {
  const believed = usual.get(workshop) ?? workshop;
  if (ranges !== 'published') return believed;
  const made = memo(narrowed, believed, () => narrow(believed, words));
  usual.set(made, believed);
  return made;
}

function narrow(workshop: Workshop, words: BelowMessages['ranges']): Workshop {
  const { sample, messages } = workshop;
  const catalogue = withRanges(workshop.catalogue, 'published');
  const made = createWorkshop(catalogue, createSample(catalogue.factors, sample.draws, sample.seed), {
    ...messages,
    perPerson: words.perPerson,
  });
  return {
    ...made,
    estimate: (answers) => askingAs(made.estimate(answers), workshop.estimate(answers)),
  };
}

/** Proposals, prices and the corridor, with the ranges that were chosen. */
export const within = (programme: Programme, ranges: Ranges | undefined): Programme => ({
  ...programme,
  numbers: withRanges(programme.numbers, ranges),
  prices: withRanges(programme.prices, ranges),
  corridor: withRanges(programme.corridor, ranges),
});
