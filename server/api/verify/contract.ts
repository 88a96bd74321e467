/** POST /api/v1/verify: a saved result in; whether it still holds, or what moved it, out. */
import { z } from '@hono/zod-openapi';
import { savedResultFields, type SavedResult } from '../../../models/versions/savedResult.ts';
import { SAVED_VERDICTS } from '../../../models/versions/verify.ts';
import { jsonAnswer } from '../answer/route.ts';
import { catalogueRef, estimate, modelsVersion, YEARLY } from '../answer/shapes.ts';
import { problemEntry } from '../problem/contract.ts';
import { computedRoute, posted } from '../request/contract.ts';
import { RUN_FIELDS } from '../request/fields.ts';
import { fieldsSchema } from '../request/schema.ts';
import { listOf, named } from '../schema/schemas.ts';
import { VERIFY_EXAMPLES } from './examples.ts';

const share = z.number().openapi({ description: YEARLY });

const movedFactor = named('MovedFactor', {
  id: z.string().openapi({ description: 'See /api/v1/factors/{id}', example: 'smartphone.manufacture' }),
  label: z.string().optional().openapi({ description: 'In the language asked for' }),
  unit: z.string(),
  from: z.number().openapi({ description: 'In the catalogue of the saved result' }),
  to: z.number().openapi({ description: 'Today' }),
  share: z.number().openapi({ description: `What it moved of the total. ${YEARLY}.` }),
});

export const verification = named('Verification', {
  verdict: z.enum(SAVED_VERDICTS).openapi({
    description:
      'same: the same figure and range. range: the same figure, its range drawn again. factors: the catalogue moved it. models: the models changed. unmatched: these answers never gave this total under that version',
  }),
  sentence: z.string().openapi({ description: 'The verdict, in the language asked for' }),
  unit: z.literal('kgCO2e per year'),
  saved: z.object({
    catalogue: catalogueRef,
    models: modelsVersion,
    total: estimate.partial({ low: true, high: true }).nullable().openapi({ description: 'As it was given' }),
  }),
  then: z.number().nullable().openapi({
    description:
      'What today’s models give with the catalogue of then; null where they cannot read it: the saved total stays the only answer of then',
  }),
  today: z.object({
    catalogue: catalogueRef,
    models: modelsVersion,
    total: estimate,
    seed: z.int(),
    draws: z.int(),
  }),
  difference: z
    .number()
    .nullable()
    .openapi({ description: `Today less the saved total, else less \`then\`. ${YEARLY}.` }),
  movedBy: z
    .object({
      factors: share,
      rest: share.openapi({
        description: 'What the catalogue says otherwise than by the value of a factor',
      }),
      leftOut: share.openapi({ description: 'What answers that are not known any more weighed' }),
      models: share.nullable().openapi({ description: 'null where it cannot be told' }),
      unmatched: share.openapi({ description: 'What the same models do not find again' }),
    })
    .openapi({ description: 'They add up to the difference' }),
  factors: listOf(movedFactor, 'The largest share first'),
  redrawn: listOf(z.string(), 'Factors of these lines whose range was drawn again'),
  method: z.string().openapi({ description: 'How the shares are found, in the language asked for' }),
  leftOut: listOf(problemEntry, 'What was not read, and why; the rest was'),
});

export type Verification = z.infer<typeof verification>;

const READ =
  'A catalogue that is kept, and the answers of a footprint. Other keys are not read: a file saved by the household page, or the answer of a footprint to which its answers are added, may be given as they are.';

const ANSWERS_READ =
  'As in a request for a footprint. What another version wrote and this one does not know (a type of device, a use, an option, a field) is left out and told. / Comme pour demander une empreinte. Ce qu’une autre version a écrit et que celle-ci ne connaît pas (un type d’appareil, un usage, une option, un champ) est laissé de côté, et dit.';

const savedResult = () =>
  (fieldsSchema('SavedResult', savedResultFields(RUN_FIELDS)) as unknown as z.ZodObject)
    .extend({ answers: z.looseObject({}).openapi({ description: ANSWERS_READ }) })
    .loose()
    .openapi('SavedResult', { description: READ }) as unknown as z.ZodType<SavedResult, SavedResult>;

export const verifyRoute = () =>
  computedRoute('/api/v1/verify', {
    operationId: 'verifyResult',
    summary: 'Verify a saved result',
    description:
      'Says whether a result saved under this catalogue or an older one still holds: the same; or which factors moved it and by how much; or that the models changed, its frozen answer beside today’s. Nothing of the request is kept or logged.',
    request: posted(savedResult(), VERIFY_EXAMPLES),
    answer: jsonAnswer('The verification', verification),
    wrong: 'The request needs correcting, or names a catalogue that is not kept',
  });
