/** The language of the titles of publications, which nobody translates. */
import type { Source } from '../../data/files.ts';
import type { Language } from '../../models/catalogue/language.ts';

const FRENCH: Language = 'fr';

/** What an element that holds the title says of it, where it is not in the language of the page. */
export function titleLanguage({ lang = FRENCH }: Pick<Source, 'lang'>, page: Language): Language | undefined {
  return lang === page ? undefined : lang;
}
