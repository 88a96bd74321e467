/** Makes the server's household page act: hydrates on what it shows, then computes here. */
import { hydrate } from 'svelte';
import HouseholdPage from '../features/footprint/HouseholdPage.svelte';
import { Household, type Initial } from '../features/footprint/household.svelte.ts';
import type { HouseholdMessages } from '../i18n/fr/household.ts';

export function start(messages: HouseholdMessages): void {
  const target = document.getElementById('household')!;
  const initial = JSON.parse(document.getElementById('state')!.textContent) as Initial;
  const household = new Household(initial, messages);
  hydrate(HouseholdPage, { target, props: { household }, recover: import.meta.env.PROD });
  household.start().catch(() => {
    household.message = { text: messages.how.failed };
  });
}
