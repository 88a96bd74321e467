/**
 * How `corridor.json` is read: budgets, shares of digital, and what access requires; `models/household/corridor.ts`
 * computes with them.
 */
import { z } from 'zod';
import { factor, factorName, id, text } from './schema.ts';

/** Choices; the first one is the default. */
const options = z.array(z.strictObject({ id, label: text, factor: factorName })).min(1);

export const corridor = z.strictObject({
  factors: z.record(factorName, factor),
  /** Budgets for everything, in kgCO2e per person and per year. */
  budgets: options,
  /** The part of a budget that goes to digital, all tiers included. */
  shares: options,
  /** Emissions today: `today` is everything, for one person; `national` is all digital, per inhabitant. */
  today: factorName,
  national: factorName,
  /** The list of what access requires: whose it is, and what it says. */
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
          /** The types that serve as well, this one included. */
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
