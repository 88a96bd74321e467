/**
 * How the JSON files of this folder are read: strict, so an unknown key or a missing source fails, and the
 * message names the file and the path. `models/catalogue/catalogue.ts` says what comes out.
 */
import { z } from 'zod';
import { inEach, LANGUAGES } from '../models/catalogue/language.ts';
import { CENTRALS, GRADES, STATUSES } from '../models/catalogue/provenance.ts';
import { SHAPES } from '../models/draws/distribution.ts';
import { DOORS, SIGNS } from '../models/validation/directions.ts';

export const id = z
  .string()
  .regex(/^[a-z0-9A-Z]+(?:[-.][a-z0-9A-Z]+)*$/, 'an id in kebab-case, parts joined by dots');
export const factorName = z
  .string()
  .regex(/^[a-zA-Z0-9]+(?:[-.][a-zA-Z0-9]+)*(?:@[a-z0-9]+(?:-[a-z0-9]+)*)?$/, 'name, or name@alternative');
const date = z.iso.date();

export const text = z.strictObject(inEach(() => z.string().min(1)));

export const UNITS = [
  'kgCO2e/unit',
  'kgCO2e/kWh',
  'kgCO2e/GB',
  'kgCO2e/hour',
  'kgCO2e/item',
  'kgCO2e/GB.year',
  'kgCO2e/item.year',
  'kgCO2e/line.year',
  'kgCO2e/SIM.year',
  'kgCO2e/km',
  'kgCO2e/meal',
  'kgCO2e/litre',
  'kgCO2e/trip',
  'kgCO2e/person.year',
  'kWh/year',
  'kWh/hour',
  'kWh/item',
  'kWh/GB',
  'kWh/GB.year',
  'kWh/item.year',
  'kWh/line.year',
  'W',
  'hour/day',
  'hour/week',
  'item/week',
  'GB/hour',
  'GB/item',
  'GB/month',
  'GB',
  'item',
  'year',
  'kg',
  'kgSbeq/unit',
  'kg/unit',
  'MJ/unit',
  'share',
  'unit',
  'line',
  'SIM',
  'person',
  'unit/person',
  'kgCO2e/unit.year',
  'EUR/unit',
  'EUR/kWh',
  'EUR/repair',
  'EUR/person.year',
  'jobs/kt',
  'number',
] as const;

const range = z.strictObject({ central: z.number(), low: z.number(), high: z.number() });

/** A quantity with its provenance: everything that lets someone find it again and judge it. */
export const factor = z.strictObject({
  /** A single number has no range, so it is drawn as fixed. */
  value: z.union([z.number(), range]),
  /**
   * What the central value of a range is: a published mean, a published or geometric middle (`median`), a best
   * estimate, or the harmonic mean of a life. `README.md` says what each does to the draws.
   */
  centralIs: z.enum(CENTRALS).optional(),
  unit: z.enum(UNITS),
  /**
   * The default is log-normal with a range, fixed without. `normal` is for what may be zero or is a share, `count`
   * for how many, `values` for what is published value by value.
   */
  shape: z.enum(SHAPES).exclude(['fixed']).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** For a count: the share of homes with none, and the step added by each person when it is counted by person. */
  none: z.number().min(0).max(1).optional(),
  step: z.number().positive().optional(),
  /** For `values`: each value with its share, from the lowest up. */
  values: z.array(z.tuple([z.number(), z.number().min(0).max(1)])).optional(),
  /** Where the low and high values come from. */
  range: z.enum(['published', 'percentile', 'judgement', 'none']),
  source: z.string().min(1),
  /** Page, table, row, key or paragraph in the source. */
  where: z.string().min(1),
  /** The year that the figure describes. */
  year: z.number().int().min(1990).max(2100),
  geography: z.string().min(2),
  /**
   * A: primary file read. B: secondary pages agree, or derived from A and B. C: one page, or an old one. D:
   * judgement.
   */
  grade: z.enum(GRADES),
  status: z.enum(STATUSES),
  reviewBy: date,
  label: text.optional(),
  scope: text.optional(),
  note: text.optional(),
  /** For a derived figure: the formula in words, with the factors that it is made from. */
  formula: text.optional(),
  derivedFrom: z.array(factorName).optional(),
  /** The licence of this figure, when it is not that of the source. */
  licence: z.string().optional(),
});

const factors = z.record(factorName, factor);

export const sources = z.strictObject({
  sources: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z0-9_.-]+$/i),
      publisher: z.string().min(1),
      title: z.string().min(1),
      /** The language of the title, where it is not French. */
      lang: z.enum(LANGUAGES).optional(),
      year: z.number().int(),
      /** Where it was read: an address, or the pages that quote it. */
      read: z.string().min(1),
      url: z.url().optional(),
      licence: z.string().min(1),
      retrieved: date,
    }),
  ),
});

export const devices = z.strictObject({
  groups: z.array(z.strictObject({ id, label: text })),
  devices: z.array(
    z.strictObject({
      id,
      label: text,
      group: id,
      places: z.array(z.enum(['home', 'school', 'council'])).min(1),
      variantOf: id.optional(),
      factors,
    }),
  ),
});

export const networks = z.strictObject({ factors });

export const datacenters = z.strictObject({
  factors,
  uses: z.array(
    z.strictObject({
      id,
      label: text,
      measure: z.enum(['hoursPerWeek', 'countPerWeek', 'storedGB', 'storedCount']),
      definitions: z.array(z.strictObject({ id, label: text, traffic: factorName })),
      electricity: factorName.optional(),
      electricityPerGB: factorName.optional(),
      servers: factorName.optional(),
      serversPerGB: factorName.optional(),
      /** What stays on servers of what is received: years kept, room for it, and the figures of a GB kept for a year. */
      kept: z
        .strictObject({
          years: factorName,
          room: factorName,
          electricity: factorName,
          servers: factorName,
        })
        .optional(),
      /** Why nothing is assumed when the question is unanswered; required where there is no national distribution. */
      gap: text.optional(),
    }),
  ),
});

export const electricity = z.strictObject({
  factors,
  grids: z.array(
    z.strictObject({
      id: z.string().min(2),
      label: text,
      intensity: factorName.nullable(),
      gap: text.optional(),
    }),
  ),
});

const assumption = factor.extend({
  per: z.enum(['household', 'equipment', 'equipment-tv', 'person', 'person-12', 'device', 'line', 'sim']),
  question: z.string().min(1),
  byAge: z.partialRecord(z.enum(['child', 'teenager', 'senior']), factorName).optional(),
});

const ends = z.strictObject({ low: z.number().positive(), high: z.number().positive() });

/** Years with the first owner, once for every page: one home strays further from the mean than the mean of many homes. */
const life = factor
  .omit({
    value: true,
    centralIs: true,
    unit: true,
    label: true,
    shape: true,
    min: true,
    max: true,
    none: true,
    step: true,
    values: true,
  })
  .extend({
    device: id,
    years: z.number().positive(),
    /** 5th and 95th percentiles: what one home may do; what the mean of many may be. */
    oneHome: ends,
    manyHomes: ends,
    byAge: assumption.shape.byAge,
  });

export const lives = z.strictObject({ lives: z.array(life) });

export const national = z.strictObject({
  assumptions: z.record(factorName, assumption),
  /** Shares, age bands and alternatives that the assumptions refer to. */
  factors,
});

export const switches = z.strictObject({
  switches: z.array(
    z.strictObject({
      id,
      label: text,
      reason: text,
      options: z
        .array(
          z.strictObject({
            id,
            label: text,
            why: text,
            replaces: z.record(factorName, factorName.nullable()),
          }),
        )
        .min(2),
    }),
  ),
});

export const equivalences = z.strictObject({
  factors,
  equivalences: z.array(z.strictObject({ id, label: text, factor: factorName })),
});

const band = z.strictObject({ low: z.number(), high: z.number() });

const publishedTotal = z
  .strictObject({
    id,
    /**
     * `total`: what is there. `lever`: what something changes. The others are those of the simulator of stocks, about
     * the country and its devices.
     */
    about: z.enum(['total', 'lever', 'country', 'in-use', 'sales', 'residence', 'scenario']),
    label: text,
    unit: z.string(),
    /** Absent when it was published in words and its figure was not found. */
    published: band.extend({ central: z.number() }).optional(),
    /** The name of our own figure in the tests of `models/`; the page and the suite compute it the same way. */
    compute: z.string(),
    accept: band.optional(),
    outcome: z.enum(['lands', 'misses', 'unknown']),
    source: z.string(),
    where: z.string(),
    year: z.number().int(),
    explanation: text,
  })
  .refine(
    ({ published: found, accept, outcome }) =>
      [found, accept].every((each) => (each === undefined) === (outcome === 'unknown')),
    'a published figure and its band, or an unknown outcome',
  );

/** A figure that a comparison counts with and that no model charges, with where it was read. */
export const readFigure = z.strictObject({
  value: z.number(),
  unit: z.string(),
  source: z.string(),
  where: z.string(),
  year: z.number().int(),
});

/** Published totals that the models must land on, or miss for a stated reason. */
export const published = z.strictObject({
  totals: z.array(publishedTotal),
  /** Devices per inhabitant, France 2020, behind the bottom-up check. */
  stocks: z.array(
    z.strictObject({ device: id, perInhabitant: z.number(), source: z.string(), where: z.string() }),
  ),
  /** National figures that the comparison needs. */
  parameters: z.record(id, readFigure),
});

/** What published work says of the direction of every lever, and of its order of magnitude. */
export const directions = z.strictObject({
  directions: z.array(
    z.strictObject({
      door: z.enum(DOORS),
      lever: id,
      proposal: id.optional(),
      sign: z.enum(SIGNS),
      /** What is known, in words. */
      says: text,
      /** What the same work says in doubt of it. */
      but: text.optional(),
      evidence: z.array(
        z.strictObject({ source: z.string(), where: z.string().min(1), year: z.number().int() }),
      ),
      magnitude: z
        .strictObject({
          kg: z.number().positive(),
          formula: text,
          /** Why ours is not of the same order; absent where it is. */
          reason: text.optional(),
        })
        .optional(),
    }),
  ),
});

/** The published totals for the simulator of stocks, in a file of their own. */
export const stockPublished = published.pick({ totals: true });

export type FactorRecord = z.infer<typeof factor>;
