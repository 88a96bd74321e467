import { CARRIED, FRAGMENT, SUPPOSED } from '../../../storage/keep.ts';
import { ticketPath } from '../../../pages.ts';
import { pressedBefore } from '../pressed.ts';
import { startView } from '../start.ts';
import type { HouseholdMessages } from '../words/fr.ts';
import AnswerPage from './AnswerPage.svelte';
import { createAsking, type AskingInitial } from './asking.svelte.ts';
import type { AnswerMessages } from './words/fr.ts';

export function start(messages: HouseholdMessages, words: AnswerMessages): void {
  // a link shows a receipt: those of before there were several views lead here
  const { hash } = location;
  if (hash.startsWith(FRAGMENT) && !hash.endsWith(CARRIED))
    return location.replace(ticketPath(messages.language) + hash);
  const press = pressedBefore();
  startView(messages, AnswerPage, (household, state: AskingInitial) => ({
    asking: createAsking(household, state),
    words,
  }));
  // what the receipt supposes is told in the full list
  if (location.search === SUPPOSED) document.querySelector<HTMLElement>('[href="#tout"]')!.click();
  press();
}
