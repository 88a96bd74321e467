/** POST /api/v1/offers: a territory, a policy and others in; what works there, ready policies and who does better out. */
import { z } from '@hono/zod-openapi';
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import { BOUNDED_BY } from '../../../models/council/outcome/scope.ts';
import type { StockCatalogue } from '../../../models/council/plan/catalogue.ts';
import type { OfferRequest } from '../../../models/council/plan/offerRequest.ts';
import { offerFields } from '../../../models/council/plan/requestFields.ts';
import { jsonAnswer } from '../answer/route.ts';
import { catalogueRef } from '../answer/shapes.ts';
import { gainGroupName, seal } from '../proposals/lever.ts';
import { computedRoute, posted } from '../request/contract.ts';
import { fieldsSchema } from '../request/schema.ts';
import { listOf, named } from '../schema/schemas.ts';
import { changed, driver, OWN_BOUNDS, pulled, range, simulatedTerritory } from '../simulations/contract.ts';
import { OFFER_EXAMPLES } from './examples.ts';

const gained = named(
  'PolicyGain',
  {
    saved: range.openapi({
      description: 'Unit: kgCO2e over the years, beyond the reference. Below zero, some more',
    }),
    helps: z.number().openapi({ description: 'Share of the draws in which carbon falls, 0 to 1' }),
    euros: z.number().openapi({
      description:
        'Unit: EUR of the council over the years, at central values, its own purchases included; what is known of them',
    }),
    unknown: z.boolean().openapi({
      description: 'Whether nobody knows a part of the cost, or all of it: it is not in `euros`',
    }),
  },
  'What a lever or a policy brings, on common draws',
);

const scope = named(
  'LeverScope',
  {
    usual: z.number().openapi({ description: 'How far a place of this size usually goes' }),
    most: z.number().openapi({ description: 'How far it may go and still make sense' }),
    step: z.number(),
    limit: z.enum(BOUNDED_BY).openapi({
      description:
        'What stops it. people: its inhabitants; asleep: what falls asleep in a year; longest: the longest life that was seen; one: one for each; all: all that there is; catalogue: the bound of the lever everywhere',
    }),
    each: z
      .number()
      .optional()
      .openapi({ description: 'How many things there one unit stands for, where it is not one' }),
    banned: z
      .literal(true)
      .optional()
      .openapi({ description: 'A law already forbids there what it removes, but for exceptions' }),
  },
  'How far a lever goes in one place, in its own unit',
);

const offeredLever = named('OfferedLever', {
  id: z.string(),
  seal,
  group: gainGroupName,
  scope,
  intensity: z
    .number()
    .nullable()
    .openapi({ description: 'How far the policy pulls it; null where it does not' }),
  gain: gained.openapi({
    description:
      'Of a lever that the policy pulls, the policy less the same without it; of another one, what it would add as far as it usually goes. They do not add up: levers act on the same devices',
  }),
});

const ready = (what: string) =>
  gained
    .extend({
      levers: listOf(pulled, 'What a simulation takes'),
      paid: range.openapi({ description: '`euros`, with their range' }),
      supposed: z
        .boolean()
        .openapi({ description: 'Whether most of what it brings rests on figures that nobody checked' }),
      actions: z.number().optional().openapi({
        description: 'Unit: EUR of the council over the years that its actions alone cost: of the budget',
      }),
      left: z.number().optional().openapi({
        description: 'Unit: EUR a year of the budget that nothing here would spend sensibly: of the budget',
      }),
    })
    .openapi({ description: what });

const versus = named(
  'PolicyVersus',
  {
    more: range.openapi({ description: 'Unit: kgCO2e over the years that it avoids more than the policy' }),
    better: z.number().openapi({ description: 'Share of the draws in which it avoids more, 0 to 1' }),
    supposed: z
      .boolean()
      .openapi({ description: 'Whether most of the difference rests on figures that nobody checked' }),
    itselfSupposed: z.boolean().openapi({
      description: 'Whether most of what it brings by itself rests on figures that nobody checked',
    }),
    levers: listOf(
      z.object({ id: z.string(), gain: gained }),
      'Of each lever that differs: what the scenario gains from it, less what it would with that lever as the policy has it',
    ),
    drivers: listOf(driver, 'Parameters by the share of the variance of the difference that each explains'),
  },
  'One scenario against the policy, on common draws: what is unknown to both counts in neither',
);

export const offerBody = named('Offer', {
  catalogue: catalogueRef,
  seed: z.int(),
  draws: z.int(),
  territory: simulatedTerritory,
  changed,
  supposed: z
    .boolean()
    .openapi({ description: 'Whether most of what the policy brings rests on figures that nobody checked' }),
  levers: listOf(
    offeredLever,
    'In the one order of all rankings: see "group"; in each group, by what they surely save there alone',
  ),
  ready: z.object({
    law: ready('What the law asks, and nothing more: the reference itself'),
    sure: ready(
      'What the council decides and that helps in nine draws of ten, measured or calculated, as far as a place of this size usually goes',
    ),
    budget: ready(
      'The same, then what has a known cost, the cheapest kilogram first, within a round sum a year',
    ),
    ambitious: ready(
      'Everything that the council decides and that changes something there, as far as a place of this size usually goes',
    ),
  }),
  versus: listOf(versus, 'Of each of `scenarios`, in their order'),
});

export type OfferBody = z.infer<typeof offerBody>;

export const offersRoute = (catalogue: Catalogue, stock: StockCatalogue) =>
  computedRoute('/api/v1/offers', {
    operationId: 'offer',
    summary: 'What works in a territory, ready policies, and which scenario does better',
    description:
      'What a page of the council door shows beside its sliders, of the same draws: every lever at a comparable ambition, four policies to start from, and scenarios compared with the policy.',
    request: posted(
      fieldsSchema<OfferRequest>('OfferRequest', offerFields(stock), {
        description: `Every key is optional: without any, France without policy. ${OWN_BOUNDS}`,
        vocabulary: catalogue,
      }),
      OFFER_EXAMPLES,
    ),
    answer: jsonAnswer('What works there', offerBody),
    wrong: 'The request needs correcting',
  });
