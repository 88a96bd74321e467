/** How the file of the invented class is read. */
import { z } from 'zod';
import { MOST_PEOPLE } from '../../models/room/room.ts';
import { FLOOR } from '../../models/room/types.ts';
import { id, text } from '../schema.ts';

/**
 * A class that nobody is in, to rehearse with: of each question, what its pupils may say, drawn at random from the
 * list; what is more common stands there more often. Invented, and told to be wherever it is shown.
 */
export const invented = z.strictObject({
  people: z.number().int().min(FLOOR),
  /** People before one screen, where there is one a team. */
  team: z.number().int().min(1).max(MOST_PEOPLE.team),
  /** By prediction: a choice, or the items in an order. */
  predictions: z.record(id, z.array(z.union([z.number(), z.array(id)])).min(1)),
  /** Each as its home would fill the inventory in; what is absent was left blank. */
  homes: z.array(z.record(id, z.number().int().min(0))).min(1),
  votes: z.array(id).min(1),
  /** By sentence to end: as many as it takes people for something to be shown. */
  charter: z.record(id, z.array(text).min(FLOOR)),
});
