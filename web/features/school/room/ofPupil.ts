/** What a pupil's screen gets after its first view. */
import type { Ticket } from '../../../../models/school/ticket.ts';
import type { OwnMessages } from './own/words/fr.ts';
import type { TicketFacts } from './types.ts';

/** What a screen has for its pupil alone, loaded after its first view. */
export type Own = typeof import('./own/own.ts') & { readonly words: OwnMessages };

/** A pupil's own ticket, and what names its parts. */
export interface Laid {
  readonly ticket: Ticket;
  readonly facts: TicketFacts;
}
