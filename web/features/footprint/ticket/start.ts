import { startView } from '../start.ts';
import type { Initial } from '../household.svelte.ts';
import { whenReached } from '../whenReached.ts';
import type { HouseholdMessages } from '../words/fr.ts';
import TicketPage from './TicketPage.svelte';
import type { Likeness, TicketView } from './ticketView.ts';
import type { TicketMessages } from './words/fr.ts';

/** What the view of the receipt begins with. */
export interface TicketInitial extends Initial {
  readonly ticket: TicketView;
  readonly likenesses: readonly Likeness[];
}

export function start(messages: HouseholdMessages, words: TicketMessages): void {
  const { household } = startView(messages, TicketPage, (_, { ticket, likenesses }: TicketInitial) => ({
    first: ticket,
    likenesses,
    words,
  }));
  whenReached('save', async () => (await import('./later.ts')).showSave(household).catch(household.fail));
}
