/** How `corridor.json` is read: budgets, shares of digital, and what access asks for; `models/household/corridor.ts` computes. */
import { z } from 'zod';
import { factor, factorName, id, text } from './schema.ts';

/** Choices, the first of which is the default. */
const options = z.array(z.strictObject({ id, label: text, factor: factorName })).min(1);

export const corridor = z.strictObject({
  factors: z.record(factorName, factor),
  /** kgCO2e a year and per person, for everything. */
  budgets: options,
  /** Part of a budget that goes to digital, all tiers. */
  shares: options,
  /** Of a person, everything; of all digital, per inhabitant. */
  today: factorName,
  national: factorName,
  /** Whose list it is, and what it says. */
  floor: z.strictObject({
    source: z.string().min(1),
    where: z.string().min(1),
    text,
    gap: text,
    devices: z
      .array(
        z.strictObject({
          type: id,
          per: z.enum(['household', 'person-12']),
          count: factorName,
          /** Types that serve as well, itself included. */
          accepts: z.array(id).min(1),
        }),
      )
      .min(1),
    lines: factorName,
    sims: factorName,
    mobileGBPerMonth: factorName,
  }),
  /** Why a choice stands, or what a verdict means, with the source of what it states. */
  why: z.array(z.strictObject({ id, text, source: z.string().min(1), where: z.string().min(1) })),
});
