/** How the files of a fleet are read: words and rules that read an inventory, and what it is judged with. */
import { z } from 'zod';
import { ROLES, STATES } from '../../models/fleet/read/rules.ts';
import { EVIDENCE } from '../../models/proposals/seal.ts';
import { GRADES } from '../../models/catalogue/provenance.ts';
import { factor, factorName, id, text } from '../schema.ts';

const words = z.array(z.string().min(1)).min(1);

export const columns = z.strictObject({
  /** Nothing in an inventory is older than this. */
  oldestYear: z.number().int(),
  /** Where the headers of GLPI itself were read. */
  glpi: z.strictObject({ source: z.string().min(1), where: z.string().min(1) }),
  columns: z.strictObject({
    prefixes: words,
    serials: words,
    undated: words,
    typed: words,
    dropped: words,
    headers: z.record(z.enum(ROLES), words),
  }),
  words: z.strictObject({
    states: z.array(z.strictObject({ state: z.enum(STATES), waits: z.literal(true).optional(), words })),
    origins: z.array(z.strictObject({ origin: z.enum(['new', 'refurbished', 'second-hand']), words })),
    months: z.array(words).length(12),
    ageInMonths: words,
  }),
});

export const recognition = z.strictObject({
  rules: z.array(
    z
      .strictObject({
        id,
        /** Absent for a thing without a known figure; `label` then says what it is. */
        device: id.optional(),
        label: text.optional(),
        generic: z.literal(true).optional(),
        refines: z.array(id).min(1).optional(),
        words,
        not: words.optional(),
        /** What the rule must recognise; the tests read these examples. */
        examples: words,
      })
      .refine(
        ({ device, label }) => (device === undefined) === (label !== undefined),
        'a device, or a label',
      ),
  ),
});

export const parameters = z.strictObject({
  /** The values used for what an inventory does not say. */
  assumptions: z.record(factorName, factor),
  /** What is ours to choose, and no figure of a device. */
  conventions: z.record(factorName, factor),
  levers: z.record(factorName, factor.extend({ evidence: z.enum(EVIDENCE) })),
});

const perDevice = z.record(id, factorName);
const devices = z.array(id).min(1);

const lever = <A extends z.ZodType>(act: A) =>
  z.strictObject({
    label: text,
    act,
    parameters: z.array(factorName).min(1),
    rebound: z.boolean(),
    note: text,
  });

const lifetime = z.strictObject({ kind: z.literal('lifetime'), by: z.literal('years'), devices });
const origin = z.strictObject({ kind: z.literal('origin'), devices, becomes: z.literal('refurbished') });

export const fleet = z.strictObject({
  planYears: factorName,
  years: perDevice,
  hours: perDevice,
  longest: perDevice,
  computers: devices,
  screens: devices,
  levers: z.strictObject({ keepLonger: lever(lifetime), refurbished: lever(origin) }),
  rebound: factorName,
  donation: z.strictObject({
    label: text,
    reused: factorName,
    displacement: factorName,
    lives: z.array(z.strictObject({ device: id, replaces: id })).min(1),
    note: text,
  }),
  /** What others have, to compare with; never a default. */
  references: z.array(
    z.strictObject({
      ratio: z.enum(['devices-per-post', 'computers-per-post', 'screens-per-computer']),
      value: z.number().positive(),
      unit: text,
      who: text,
      source: z.string().min(1),
      where: z.string().min(1),
      /** Absent where the page gives none. */
      year: z.number().int().optional(),
      certainty: z.enum(GRADES),
    }),
  ),
});

const ratio = z.strictObject({
  /** Id of a law of `programme/measures.json`. */
  law: id,
  source: z.string().min(1),
  where: z.string().min(1),
  devices,
  thresholds: z
    .array(z.strictObject({ from: z.number().int(), share: z.number().min(0).max(1) }))
    .min(1)
    .refine((all) => all.every(({ from }, i) => i === 0 || from > all[i - 1]!.from), 'in the order of years'),
  formula: text,
  /** What an inventory cannot tell. */
  caution: text,
});

export const law = z.strictObject({
  purchases: ratio,
  reuse: ratio.extend({ oldestYears: z.number().int().positive() }),
});

/** All the files, by name. */
export const files = z.strictObject({ columns, fleet, law, parameters, recognition });
