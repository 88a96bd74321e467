/** The order that a class gave, from the mean place of each thing; things that share a place, as it is shown, are level. */
import type { Language } from '../../../../../models/catalogue/catalogue.ts';
import { amount } from '../../../../format.ts';

/** By thing, 1 for the first. */
type Places = Readonly<Record<string, number>>;

export const inOrder = (places: Places): readonly string[] =>
  Object.keys(places).sort((a, b) => places[a]! - places[b]!);

/** Those at the same place, itself among them. */
export const levelWith = (id: string, places: Places, language: Language): readonly string[] =>
  inOrder(places).filter((other) => amount(places[other]!, language) === amount(places[id]!, language));

/** How many are where they are known to be: none of those that are level is at any place. */
export const wellPlaced = (places: Places, order: readonly string[], language: Language): number =>
  inOrder(places).filter((id, i) => order[i] === id && levelWith(id, places, language).length === 1).length;
