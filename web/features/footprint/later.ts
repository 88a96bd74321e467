/** What comes when it is reached or asked for, in one file: the lower part, explanations, answers read back. */
import { mount, tick, unmount } from 'svelte';
import type { BelowMessages } from '../../i18n/fr/below.ts';
import type { ChooseMessages } from '../../i18n/fr/choose.ts';
import type { Picks } from '../../../models/proposals/picks.ts';
import { rememberedPicks, rememberPicks } from '../../kept/picks.ts';
import { openPicks, takeUp, type TakenUp } from '../../kept/open.ts';
import Below from './Below.svelte';
import { createChoosing, type Choosing } from './choose/choice.svelte.ts';
import { programmeIn } from './choose/programme.ts';
import Explain from './Explain.svelte';
import type { Household } from './household.svelte.ts';
import Visiting from './Visiting.svelte';

const wordsOf = async ({ messages: { language } }: Household): Promise<BelowMessages> =>
  language === 'fr'
    ? (await import('../../i18n/fr/below.ts')).below
    : (await import('../../i18n/en/below.ts')).below;

const chooseWordsOf = async ({ messages: { language } }: Household): Promise<ChooseMessages> =>
  language === 'fr'
    ? (await import('../../i18n/fr/choose.ts')).choose
    : (await import('../../i18n/en/choose.ts')).choose;

let below: Promise<void> | undefined;

/** Puts the acting lower part in the place of what the server drew, once. */
export function showBelow(household: Household): Promise<void> {
  below ??= (async () => {
    const [words] = await Promise.all([wordsOf(household), household.whole(), styled(household.pagesCss)]);
    const target = document.getElementById('below')!;
    target.replaceChildren();
    mount(Below, { target, props: { household, words, choose: () => choose(household) } });
  })().catch((error: unknown) => {
    below = undefined; // to be tried again
    throw error;
  });
  return below;
}

/** The style that the first view does without. */
function styled(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    // without it the page is plain, and still there
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}

export interface Chosen {
  readonly choosing: Choosing;
  readonly words: ChooseMessages;
}

let chosen: Promise<Chosen> | undefined;
/** The proposals of a link taken up before anything else. */
let begun: Picks | undefined;

/** The proposals, with those of a link or of an earlier visit ticked; once. */
export function choose(household: Household): Promise<Chosen> {
  chosen ??= Promise.all([
    chooseWordsOf(household),
    programmeIn(household.messages.language),
    household.whole(),
  ])
    .then(([words, programme, { catalogue }]) => {
      const picks = begun ?? openPicks(rememberedPicks(), { catalogue, proposals: programme.numbers });
      return { words, choosing: createChoosing(household, programme, picks) };
    })
    .catch((error: unknown) => {
      chosen = undefined;
      throw error;
    });
  return chosen;
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
  const [words, { catalogue }, programme] = await Promise.all([
    wordsOf(household),
    household.whole(),
    // a link may carry proposals too: they are checked with the answers
    fragment === undefined ? undefined : programmeIn(household.messages.language),
  ]);
  const found = takeUp(saved, fragment, { catalogue, proposals: programme?.numbers });
  if (fragment !== undefined && found.own && !found.broken) begun = found.own.picks;
  if (found.visiting) {
    const decide = (mine: boolean) => decidePicks(household, mine);
    mount(Visiting, { target: document.getElementById('visit')!, props: { household, words, decide } });
  } else if (begun) {
    // taken up: from now on it is what this device keeps that counts
    rememberPicks(begun);
    history.replaceState(null, '', location.pathname);
  }
  return { ...found, message: found.broken ? words.link.brokenLink : undefined };
}

/** Which proposals to go on with: one's own, or those of the link. */
async function decidePicks(household: Household, mine: boolean): Promise<void> {
  const { choosing } = await choose(household);
  const known = { catalogue: household.workshop!.catalogue, proposals: choosing.programme.numbers };
  choosing.replace(mine ? openPicks(rememberedPicks(), known) : choosing.picks());
}
