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
