/** What is left of a receipt with what is chosen: loaded where something is. */
import { mount } from 'svelte';
import { choose } from '../act/choosing.ts';
import type { Household } from '../household.svelte.ts';
import { byId } from '../start.ts';
import Left from './Left.svelte';
import type { TicketLaterMessages } from './words/later/fr.ts';

const WORDS = import.meta.glob<{ readonly later: TicketLaterMessages }>('./*.ts', { base: './words/later' });

/**
 * Stands under the total, in digits that are those of the page where one chooses.
 * @param tell says it above the receipt too
 */
export async function showLeft(
  household: Household,
  tell: (left: string | undefined) => void,
): Promise<void> {
  const [choosing, { later: words }] = await Promise.all([
    choose(household),
    WORDS[`./${household.messages.language}.ts`]!(),
  ]);
  mount(Left, { target: byId('sum'), props: { choosing, words, tell } });
}
