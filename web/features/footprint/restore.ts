/** Answers kept on the device or in a link, and the choice between them: loaded when there are any. */
import { mount } from 'svelte';
import type { KeptMessages } from './words/answers/fr.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { picksSomething, type Picks } from '../../../models/proposals/picks.ts';
import { rememberedPicks, rememberPicks } from '../../storage/picks.ts';
import type { Proposals } from '../../../models/proposals/proposals.ts';
import { openPicks, takeUp, type Known, type TakenUp } from '../../storage/read.ts';
import type { Beginning, Household } from './household.svelte.ts';
import { leftOutLines } from './leftOut.ts';
import { ofGuest, suited } from './suited.ts';
import type { GuestMessages } from './words/guest/fr.ts';
import Otherwise from './Otherwise.svelte';
import Visiting from './Visiting.svelte';

const GUEST = import.meta.glob<{ readonly guest: GuestMessages }>('./*.ts', { base: './words/guest' });
const KEPT = import.meta.glob<{ readonly kept: KeptMessages }>('./*.ts', { base: './words/answers' });

/** With them the page can count published ranges alone, and say so. */
export async function keptWords(household: Household): Promise<KeptMessages> {
  const { kept: words } = await KEPT[`./${household.messages.language}.ts`]!();
  household.fitWith((workshop, answers) => {
    const made = suited(workshop, answers, words.ranges);
    return guest && household.visiting ? ofGuest(made, guest) : made;
  });
  return words;
}

/** What is said of a receipt that is only being viewed; absent when none is. */
let guest: GuestMessages | undefined;
/** The proposals of a link that is only being viewed; absent when the link has none. */
let visited: Picks | undefined;
/** What takes up the proposals of whom the reader decides for, once it is there. */
let onDecision: ((mine: boolean) => void) | undefined;
/**
 * The proposals to begin with: those of a link that is being viewed, or the reader's own.
 * @param decided takes what goes on after a visit: the reader's own proposals, or nothing for those that are shown
 */
export function beginPicks(
  household: Household,
  known: Known & { readonly proposals: Proposals },
  decided: (picks: Picks | undefined) => void,
): Picks {
  const own = () => openPicks(rememberedPicks(), known);
  onDecision = (mine) => decided(mine ? own() : undefined);
  return (household.visiting && visited) || own();
}

/** The answers to begin with, and what to say about them. */
export async function begin(
  household: Household,
  saved: string | undefined,
  fragment: string | undefined,
): Promise<Beginning> {
  const [words, { catalogue }, link, programme] = await Promise.all([
    keptWords(household),
    household.whole(),
    fragment === undefined
      ? undefined
      : import('../../storage/link/link.ts').then(({ fromFragment }) => fromFragment(fragment)),
    // a link may also carry proposals, which are checked with the answers
    fragment === undefined
      ? undefined
      : import('./linked.ts').then(({ programmeIn }) => programmeIn(household.messages.language)),
  ]);
  const own = programme && openPicks(rememberedPicks(), { catalogue, proposals: programme.numbers });
  const found = takeUp(saved, link, { catalogue, proposals: programme?.numbers }, own);
  const linked = fragment !== undefined && !found.broken;
  const picks = linked && found.own && picksSomething(found.own.picks) ? found.own.picks : undefined;
  if (found.visiting) {
    visited = picks;
    guest = (await GUEST[`./${household.messages.language}.ts`]!()).guest;
    const decide = (mine: boolean) => {
      if (onDecision) onDecision(mine);
      else if (!mine && visited) rememberPicks(visited);
    };
    mount(Visiting, { target: document.getElementById('visit')!, props: { household, words, decide } });
  } else if (linked) {
    // now taken as the reader's own: from here on the picks kept on this device count
    if (picks) {
      rememberPicks(picks);
      household.carryWith(() => picks);
    }
    history.replaceState(null, '', location.pathname);
  }
  mount(Otherwise, { target: document.getElementById('visit')!, props: { household, words } });
  return { ...found, message: messageOf(found, words, household.messages.language) };
}

/** What to say of answers that were not read, or not whole. */
function messageOf(
  { broken, leftOut }: TakenUp,
  words: KeptMessages,
  language: Language,
): string | undefined {
  if (broken) return words.link.brokenLink;
  if (leftOut.length === 0) return undefined;
  return [words.leftOut(leftOut.length), ...leftOutLines(leftOut, words, language)].join(' ');
}
