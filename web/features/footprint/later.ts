/** Code that loads when it is reached or asked for, in one file: the lower part, explanations, saved answers. */
import { mount, tick, unmount } from 'svelte';
import type { BelowMessages } from './words/below/fr.ts';
import type { ChooseMessages } from './choose/words/fr.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Ranges } from '../../../models/catalogue/ranges.ts';
import { picksSomething, type Picks } from '../../../models/proposals/picks.ts';
import { rememberedPicks, rememberPicks } from '../../storage/picks.ts';
import { openPicks, takeUp, type TakenUp } from '../../storage/read.ts';
import Below from './Below.svelte';
import { createChoosing, type Choosing, type Chosen } from './choose/choice.svelte.ts';
import { programmeIn } from './choose/programme.ts';
import { suited, within } from './suited.ts';
import Explain from './Explain.svelte';
import type { Beginning, Household } from './household.svelte.ts';
import { leftOutLines } from './leftOut.ts';
import Visiting from './Visiting.svelte';

const BELOW = import.meta.glob<{ readonly below: BelowMessages }>('./*.ts', { base: './words/below' });
const CHOOSE = import.meta.glob<{ readonly choose: ChooseMessages }>('./*.ts', { base: './choose/words' });

/** With them the page can count published ranges alone, and say so. */
async function wordsOf(household: Household): Promise<BelowMessages> {
  const { below: words } = await BELOW[`./${household.messages.language}.ts`]!();
  household.fitWith((workshop, answers) => suited(workshop, answers, words.ranges));
  return words;
}

let below: Promise<void> | undefined;

/** Replaces what the server drew of the lower part with the interactive one, once. */
export function showBelow(household: Household): Promise<void> {
  below ??= (async () => {
    const [words] = await Promise.all([wordsOf(household), household.whole(), styled(household.pagesCss)]);
    const target = document.getElementById('below')!;
    target.replaceChildren();
    mount(Below, { target, props: { household, words, choose: () => choose(household) } });
  })().catch((error: unknown) => {
    below = undefined; // the next call tries again
    throw error;
  });
  return below;
}

/** The style sheet that the first view does not need. */
function styled(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    // without it the page is plain but works
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}

let chosen: Promise<Chosen> | undefined;
/** Set once it has loaded. */
let choosing: Choosing | undefined;
/** The ranges that it counts with. */
let chosenIn: Ranges | undefined;
/** What the page begins with, set once a link or an earlier visit is being read. */
let beginning: Promise<Beginning> | undefined;
/** The proposals of a link that is only being viewed; absent when the link has none. */
let visited: Picks | undefined;

/**
 * The proposals, with those of a link or of an earlier visit ticked; loaded once. Under other ranges they are laid anew,
 * as they were picked and with the prices that were typed.
 */
export function choose(household: Household): Promise<Chosen> {
  const { ranges } = household.answers;
  if (ranges !== chosenIn) chosen = undefined;
  chosenIn = ranges;
  chosen ??= Promise.all([
    CHOOSE[`./${household.messages.language}.ts`]!(),
    programmeIn(household.messages.language),
    household.whole(),
    // if it fails, the page reports it itself
    beginning?.catch(() => undefined),
  ])
    .then(([{ choose: words }, programme, { catalogue }]) => {
      const own = () => openPicks(rememberedPicks(), { catalogue, proposals: programme.numbers });
      const begun = choosing?.picked.picks() ?? ((household.visiting && visited) || own());
      const typed = choosing?.typed ?? [];
      choosing = createChoosing(household, within(programme, ranges), begun);
      for (const { euros, ...asked } of typed) choosing.type(asked, euros);
      return { words, choosing };
    })
    .catch((error: unknown) => {
      chosen = undefined;
      throw error;
    });
  return chosen;
}

/** Scrolls to the full list of questions. */
export async function showEverything(household: Household): Promise<void> {
  await showBelow(household);
  await tick();
  document.getElementById('tout')!.focus();
}

let explained: ReturnType<typeof mount> | undefined;

/** Unfolds "how is this made?" in the row that was opened to show it. */
export async function explain(household: Household, members: readonly string[]): Promise<void> {
  if (explained) void unmount(explained);
  explained = undefined;
  const [words] = await Promise.all([wordsOf(household), household.whole()]);
  const target = document.querySelector('.explained');
  if (target?.childElementCount === 0)
    explained = mount(Explain, { target, props: { household, words, members } });
}

/** The answers to begin with, and what to say about them. */
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
    // a link may also carry proposals, which are checked with the answers
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
    // now taken as the reader's own: from here on the picks kept on this device count
    if (picks) rememberPicks(picks);
    history.replaceState(null, '', location.pathname);
  }
  return { ...found, message: messageOf(found, words, household.messages.language) };
}

/** What to say of answers that were not read, or not whole. */
function messageOf(
  { broken, leftOut }: TakenUp,
  words: BelowMessages,
  language: Language,
): string | undefined {
  if (broken) return words.link.brokenLink;
  if (leftOut.length === 0) return undefined;
  return [words.save.leftOut(leftOut.length), ...leftOutLines(leftOut, words.save, language)].join(' ');
}

/** Chooses the proposals to go on with after a visit: the reader's own, or those of the link as they now are. */
function decidePicks({ workshop }: Household, mine: boolean): void {
  if (!choosing) {
    if (!mine && visited) rememberPicks(visited);
  } else if (mine) {
    const known = { catalogue: workshop!.catalogue, proposals: choosing.programme.numbers };
    choosing.replace(openPicks(rememberedPicks(), known));
  } else choosing.picked.keep();
}
