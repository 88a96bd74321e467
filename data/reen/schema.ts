/** How `reen.json` is read: the pieces that the REEN law asks of councils, and the indicators that follow them. */
import { z } from 'zod';
import { SHOWN_OUTPUTS } from '../../models/council/run/outputs.ts';
import { GRADES } from '../../models/catalogue/provenance.ts';
import { id, text } from '../schema.ts';

const cited = { source: z.string().min(1), where: z.string().min(1) };
const grade = z.enum(GRADES);

const piece = z.strictObject({
  title: text,
  /** What the decree asks the piece to contain. */
  asks: text,
  due: text,
  article: text,
  ...cited,
  certainty: grade,
});

/** The figures of France, to stand beside a council's own. */
const national = z.strictObject({
  value: z.number().positive(),
  low: z.number(),
  high: z.number(),
  year: z.number().int(),
  status: z.enum(['current', 'derived']),
  ...cited,
  grade,
});

const indicator = z
  .strictObject({
    id,
    label: text,
    /** The output of the simulation that follows it: what a scenario takes away from the reference, or adds to it. */
    output: z.strictObject({ name: z.enum(SHOWN_OUTPUTS), way: z.enum(['less', 'more']) }).optional(),
    /** Set when it is held to the thresholds of a legal ratio of `fleet/law.json`. */
    law: z.enum(['purchases', 'reuse']).optional(),
    /** What nobody who read the law for this file is sure of: said wherever it is counted. */
    doubt: text.optional(),
    national: national.optional(),
  })
  .refine(({ output, law }) => !output || !law, 'followed by the simulation or held by the law, not both')
  .refine(({ doubt, law }) => !doubt || law, 'a doubt about a law that nothing names');

export const reen = z.strictObject({
  /** Id of a law of `programme/measures.json`. */
  law: id,
  pieces: z.strictObject({ programme: piece, strategy: piece, review: piece }),
  /** The fields of the programme of work; `filled` says what the tool knows of each. */
  fields: z.array(
    z.strictObject({ id, label: text, hint: text, filled: z.enum(['uses', 'impact', 'actions']).optional() }),
  ),
  domains: z.strictObject({
    why: text,
    all: z.array(z.strictObject({ id, label: text, levers: z.array(id) })).min(1),
  }),
  indicators: z.array(indicator).min(1),
});

export type Reen = z.infer<typeof reen>;
export type ReenIndicator = Reen['indicators'][number];
