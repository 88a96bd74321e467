/** How the file of the invented class is read. */
import { z } from 'zod';
import { MOST_TEXTS } from '../../models/room/poll.ts';
import { MOST_PEOPLE } from '../../models/room/room.ts';
import { FLOOR } from '../../models/room/types.ts';
import { id, text } from '../schema.ts';

/**
 * A class with nobody in it, to rehearse with. Each question has a list of what its pupils may say, which is drawn at
 * random; a commoner answer stands in the list more often. The class is invented, and is said to be so wherever it is
 * shown.
 */
export const invented = z.strictObject({
  people: z.number().int().min(FLOOR),
  /** People in front of one screen, when each team has one. */
  team: z.number().int().min(1).max(MOST_PEOPLE.team),
  /** By prediction: a choice, or the items in an order. */
  predictions: z.record(id, z.array(z.union([z.number(), z.array(id)])).min(1)),
  /** By prediction of an amount: what its pupils say once they have talked in pairs. */
  pairs: z.record(id, z.array(z.number()).min(1)),
  /** Each home as it would fill in the inventory; an absent answer was left blank. */
  homes: z.array(z.record(id, z.number().int().min(0))).min(1),
  votes: z.array(id).min(1),
  /** Options of the opinion, before and after the debate: at each place, what one pupil thinks. */
  opinions: z
    .strictObject({ before: z.array(id).min(1), after: z.array(id).min(1) })
    .refine(({ before, after }) => before.length === after.length),
  /** By question: as many as the people needed for something to be shown. */
  argued: z.record(id, z.array(text).min(FLOOR)),
  /** The endings of each sentence: in all, enough for something to be shown, and few enough to vote on. */
  charter: z.record(id, z.array(text).min(1)).refine((said) => {
    const { length } = Object.values(said).flat();
    return length >= FLOOR && length <= MOST_TEXTS;
  }),
});
