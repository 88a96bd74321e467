/** Masses and changes as people say them, positive or negative. */
import type { Language } from '../models/catalogue/catalogue.ts';
import { amount, digits } from './format.ts';

export const KG_PER_TONNE = 1000;
/** In kg: below this, a mass counts as zero. */
export const LEAST = 0.1;

/**
 * In kg below a tonne, otherwise in tonnes: "320 kg", "12 t".
 * @param told significant digits, when two are too few
 */
export function mass(kg: number, language: Language, told?: number): string {
  const small = Math.abs(kg) < KG_PER_TONNE;
  if (Math.abs(kg) < LEAST) return `0\u202fkg`;
  return `${signed(small ? kg : kg / KG_PER_TONNE, language, told)}\u202f${small ? 'kg' : 't'}`;
}

/** A number with its sign; the minus is a true one. */
export function signed(value: number, language: Language, told?: number): string {
  const size = Math.abs(value);
  return (value < 0 ? '−' : '') + (told ? digits(size, language, told) : amount(size, language));
}
