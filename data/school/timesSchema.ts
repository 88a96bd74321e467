/** How the file of how long a class takes is read. */
import { z } from 'zod';
import { STEP_KINDS } from '../../models/room/types.ts';

const seconds = z.number().int().positive();
const byStep = z.partialRecord(z.enum(STEP_KINDS), seconds);

/**
 * How long a class takes at each step, in seconds: a convention of ours, from what is done in it. No study was found that
 * measured it; each number takes the half minute that an operation takes on paper.
 */
export const times = z.strictObject({
  /** The share of an activity that no step is counted on, for a class that takes its time. */
  spare: z.number().min(0).lt(1),
  /** A countdown starts from so many seconds, times a whole number. */
  round: seconds,
  /** For talking in pairs, then answering again. */
  pairs: seconds,
  /** To answer alone, by kind of question. */
  answer: z.strictObject({ choice: seconds, rank: seconds, number: seconds, counts: seconds, text: seconds }),
  /** To read one of many options, of which several may be chosen. */
  option: seconds,
  /** To talk, where nothing is asked. */
  talk: byStep,
  /** Once it is revealed: to read it and say why; a charter is read, accepted, chosen from and read again. */
  tell: byStep,
});
