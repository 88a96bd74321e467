/** What is loaded when it is asked for: how a line is made, and how the receipt is kept. */
import { mount, unmount } from 'svelte';
import { choose } from '../act/choosing.ts';
import type { Household } from '../household.svelte.ts';
import { keptWords } from '../restore.ts';
import { byId } from '../start.ts';
import Explain from './Explain.svelte';
import Save from './Save.svelte';
import type { TicketLaterMessages } from './words/later/fr.ts';

const WORDS = import.meta.glob<{ readonly later: TicketLaterMessages }>('./*.ts', { base: './words/later' });

const wordsOf = async ({ messages }: Household) => (await WORDS[`./${messages.language}.ts`]!()).later;

let explained: ReturnType<typeof mount> | undefined;

/** Unfolds "how is this made?" in the row that was opened to show it. */
export async function explain(household: Household, key: string): Promise<void> {
  if (explained) void unmount(explained);
  explained = undefined;
  const [words] = await Promise.all([wordsOf(household), household.whole()]);
  const target = document.querySelector('.explained');
  const item = household.view.groups.flatMap(({ items }) => items).find((one) => one.key === key);
  const members = item?.members ?? [];
  if (target?.childElementCount === 0)
    explained = mount(Explain, { target, props: { household, words, members } });
}

/** Takes the place of the few words that the server drew of it. */
export async function showSave(household: Household): Promise<void> {
  const [words, kept] = await Promise.all([wordsOf(household), keptWords(household), household.whole()]);
  // without the proposals, the answers alone are kept and shared
  const choosing = await choose(household).catch(() => undefined);
  const target = byId('save');
  target.replaceChildren();
  mount(Save, { target, props: { household, words, kept, choosing } });
}
