import { picksSomething } from '../../../../models/proposals/picks.ts';
import { rememberedPicks } from '../../../storage/picks.ts';
import { byId, startView } from '../start.ts';
import type { Initial } from '../household.svelte.ts';
import { whenReached } from '../whenReached.ts';
import type { HouseholdMessages } from '../words/fr.ts';
import TicketPage from './TicketPage.svelte';
import type { Likeness, TicketView } from './ticketView.ts';
import type { TicketMessages } from './words/fr.ts';

/** What the view of the receipt begins with. */
export interface TicketInitial extends Initial {
  readonly first: TicketView;
  readonly likenesses: readonly Likeness[];
}

export function start(messages: HouseholdMessages, words: TicketMessages): void {
  const { household, state, page, begun } = startView<
    TicketInitial,
    { words: TicketMessages },
    ReturnType<typeof TicketPage>
  >(messages, TicketPage, () => ({ words }));
  let shown: Promise<void> | undefined;
  const facts = () =>
    (shown ??= import('./facts.ts')
      .then(({ showFacts }) => showFacts(household, state, page.tellMuch))
      .catch(household.fail));
  whenReached('facts', facts);
  void begun.then(async () => {
    const { visiting, picks } = household;
    if (visiting || rememberedPicks() !== undefined || picksSomething(picks))
      await (await import('./left.ts')).showLeft(household, page.tellLeft).catch(household.fail);
  });
  void begun.then(async () => {
    if (household.replaced === 0) return;
    // those of an average home are not told to a reader who has some
    const { style } = byId('facts');
    style.visibility = 'hidden';
    await facts();
    style.visibility = '';
  });
  // what it holds takes a while to come
  whenReached(
    'save',
    async () => (await import('./later.ts')).showSave(household).catch(household.fail),
    900,
  );
}
