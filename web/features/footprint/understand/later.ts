/** What explains the receipt, once it can be operated. */
import { mount } from 'svelte';
import type { Household } from '../household.svelte.ts';
import { keptWords } from '../restore.ts';
import { focusAgain, focusedIn } from '../focused.ts';
import { byId } from '../start.ts';
import Understand from './Understand.svelte';
import type { UnderstandMessages } from './words/fr.ts';

let shown: Promise<unknown> | undefined;

/** @param open the door that the reader opened */
export async function showUnderstand(
  household: Household,
  words: UnderstandMessages,
  open: string | undefined,
): Promise<void> {
  shown ??= Promise.all([household.whole(), keptWords(household)]).then(() => {
    const target = byId('below');
    const opened = open ?? target.querySelector('details[open]')?.id;
    const focused = focusedIn(target);
    target.replaceChildren();
    mount(Understand, { target, props: { household, words, open: opened } });
    focusAgain(focused);
    if (opened && location.hash === `#${opened}`) document.getElementById(opened)?.scrollIntoView();
  });
  shown.catch(() => (shown = undefined)); // the next call tries again
  await shown;
}
