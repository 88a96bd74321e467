/** GET /api/v1/policies: what a council may do, and everything that the simulator computes with. */
import { z } from '@hono/zod-openapi';
import { ACTIONS, PAYERS } from '../../../models/council/plan/catalogue.ts';
import { COMMUNE } from '../../../models/council/outcome/commune.ts';
import { documentRoute, jsonAnswer } from '../answer/route.ts';
import { catalogueRef, estimate, languageCode, origin } from '../answer/shapes.ts';
import { gainGroupName, numbersOfFactors, seal } from '../proposals/lever.ts';
import { listOf, named } from '../schema/schemas.ts';

const intensity = named('PolicyIntensity', {
  unit: z.string(),
  min: z.number(),
  max: z.number(),
  step: z.number(),
  usual: z.number().openapi({ description: 'Where it stands when it is taken up' }),
});

const lever = named('PolicyLever', {
  id: z.string(),
  label: z.string(),
  text: z.string(),
  seal,
  group: gainGroupName,
  alone: estimate.openapi({
    description: `Unit: kgCO2e saved in ${COMMUNE.year}. What it saves alone, as far as it usually goes, in a commune of ${COMMUNE.people} people: what it is ranked by`,
  }),
  helps: z.number().openapi({ description: 'Share of the draws in which something is saved there, 0 to 1' }),
  competence: z.enum(['council', 'others']),
  measures: listOf(z.string(), 'Ids of proposals; see "origin"'),
  laws: listOf(z.string()),
  intensity,
  actions: listOf(z.enum(ACTIONS)),
  payers: listOf(z.enum(PAYERS)),
});

export const policiesBody = named('Policies', {
  catalogue: catalogueRef,
  language: languageCode,
  origin,
  base: z.int().openapi({ description: 'The last year known: what is simulated begins after it' }),
  householdsPerPerson: z
    .number()
    .openapi({ description: 'Of the country: what a territory has when nobody says how many' }),
  inHomes: z.number().openapi({ description: 'Of people, those who live in a household: alike everywhere' }),
  levers: listOf(lever, 'In the one order of all rankings: see "group"'),
  names: z
    .record(z.string(), z.string())
    .openapi({ description: 'Of every factor that the simulator reads, in the language asked for' }),
  numbers: z.looseObject({ factors: numbersOfFactors }).openapi({
    description: 'Kinds of devices, ways out, levers and their factors: what models/council takes',
  }),
});

export type PoliciesBody = z.infer<typeof policiesBody>;

export const policiesRoute = documentRoute('/api/v1/policies', jsonAnswer('The policies', policiesBody), {
  operationId: 'getPolicies',
  summary: 'Levers of a council, and the stocks they act on',
  description: 'See /api/v1/factors/{id} for the source and the date of each parameter.',
});
