/** Answers and proposals as the fragment of a link, the part of an address that a browser never sends. */
import type { Answers } from '../../../models/household/answers.ts';
import type { Picks } from '../../../models/proposals/picks.ts';
import { CARRIED, FORMAT, FRAGMENT } from '../keep.ts';
import type { Link } from '../read.ts';
import { pack, unpack, type Value } from './compact.ts';

/** Follows `FRAGMENT`. Links without it are of the first edition: the text of a file, which begins with a brace. */
const VERSION = '2';

const toLetters = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** @throws when these are not the letters of any bytes */
const toBytes = (letters: string): Uint8Array =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** @returns below 120 characters for a home of twelve devices and eight uses */
export function toFragment(answers: Answers, picks: Picks): string {
  // as JSON, in which what is not there is not written
  const value = JSON.parse(JSON.stringify({ answers, ...picks })) as Value;
  return FRAGMENT + VERSION + toLetters(pack(value));
}

/** @param fragment that begins with `FRAGMENT`. @returns what it holds, checked no further than that it is whole */
export function fromFragment(fragment: string): Link {
  const mine = fragment.endsWith(CARRIED);
  const written = fragment.slice(FRAGMENT.length, mine ? -CARRIED.length : undefined);
  try {
    return { mine, value: written.startsWith(VERSION) ? latest(written.slice(1)) : firstEdition(written) };
  } catch {
    return { mine, value: undefined };
  }
}

const latest = (letters: string): unknown => ({
  format: FORMAT,
  ...(unpack(toBytes(letters)) as { readonly [key: string]: Value }),
});

const firstEdition = (letters: string): unknown =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(toBytes(letters)));
