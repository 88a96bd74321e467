/** How the files of the programme are read: its headings, its measures, the laws beside them, their levers. */
import { z } from 'zod';
import { ACTORS } from '../../models/proposals/proposals.ts';
import { EVIDENCE } from '../../models/proposals/seal.ts';
import { GRADES } from '../../models/catalogue/provenance.ts';
import { factor, factorName, id, text } from '../schema.ts';
import { act } from './act.ts';

const LINKS = ['quantified', 'indirect', 'none'] as const;
export const THROUGH = [
  'lifetime',
  'reuse',
  'equipment',
  'access',
  'networks',
  'hosting',
  'services',
  'uses',
  'advertising',
  'manufacture',
  'knowledge',
] as const;
export const BOOKLET = ['yes', 'probable', 'possible', 'unknown'] as const;
const certainty = z.enum(GRADES);

/** What a heading has to do with sobriety, and why. */
const link = z.strictObject({
  kind: z.enum(LINKS),
  through: z.array(z.enum(THROUGH)),
  reason: text,
});

const heading = z.strictObject({ id, title: text, link });

export const programme = z.strictObject({
  title: text,
  /** Whose programme it is, and that it is quoted, not endorsed. Every page that shows a proposal uses these words. */
  origin: text,
  /** Said after it wherever gestures stand among the measures. */
  gestures: text,
  source: z.string(),
  /** In the booklet's order; a chapter may have no headings under it. */
  chapters: z.array(heading.extend({ headings: z.array(heading) })),
  /** What the booklet states as a fact, and what is known of it today. */
  facts: z.array(
    z.strictObject({
      id,
      /** Chapter or heading that states it. */
      heading: id,
      stated: text,
      today: z.array(
        z.strictObject({
          value: text,
          year: z.number().int(),
          source: z.string(),
          where: z.string(),
          certainty,
        }),
      ),
      note: text,
    }),
  ),
});

const found = z.strictObject({
  source: z.string(),
  where: text,
  /** A year, a month or a day. */
  date: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/),
  note: text.optional(),
});

/** A lever as a proposal pulls it: how far, unless someone chooses otherwise. */
const pull = z.strictObject({
  lever: id,
  intensity: z.number().min(0).max(1),
  /** Set when the lever’s figure is the most that the proposal may do: its text or the lever’s note says why. */
  atMost: z.literal(true).optional(),
});

export const measures = z.strictObject({
  laws: z.array(
    z.strictObject({
      id,
      title: text,
      /** What the law is called where it is cited. */
      article: text,
      date: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/),
      /** Who it binds, and from what size. */
      threshold: text.optional(),
      /** What it asks, with its dated figures. */
      figure: text,
      certainty,
      source: z.string(),
      where: z.string(),
    }),
  ),
  measures: z.array(
    z.strictObject({
      id,
      code: z.string().regex(/^H[1-4]\.\d+$/),
      /** The heading of the programme that it is under. */
      heading: id,
      title: text,
      text,
      found: z.array(found).min(1),
      /** Whether the booklet of 2022 says it; only `yes` may be shown as coming from the booklet. */
      booklet: z.enum(BOOKLET),
      actors: z.array(z.enum(ACTORS)).min(1),
      laws: z.array(id),
      /** At most one: a proposal that acts on two quantities is written as two proposals. */
      levers: z.array(pull).max(1),
      /** Why nothing is computed; required where there is no lever. */
      gap: text.optional(),
    }),
  ),
  gestures: z.array(
    z.strictObject({
      id,
      title: text,
      text,
      levers: z.array(pull).max(1),
      /** The collective measures that make it possible. */
      enabledBy: z.array(id),
      /** What is said when no measure of the programme makes it possible. */
      alone: text.optional(),
      gap: text.optional(),
    }),
  ),
});

const parameter = factor.extend({ evidence: z.enum(EVIDENCE), unmeasured: z.literal(true).optional() });

const parameters = z.record(factorName, parameter);

/** Parameters whose licence requires a file of their own. */
export const repair = z.strictObject({ parameters });

export const levers = z.strictObject({
  parameters,
  levers: z.array(
    z.strictObject({
      id,
      label: text,
      /** What the intensity is a share of, when it is not "of all that it touches". */
      intensity: text,
      /** The same in words, where all of it is meant. */
      whole: text,
      act,
      parameters: z.array(factorName).min(1),
      /** One more parameter per device; a device that is not named is not affected. */
      perDevice: z.record(id, factorName).optional(),
      /** Parameters that multiply to the number of repairs per device replaced. */
      repairs: z.array(factorName).optional(),
      /** Factors of the catalogue that the effect is computed from. */
      relies: z.array(factorName).optional(),
      /**
       * Whether part of the saving comes back elsewhere; false when a parameter already includes it, or for a longer
       * life.
       */
      rebound: z.boolean(),
      note: text,
    }),
  ),
  /**
   * The part of a saving that comes back as other consumption: one parameter, for all the levers that it applies to.
   */
  rebound: factorName,
});
