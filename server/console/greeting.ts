/** What the server says to whoever starts it for a class: what to do, in three lines, and a square to aim at. */
import { renderUnicodeCompact } from 'uqr';
import type { Language } from '../../models/catalogue/language.ts';
import { textsIn } from '../dictionaries.ts';
import type { TerminalTexts } from './words/fr.ts';

/** Each of them in every language. */
export const TERMINAL = textsIn(
  import.meta.glob<TerminalTexts>('./words/*.ts', { eager: true, import: 'terminal' }),
);

export interface Greeting {
  readonly language: Language;
  /** At which the class reaches this computer, the likeliest first: `http://192.168.1.20:3000`. */
  readonly addresses: readonly string[];
  readonly port: number;
  /** Whether the terminal shows colours. */
  readonly coloured: boolean;
}

/** White on black whatever the theme of the terminal, as the square is drawn with its light parts. */
const WHITE_ON_BLACK = '\u001b[97;40m';
const AS_BEFORE = '\u001b[0m';
const BORDER = 2;

/** @returns lines; without a network, the only one that is of use */
export function greet({ language, addresses, port, coloured }: Greeting): string[] {
  const m = TERMINAL;
  const [first, ...others] = addresses.map((address) => address + m.entry[language]);
  if (first === undefined) return [m.nowhere[language]];
  const here = `http://127.0.0.1:${port}${m.shown[language]}`;
  const square = renderUnicodeCompact(first, { border: BORDER })
    .split('\n')
    .map((line) => (coloured ? WHITE_ON_BLACK + line + AS_BEFORE : line));
  return [
    m.title[language],
    ...[m.connect, m.open(first), m.here(here)].map((step, i) => `${i + 1}. ${step[language]}`),
    ...(others.length > 0 ? [m.others(others.join(', '))[language]] : []),
    '',
    ...square,
  ];
}
