/** The history of the versions as its file holds it. */
import { z } from 'zod';
import { text } from '../schema.ts';

const estimate = z.strictObject({ central: z.number(), low: z.number(), high: z.number() });

export const history = z.strictObject({
  cases: z.record(z.string(), z.looseObject({})),
  territory: z.string(),
  releases: z
    .array(
      z.strictObject({
        version: z.string(),
        hash: z.string(),
        models: z.int().min(1),
        readable: z.boolean(),
        frozen: z.iso.date(),
        changed: text,
        modelsChanged: text.nullable(),
        households: z.record(z.string(), estimate),
        commune: estimate,
        before: z.record(z.string(), z.number()).nullable(),
      }),
    )
    .min(1),
});
