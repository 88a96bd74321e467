/** The language of what is written for those who program: the document of the API. */
import { othersThan, type Language } from './language.ts';

export const DOCUMENT_LANGUAGE: Language = 'en';

/** The languages in the order in which that document says a text in all of them. */
export const DOCUMENT_ORDER: readonly Language[] = [DOCUMENT_LANGUAGE, ...othersThan(DOCUMENT_LANGUAGE)];
