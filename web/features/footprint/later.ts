/** What comes when it is reached or asked for, in one file: the lower part, explanations, answers read back. */
import { mount, tick, unmount } from 'svelte';
import type { BelowMessages } from '../../i18n/fr/below.ts';
import type { ChooseMessages } from '../../i18n/fr/choose.ts';
import { picksSomething, type Picks } from '../../../models/proposals/picks.ts';
import { rememberedPicks, rememberPicks } from '../../storage/picks.ts';
import { openPicks, takeUp } from '../../storage/read.ts';
import Below from './Below.svelte';
import { createChoosing, type Choosing, type Chosen } from './choose/choice.svelte.ts';
import { programmeIn } from './choose/programme.ts';
import Explain from './Explain.svelte';
import type { Beginning, Household } from './household.svelte.ts';
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

let chosen: Promise<Chosen> | undefined;
/** Once it is here. */
let choosing: Choosing | undefined;
/** What the page begins with, once a link or an earlier visit is being read. */
let beginning: Promise<Beginning> | undefined;
/** The proposals of a link while it is only looked at; none of a link that carries none. */
let visited: Picks | undefined;

/** The proposals, with those of a link or of an earlier visit ticked; once. */
export function choose(household: Household): Promise<Chosen> {
  chosen ??= Promise.all([
    chooseWordsOf(household),
    programmeIn(household.messages.language),
    household.whole(),
    // where it fails the page says so itself
    beginning?.catch(() => undefined),
  ])
    .then(([words, programme, { catalogue }]) => {
      const own = () => openPicks(rememberedPicks(), { catalogue, proposals: programme.numbers });
      choosing = createChoosing(household, programme, (household.visiting && visited) || own());
      return { words, choosing };
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

/** The answers to begin with, and what is to be said of them. */
export function begin(
  household: Household,
  saved: string | undefined,
  fragment: string | undefined,
): Promise<Beginning> {
  return (beginning = read(household, saved, fragment));
}

async function read(
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
  const own = programme && openPicks(rememberedPicks(), { catalogue, proposals: programme.numbers });
  const found = takeUp(saved, fragment, { catalogue, proposals: programme?.numbers }, own);
  const linked = fragment !== undefined && !found.broken;
  const picks = linked && found.own && picksSomething(found.own.picks) ? found.own.picks : undefined;
  if (found.visiting) {
    visited = picks;
    const decide = (mine: boolean) => decidePicks(household, mine);
    mount(Visiting, { target: document.getElementById('visit')!, props: { household, words, decide } });
  } else if (linked) {
    // taken up: from now on it is what this device keeps that counts
    if (picks) rememberPicks(picks);
    history.replaceState(null, '', location.pathname);
  }
  return { ...found, message: found.broken ? words.link.brokenLink : undefined };
}

/** Which proposals to go on with, once one visits no more: one's own, or those of the link as they now are. */
function decidePicks({ workshop }: Household, mine: boolean): void {
  if (!choosing) {
    if (!mine && visited) rememberPicks(visited);
  } else if (mine) {
    const known = { catalogue: workshop!.catalogue, proposals: choosing.programme.numbers };
    choosing.replace(openPicks(rememberedPicks(), known));
  } else choosing.picked.keep();
}
