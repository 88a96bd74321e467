/** Makes the server's household page act: hydrates on what it shows, then computes here. */
import '../style/site.css';
import { hydrate } from 'svelte';
import { belowOf, whenReached } from '../features/footprint/below.ts';
import HouseholdPage from '../features/footprint/HouseholdPage.svelte';
import { createHousehold, type Initial } from '../features/footprint/household.svelte.ts';
import type { HouseholdMessages } from '../i18n/fr/household.ts';

export function start(messages: HouseholdMessages): void {
  const initial = JSON.parse(document.getElementById('state')!.textContent) as Initial;
  const household = createHousehold(initial, messages);
  const below = document.getElementById('below')!;
  household.showBelow = belowOf(household, below);
  hydrate(HouseholdPage, { target: document.getElementById('household')!, props: { household }, recover: import.meta.env.PROD });
  household.start().catch(household.fail);
  whenReached(below, () => void household.showBelow());
}
