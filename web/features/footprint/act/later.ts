/** The interactive cards: they take the place of those that the server drew, of a home of which nothing is known. */
import { mount } from 'svelte';
import type { Household } from '../household.svelte.ts';
import { byId } from '../start.ts';
import Acting from './Acting.svelte';
import type { ActMessages } from './words/fr.ts';

export function showAct(household: Household, words: ActMessages): void {
  const target = byId('below');
  const first = [...target.childNodes];
  const drawn = () => first.forEach((node) => (node as ChildNode).remove());
  mount(Acting, { target, props: { household, words, drawn } });
}
