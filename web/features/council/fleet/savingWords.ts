/** What a decision saves, in words: one that may be a rise is told both ways, and never by a number below zero. */
import type { Estimate } from '../../../../models/draws/distribution.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { mass } from '../../../mass.ts';
import { fallen, massRange } from '../view.ts';
import type { FleetMessages } from './words/fr.ts';

/** "110 kg de moins par an (entre 70 kg et 130 kg).", "De 38 kg de plus à 400 kg de moins par an…" */
export function savedSaid(saving: Estimate, language: Language, m: FleetMessages): string {
  const { central, low, high } = saving;
  if (central === 0 && low === 0 && high === 0) return m.acting.none;
  if (low < 0 && high > 0) return m.acting.either(mass(-low, language), mass(high, language));
  if (low >= 0) return m.acting.saves(mass(central, language), massRange(saving, language, m));
  return m.acting.adds(mass(-central, language), massRange(fallen(saving), language, m));
}

/** The range of a saving beside its number: "entre 20 kg et 90 kg", "de 12 kg de plus à 170 kg de moins". */
export const savingRange = (saving: Estimate, language: Language, m: FleetMessages): string =>
  saving.low < 0 && saving.high > 0
    ? m.acting.ranged(mass(-saving.low, language), mass(saving.high, language))
    : massRange(saving, language, m);

interface Fewer {
  readonly computers: number;
  readonly screens: number;
}

/** "3 ordinateurs et 1 écran": those of which there are any. */
export const fewerSaid = (
  { computers, screens }: Fewer,
  say: (n: number) => string,
  { fewer }: FleetMessages,
): string =>
  fewer.less([
    ...(computers > 0 ? [fewer.computers(say(computers))] : []),
    ...(screens > 0 ? [fewer.screens(say(screens))] : []),
  ]);
