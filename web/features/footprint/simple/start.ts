import { rememberedAsked } from '../../../storage/asked.ts';
import { FRAGMENT } from '../../../storage/keep.ts';
import { startView } from '../start.ts';
import { createAsking, type AskingInitial } from '../answer/asking.svelte.ts';
import { pressedBefore } from '../pressed.ts';
import SimplePage from './SimplePage.svelte';
import type { HouseholdMessages } from '../words/fr.ts';
import type { SimpleMessages } from './words/fr.ts';

/** What the simplified page begins with. */
export interface SimpleInitial extends AskingInitial {
  /** kgCO2e of one kilometre by car. */
  readonly carKg: number;
}

export function start(messages: HouseholdMessages, words: SimpleMessages): void {
  const press = pressedBefore();
  // in the same tab, they go on where they were
  const comesBack = !rememberedAsked().some(Boolean) && !location.hash.startsWith(FRAGMENT);
  startView(messages, SimplePage, (household, state: SimpleInitial) => ({
    asking: createAsking(household, state),
    carKg: state.carKg,
    comesBack,
    words,
  }));
  press();
}
