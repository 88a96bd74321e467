/** Reads kept answers back and checks them like any outside input; what cannot be read changes nothing. */
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { Answers } from '../../models/household/answers.ts';
import { type Problem } from '../../models/request/check.ts';
import { present } from '../../models/request/present.ts';
import { checkAnswers } from '../../models/household/checkAnswers.ts';
import { choiceOf, pickFields, picksOf, picksSomething, type Picks } from '../../models/proposals/picks.ts';
import type { Proposals } from '../../models/proposals/proposals.ts';
import { FORMAT, FRAGMENT, type Kept } from './keep.ts';

/** What answers are checked against, including the proposals if they are loaded; without them, picks are left out. */
export interface Known {
  readonly catalogue: Catalogue;
  readonly proposals?: Numbers | undefined;
}

export interface Own {
  readonly answers: Answers;
  readonly picks: Picks;
}

export type Opened =
  | (Own & { readonly version: string | undefined })
  | { readonly broken: true }
  | { readonly problems: readonly Problem[] };

const BROKEN = { broken: true } as const;

/** Reads the text of a file, of a link or of the storage. */
export function open(text: string, { catalogue, proposals }: Known): Opened {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return BROKEN;
  }
  if (typeof value !== 'object' || value === null) return BROKEN;
  const kept = value as Partial<Kept>;
  if (kept.format !== FORMAT) return BROKEN;
  const picked = proposals ? knownPicks(kept, proposals) : {};
  const isObject = typeof kept.answers === 'object' && kept.answers !== null && !Array.isArray(kept.answers);
  const whole: unknown = isObject ? { ...kept.answers, ...picked } : kept.answers;
  const checked = checkAnswers<Picks>(whole, catalogue, proposals && pickFields(proposals));
  if ('problems' in checked) return checked;
  const { proposals: picks, rebound, ...answers } = checked.value;
  return { answers, picks: present({ proposals: picks, rebound }), version: kept.catalogue?.version };
}

type Numbers = Pick<Proposals, 'proposals'>;

/** Picks kept apart from the answers; an unreadable value means no pick. */
export function openPicks(value: unknown, { catalogue, proposals }: Known & { proposals: Numbers }): Picks {
  const kept = typeof value === 'object' && value !== null ? (value as Partial<Kept>) : {};
  const checked = checkAnswers<Picks>(knownPicks(kept, proposals), catalogue, pickFields(proposals));
  if ('problems' in checked) return {};
  return present({ proposals: checked.value.proposals, rebound: checked.value.rebound });
}

/** Drops proposals that the catalogue no longer has, or does not have yet; the others stay. */
function knownPicks({ proposals: kept, rebound }: Partial<Kept>, { proposals }: Numbers): Picks {
  const unknown = (pick: unknown) =>
    typeof pick === 'object' &&
    pick !== null &&
    typeof (pick as { id?: unknown }).id === 'string' &&
    !proposals.some(({ id }) => id === (pick as { id: string }).id);
  return present({ proposals: Array.isArray(kept) ? kept.filter((pick) => !unknown(pick)) : kept, rebound });
}

/** Reads the content of a fragment. */
function openFragment(fragment: string, known: Known): Opened {
  try {
    const binary = atob(fragment.slice(FRAGMENT.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return open(new TextDecoder('utf-8', { fatal: true }).decode(bytes), known);
  } catch {
    return BROKEN;
  }
}

export interface TakenUp {
  /** The answers to begin with, if any, and the proposals picked with them. */
  readonly own?: Own;
  /** Whether they come from a link while other answers or other proposals are saved. */
  readonly visiting: boolean;
  /** Whether there was a link that could not be read. */
  readonly broken: boolean;
}

/**
 * What the page begins with. The answers of a link come before saved ones; an unreadable link changes nothing.
 * @param picked the saved proposals, which a link without any leaves as they are
 */
export function takeUp(
  saved: string | undefined,
  fragment: string | undefined,
  known: Known,
  picked: Picks = {},
): TakenUp {
  const own = ownOf(saved === undefined ? BROKEN : open(saved, known));
  if (fragment === undefined) return { ...(own && { own }), visiting: false, broken: false };
  const link = ownOf(openFragment(fragment, known));
  if (!link) return { ...(own && { own }), visiting: false, broken: true };
  return {
    own: link,
    visiting:
      (own !== undefined && JSON.stringify(own.answers) !== JSON.stringify(link.answers)) ||
      (picksSomething(picked) && picksSomething(link.picks) && !samePicks(picked, link.picks, known)),
    broken: false,
  };
}

/** Compares picks, whatever their order and whether the usual intensity is written or left out. */
function samePicks(one: Picks, other: Picks, { proposals }: Known): boolean {
  const told = (picks: Picks) =>
    JSON.stringify([proposals && picksOf(choiceOf(picks, proposals), proposals), picks.rebound]);
  return told(one) === told(other);
}

const ownOf = (opened: Opened): Own | undefined => ('answers' in opened ? opened : undefined);
