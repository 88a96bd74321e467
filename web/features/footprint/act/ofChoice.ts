import type { Choosing } from './choice.svelte.ts';
import type { ActMessages } from './words/fr.ts';

/** What a part of the view of proposals is given: the choice with its effects, and the words of the view. */
export interface OfChoice {
  readonly choosing: Choosing;
  readonly words: ActMessages;
}
