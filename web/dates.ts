/** A date in words: a year, a month or a day. */
import type { Language } from '../models/catalogue/catalogue.ts';

/** A day as forms and files write it: 2026-11-27. */
export type Day = `${number}-${number}-${number}`;

/** Where the reader is. */
export function today(): Day {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}

const DAY_MS = 86_400_000;

export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

const DATES = import.meta.glob<{ readonly locale: string; readonly first: string }>('./*.ts', {
  base: './words/dates',
  eager: true,
  import: 'dates',
});

/** The hour and the minute of an instant, where the reader is. */
export const timeWords = (instant: string, language: Language): string =>
  new Date(instant).toLocaleTimeString(DATES[`./${language}.ts`]!.locale, {
    hour: '2-digit',
    minute: '2-digit',
  });

export function dateWords(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  if (!month) return year!;
  const { locale, first } = DATES[`./${language}.ts`]!;
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  const said = format.format(new Date(date));
  return said.replace(/^1 /, `${first} `);
}
