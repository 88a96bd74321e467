/** A date in words: a year, a month or a day. */
import type { Language } from '../models/catalogue/catalogue.ts';
import { DATES } from '../models/catalogue/language.ts';

export function dateWords(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  if (!month) return year!;
  const { locale, first } = DATES[language];
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  const said = format.format(new Date(date));
  return said.replace(/^1 /, `${first} `);
}
