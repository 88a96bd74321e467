/** Answers as the fragment of a link, the part of an address that a browser never sends. */
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { Answers } from '../../models/household/answers.ts';
import type { Picks } from '../../models/proposals/picks.ts';
import { FRAGMENT, keep } from './keep.ts';

export function toFragment(answers: Answers, picks: Picks, catalogue: Catalogue): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...keep(answers, catalogue), ...picks }));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return FRAGMENT + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
