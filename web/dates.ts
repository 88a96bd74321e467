/** A date in words: a year, a month or a day. */
import type { Language } from '../models/catalogue/catalogue.ts';

export function dateWords(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  if (!month) return year!;
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  const said = format.format(new Date(date));
  return language === 'fr' ? said.replace(/^1 /, '1er ') : said;
}
