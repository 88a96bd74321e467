/** What was typed of a territory, kept on the device: the same for all its scenarios, as it is what happened. */
import type { PlaceShown } from '../view.ts';

/** By year, then by the name of the field. */
export type Typed = Readonly<Record<number, Readonly<Record<string, number>>>>;

export interface KeptReview {
  readonly year: number;
  readonly typed: Typed;
}

const keyOf = ({ code, name }: Pick<PlaceShown, 'code' | 'name'>): string =>
  `sobrement.review.${code}${code === 'own' ? `.${name}` : ''}`;

/** Storage may be forbidden or full. @returns whether it is kept */
export function keepReview(place: PlaceShown, kept: KeptReview): boolean {
  try {
    if (Object.keys(kept.typed).length === 0) localStorage.removeItem(keyOf(place));
    else localStorage.setItem(keyOf(place), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** What was kept; what cannot be read is as if nothing was. */
export function keptReview(place: PlaceShown): KeptReview | undefined {
  try {
    const read = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null') as KeptReview | null;
    return read && Number.isInteger(read.year) && isTyped(read.typed) ? read : undefined;
  } catch {
    return undefined;
  }
}

const isTyped = (typed: unknown): boolean =>
  typeof typed === 'object' &&
  typed !== null &&
  Object.values(typed).every(
    (year: unknown) =>
      typeof year === 'object' &&
      year !== null &&
      Object.values(year).every((value) => typeof value === 'number' && value >= 0),
  );
