import Head from '../Head.svelte';
import { startView } from '../start.ts';
import type { HouseholdMessages } from '../words/fr.ts';
import type { ActMessages } from './words/fr.ts';

export function start(messages: HouseholdMessages, words: ActMessages): void {
  const { household, begun } = startView(messages, Head, () => ({}));
  void begun.then(async () => (await import('./later.ts')).showAct(household, words)).catch(household.fail);
}
