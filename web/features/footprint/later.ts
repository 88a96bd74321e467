/** What comes when it is reached or asked for, in one file: the lower part, explanations, answers read back. */
import { mount, tick, unmount } from 'svelte';
import type { BelowMessages } from '../../i18n/fr/below.ts';
import Below from './Below.svelte';
import Explain from './Explain.svelte';
import type { Household } from './household.svelte.ts';
import { takeUp, type TakenUp } from '../../kept/open.ts';
import Visiting from './Visiting.svelte';

const wordsOf = async ({ messages: { language } }: Household): Promise<BelowMessages> =>
  language === 'fr'
    ? (await import('../../i18n/fr/below.ts')).below
    : (await import('../../i18n/en/below.ts')).below;

let below: Promise<void> | undefined;

/** Puts the acting lower part in the place of what the server drew, once. */
export function showBelow(household: Household): Promise<void> {
  below ??= (async () => {
    const [words] = await Promise.all([wordsOf(household), household.whole()]);
    const target = document.getElementById('below')!;
    target.replaceChildren();
    mount(Below, { target, props: { household, words, acts: true } });
  })().catch((error: unknown) => {
    below = undefined; // to be tried again
    throw error;
  });
  return below;
}

/** Goes to the full list of questions. */
export async function showEverything(household: Household): Promise<void> {
  await showBelow(household);
  await tick();
  document.getElementById('tout')!.focus();
}

let explained: ReturnType<typeof mount> | undefined;

/** Unfolds "how is this made?" in the row that was opened for it. */
export async function explain(household: Household, members: readonly string[]): Promise<void> {
  if (explained) void unmount(explained);
  explained = undefined;
  const [words] = await Promise.all([wordsOf(household), household.whole()]);
  const target = document.querySelector('.explained');
  if (target?.childElementCount === 0)
    explained = mount(Explain, { target, props: { household, words, members } });
}

export interface Beginning extends TakenUp {
  readonly message: string | undefined;
}

/** The answers to begin with, and what is to be said of them. */
export async function begin(
  household: Household,
  saved: string | undefined,
  fragment: string | undefined,
): Promise<Beginning> {
  const [words, { catalogue }] = await Promise.all([wordsOf(household), household.whole()]);
  const found = takeUp(saved, fragment, catalogue);
  if (found.visiting)
    mount(Visiting, { target: document.getElementById('visit')!, props: { household, words } });
  // taken up: from now on it is what this device keeps that counts
  else if (found.answers && fragment !== undefined && !found.broken) history.replaceState(null, '', location.pathname);
  return { ...found, message: found.broken ? words.link.brokenLink : undefined };
}
