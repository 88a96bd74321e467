import { FRAGMENT } from '../../../storage/keep.ts';
import Head from '../Head.svelte';
import { byId, startView } from '../start.ts';
import type { HouseholdMessages } from '../words/fr.ts';
import type { UnderstandMessages } from './words/fr.ts';

/**
 * What the server drew is of a home of which nothing is known. It becomes the reader's own when there are answers, and
 * operable when a door opens, whichever is first.
 */
export function start(messages: HouseholdMessages, words: UnderstandMessages): void {
  const { household } = startView(
    messages,
    Head,
    () => ({}),
    ({ replaced }) => {
      // an address may lead to a door
      const door = location.hash.startsWith(FRAGMENT) ? '' : location.hash.slice(1);
      return (door || replaced > 0) && show(door || undefined);
    },
  );
  async function show(open?: string): Promise<void> {
    const { showUnderstand } = await import('./later.ts');
    await showUnderstand(household, words, open).catch(household.fail);
  }
  byId('below').addEventListener('toggle', ({ target }) => void show((target as HTMLElement).id), {
    capture: true,
    once: true,
  });
}
