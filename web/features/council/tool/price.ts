/** What a tonne avoided costs, in words: a price, or that there is none to say. A cost nobody knows is no saving. */
import type { Language } from '../../../../models/catalogue.ts';
import type { Euros } from '../../../../models/policy/summary.ts';
import { amount } from '../../../format.ts';
import type { ToolMessages } from '../../../i18n/fr/council.ts';
import { signed } from '../../../mass.ts';

/** @returns nothing where nothing is avoided */
export function perTonneOf({ perTonne, unknown }: Euros, language: Language, m: ToolMessages): string {
  if (!perTonne) return '';
  const { central, low, high } = perTonne;
  if (central <= 0) return unknown.length > 0 ? m.money.unpriced : m.money.saves;
  const [middle, least] = [signed(central, language), signed(low, language)];
  return high === undefined
    ? m.money.perTonneOpen(middle, least)
    : m.money.perTonne(middle, least, amount(high, language));
}

/** The same in a cell of a table: a central price, or a dash. */
export function priceOf({ perTonne, unknown }: Euros, language: Language, m: ToolMessages): string {
  if (!perTonne || (perTonne.central <= 0 && unknown.length > 0)) return '–';
  return perTonne.central <= 0 ? m.compare.saves : m.money.euros(signed(perTonne.central, language));
}
