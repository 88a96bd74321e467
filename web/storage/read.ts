/**
 * Reads kept answers back and checks them like any outside input. What another version wrote and this one does not know
 * is left out, and told; what cannot be read changes nothing.
 */
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { Answers } from '../../models/household/answers.ts';
import { type Problem } from '../../models/request/check.ts';
import { present } from '../../models/request/present.ts';
import { checkAnswers } from '../../models/household/checkAnswers.ts';
import { readKnown } from '../../models/household/readKnown.ts';
import { pickFields } from '../../models/proposals/pickFields.ts';
import { choiceOf, picksOf, picksSomething, type Picks } from '../../models/proposals/picks.ts';
import type { Proposals } from '../../models/proposals/proposals.ts';
import { FORMAT, type Kept } from './keep.ts';

/** What answers are checked against, including the proposals if they are loaded; without them, picks are left out. */
export interface Known {
  readonly catalogue: Catalogue;
  readonly proposals?: Numbers | undefined;
}

export interface Own {
  readonly answers: Answers;
  readonly picks: Picks;
}

/** What was not read, with its place in what was kept. */
export interface LeftOut {
  readonly problem: Problem;
  /** What stood there, where it is short enough to be shown. */
  readonly value: string | undefined;
}

export type Opened =
  | (Own & { readonly version: string | undefined; readonly leftOut: readonly LeftOut[] })
  | { readonly broken: true }
  | { readonly problems: readonly Problem[] };

const BROKEN = { broken: true } as const;

/** Reads the text of a file or of the storage. */
export function open(text: string, known: Known): Opened {
  try {
    return openValue(JSON.parse(text), known);
  } catch {
    return BROKEN;
  }
}

function openValue(value: unknown, { catalogue, proposals }: Known): Opened {
  if (typeof value !== 'object' || value === null) return BROKEN;
  const kept = value as Partial<Kept>;
  if (kept.format !== FORMAT) return BROKEN;
  const picked = proposals ? knownPicks(kept, proposals) : {};
  const isObject = typeof kept.answers === 'object' && kept.answers !== null && !Array.isArray(kept.answers);
  const whole: unknown = isObject ? { ...kept.answers, ...picked } : kept.answers;
  const read = readKnown<Picks>(whole, catalogue, proposals && pickFields(proposals));
  if ('problems' in read) return read;
  const { proposals: picks, rebound, ...answers } = read.value;
  const problems = [...read.leftOut, ...(proposals ? unknownPicks(kept, proposals) : [])];
  return {
    answers,
    picks: present({ proposals: picks, rebound }),
    version: kept.catalogue?.version,
    leftOut: problems.map((problem) => ({
      problem,
      value: shownAt(problem.path, { ...kept.answers, ...kept }),
    })),
  };
}

const LONGEST_SHOWN = 40;

/** What stands at a path such as `devices[0].type`. */
function shownAt(path: string, kept: unknown): string | undefined {
  let value = kept;
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'string' && value.length <= LONGEST_SHOWN ? value : undefined;
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
function knownPicks({ proposals: kept, rebound }: Partial<Kept>, numbers: Numbers): Picks {
  const known = Array.isArray(kept) ? kept.filter((pick) => !isUnknown(pick, numbers)) : kept;
  return present({ proposals: known, rebound });
}

/** Those that are dropped. */
const unknownPicks = ({ proposals: kept = [] }: Partial<Kept>, numbers: Numbers): Problem[] =>
  kept.flatMap((pick, i) =>
    isUnknown(pick, numbers) ? [{ path: `proposals[${i}].id`, code: 'unknown-word' as const }] : [],
  );

const isUnknown = (pick: unknown, { proposals }: Numbers): boolean =>
  typeof pick === 'object' &&
  pick !== null &&
  typeof (pick as { id?: unknown }).id === 'string' &&
  !proposals.some(({ id }) => id === (pick as { id: string }).id);

/** What came in an address, before any check. */
export interface Link {
  /** Nothing when it was cut or damaged. */
  readonly value: unknown;
  /** Whether it is the reader's own, carried from view to view where the device keeps nothing. */
  readonly mine: boolean;
}

export interface TakenUp {
  /** The answers to begin with, if any, and the proposals picked with them. */
  readonly own?: Own;
  /** Whether they come from a link and are not those that are saved here. */
  readonly visiting: boolean;
  /** Whether there was a link that could not be read. */
  readonly broken: boolean;
  /** What these answers held that is not known here. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * What the page begins with. The answers of a link come before saved ones; an unreadable link changes nothing.
 * @param picked the saved proposals, which a link without any leaves as they are
 */
export function takeUp(
  saved: string | undefined,
  link: Link | undefined,
  known: Known,
  picked: Picks = {},
): TakenUp {
  const own = ownOf(saved === undefined ? BROKEN : open(saved, known));
  const mine = { ...(own && { own }), visiting: false, leftOut: own?.leftOut ?? [] };
  if (link === undefined) return { ...mine, broken: false };
  const linked = ownOf(openValue(link.value, known));
  if (!linked) return { ...mine, broken: true };
  return {
    own: linked,
    leftOut: linked.leftOut,
    visiting: !link.mine && !isMine(linked, own, picked, known),
    broken: false,
  };
}

/** Whether a link shows what is saved here; without proposals, whatever is picked here. */
const isMine = (linked: Own, own: Own | undefined, picked: Picks, known: Known): boolean =>
  own !== undefined &&
  JSON.stringify(own.answers) === JSON.stringify(linked.answers) &&
  !(picksSomething(picked) && picksSomething(linked.picks) && !samePicks(picked, linked.picks, known));

/** Compares picks, whatever their order and whether the usual intensity is written or left out. */
function samePicks(one: Picks, other: Picks, { proposals }: Known): boolean {
  const told = (picks: Picks) =>
    JSON.stringify([proposals && picksOf(choiceOf(picks, proposals), proposals), picks.rebound]);
  return told(one) === told(other);
}

const ownOf = (opened: Opened) => ('answers' in opened ? opened : undefined);
