/**
 * What proposals are, as types: measures of the programme and gestures of a household, and the levers that they
 * pull on a footprint. Two proposals that pull the same lever count it once, at the stronger of the two. The words
 * that explain them travel apart.
 */
import type { Factor, FactorId } from '../draws/factor.ts';

/** From the surest to the least sure. */
export const EVIDENCE = ['measured', 'modelled', 'hypothesis'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What is computed from several figures is as sure as the least sure of them. */
export const weakest = (all: readonly Evidence[]): Evidence =>
  EVIDENCE[Math.max(...all.map((each) => EVIDENCE.indexOf(each)))]!;

/** Measures are of the programme, gestures of a household. */
export const KINDS = ['measure', 'gesture'] as const;

/** Who would act. */
export const ACTORS = ['household', 'school', 'council', 'state', 'maker', 'operator'] as const;

/** What a lever acts on; `becomes` is what the quantity is turned into. */
export type Act =
  | { readonly kind: 'number'; readonly devices: readonly string[] }
  | { readonly kind: 'size'; readonly devices: readonly string[]; readonly becomes: string }
  | {
      readonly kind: 'origin';
      readonly devices: readonly string[];
      readonly becomes: 'refurbished' | 'second-hand';
    }
  | { readonly kind: 'lifetime'; readonly by: 'years' | 'share'; readonly devices?: readonly string[] }
  | {
      readonly kind: 'standby';
      readonly devices: readonly string[];
      /** Whether the box of the line sleeps too: it is no device of its own. */
      readonly box: boolean;
    }
  | { readonly kind: 'volume'; readonly uses: readonly string[] }
  | { readonly kind: 'definition'; readonly use: string; readonly becomes: string }
  | { readonly kind: 'place' }
  | { readonly kind: 'hosting' }
  | { readonly kind: 'collective' }
  | { readonly kind: 'once'; readonly device: string };

export interface Lever {
  readonly id: string;
  readonly act: Act;
  /** They multiply: a share of the quantity, or years. */
  readonly parameters: readonly FactorId[];
  /** One more parameter by device; a device that is not named is not touched. */
  readonly perDevice?: Readonly<Record<string, FactorId>>;
  /** Parameters that multiply to the repairs made for one device replaced; absent: it repairs nothing. */
  readonly repairs?: readonly FactorId[];
  /** Whether part of the saving comes back as other consumption. */
  readonly rebound: boolean;
  /** The weakest of its parameters. */
  readonly evidence: Evidence;
}

export interface Proposal {
  readonly id: string;
  readonly kind: (typeof KINDS)[number];
  /** Absent: nothing is computed, and the proposal says why. */
  readonly lever?: string;
  /** How far it goes unless someone says otherwise, 0 to 1. */
  readonly intensity: number;
  /** What is computed is the most that it may do: it may do less, or nothing. */
  readonly atMost?: boolean;
  /** Of a gesture: the measures that make it possible. */
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

/** Proposal id → how far, 0 to 1. */
export type Choice = Readonly<Record<string, number>>;

/** The proposals chosen that pull a lever on something, in the catalogue's order whatever the order of ticking. */
export function chosen({ proposals }: Proposals, choice: Choice): Proposal[] {
  return proposals.filter(({ id, lever }) => lever !== undefined && (choice[id] ?? 0) > 0);
}
