/** The language of an answer: what the address asks for, else what the reader's software prefers, else the first one of the site. */
import type { Context } from 'hono';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES, isLanguage } from '../../models/catalogue/language.ts';

const [DEFAULT] = LANGUAGES;

export function languageOf(c: Context): Language {
  const asked = c.req.query('lang');
  if (isLanguage(asked)) return asked;
  return preferredLanguage(c.req.header('accept-language'));
}

/** @param header `Accept-Language`, by falling weight and, at equal weight, in the order written */
export function preferredLanguage(header: string | undefined): Language {
  if (!header) return DEFAULT;
  const ranked = header
    .split(',')
    .map(rangeOf)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of ranked) {
    if (isLanguage(tag)) return tag;
    if (tag === '*') return DEFAULT;
  }
  return DEFAULT;
}

function rangeOf(range: string): { tag: string; weight: number } {
  const [name = '', ...parameters] = range.split(';');
  const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/i.exec(text)?.[1]).find(Boolean);
  return { tag: name.trim().toLowerCase().split('-')[0]!, weight: weight === undefined ? 1 : Number(weight) };
}
