/**
 * The workshop that the answers ask for: with all ranges, or with published ones alone and the words that say so beside
 * the range shown. It loads with what lets a reader choose, never before.
 */
import { withRanges } from '../../../models/catalogue/ranges.ts';
import { memo } from '../../../models/draws/memo.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { askingAs } from '../../../models/household/asking.ts';
import type { Answers } from '../../../models/household/answers.ts';
import { createWorkshop, type Workshop } from './view.ts';
import type { KeptMessages } from './words/answers/fr.ts';
import type { GuestMessages } from './words/guest/fr.ts';
import { guestOf, told } from './guest.ts';

const narrowed = new WeakMap<Workshop, Workshop>();

/** @param words those of the ranges, which take the place of usual ones */
export const suited = (workshop: Workshop, { ranges }: Answers, words: KeptMessages['ranges']): Workshop =>
  ranges === 'published' ? memo(narrowed, workshop, () => narrow(workshop, words)) : workshop;

function narrow(workshop: Workshop, words: KeptMessages['ranges']): Workshop {
  const { sample, messages } = workshop;
  const catalogue = withRanges(workshop.catalogue, 'published');
  const made = createWorkshop(catalogue, createSample(catalogue.factors, sample.draws, sample.seed), {
    ...messages,
    often: words.often,
    perPerson: words.perPerson,
  });
  return {
    ...made,
    estimate: (answers) => askingAs(made.estimate(answers), workshop.estimate(answers)),
  };
}

const guests = new WeakMap<Workshop, Workshop>();

/** The same, which says of whom the receipt is. */
export const ofGuest = (workshop: Workshop, guest: GuestMessages): Workshop =>
  memo(guests, workshop, () => ({
    ...workshop,
    messages: { ...told(workshop.messages, guest.household), guest: guestOf(guest) },
  }));
