/** Words told otherwise of a guest's receipt, which is not the reader's own. */
import type { GuestMessages } from './words/guest/fr.ts';

/** The parts of a page that say some of their words otherwise. */
type Part = 'ticket' | 'facts' | 'act' | 'understand';

export interface Guest {
  readonly words: GuestMessages;
  /** The words of a part of the page, as they are told of a guest's receipt. */
  told<T extends object>(part: Part, own: T): T;
}

/** A dictionary with some of its words said otherwise, or some of those that it holds together. */
export const told = <T extends object>(words: T, otherwise: Readonly<Record<string, unknown>>): T =>
  Object.fromEntries(
    Object.entries(words).map(([name, said]: [string, unknown]) => {
      const other = otherwise[name];
      return [name, isGroup(said) && isGroup(other) ? { ...said, ...other } : (other ?? said)];
    }),
  ) as T;

const isGroup = (words: unknown): words is object => typeof words === 'object';

export const guestOf = (words: GuestMessages): Guest => ({
  words,
  told: (part, own) => told(own, words[part]),
});
