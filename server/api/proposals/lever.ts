/** A lever as the API gives it, and the numbers that the models compute with. */
import { z } from '@hono/zod-openapi';
import { SHAPES } from '../../../models/draws/distribution.ts';
import { KINDS } from '../../../models/proposals/proposals.ts';
import { GAIN_GROUPS } from '../../../models/proposals/order.ts';
import { SEALS } from '../../../models/proposals/seal.ts';
import { citedSource } from '../answer/shapes.ts';
import { GRADES } from '../../../models/catalogue/provenance.ts';
import { listOf, named } from '../schema/schemas.ts';

export const seal = z.enum(SEALS).openapi('Seal', {
  description:
    'How an effect is known, as its least sure parameter is: measured in the field; calculated from measured figures; assumed, by a hypothesis that has a reason; unmeasured: nobody measured it, its range starts at nothing, or nothing is computed',
  example: 'calculated',
});

export const gainGroupName = z.enum(GAIN_GROUPS).openapi('GainGroup', {
  description:
    'Where it stands in the one order of all rankings. helps: something is saved in at least nine draws of ten; atMost: the same, but in the most favourable case alone, and the figure is the most it may do; either: it may help or not; unmeasured: its effect is assumed or not measured; nothing: nothing is saved here, or nothing is computed. In each group, the largest low end of the saving comes first',
  example: 'helps',
});

const parameter = named('LeverParameter', {
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  central: z.number().openapi({ description: 'In "unit"' }),
  low: z.number().openapi({ description: '5th percentile, in "unit"' }),
  high: z.number().openapi({ description: '95th percentile, in "unit"' }),
  seal,
  grade: z.enum(GRADES),
  source: citedSource,
  where: z.string(),
  year: z.int(),
  note: z.string().optional(),
});

const act = z
  .looseObject({ kind: z.string() })
  .openapi('Act', { description: 'What a lever acts on, and what that becomes; models/proposals/ reads it' });

export const lever = named('Lever', {
  id: z.string(),
  label: z.string(),
  intensity: z.string().openapi({ description: 'What the intensity is a share of' }),
  whole: z.string().openapi({ description: 'The same in words, where the intensity is 1' }),
  note: z.string(),
  act,
  parameters: listOf(parameter, 'They multiply'),
  perDevice: listOf(
    z.object({ device: z.string(), parameter }),
    'One more parameter, by device; none: the same for all',
  ),
  repairs: listOf(z.string(), 'Parameters that multiply to the repairs made for one device replaced'),
  relies: listOf(z.string(), 'Factors that the effect is computed from'),
  rebound: z.boolean().openapi({ description: 'Whether part of the saving comes back as other consumption' }),
  seal,
});

const factor = named('LeverFactor', {
  id: z.string(),
  unit: z.string(),
  shape: z.enum(SHAPES),
  medianAt: z.number().optional().openapi({
    description:
      'Of a log-normal or normal law, where the median is not "central": its place from "low" to "high", in ten thousandths',
  }),
  central: z.number(),
  low: z.number(),
  high: z.number(),
  min: z.number().optional(),
  max: z.number().optional(),
  none: z.number().optional(),
  step: z.number().optional(),
  values: listOf(z.tuple([z.number(), z.number()]).readonly()).optional(),
  judged: z.literal(true).optional().openapi({ description: 'The range is our own judgement' }),
});

export const numbersOfFactors = z.record(z.string(), factor).openapi({
  description: 'What the models compute with: a distribution and its unit, by id',
});

export const numbers = named(
  'ProposalNumbers',
  {
    factors: numbersOfFactors,
    rebound: z.string(),
    levers: z.array(
      z.object({
        id: z.string(),
        act,
        parameters: listOf(z.string()),
        perDevice: z.record(z.string(), z.string()).optional(),
        repairs: listOf(z.string()).optional(),
        rebound: z.boolean(),
        seal,
      }),
    ),
    proposals: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(KINDS),
        lever: z.string().optional(),
        intensity: z.number(),
        atMost: z.boolean().optional(),
        enabledBy: listOf(z.string()).optional(),
      }),
    ),
  },
  'What models/proposals/ computes with, to compute elsewhere; levers in the order in which they act',
);

export type LeverBody = z.infer<typeof lever>;
export type NumbersBody = z.infer<typeof numbers>;
