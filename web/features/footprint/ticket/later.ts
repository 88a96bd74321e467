/** What is loaded when it is asked for: how a line is made, and how the receipt is shown, compared and kept. */
import { mount, unmount } from 'svelte';
import { choose } from '../act/choosing.ts';
import type { FieldMessages } from '../answer/words/fields/fr.ts';
import Compare from '../compare/Compare.svelte';
import type { CompareMessages } from '../compare/words/fr.ts';
import type { Household } from '../household.svelte.ts';
import { keptWords } from '../restore.ts';
import { createLettering, fetchDrawings } from '../../../picture/canvas.ts';
import Share from '../share/Share.svelte';
import type { ShareMessages } from '../share/words/fr.ts';
import { byId } from '../start.ts';
import { toFragment } from '../../../storage/link/link.ts';
import { ticketPath } from '../../../pages.ts';
import Explain from './Explain.svelte';
import Save from './Save.svelte';
import type { TicketLaterMessages } from './words/later/fr.ts';

const WORDS = import.meta.glob<{ readonly later: TicketLaterMessages }>('./*.ts', { base: './words/later' });
const SHARE = import.meta.glob<{ readonly share: ShareMessages }>('./*.ts', { base: '../share/words' });
const COMPARE = import.meta.glob<{ readonly compare: CompareMessages }>('./*.ts', {
  base: '../compare/words',
});
const FIELDS = import.meta.glob<{ readonly fields: FieldMessages }>('./*.ts', {
  base: '../answer/words/fields',
});

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
  const file = `./${household.messages.language}.ts`;
  const [words, kept, { share }, { compare }, { fields }, drawings] = await Promise.all([
    wordsOf(household),
    keptWords(household),
    SHARE[file]!(),
    COMPARE[file]!(),
    FIELDS[file]!(),
    // without them, a picture has its words
    fetchDrawings().catch(() => new Map<string, string>()),
    household.whole(),
    household.ready,
  ]);
  // without the proposals, the answers alone are kept and shared
  const choosing = await choose(household).catch(() => undefined);
  const address = () =>
    location.origin +
    ticketPath(household.messages.language) +
    toFragment(household.answers, choosing?.picked.picks() ?? {});
  const target = byId('save');
  target.querySelector('.note')?.remove();
  mount(Share, {
    target,
    props: { household, words: share, choosing, drawings, lettering: createLettering(), address },
  });
  const { forget } = mount(Compare, { target, props: { household, words: compare, fields } });
  mount(Save, { target, props: { household, words, kept, choosing, address, forget } });
  // whoever asked for it by its link was stopped by the end of the page: it now reads from its title on
  if (document.activeElement === byId('keep')) byId('keep').scrollIntoView();
}
