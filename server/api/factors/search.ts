/** Finding factors by words, whatever their accents and capitals, and by what they are. */
import type { DocumentedFactor } from '../../../data/files.ts';
import type { Library } from '../../../data/library.ts';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { once } from '../../../models/draws/memo.ts';
import { plainLetters } from '../../../models/territory/words.ts';
import type { FactorsQuery } from './query.ts';

export type FactorFilter = Pick<FactorsQuery, 'search' | 'kind' | 'status' | 'source' | 'grade'>;
export type FactorSearch = (filter: FactorFilter) => readonly DocumentedFactor[];

/** Factors hold every word sought, in the order of the catalogue. */
export function createFactorSearch({ factors, sources }: Library): FactorSearch {
  const entries = once(() =>
    Object.values(factors).map((factor) => ({
      factor,
      text: searchedText(factor, sources[factor.source]?.title),
    })),
  );
  return ({ search = '', kind, status, source, grade }) => {
    const words = plain(search).split(/\s+/).filter(Boolean);
    return entries()
      .filter(({ factor, text }) => {
        if (kind !== undefined && factor.kind !== kind) return false;
        if (status !== undefined && factor.status !== status) return false;
        if (source !== undefined && factor.source !== source) return false;
        if (grade !== undefined && factor.grade !== grade) return false;
        return words.every((word) => text.includes(word));
      })
      .map(({ factor }) => factor);
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
