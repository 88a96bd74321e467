/**
 * What the pages of a class are made from: the library as the host shows it, or with levers and laws alone, and what is
 * computed from it, once.
 */
import type { Library } from '../../../data/library.ts';
import type { Cards } from '../../../models/school/school.ts';
import type { Average } from '../../effects/average.ts';
import type { Kit } from './kit.ts';
import type { ClassOf } from './room/classOf.ts';

export interface Side {
  readonly library: Library;
  readonly average: () => Average;
  readonly kit: () => Kit;
  readonly classOf: ClassOf;
}

/** @param cards of the class; proposals where nobody chose, before there was a choice */
export type SideOf = (cards?: Cards) => Side;
