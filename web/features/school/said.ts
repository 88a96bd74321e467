/** Figures of the school door said in words: masses in the unit that reads best, reveals, ranges. */
import type { Language, Text } from '../../../models/catalogue.ts';
import type { Estimate } from '../../../models/distribution.ts';
import { twoDigits } from '../../format.ts';

const GRAMS = 1000;
const MILLIGRAMS = 1e6;

/** The unit in which the central value is 1 or more, as far down as milligrams. */
function scaleOf(kg: number): readonly [times: number, unit: string] {
  if (kg >= 1) return [1, 'kg'];
  return kg >= 1 / GRAMS ? [GRAMS, 'g'] : [MILLIGRAMS, 'mg'];
}

const span = (low: string, high: string, language: Language): string =>
  language === 'fr' ? `entre ${low} et ${high}` : `between ${low} and ${high}`;

export interface Said {
  readonly value: string;
  /** Absent where none is known. */
  readonly range?: string;
}

/** @param value kgCO2e */
export function massSaid({ central, low, high }: Estimate, language: Language): Said {
  const [times, unit] = scaleOf(central);
  const say = (kg: number) => twoDigits(kg * times, language);
  return {
    value: `${say(central)}\u00a0${unit}\u00a0CO₂e`,
    ...(low < high && { range: `${span(say(low), say(high), language)}\u00a0${unit}` }),
  };
}

/** French says "0,5 appareil", English "0.5 devices". */
export const unitFor = (
  value: number,
  { unit, unitOfOne }: { readonly unit: Text; readonly unitOfOne?: Text | undefined },
  language: Language,
): string => (new Intl.PluralRules(language).select(value) === 'one' ? (unitOfOne ?? unit) : unit)[language];

/** @param unit in words, written after the number */
export function numberSaid({ central, low, high }: Estimate, unit: string, language: Language): Said {
  const say = (value: number) => twoDigits(value, language);
  const space = unit === '%' && language === 'en' ? '' : '\u00a0';
  return {
    value: `${say(central)}${space}${unit}`,
    ...(low < high && { range: span(say(low), say(high), language) }),
  };
}
