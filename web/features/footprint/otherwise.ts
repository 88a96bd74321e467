/** What of a reader’s answers is a choice of method rather than something of their home, and how to go back on it. */
import type { Answers } from '../../../models/household/answers.ts';
import { present } from '../../../models/request/present.ts';
import type { KeptMessages } from './words/answers/fr.ts';
import type { Workshop } from './view.ts';

/** @returns the names of what is counted in another way than the site’s, in the words of a reader */
export function countedOtherwise(
  { networkMethod, view, secondHand, ranges, switches = {} }: Answers,
  { catalogue, messages: { language } }: Pick<Workshop, 'catalogue' | 'messages'>,
  { names }: KeptMessages['method'],
): string[] {
  const changed = catalogue.switches.filter(
    ({ id, options }) => (switches[id] ?? options[0]!.id) !== options[0]!.id,
  );
  return [
    ...(networkMethod && networkMethod !== 'two-part' ? [names.networks] : []),
    ...(view === 'purchase-year' ? [names.purchases] : []),
    ...(secondHand === 'half' ? [names.secondHand] : []),
    ...(ranges === 'published' ? [names.ranges] : []),
    // among others, in one sentence
    ...changed.map(({ label }) => label[language].replace(/^./, (first) => first.toLowerCase())),
  ];
}

/** The same answers, counted as the site counts when nothing is chosen. */
export const countedAsUsual = (answers: Answers): Answers =>
  present({
    ...answers,
    networkMethod: undefined,
    view: undefined,
    secondHand: undefined,
    ranges: undefined,
    switches: undefined,
  }) as Answers;
