/**
 * What the State's rules for simplified language (DINUM, Référentiel pour une rédaction en langage simplifié, 2017) ask of a
 * text, as far as a program can tell. Its thresholds were written down before the texts: a sentence has twelve words at most.
 * Whether a reader understands, readers alone can tell.
 */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { sentencesOf } from './score.ts';

/** In a sentence. */
export const MOST_SIMPLE_WORDS = 12;
/** No larger number is written, but for years. */
const LARGEST = 999;
const YEARS = { from: 1900, to: 2099 };
/** Abbreviations that the pages explain, or that are better known than what they stand for. */
const KNOWN = ['FALC', 'ADEME', 'TV', 'TVs'];

/** By the number of the criterion, what must not stand in a text. */
interface Never {
  readonly rule: string;
  readonly found: RegExp;
}

const ALIKE: readonly Never[] = [
  { rule: '4.2, plain punctuation', found: /[;()[\]…–—]|\s-\s/u },
  { rule: '5.2, no percentage', found: /%|per\s?cent|pour cent/iu },
  { rule: '5.2, no large number and no decimals', found: /\d[.,]\d/u },
  { rule: '5.4, no special sign', found: /[&/@#*+=≈×·°²₂→<>|_~^]/u },
];

const IN: Readonly<Record<Language, readonly Never[]>> = {
  fr: [
    {
      rule: '4.1, one idea a sentence: nothing hangs on something else',
      found:
        /(?<!\p{L})(?:qui|que|dont|lequel|laquelle|lesquels|lesquelles|parce|puisque|lorsque|quand|si|afin|tandis|alors|mais|donc)(?![\p{L}-])|qu’|lorsqu’|puisqu’/iu,
    },
    {
      rule: '5.1, numbers in digits',
      found:
        /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent|mille)(?!\p{L})/iu,
    },
    {
      rule: '7.1, in the present',
      found:
        /(?<!\p{L})(?:ai|as|a|avons|avez|ont|était|avait|sera|seront|aura|auront)\s\p{L}+(?:é|ée|és|ées)(?!\p{L})|(?<!\p{L})en\s\p{L}+ant(?!\p{L})|\p{L}(?:erai|eras|era|erons|erez|eront)(?!\p{L})/iu,
    },
    {
      rule: '7.3, in the active voice',
      found: /(?<!\p{L})(?:est|sont|êtes|être)\s\p{L}+(?:é|ée|és|ées)(?!\p{L})/iu,
    },
  ],
  en: [
    {
      rule: '4.1, one idea a sentence: nothing hangs on something else',
      found:
        /(?<!\p{L})(?:which|who|whom|whose|that|because|although|though|while|whereas|unless|if|when|since|but|so)(?!\p{L})/iu,
    },
    {
      rule: '5.1, numbers in digits',
      found:
        /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|hundred|thousand)(?!\p{L})/iu,
    },
    {
      rule: '7.1, in the present',
      found: /(?<!\p{L})(?:was|were|had|did|will|would|has been|have been)(?!\p{L})/iu,
    },
    { rule: '7.3, in the active voice', found: /(?<!\p{L})(?:is|are|be|being)\s\p{L}+ed(?!\p{L})/iu },
  ],
};

/** A question may begin so. */
const ASKS: Readonly<Record<Language, RegExp>> = { fr: /^Que(?=\s\p{L}+-)/u, en: /^(?!)/u };

/**
 * @param block what is read on one line
 * @returns each rule that it breaks, with the block
 */
export function brokenRules(block: string, language: Language): string[] {
  const text = block.replaceAll(/\s+/g, ' ').trim();
  const sentences = sentencesOf(text, language);
  const read = text.replace(ASKS[language], '');
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const abbreviations = [...text.matchAll(/\p{Lu}{2,}\p{L}*/gu)].map(([word]) => word);
  return [
    ...(sentences.length > 1 ? ['1.7, each sentence on its own line'] : []),
    ...(sentences.some(({ words }) => words > MOST_SIMPLE_WORDS)
      ? [`4.1, no more than ${MOST_SIMPLE_WORDS} words`]
      : []),
    ...(numbers.some((n) => n > LARGEST && !(n >= YEARS.from && n <= YEARS.to))
      ? ['5.2, no large number']
      : []),
    ...(abbreviations.some((word) => !KNOWN.includes(word)) ? ['6.4, no abbreviation'] : []),
    ...[...ALIKE, ...IN[language]].flatMap(({ rule, found }) => (found.test(read) ? [rule] : [])),
  ].map((rule) => `${rule}: ${text}`);
}

/** The tags that stand inside a line; every other one begins a new one. */
const INLINE = /<\/?(?:a|b|span|i|em|strong)(?:\s[^>]*)?>/g;

/** The lines of what a page shows, drawings and comments left out. */
export const linesIn = (html: string): string[] =>
  html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<(svg|script|style)\b.*?<\/\1>/gs, '\n')
    .replaceAll(INLINE, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
