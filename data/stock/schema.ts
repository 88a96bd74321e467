/** How `stock/stock.json` is read: kinds of devices, where they go, and the levers of a council. */
import { z } from 'zod';
import { ACTIONS, STOCK_OWNERS, PAYERS } from '../../models/council/plan/catalogue.ts';
import { EVIDENCE } from '../../models/proposals/seal.ts';
import { factor, factorName, id, text } from '../schema.ts';

const parameter = factor.extend({
  evidence: z.enum(EVIDENCE).optional(),
  unmeasured: z.literal(true).optional(),
});
const per = z.enum(['person', 'household']);

const type = z
  .strictObject({
    id,
    label: text,
    owner: z.enum(STOCK_OWNERS),
    device: id.optional(),
    yearly: factorName.optional(),
    electricity: factorName.optional(),
    wanted: z.array(z.strictObject({ factor: factorName, per })).min(1),
    firstLife: factorName,
    longest: factorName.optional(),
    shape: factorName,
    secondLife: factorName,
    drawerTime: factorName,
    exits: z.string(),
    price: factorName.optional(),
    mass: factorName.optional(),
  })
  .refine(
    ({ device, yearly, electricity }) => [device, yearly, electricity].filter(Boolean).length === 1,
    'a device, a yearly figure or an electricity: one of them',
  );

const effect = z.strictObject({
  kind: z.enum(ACTIONS),
  types: z.array(z.strictObject({ type: id, share: factorName.optional(), to: id.optional() })).min(1),
  factors: z.array(factorName),
  reused: factorName.optional(),
  lent: factorName.optional(),
  relative: z.boolean().optional(),
});

const lever = z.strictObject({
  id,
  label: text,
  text,
  measures: z.array(id),
  laws: z.array(id),
  competence: z.enum(['council', 'others']),
  evidence: z.enum(EVIDENCE),
  intensity: z.strictObject({
    unit: text,
    min: z.number(),
    max: z.number(),
    step: z.number().positive(),
    usual: z.number(),
    per: z.enum(['whole', 'thousand', 'percent', 'times', 'years']),
    onePer: z.number().positive().optional(),
    beyondOne: factorName.optional(),
    bannedBelow: z.number().int().positive().optional(),
    unlessWithin: z.number().int().positive().optional(),
  }),
  effects: z.array(effect).min(1),
  costs: z.array(
    z.strictObject({
      payer: z.enum(PAYERS),
      factors: z.array(factorName).min(1),
      per: z.enum(['unit', 'start']),
    }),
  ),
  costLeavesOut: text.optional(),
  passThrough: factorName.optional(),
  aid: z.literal(true).optional(),
});

const exits = z.strictObject({
  second: factorName.optional(),
  drawer: factorName.optional(),
  collected: factorName.optional(),
  lost: factorName.optional(),
});

export const stock = z.strictObject({
  base: z.number().int(),
  factors: z.record(factorName, parameter),
  exits: z.record(z.string(), exits),
  collected: z.strictObject({ reused: factorName, recycled: factorName }),
  drawer: z.strictObject({ second: factorName, collected: factorName, lost: factorName }),
  secondShape: factorName,
  equipment: factorName,
  displacement: factorName,
  rebound: factorName,
  purchaseCut: factorName,
  startingBudget: factorName,
  jobs: factorName,
  mix: z.array(z.strictObject({ year: z.number().int(), factor: factorName })).min(1),
  trend: z.strictObject({
    from: z.number().int(),
    until: z.number().int(),
    times: factorName,
    grows: z.array(id).min(1),
    outside: z.array(type),
    said: z.strictObject({
      devices: factorName,
      footprint: factorName,
      traffic: factorName,
      electricity: factorName,
    }),
  }),
  types: z.array(type).min(1),
  levers: z.array(lever).min(1),
});
