/** A receipt in figures of everyday life, as few and as small as they can be. */
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../../../models/catalogue/units.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { drawingOfThing } from '../../../drawings.ts';
import { drawnOf } from '../ticket/ticketView.ts';
import type { Kind, View } from '../view.ts';

/** As many whole kilometres by car, each day or each week, as weigh the same; a range in the same kilometres. */
export interface Road {
  readonly each: 'day' | 'week';
  readonly km: number;
  readonly low: number;
  readonly high: number;
}

/** In fewer kilometres a day, a rounded one would be far from what it stands for: they are told by the week. */
const LEAST_A_DAY = 2;

/**
 * @param total kgCO2e a year
 * @param carKg kgCO2e of one kilometre
 */
export function roadOf(total: Estimate, carKg: number): Road {
  const aDay = (kg: number) => kg / carKg / DAYS_PER_YEAR;
  const each = aDay(total.central) >= LEAST_A_DAY ? 'day' : 'week';
  const rounded = (kg: number) => Math.round(aDay(kg) * (each === 'day' ? 1 : DAYS_PER_WEEK));
  return { each, km: rounded(total.central), low: rounded(total.low), high: rounded(total.high) };
}

/** How a part of a whole is drawn, and named. */
export type Size = 'large' | 'medium' | 'small';

/** Shares of the whole from which a part is large, and medium: chosen so that what is drawn alike is of one order. */
const LARGE = 0.1;
const MEDIUM = 0.03;

export function sizeOf(part: number, whole: number): Size {
  const share = whole > 0 ? part / whole : 0;
  return share >= LARGE ? 'large' : share >= MEDIUM ? 'medium' : 'small';
}

const FIRST = 3;

/** The heaviest things of a receipt, in its order. */
export const heaviestThings = (view: View): Kind[] => drawnOf(view).slice(0, FIRST);

/**
 * What a thing is called.
 * @param key such as `device/tv`
 * @param names by what it is, or by its drawing
 * @returns nothing where the catalogue's own name is as simple as can be
 */
export function simpleName(key: string, names: Readonly<Record<string, string>>): string | undefined {
  const id = key.split('/')[1]!.split('#')[0]!;
  return names[id] ?? names[drawingOfThing(id) ?? ''];
}

/** Whether most of a footprint comes from making devices. */
export const isMostlyMade = (made: number, total: number): boolean => made > total / 2;
