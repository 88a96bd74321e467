import { CARRIED, FRAGMENT } from '../../../storage/keep.ts';
import { ticketPath } from '../../../pages.ts';
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
  // what was pressed before the script was there is an answer too
  const pressed = document.querySelector<HTMLInputElement>('.q :checked');
  startView(messages, AnswerPage, (household, state: AskingInitial) => ({
    asking: createAsking(household, state),
    words,
  }));
  if (pressed) {
    pressed.checked = false;
    pressed.click();
  }
}
