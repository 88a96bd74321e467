/** Finding factors by words, whatever their accents and capitals, and by what they are. */
import type { DocumentedFactor } from '../../../data/files.ts';
import type { Library } from '../../../data/library.ts';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { once } from '../../../models/draws/memo.ts';
import { plainLetters } from '../../../models/territory/words.ts';
import type { FactorsQuery } from './query.ts';

export type FactorFilter = Pick<FactorsQuery, 'search' | 'kind' | 'status' | 'source' | 'grade'>;
/** Of a figure that is in force as its source gives it. */
const PUBLISHED = 'current';

export type FactorSearch = (filter: FactorFilter) => readonly DocumentedFactor[];

/** Words that name nothing by themselves. */
const EMPTY = new Set(
  'a an cm de des du in inches l la le les ma mes mon my of pouces the un une'.split(' '),
);
/** What one calls a thing, and what its figures call it. */
const SAID_AS: Readonly<Record<string, readonly string[]>> = {
  ordi: ['ordinateur'],
  ordis: ['ordinateur'],
  pc: ['ordinateur', 'computer', 'laptop'],
  phone: ['smartphone', 'phone'],
  phones: ['smartphone', 'phone'],
  reconditionne: ['reconditionne', 'remise en etat'],
  reconditionnee: ['reconditionne', 'remise en etat'],
  refurbished: ['refurbished', 'refit'],
  tele: ['televiseur', 'television'],
  teles: ['televiseur', 'television'],
  telephone: ['smartphone', 'telephone'],
  telephones: ['smartphone', 'telephone'],
  tv: ['televiseur', 'television'],
};
const CARBON = /CO2e/;

/**
 * Factors hold every word sought, in the order of the catalogue; where words are sought, those whose name holds them come
 * first, and among these what weighs, then the figures that somebody published before what is worked out or agreed on.
 */
export function createFactorSearch({ factors, sources }: Library): FactorSearch {
  const entries = once(() =>
    Object.values(factors).map((factor) => ({
      factor,
      name: plain(LANGUAGES.map((language) => factor.label[language]).join('\n')),
      text: searchedText(factor, sources[factor.source]?.title),
    })),
  );
  return ({ search = '', kind, status, source, grade }) => {
    const words = soughtIn(search);
    const holds = (text: string) => words.every((any) => any.some((word) => text.includes(word)));
    const rank = ({ name, factor }: { name: string; factor: DocumentedFactor }) =>
      holds(name) ? 2 * Number(!CARBON.test(factor.unit)) + Number(factor.status !== PUBLISHED) : 4;
    const found = entries().filter(({ factor, text }) => {
      if (kind !== undefined && factor.kind !== kind) return false;
      if (status !== undefined && factor.status !== status) return false;
      if (source !== undefined && factor.source !== source) return false;
      if (grade !== undefined && factor.grade !== grade) return false;
      return holds(text);
    });
    if (words.length > 0) found.sort((one, other) => rank(one) - rank(other));
    return found.map(({ factor }) => factor);
  };
}

/** Each word as it is written, or as figures say it; words that name nothing count where there is nothing else. */
function soughtIn(search: string): readonly (readonly string[])[] {
  const written = plain(search).split(/\s+/).filter(Boolean);
  const full = written.filter((word) => !EMPTY.has(word));
  return (full.length > 0 ? full : written).map((word) => SAID_AS[word] ?? [word]);
}

function searchedText({ id, label, note }: DocumentedFactor, sourceTitle = ''): string {
  const said = LANGUAGES.flatMap((language) => [label[language], note?.[language]]);
  return plain([id, ...said, sourceTitle].join('\n'));
}

/** Lower case, without accents; ligatures and typographic apostrophes as one types them. */
export function plain(text: string): string {
  return plainLetters(text).replaceAll('’', "'");
}
