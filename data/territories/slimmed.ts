/** The slimmed division of the country, as types: an index, the groups of communes, one part per department. */
import type { ReenStatus } from '../../models/territory/reen.ts';
import type { SearchIndex } from '../../models/territory/search.ts';
import type { SizeClass } from '../../models/territory/sizeClass.ts';
import type { EpciType, OtherCounts, Place } from '../../models/territory/territory.ts';

export interface SlimCommune extends Place {
  readonly population: number;
  readonly department: string;
  readonly postcodes: readonly string[];
  readonly epci?: string;
  readonly otherCounts?: OtherCounts;
}

export interface SlimEpci extends Place {
  readonly epciType: EpciType;
  readonly population: number;
  readonly otherCounts: OtherCounts;
  readonly communes: number;
  /** The departments that it spans, the one with most people first. */
  readonly departments: readonly string[];
  /** Codes of its communes, where these belong to another EPCI too. */
  readonly members?: readonly string[];
}

export interface SlimDepartment extends Place {
  readonly population: number;
  readonly communes: number;
  /** Absent for an overseas collectivity, which is in no region. */
  readonly region?: string;
}

export type Reached = Readonly<Record<ReenStatus, number>>;

export interface Groups {
  readonly epci: readonly SlimEpci[];
  /** Territories of Greater Paris: no EPCI with taxes of its own, and inside one. */
  readonly ept: readonly SlimEpci[];
  readonly departments: readonly SlimDepartment[];
  readonly regions: readonly Place[];
  readonly classes: readonly SizeClass[];
  /** How many are above, below or near the threshold of the REEN law. */
  readonly reen: { readonly communes: Reached; readonly epci: Reached };
}

export interface Slim {
  readonly index: SearchIndex;
  readonly groups: Groups;
  /** Communes by department, the most populous first. */
  readonly parts: Readonly<Record<string, readonly SlimCommune[]>>;
}
