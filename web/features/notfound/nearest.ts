/**
 * The pages nearest to an address that leads nowhere, or to words. Each page has phrases: its address and its title, in
 * every language. A word sought finds the word of a phrase that is most like it; how much of the words sought are found
 * counts four times as much as how much of the phrase they are (the F₂ score of information retrieval).
 */
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { slipsFrom } from '../../../models/territory/slips.ts';
import { fullKey } from '../../../models/territory/words.ts';

export interface Place {
  readonly address: Text;
  /** Absent where only the address says what it is. */
  readonly title?: Text | undefined;
  /** Words by which one seeks it and that it does not bear. */
  readonly also?: Text | undefined;
}

export interface Near {
  readonly place: Place;
  /** 0 to 1. */
  readonly score: number;
}

/** Finds places by words, the nearest first; among equals, in their order. `least` is the score below which none is named. */
export type FindPlaces = (words: string, limit: number, least?: number) => readonly Near[];

/**
 * Below, a page has too little in common with what was sought to be called the nearest, to be called so among those that
 * begin in the same way, to be called so in another part of the site, or to be listed.
 */
export const [NAMED, NAMED_WITHIN, NAMED_ELSEWHERE, LISTED] = [0.52, 0.45, 0.75, 0.3];
const BETA2 = 4;
/** Length from which a word may have one slip, then two. */
const [ONE_SLIP, TWO_SLIPS] = [4, 8];
const slipsIn = (word: string) => (word.length < ONE_SLIP ? 0 : word.length < TWO_SLIPS ? 1 : 2);

const wordsOf = (text: string): readonly string[] => fullKey(text).split(' ').filter(Boolean);
const lettersIn = (words: readonly string[]) => words.reduce((sum, { length }) => sum + length, 0);

export function createFindPlaces(places: readonly Place[]): FindPlaces {
  const known = places.map((place) => ({ place, phrases: phrasesOf(place) }));
  const vocabulary = [...new Set(known.flatMap(({ phrases }) => phrases.flat()))];
  return (text, limit, least = NAMED) => {
    const sought = wordsOf(text);
    const letters = lettersIn(sought);
    if (letters === 0) return [];
    const likes = sought.map((word) => likenessOf(word, vocabulary));
    const scoreOf = (phrase: readonly string[]) => {
      let found = 0;
      likes.forEach((likeness, i) => {
        const best = Math.max(0, ...phrase.map((word) => likeness.get(word) ?? 0));
        found += best * sought[i]!.length;
      });
      if (found === 0) return 0;
      const [recall, precision] = [found / letters, Math.min(1, found / lettersIn(phrase))];
      return ((1 + BETA2) * recall * precision) / (BETA2 * precision + recall);
    };
    return known
      .map(({ place, phrases }): Near => ({ place, score: Math.max(...phrases.map(scoreOf)) }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  };
}

/** The words of what follows the language of an address, and of each title. */
function phrasesOf({ address, title, also }: Place): readonly (readonly string[])[] {
  const texts = [address, title, also].flatMap((text) => (text ? Object.values<string>(text) : []));
  return [...new Set(texts)].map(wordsOf).filter((words) => words.length > 0);
}

/** Two words that begin with as many letters are taken for forms of one: "réparer", "réparation". */
const STEM = 5;

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** How much each word of the vocabulary is like this one, 0 to 1; those that are not like it are left out. */
function likenessOf(word: string, vocabulary: readonly string[]): ReadonlyMap<string, number> {
  const most = slipsIn(word);
  const slips = slipsFrom(word, most);
  const likes = new Map<string, number>();
  for (const other of vocabulary) {
    const whole = word === other ? 0 : most === 0 ? 1 : slips(other, 0, other.length).whole;
    if (whole <= most) likes.set(other, 1 - whole / Math.max(word.length, other.length));
    else {
      const shared = sharedStart(word, other);
      const start = Math.min(STEM, word.length, other.length);
      if (shared >= start && shared >= ONE_SLIP)
        likes.set(other, shared / Math.max(word.length, other.length));
    }
  }
  return likes;
}
