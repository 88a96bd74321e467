/** Masses and changes said the way people say them, above and below nothing. */
import type { Language } from '../models/catalogue/catalogue.ts';
import { amount } from './format.ts';

export const KG_PER_TONNE = 1000;
/** Below this, kg: nothing. */
export const LEAST = 0.1;

/** kg below a tonne, else tonnes: "320 kg", "12 t". */
export function mass(kg: number, language: Language): string {
  const small = Math.abs(kg) < KG_PER_TONNE;
  if (Math.abs(kg) < LEAST) return `0\u202fkg`;
  return `${signed(small ? kg : kg / KG_PER_TONNE, language)}\u202f${small ? 'kg' : 't'}`;
}

/** With a true minus. */
export const signed = (value: number, language: Language): string =>
  value < 0 ? `−${amount(-value, language)}` : amount(value, language);
