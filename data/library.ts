/**
 * The whole library, as types: what the models compute with, and the prose of provenance that explains it. The two
 * travel apart. `assemble.ts` makes it from the files.
 */
import type { z } from 'zod';
import type { Catalogue, Factor, FactorId, Text } from '../models/catalogue.ts';
import type { StockCatalogue } from '../models/policy/catalogue.ts';
import type { Evidence, Proposals } from '../models/proposals/proposals.ts';
import type { corridor } from './corridorSchema.ts';
import type { FleetLibrary } from './fleet/build.ts';
import type { FleetFiles } from './fleet/files.ts';
import type { prices } from './pricesSchema.ts';
import type { School } from './school/build.ts';
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
  readonly switches: z.infer<typeof schema.switches>;
  readonly territories: TerritoryFacts;
  readonly equivalences: z.infer<typeof schema.equivalences>;
  readonly published: z.infer<typeof schema.published>;
  readonly programme: z.infer<typeof programme.programme>;
  readonly measures: z.infer<typeof programme.measures>;
  readonly levers: z.infer<typeof programme.levers>;
  readonly repair: z.infer<typeof programme.repair>;
  readonly prices: z.infer<typeof prices>;
  readonly corridor: z.infer<typeof corridor>;
  readonly fleet: FleetFiles;
  readonly stock: z.infer<typeof stock>;
  readonly stockPublished: z.infer<typeof schema.stockPublished>;
  readonly school: SchoolFiles;
  readonly reen: Reen;
}

export type Source = Files['sources']['sources'][number];
export type Measure = Files['measures']['measures'][number];
export type Gesture = Files['measures']['gestures'][number];
export type Law = Files['measures']['laws'][number];
export type LeverProse = Files['levers']['levers'][number];
export type PublishedTotal = Files['published']['totals'][number];

/** What a factor belongs to, for filters and headings. */
export type FactorKind =
  | 'device'
  | 'network'
  | 'datacenter'
  | 'electricity'
  | 'national'
  | 'equivalence'
  | 'lever'
  | 'price'
  | 'corridor'
  | 'stock';

/** A factor with everything that lets someone find it again and judge it. */
export interface DocumentedFactor
  extends
    Factor,
    Omit<
      schema.FactorRecord,
      'value' | 'unit' | 'shape' | 'min' | 'max' | 'none' | 'step' | 'label' | 'licence'
    > {
  readonly kind: FactorKind;
  readonly label: Text;
  readonly licence: string;
  /** The factor that this one is an alternative to. */
  readonly alternativeTo?: FactorId;
  /** Of a lever’s parameter: how it is known. */
  readonly evidence?: Evidence;
  /** Nobody measured it: its range starts from nothing, its central value is the middle of what is argued possible. */
  readonly unmeasured?: true;
}

export interface SwitchProse {
  readonly reason: Text;
  readonly options: Readonly<Record<string, Text>>;
}

export interface Library {
  readonly catalogue: Catalogue;
  readonly factors: Readonly<Record<FactorId, DocumentedFactor>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly deviceGroups: readonly { readonly id: string; readonly label: Text }[];
  readonly switchProse: Readonly<Record<string, SwitchProse>>;
  /** Why something is not counted: uses, grids. */
  readonly gaps: Readonly<Record<string, Text>>;
  readonly published: Files['published'];
  /** What is known of counts of people; `territories/load.ts` opens the territories themselves. */
  readonly territories: TerritoryFacts;
  readonly proposals: Proposals;
  readonly programme: Files['programme'];
  /** In the order of the programme. */
  readonly measures: readonly Measure[];
  readonly gestures: readonly Gesture[];
  readonly laws: Readonly<Record<string, Law>>;
  readonly levers: Readonly<Record<string, LeverProse>>;
  readonly prices: Files['prices'];
  readonly corridor: Files['corridor'];
  /** A council's own inventory: how it is read and judged. */
  readonly fleet: FleetLibrary;
  readonly stock: StockCatalogue;
  /** What is asked, said, argued and printed in a classroom. */
  readonly school: School;
  /** What the REEN law asks councils to write. */
  readonly reen: Reen;
}

/** Everything wrong with the files, each with its place. */
export class DataError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`data/: ${problems.length} problem(s)\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'DataError';
  }
}
