/** How the document of the API says a text: in each language, its own first. */
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { DOCUMENT_ORDER } from '../../../models/catalogue/documentLanguage.ts';

/** "In English / En français", for what goes on after it. */
export const inAllLanguages = (text: Text): string =>
  DOCUMENT_ORDER.map((language) => text[language]).join(' / ');

/** "In English. / En français." */
export const sentenceOf = (about: Text): string =>
  DOCUMENT_ORDER.map((language) => `${about[language]}.`).join(' / ');

/** The same as the description of each of some parameters, by its name. */
export const describedBy =
  <P extends Readonly<Record<string, Text>>>(parameters: P) =>
  (name: keyof P) => ({ description: sentenceOf(parameters[name]!) });
