/**
 * The types of proposals: measures of the programme and gestures of a household, and the levers that they
 * pull on a footprint. When two proposals pull the same lever it counts once, at the stronger of the two. The
 * words that explain them are sent separately.
 */
import type { Factor, FactorId } from '../draws/factor.ts';
import type { Act } from './acts/act.ts';
import type { LeverParameters } from './acts/charge.ts';
import type { Seal } from './seal.ts';

/** Measures belong to the programme, gestures to a household. */
export const KINDS = ['measure', 'gesture'] as const;

/** Who would act. */
export const ACTORS = ['household', 'school', 'council', 'state', 'maker', 'operator'] as const;
export type Actor = (typeof ACTORS)[number];

export interface Lever extends LeverParameters {
  readonly act: Act;
  /**
   * Parameters whose product is the repairs made for each device replaced; absent when it repairs nothing.
   */
  readonly repairs?: readonly FactorId[];
  /** Whether rebound takes part of the saving back as other consumption. */
  readonly rebound: boolean;
  /** That of its weakest parameter. */
  readonly seal: Seal;
}

export interface Proposal {
  readonly id: string;
  readonly kind: (typeof KINDS)[number];
  /** Absent when nothing is computed; the proposal says why. */
  readonly lever?: string;
  /** How far it goes by default, 0 to 1. */
  readonly intensity: number;
  /** Whether the computed figure is the most that it may save: it may save less, or nothing. */
  readonly atMost?: boolean;
  /** For a gesture: the measures that make it possible. */
  readonly enabledBy?: readonly string[];
}

export interface Proposals {
  readonly factors: Readonly<Record<FactorId, Factor>>;
  readonly rebound: FactorId;
  /** In the order in which they act. */
  readonly levers: readonly Lever[];
  /** Measures in the order of the programme, then gestures. */
  readonly proposals: readonly Proposal[];
}

/** The seal of a proposal is that of its lever; where nothing is computed, nobody measured anything. */
export const sealOfProposal = (
  { lever }: Pick<Proposal, 'lever'>,
  { levers }: Pick<Proposals, 'levers'>,
): Seal => levers.find(({ id }) => id === lever)?.seal ?? 'unmeasured';

/** Proposal id → how far it goes, 0 to 1. */
export type Choice = Readonly<Record<string, number>>;

/**
 * The chosen proposals that pull a lever on something, in the catalogue's order whatever the order of
 * ticking.
 */
export function chosen({ proposals }: Proposals, choice: Choice): Proposal[] {
  return proposals.filter(({ id, lever }) => lever !== undefined && (choice[id] ?? 0) > 0);
}
