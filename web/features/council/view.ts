/** What the council page shows of a scenario: the figures as displayed, made from the summary of the models. */
import type { Estimate } from '../../../models/draws/distribution.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { amount } from '../../format.ts';
import { KG_PER_TONNE, mass } from '../../mass.ts';
import type { ToolMessages } from './words/fr.ts';

/** A territory as its page knows it. */
export interface PlaceShown {
  readonly code: string;
  readonly name: string;
  readonly people: number;
  readonly households: number;
  readonly grid?: string;
}

export const tonnes = ({ central, low, high }: Estimate): Estimate => ({
  central: central / KG_PER_TONNE,
  low: low / KG_PER_TONNE,
  high: high / KG_PER_TONNE,
});

/** A change as a fall: a negative fall is a rise. */
export const fallen = ({ central, low, high }: Estimate): Estimate => ({
  central: 0 - central,
  low: 0 - high,
  high: 0 - low,
});

export function massRange(
  { low, high }: Estimate,
  language: Language,
  m: Pick<ToolMessages, 'between'>,
): string {
  return m.between(mass(low, language), mass(high, language));
}

/** From this value, a number is nearer to two than to one. */
const ABOUT_TWO = 1.5;

/** A number of things: "about one", "none", or two digits. */
export function things({ central }: Estimate, language: Language, m: ToolMessages): string {
  if (central <= 0) return m.none;
  if (central < 1) return m.fewerThanOne;
  if (central < ABOUT_TWO) return m.aboutOne;
  return amount(central, language);
}

/** Digits of a figure shown beside another: two, or as many more as their difference needs, up to four. */
const DIGITS = [2, 3, 4, 5, 6] as const;
/** How far the difference of what is shown may be from the true one, as a part of it. */
const NEAR = 0.1;

/** Both with the same digits, enough for a reader who subtracts one from the other to find their difference. */
export function digitsFor(before: number, after: number): number {
  const shown = (value: number, digits: number) => Number(value.toPrecision(digits));
  const gap = before - after;
  const told = DIGITS.find(
    (digits) => Math.abs(shown(before, digits) - shown(after, digits) - gap) <= NEAR * Math.abs(gap),
  );
  return told ?? DIGITS.at(-1)!;
}
