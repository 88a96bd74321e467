/** How `facts.json` is read: what the counts of people are, and what the law asks of a territory above a threshold. */
import { z } from 'zod';
import { factorName, id, text } from '../schema.ts';

const year = z.number().int().min(1990).max(2100);
const source = z.string().min(1);
const where = z.string().min(1);
const people = z.number().int().positive();

export const territoryFacts = z.strictObject({
  /** The source of names, codes and limits. */
  source,
  /** The year of the limits of communes and EPCI. */
  boundaries: year,
  population: z.strictObject({
    year,
    source,
    where,
    note: text,
    /** Departments and overseas collectivities that were counted in another year. */
    exceptions: z.array(z.strictObject({ department: z.string().min(2), year, source, where, note: text })),
  }),
  /** The second count of the same places, kept for thresholds only. */
  otherCounts: z.strictObject({ year, where, note: text }),
  /** The number of inhabitants at which each class of communes starts; the first starts at 0. */
  classes: z.strictObject({
    bounds: z
      .array(people)
      .min(1)
      .refine((bounds) => bounds.every((bound, i) => i === 0 || bound > bounds[i - 1]!), 'bounds must rise'),
    why: text,
  }),
  reen: z.strictObject({
    law: id,
    /** Inhabitants. */
    above: people,
    /** The part of the threshold within which a count decides nothing. */
    margin: z.number().min(0).max(1),
    source,
    where,
    why: text,
  }),
  households: z.strictObject({
    size: factorName,
    share: factorName,
    /** Mean people of a home where a source gives them; elsewhere the country's. */
    places: z.strictObject({
      year,
      source,
      where,
      grade: z.enum(['A', 'B', 'C', 'D']),
      status: z.literal('derived'),
      /** How near the sizes are known, in people: they are read to the nearest multiple of it. */
      within: z.number().positive(),
      formula: text,
      note: text,
      departments: z.record(z.string().min(2), z.number().min(1)),
      /** By class of communes, in the order of `classes.bounds`: what the communes of a class have, told and not computed with. */
      classes: z.array(
        z
          .strictObject({ central: z.number(), low: z.number(), high: z.number() })
          .refine(({ central, low, high }) => low <= central && central <= high, 'low, central, high'),
      ),
    }),
  }),
  /** Electricity grids other than the country’s. For French Polynesia, the communes of Tahiti come first. */
  grids: z.array(
    z.strictObject({
      department: z.string().min(2),
      grid: z.string().min(2),
      communes: z.array(z.string()).min(1).optional(),
    }),
  ),
});

export type TerritoryFacts = z.infer<typeof territoryFacts>;
