import Head from '../Head.svelte';
import { startView } from '../start.ts';
import type { HouseholdMessages } from '../words/fr.ts';
import type { ActMessages } from './words/fr.ts';

export function start(messages: HouseholdMessages, words: ActMessages): void {
  startView(
    messages,
    Head,
    () => ({}),
    (household) =>
      import('./later.ts').then(({ showAct }) => showAct(household, words)).catch(household.fail),
  );
}
