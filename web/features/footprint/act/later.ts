/** The interactive cards: they take the place of those that the server drew, of a home of which nothing is known. */
import { mount, tick } from 'svelte';
import type { Household } from '../household.svelte.ts';
import { focusAgain, focusedIn } from '../focused.ts';
import { byId } from '../start.ts';
import Acting from './Acting.svelte';
import type { ActMessages } from './words/fr.ts';

/** @returns once the cards are there, or cannot come */
export function showAct(household: Household, words: ActMessages): Promise<void> {
  const target = byId('below');
  const first = [...target.childNodes];
  function drawn() {
    const focused = focusedIn(target);
    first.forEach((node) => (node as ChildNode).remove());
    void tick().then(() => focusAgain(focused));
  }
  return new Promise((over) => mount(Acting, { target, props: { household, words, drawn, over } }));
}
