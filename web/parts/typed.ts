/** Reads a number field: empty means no answer, a comma is a decimal mark, and a value out of bounds stays as typed. */
import type { Language } from '../../models/catalogue/catalogue.ts';
import { between } from '../format.ts';

/** By file: to sort them by language would weigh more than they do. */
const NUMBERS = import.meta.glob<readonly [string, string]>('../words/numbers/*.ts', {
  eager: true,
  import: 'numbers',
});

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * @returns why the value is refused, in the language of the page, in which case nothing changes; nothing when it is
 * accepted
 */
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
    return `${NUMBERS[`../words/numbers/${language}.ts`]![Number(whole)]} ${between({ low: min, high: max }, language)}`;
  }
  change(text ? number : undefined);
}
