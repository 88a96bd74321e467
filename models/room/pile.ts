/** Answers to one question: piled up, shown at once when revealed, then by batches of `FLOOR` people. */
import { FLOOR, type Entry, type Pile } from './types.ts';

export const EMPTY: Pile = { shown: [], waiting: [] };

export const peopleIn = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { people }) => sum + people, 0);

/** Whether a seat has an answer in a figure, which nothing changes any more. */
export const isShown = ({ shown }: Pile, seat: string): boolean => shown.some((entry) => entry.seat === seat);

/** The entry takes the place of what its seat said and nobody has seen. */
export const put = ({ shown, waiting }: Pile, entry: Entry): Pile => ({
  shown,
  waiting: [...waiting.filter(({ seat }) => seat !== entry.seat), entry],
});

/** What waits is shown once it stands for enough people. */
export const release = (pile: Pile): Pile =>
  peopleIn(pile.waiting) < FLOOR ? pile : { shown: [...pile.shown, ...pile.waiting], waiting: [] };

/** @returns nothing when no text has this key */
export function withoutText({ shown, waiting }: Pile, key: string): Pile | undefined {
  const isIt = (entry: Entry) => entry.key === key && entry.answer?.kind === 'text';
  if (![...shown, ...waiting].some(isIt)) return undefined;
  const emptied = (entry: Entry): Entry => (isIt(entry) ? { ...entry, answer: undefined } : entry);
  return { shown: shown.map(emptied), waiting: waiting.map(emptied) };
}
