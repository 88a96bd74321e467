/** Kept answers read back: checked like anything that comes from outside; what cannot be read changes nothing. */
import type { Catalogue } from '../../../models/catalogue.ts';
import type { Answers } from '../../../models/footprint/answers.ts';
import { checkAnswers, type Problem } from '../../../models/footprint/check.ts';
import { FORMAT, FRAGMENT, type Kept } from './keep.ts';

export type Opened =
  | { readonly answers: Answers; readonly version: string | undefined }
  | { readonly broken: true }
  | { readonly problems: readonly Problem[] };

const BROKEN = { broken: true } as const;

/** Reads the text of a file, of a link or of the storage. */
export function open(text: string, catalogue: Catalogue): Opened {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return BROKEN;
  }
  if (typeof value !== 'object' || value === null) return BROKEN;
  const kept = value as Partial<Kept>;
  if (kept.format !== FORMAT) return BROKEN;
  const checked = checkAnswers(kept.answers, catalogue);
  if ('problems' in checked) return checked;
  return { answers: checked.value, version: kept.catalogue?.version };
}

/** What a fragment carries. */
export function openFragment(fragment: string, catalogue: Catalogue): Opened {
  try {
    const binary = atob(fragment.slice(FRAGMENT.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return open(new TextDecoder('utf-8', { fatal: true }).decode(bytes), catalogue);
  } catch {
    return BROKEN;
  }
}

export interface TakenUp {
  /** The answers to begin with, when there are any. */
  readonly answers?: Answers;
  /** They are those of a link, and others are saved. */
  readonly visiting: boolean;
  /** There was a link, and it could not be read. */
  readonly broken: boolean;
}

/** What the page begins with: the answers of a link before saved ones; a link that cannot be read changes nothing. */
export function takeUp(
  saved: string | undefined,
  fragment: string | undefined,
  catalogue: Catalogue,
): TakenUp {
  const own = answersOf(saved === undefined ? BROKEN : open(saved, catalogue));
  if (fragment === undefined) return { ...(own && { answers: own }), visiting: false, broken: false };
  const link = answersOf(openFragment(fragment, catalogue));
  if (!link) return { ...(own && { answers: own }), visiting: false, broken: true };
  return {
    answers: link,
    visiting: own !== undefined && JSON.stringify(own) !== JSON.stringify(link),
    broken: false,
  };
}

const answersOf = (opened: Opened): Answers | undefined => ('answers' in opened ? opened.answers : undefined);
