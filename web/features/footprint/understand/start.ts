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
  const { household, begun } = startView(messages, Head, () => ({}));
  const show = async (open?: string) =>
    (await import('./later.ts')).showUnderstand(household, words, open).catch(household.fail);
  void begun.then(() => {
    // an address may lead to a door
    const door = location.hash.startsWith(FRAGMENT) ? '' : location.hash.slice(1);
    if (door || household.replaced > 0) void show(door || undefined);
  });
  byId('below').addEventListener('toggle', ({ target }) => void show((target as HTMLElement).id), {
    capture: true,
    once: true,
  });
}
