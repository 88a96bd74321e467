/** The order that a class gave, from the exact mean place of each thing: only what is shown of it is rounded. */
import type { Language } from '../../../../../models/catalogue/catalogue.ts';
import { amount } from '../../../../format.ts';

/** By thing, 1 for the first. */
type Places = Readonly<Record<string, number>>;

/** Means that are closer are one mean, added up in another order: those of a class are much further apart. */
const SAME = 1e-9;

export const inOrder = (places: Places): readonly string[] =>
  Object.keys(places).sort((a, b) => places[a]! - places[b]!);

/** Those at the same place, itself among them. */
export const levelWith = (id: string, places: Places): readonly string[] =>
  inOrder(places).filter((other) => Math.abs(places[other]! - places[id]!) < SAME);

/** Others whose place is another one, but is shown as the same number. */
export const nearlyLevelWith = (id: string, places: Places, language: Language): readonly string[] => {
  const level = levelWith(id, places);
  const shown = (other: string) => amount(places[other]!, language);
  return inOrder(places).filter((other) => !level.includes(other) && shown(other) === shown(id));
};

/** How many are where they are known to be: none of those that are level is at any place. */
export const wellPlaced = (places: Places, order: readonly string[]): number =>
  inOrder(places).filter((id, i) => order[i] === id && levelWith(id, places).length === 1).length;
