/**
 * The rules of a room, which depend on how it was opened: when its class is invented, they are those of a rehearsal.
 */
import type { LibraryBy } from '../../data/programme/leversAlone.ts';
import { createEstimator } from '../../models/household/footprint.ts';
import { REAL, rehearsal, type Rules } from '../../models/room/rehearsal.ts';
import { createSample } from '../../models/draws/sample.ts';
import { answersOfInventory } from '../../models/school/inventory.ts';
import { inventedClass } from '../../models/school/invented.ts';
import type { HomeInventory } from '../../models/school/school.ts';
import type { RoomSetup } from './rooms.ts';

/** The fewest draws that there may be: only the central value of a home is read, and no draw changes it. */
const DRAWS = 100;
const SEED = 1;

/** @param libraryOf by what the cards of a class are made of */
export function createRules(libraryOf: LibraryBy): (setup: RoomSetup) => Rules {
  const { catalogue, school } = libraryOf('proposals');
  const known = new Map<string, number>();
  let estimate: ReturnType<typeof createEstimator> | undefined;

  /** Worked out once for each home in the data, at each level. */
  function result(inventory: HomeInventory): number {
    const name = JSON.stringify(inventory);
    const before = known.get(name);
    if (before !== undefined) return before;
    estimate ??= createEstimator(catalogue, createSample(catalogue.factors, DRAWS, SEED));
    const { central } = estimate(answersOfInventory(inventory, school.questions)).perPerson;
    known.set(name, central);
    return central;
  }

  return ({ invented, screens, language, cards = 'proposals' }) => {
    if (!invented) return REAL;
    const { school: own } = libraryOf(cards);
    return rehearsal(inventedClass({ sayings: own.invented, screens, language, result }));
  };
}
