/** What the tables of fields of requests say of themselves. */
import type { Text } from '../../../models/catalogue/catalogue.ts';
import type { Fields } from '../../../models/request/field.ts';

/** Every text of some fields, and of those inside them. */
export const allWords = (value: Fields | object): Text[] =>
  Object.values(value).flatMap((each: unknown): Text[] => {
    if (typeof each !== 'object' || each === null) return [];
    return 'fr' in each && 'en' in each ? [each as Text] : allWords(each);
  });
