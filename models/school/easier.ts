/** What is said in easier words at the level of the youngest. */
import type { Level } from './school.ts';

const YOUNGEST: Level = 'cycle-3';

/** Something with words, some of which have an easier form. */
export interface Eased {
  readonly easier?: object | undefined;
}

/** The same thing as it is said at a level: its easier words stand in the place of the others for the youngest. */
export const saidAt = <T extends Eased>(one: T, level: Level): T =>
  level === YOUNGEST ? { ...one, ...one.easier } : one;
