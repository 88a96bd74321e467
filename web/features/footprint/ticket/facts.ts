/** What makes a receipt understood, once it is the reader's own or comes into view. */
import { mount } from 'svelte';
import type { Household } from '../household.svelte.ts';
import { byId } from '../start.ts';
import Facts from './Facts.svelte';
import type { Likeness, TicketView } from './ticketView.ts';
import type { FactMessages } from './words/facts/fr.ts';

const WORDS = import.meta.glob<{ readonly facts: FactMessages }>('./*.ts', { base: './words/facts' });

/** Takes the place of what the server drew of it. */
export async function showFacts(
  household: Household,
  given: { readonly first: TicketView; readonly likenesses: readonly Likeness[] },
  tellMuch: (word: string) => void,
): Promise<void> {
  const { facts: words } = await WORDS[`./${household.messages.language}.ts`]!();
  const target = byId('facts');
  target.replaceChildren();
  mount(Facts, { target, props: { household, words, tellMuch, ...given } });
}
