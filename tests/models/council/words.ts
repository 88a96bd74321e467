/** What the tables of fields of requests say of themselves. */
import type { Text } from '../../../models/catalogue/catalogue.ts';
import type { Fields } from '../../../models/request/field.ts';

/** What each field, and each of those inside it, is said to be, and its unit; what is not said too. */
export const wordsOf = (value: Fields | object): Partial<Text>[] =>
  Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    if (typeof each !== 'object' || each === null) return [];
    return key === 'about' || key === 'unit' ? [each] : wordsOf(each);
  });
