/** A number with what it counts, in the singular where there is one. */
import type { Language } from '../models/catalogue/catalogue.ts';
import { byLanguage } from './dictionaries.ts';
import { exact } from './format.ts';

interface Ones {
  readonly ones: Readonly<Record<string, string>>;
  readonly isOne: (value: number) => boolean;
}

const ONES = byLanguage(import.meta.glob<Ones>('./words/ones/*.ts', { eager: true }));

/** @param unit in the plural, as the data write it */
export function counted(value: number, unit: string, language: Language): string {
  const { ones, isOne } = ONES[language];
  return `${exact(value, language)} ${isOne(value) ? (ones[unit] ?? unit) : unit}`;
}
