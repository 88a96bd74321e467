/** What was typed in a number field: empty is no answer, a comma is a decimal mark; what is out of bounds stays as typed. */
import type { Language } from '../../models/catalogue/catalogue.ts';
import { between } from '../format.ts';

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** @returns why it is refused, in the language of the page, and changes nothing; nothing where it is taken */
export function typedNumber(
  input: HTMLInputElement,
  { min, max }: Bounds,
  change: (value: number | undefined) => void,
  whole = false,
): string | undefined {
  const text = input.value.replace(',', '.').trim();
  const number = Number(text);
  if (text && !(number >= min && number <= max && (!whole || Number.isInteger(number)))) {
    const language = document.documentElement.lang as Language;
    return `${KINDS[language][Number(whole)]} ${between({ low: min, high: max }, language)}`;
  }
  change(text ? number : undefined);
}

/** Short: on a phone it has one line, that of the hint. */
const KINDS = { fr: ['nombre', 'entier,'], en: ['number', 'whole,'] } as const;
