/** What the files of figures hold, as types, and the error that says what is wrong in them. */
import type { z } from 'zod';
import type { Text } from '../models/catalogue/catalogue.ts';
import type { FactorKind } from '../models/catalogue/provenance.ts';
import type { Factor, FactorId } from '../models/draws/factor.ts';
import type { Evidence } from '../models/proposals/seal.ts';
import type { cases } from './casesSchema.ts';
import type { corridor } from './corridorSchema.ts';
import type { FleetFiles } from './fleet/files.ts';
import type { prices } from './pricesSchema.ts';
import type { reconciliations } from './reconciliationsSchema.ts';
import type { SchoolFiles } from './school/files.ts';
import type { Reen } from './reen/schema.ts';
import type { stock } from './stock/schema.ts';
import type * as programme from './programme/schema.ts';
import type * as schema from './schema.ts';
import type { TerritoryFacts } from './territories/schema.ts';

export interface Files {
  readonly sources: z.infer<typeof schema.sources>;
  readonly devices: z.infer<typeof schema.devices>;
  readonly networks: z.infer<typeof schema.networks>;
  readonly datacenters: z.infer<typeof schema.datacenters>;
  readonly electricity: readonly z.infer<typeof schema.electricity>[];
  readonly national: z.infer<typeof schema.national>;
  readonly lives: z.infer<typeof schema.lives>;
  readonly switches: z.infer<typeof schema.switches>;
  readonly territories: TerritoryFacts;
  readonly equivalences: z.infer<typeof schema.equivalences>;
  readonly published: z.infer<typeof schema.published>;
  readonly reconciliations: z.infer<typeof reconciliations>;
  readonly programme: z.infer<typeof programme.programme>;
  readonly measures: z.infer<typeof programme.measures>;
  readonly levers: z.infer<typeof programme.levers>;
  readonly repair: z.infer<typeof programme.repair>;
  readonly prices: z.infer<typeof prices>;
  readonly corridor: z.infer<typeof corridor>;
  readonly fleet: FleetFiles;
  readonly stock: z.infer<typeof stock>;
  readonly stockPublished: z.infer<typeof schema.stockPublished>;
  readonly directions: z.infer<typeof schema.directions>;
  readonly school: SchoolFiles;
  readonly reen: Reen;
  readonly cases: z.infer<typeof cases>;
}

export type Source = Files['sources']['sources'][number];
export type Measure = Files['measures']['measures'][number];
export type Gesture = Files['measures']['gestures'][number];
export type Law = Files['measures']['laws'][number];
export type LeverProse = Files['levers']['levers'][number];
export type PublishedTotal = Files['published']['totals'][number];
export type ReconciledRow = Files['reconciliations']['rows'][number];
export type ReconciledFigure = ReconciledRow['figures'][number];

/** A factor with everything that lets someone find it again and judge it. */
export interface DocumentedFactor
  extends
    Factor,
    Omit<
      schema.FactorRecord,
      'value' | 'unit' | 'shape' | 'min' | 'max' | 'none' | 'step' | 'values' | 'label' | 'licence'
    > {
  readonly kind: FactorKind;
  readonly label: Text;
  readonly licence: string;
  /** The factor that this one is an alternative to. */
  readonly alternativeTo?: FactorId;
  /** For a parameter of a lever: how it is known. */
  readonly evidence?: Evidence;
  /** Nobody measured it: its range starts at zero, and its central value is the middle of what is argued possible. */
  readonly unmeasured?: true;
}

/** Everything that is wrong with the files, each problem with its place. */
export class DataError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`data/: ${problems.length} problem(s)\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'DataError';
  }
}
