/**
 * Answers kept on the device, in a link or in a file. What is read back is checked like anything that comes from
 * outside; what cannot be read changes nothing.
 */
import type { Catalogue } from '../../../models/catalogue.ts';
import type { Answers } from '../../../models/footprint/answers.ts';
import { checkAnswers, type Problem } from '../../../models/footprint/check.ts';

const STORAGE_KEY = 'sobrement.household';
const FORMAT = 'sobrement-household';

export interface Kept {
  readonly format: typeof FORMAT;
  /** The factors they were computed with. */
  readonly catalogue: { readonly version: string; readonly hash: string };
  readonly answers: Answers;
}

export type Opened =
  | { readonly answers: Answers; readonly version: string | undefined }
  | { readonly broken: true }
  | { readonly problems: readonly Problem[] };

export const keep = (answers: Answers, { version, hash }: Catalogue): Kept => ({
  format: FORMAT,
  catalogue: { version, hash },
  answers,
});

/** Reads the text of a file, of a link or of the storage. */
export function open(text: string, catalogue: Catalogue): Opened {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { broken: true };
  }
  const kept = value as Partial<Kept> | null;
  if (kept === null || typeof kept !== 'object' || kept.format !== FORMAT) return { broken: true };
  const checked = checkAnswers(kept.answers, catalogue);
  if ('problems' in checked) return checked;
  return { answers: checked.value, version: kept.catalogue?.version };
}

/** Storage may be forbidden or full: the page then works without it. */
export function remember(answers: Answers, catalogue: Catalogue): void {
  try {
    if (Object.keys(answers).length === 0) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(keep(answers, catalogue)));
  } catch {
    // nothing to do: a private window keeps nothing
  }
}

export function recall(catalogue: Catalogue): Answers | undefined {
  try {
    const text = localStorage.getItem(STORAGE_KEY);
    const opened = text === null ? undefined : open(text, catalogue);
    return opened && 'answers' in opened ? opened.answers : undefined;
  } catch {
    return undefined;
  }
}

const PREFIX = '#r=';

/** The answers as the fragment of a link: the part of an address that a browser never sends. */
export function toFragment(answers: Answers, catalogue: Catalogue): string {
  const bytes = new TextEncoder().encode(JSON.stringify(keep(answers, catalogue)));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What a fragment carries; nothing when it carries no answers. */
export function fromFragment(fragment: string, catalogue: Catalogue): Opened | undefined {
  if (!fragment.startsWith(PREFIX)) return undefined;
  try {
    const binary = atob(fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return open(new TextDecoder('utf-8', { fatal: true }).decode(bytes), catalogue);
  } catch {
    return { broken: true };
  }
}
