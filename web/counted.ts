/** A number with what it counts, in the singular where there is one, and all of it in words. */
import type { Language } from '../models/catalogue/catalogue.ts';
import { HUNDRED } from '../models/catalogue/writing.ts';
import { byLanguage } from './dictionaries.ts';
import { exact, hundredths } from './format.ts';

interface Ones {
  readonly ones: Readonly<Record<string, string>>;
  readonly wholes: Readonly<Record<string, string>>;
  readonly isOne: (value: number) => boolean;
}

const ONES = byLanguage(import.meta.glob<Ones>('./words/ones/*.ts', { eager: true }));

/** @param unit in the plural, as the data write it */
export function counted(value: number, unit: string, language: Language): string {
  const { ones, wholes, isOne } = ONES[language];
  const number = exact(value, language);
  if (unit.startsWith('%'))
    return (value === HUNDRED ? wholes[unit] : undefined) ?? hundredths(number, language) + unit.slice(1);
  return `${number} ${isOne(value) ? (ones[unit] ?? unit) : unit}`;
}
