import { CARRIED, FRAGMENT, remembered, SUPPOSED } from '../../../storage/keep.ts';
import { ticketPath } from '../../../pages.ts';
import { byId, startView } from '../start.ts';
import type { HouseholdMessages } from '../words/fr.ts';
import AnswerPage from './AnswerPage.svelte';
import { createAsking, type AskingInitial } from './asking.svelte.ts';
import type { AnswerMessages } from './words/fr.ts';

export function start(messages: HouseholdMessages, words: AnswerMessages): void {
  // a link shows a receipt: those of before there were several views lead here
  const { hash } = location;
  if (hash.startsWith(FRAGMENT) && !hash.endsWith(CARRIED))
    return location.replace(ticketPath(messages.language) + hash);
  // what was touched on the home page is an answer, unless some are kept; so is what was pressed before the script was there
  const pressed = ((!remembered() && byId(hash.slice(1))) ||
    document.querySelector(':checked')) as HTMLInputElement | null;
  startView(messages, AnswerPage, (household, state: AskingInitial) => ({
    asking: createAsking(household, state),
    words,
  }));
  // what the receipt supposes is told in the full list
  if (location.search === SUPPOSED) document.querySelector<HTMLElement>('[href="#tout"]')!.click();
  if (pressed) {
    pressed.checked = false;
    pressed.click();
  }
  // what was answered elsewhere is not asked again; a press that came too early has left the focus, as keys do not
  const button = hash && pressed?.value ? '.wide' : '.q button:focus:not(:focus-visible)';
  document.querySelector<HTMLElement>(button)?.click();
}
