/** Makes the server's household page interactive: hydrates what it shows, then computes in the browser. */
import { hydrate } from 'svelte';
import HouseholdPage from './HouseholdPage.svelte';
import { createHousehold, type Initial } from './household.svelte.ts';
import { FRAGMENT } from '../../storage/keep.ts';
import type { HouseholdMessages } from './words/fr.ts';
import { holdPresses } from '../../press.ts';

export function start(messages: HouseholdMessages): void {
  holdPresses();
  const household = createHousehold(JSON.parse(byId('state').textContent) as Initial, messages);
  hydrate(HouseholdPage, { target: byId('household'), props: { household }, recover: import.meta.env.PROD });
  const later = () => import('./later.ts');
  household
    .start(async (saved, fragment) => (await later()).begin(household, saved, fragment))
    .catch(household.fail);
  // a link may be pasted while the page is open: the browser loads nothing when only the part after # changes
  onhashchange = () => location.hash.startsWith(FRAGMENT) && location.reload();
  whenReached(byId('below'), async () => {
    await (await later()).showBelow(household).catch(household.fail);
  });
}

const byId = (id: string): HTMLElement => document.getElementById(id)!;

/** Calls `show` once, when an element is about to come into view. */
function whenReached(target: HTMLElement, show: () => Promise<void>): void {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      void show();
    },
    { rootMargin: '200px' },
  );
  watcher.observe(target);
}
