/**
 * The whole library, as types: what the models compute with, and the prose of provenance that explains it. The two
 * travel apart. `assemble.ts` makes it from the files.
 */
import type { StockCatalogue } from '../models/council/plan/catalogue.ts';
import type { Catalogue, Text } from '../models/catalogue/catalogue.ts';
import type { FactorId } from '../models/draws/factor.ts';
import type { Proposals } from '../models/proposals/proposals.ts';
import type { Cases } from './casesSchema.ts';
import type { DocumentedFactor, Files, Gesture, Law, LeverProse, Measure, Source } from './files.ts';
import type { FleetLibrary } from './fleet/build.ts';
import type { Reen } from './reen/schema.ts';
import type { School } from './school/build.ts';
import type { TerritoryFacts } from './territories/schema.ts';

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
  /** Why a use or a grid is not counted. */
  readonly gaps: Readonly<Record<string, Text>>;
  readonly published: Files['published'];
  /** Published figures, and the steps from them to ours. */
  readonly reconciliations: Files['reconciliations'];
  /** What published work says of the direction of each lever. */
  readonly directions: Files['directions']['directions'];
  /** What is known about the counts of people; `territories/load.ts` opens the territories themselves. */
  readonly territories: TerritoryFacts;
  readonly proposals: Proposals;
  readonly programme: Files['programme'];
  /** Measures in the order of the programme. */
  readonly measures: readonly Measure[];
  readonly gestures: readonly Gesture[];
  readonly laws: Readonly<Record<string, Law>>;
  readonly levers: Readonly<Record<string, LeverProse>>;
  readonly prices: Files['prices'];
  readonly corridor: Files['corridor'];
  /** How a council's own inventory is read and judged. */
  readonly fleet: FleetLibrary;
  readonly stock: StockCatalogue;
  /** What is asked, said, argued and printed in a classroom. */
  readonly school: School;
  /** What the REEN law asks councils to write. */
  readonly reen: Reen;
  /** Households and a territory that are worked out as examples. */
  readonly cases: Cases;
}
