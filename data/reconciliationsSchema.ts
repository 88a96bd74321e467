/**
 * How `reconciliations.json` is read: figures that others have published, and what each step from theirs to ours is
 * called. It holds nothing of ours: `models/validation/reconcile.ts` computes that.
 */
import { z } from 'zod';
import { GRADES } from '../models/catalogue/provenance.ts';
import { id, readFigure, text } from './schema.ts';

/** `perimeter`: the two do not count the same things. `figure`: the same thing, with another figure. */
const step = z.strictObject({ id, kind: z.enum(['perimeter', 'figure']), label: text });

const figure = z
  .strictObject({
    /** What computes it, and what the steps are called there. */
    id,
    /** In a row of several figures: which one. */
    label: text.optional(),
    unit: z.enum(['g', 'kg', 'kg-matter', 't', 'Mt', '%']),
    /** With a range only where the publication gives one. */
    published: z.strictObject({
      central: z.number(),
      low: z.number().optional(),
      high: z.number().optional(),
    }),
    /** As recorded: the test suite computes it again. */
    outcome: z.enum(['lands', 'misses']),
    /** The total of `published.json` that says the same with less, and need not be shown as well. */
    replaces: id.optional(),
    steps: z.array(step),
  })
  .refine(({ published: { low, central, high } }) =>
    low === undefined || high === undefined ? low === high : low <= central && central <= high,
  );

export const reconciliations = z.strictObject({
  /** In the order in which they are shown. */
  subjects: z.array(z.strictObject({ id, label: text })).min(1),
  /** What whoever published counts with, where it is known, and where it was read. */
  conventions: z.record(id, readFigure.extend({ grade: z.enum(GRADES) })),
  rows: z.array(
    z.strictObject({
      id,
      subject: id,
      label: text,
      /** What the publication counts. */
      counts: text,
      /** For an expert: the choices on both sides, and what is left unexplained. */
      why: text,
      source: z.string(),
      where: z.string(),
      year: z.number().int(),
      figures: z.array(figure).min(1),
    }),
  ),
});
