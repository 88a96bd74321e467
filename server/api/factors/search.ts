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

/**
 * Factors hold every word sought, in the order of the catalogue; where words are sought, those whose name holds them come
 * first, and among these the figures that somebody published before what is worked out or agreed on.
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
    const words = plain(search).split(/\s+/).filter(Boolean);
    const rank = ({ name, factor }: { name: string; factor: DocumentedFactor }) =>
      words.every((word) => name.includes(word)) ? Number(factor.status !== PUBLISHED) : 2;
    const found = entries().filter(({ factor, text }) => {
      if (kind !== undefined && factor.kind !== kind) return false;
      if (status !== undefined && factor.status !== status) return false;
      if (source !== undefined && factor.source !== source) return false;
      if (grade !== undefined && factor.grade !== grade) return false;
      return words.every((word) => text.includes(word));
    });
    if (words.length > 0) found.sort((one, other) => rank(one) - rank(other));
    return found.map(({ factor }) => factor);
  };
}

function searchedText({ id, label, note }: DocumentedFactor, sourceTitle = ''): string {
  const said = LANGUAGES.flatMap((language) => [label[language], note?.[language]]);
  return plain([id, ...said, sourceTitle].join('\n'));
}

/** Lower case, without accents; ligatures and typographic apostrophes as one types them. */
export function plain(text: string): string {
  return plainLetters(text).replaceAll('’', "'");
}
