/**
 * What the council simulator computes with: kinds of devices and where they go, levers and what they cost.
 */
import type { Text } from '../../catalogue/catalogue.ts';
import type { FactorId, Factors } from '../../draws/factor.ts';
import type { Seal } from '../../proposals/seal.ts';

export const STOCK_OWNERS = ['household', 'council', 'street'] as const;
export type StockOwner = (typeof STOCK_OWNERS)[number];

/** Ways out of a first life: weights, drawn separately and normalised to one. */
export type Exits = Readonly<Partial<Record<'second' | 'drawer' | 'collected' | 'lost', FactorId>>>;

export interface StockType {
  readonly id: string;
  readonly label: Text;
  readonly owner: StockOwner;
  /** The catalogue device whose making and electricity it uses. */
  readonly device?: string;
  /** kgCO2e a year of one device, all included, where the catalogue has no such device. */
  readonly yearly?: FactorId;
  /** kWh a year of one device, where its making is counted elsewhere. */
  readonly electricity?: FactorId;
  /** How many are in use: the product of these factors, for each person or household. */
  readonly wanted: readonly { readonly factor: FactorId; readonly per: 'person' | 'household' }[];
  /** Years; then the shape of its law (Weibull). */
  readonly firstLife: FactorId;
  /** Years: the high end of the longest lives that anybody has seen. None is counted beyond. */
  readonly longest?: FactorId;
  readonly shape: FactorId;
  readonly secondLife: FactorId;
  readonly drawerTime: FactorId;
  /** A set of `exits`. */
  readonly exits: string;
  /** EUR of a new one bought by the council. */
  readonly price?: FactorId;
  /** kg of one. */
  readonly mass?: FactorId;
}

/**
 * What a lever does. `rescue`: devices a year that a repair saves from being replaced; `wake`: sleeping
 * devices refitted, a year; `release`: a share of the drawers, passed on as it is; `refurbish`: a share of
 * purchases; `donate`: a share of what retires and may be given, passed on as it is; `lengthen`: years of first life, or a
 * share of it when `relative`; `fewer`: a share of those wanted; `lend`: borrowers who go without a device of
 * their own, less the devices lent; `unplug`: a share of the electricity.
 */
export const ACTIONS = [
  'rescue',
  'wake',
  'release',
  'refurbish',
  'donate',
  'lengthen',
  'fewer',
  'lend',
  'unplug',
] as const;
export type Action = (typeof ACTIONS)[number];

export interface PolicyEffect {
  readonly kind: Action;
  /**
   * The types that it touches, each with its share of the action, or with the type that receives what is given and the
   * years of age at which a law sends what is left to recycling instead.
   */
  readonly types: readonly {
    readonly type: string;
    readonly share?: FactorId;
    readonly to?: string;
    readonly under?: number;
  }[];
  /** Multiplied together, and by the intensity. */
  readonly factors: readonly FactorId[];
  /** Of what is released, the part that serves again. */
  readonly reused?: FactorId;
  /** Devices kept for each borrower, where devices are lent. */
  readonly lent?: FactorId;
  readonly relative?: boolean;
}

export const PAYERS = ['council', 'household', 'maker'] as const;
export type Payer = (typeof PAYERS)[number];

export interface PolicyCost {
  readonly payer: Payer;
  /** EUR, multiplied together. */
  readonly factors: readonly FactorId[];
  /** For each unit of intensity every year, or once when the lever starts. */
  readonly per: 'unit' | 'start';
}

export interface Intensity {
  readonly unit: Text;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How far it usually goes; where a law asks for it, beyond what it asks in the end. */
  readonly usual: number;
  /** What an intensity of 1 means: one thing, one for a thousand inhabitants, a hundredth, a year. */
  readonly per: 'whole' | 'thousand' | 'percent' | 'times' | 'years';
  /** Of things that are counted: the fewest inhabitants for whom one makes sense, a choice of ours. */
  readonly onePer?: number;
  /** Of things that each go with another: how many go with one. Each other one keeps its own. */
  readonly beyondOne?: FactorId;
  /** Inhabitants below which a law already forbids it, but for exceptions that no source gives place by place. */
  readonly bannedBelow?: number;
  /** Inhabitants of the urban unit (Insee) within which it does not (Actu-Environnement, January 2024). */
  readonly unlessWithin?: number;
}

export interface PolicyLever {
  readonly id: string;
  readonly label: Text;
  readonly text: Text;
  /** No surer than its least sure parameter. */
  readonly seal: Seal;
  /** Whether the council decides it. */
  readonly competence: 'council' | 'others';
  /** Measures of the programme and laws that it is related to. */
  readonly measures: readonly string[];
  readonly laws: readonly string[];
  /**
   * The least that a law asks of every council, by the year in which it begins, in order, none before the first year
   * simulated: what was asked until then is part of today's stock. Absent where no law asks. Only of levers whose
   * effects are proportional to their intensity.
   */
  readonly minimum?: readonly { readonly from: number; readonly intensity: number }[];
  readonly intensity: Intensity;
  readonly effects: readonly PolicyEffect[];
  readonly costs: readonly PolicyCost[];
  /** What its costs leave out, for want of a source; absent where they are whole, or where there are none. */
  readonly costLeavesOut?: Text;
  /**
   * The part of the council's spending that households no longer pay; an aid may be absorbed by prices
   * instead.
   */
  readonly passThrough?: FactorId;
  /** The council gives money to whoever does it: it decides of how much, for whom, and by which rules. */
  readonly aid?: true;
}

/** Kinds of devices that a lever acts on, or gives to. */
export const kindsOf = ({ effects }: Pick<PolicyLever, 'effects'>): string[] =>
  effects.flatMap(({ types }) => types.flatMap(({ type, to }) => (to === undefined ? [type] : [type, to])));

/** A published growth, along a straight line between two years and still afterwards: nothing is read of later ones. */
export interface PublishedTrend {
  readonly from: number;
  readonly until: number;
  /** How many there are in the last year for each one in the first. */
  readonly times: FactorId;
  /** The kinds that grow; all others stay as they are. No lever acts on them. */
  readonly grows: readonly string[];
  /**
   * Kinds whose present stock is outside what a territory's page counts: what is added to it counts, in
   * making and end of life, and in electricity where it is known.
   */
  readonly outside: readonly StockType[];
  /** What the same publication says of other things, which is told and not computed with. */
  readonly said: {
    readonly devices: FactorId;
    readonly footprint: FactorId;
    readonly traffic: FactorId;
    readonly electricity: FactorId;
  };
}

export interface StockCatalogue {
  /** The last known year: the simulation begins after it. */
  readonly base: number;
  readonly factors: Factors;
  readonly types: readonly StockType[];
  readonly exits: Readonly<Record<string, Exits>>;
  readonly drawer: Readonly<Record<'second' | 'collected' | 'lost', FactorId>>;
  readonly collected: Readonly<Record<'reused' | 'recycled', FactorId>>;
  /** Shape of the law of every second life. */
  readonly secondShape: FactorId;
  /** Equipment of a territory over the national mean. */
  readonly equipment: FactorId;
  /** The part of repairs or reused devices that replaces a purchase. */
  readonly displacement: FactorId;
  /** The part of the saving of a refurbished purchase that rebound takes back. */
  readonly rebound: FactorId;
  /** Price cut of a refurbished public purchase. */
  readonly purchaseCut: FactorId;
  /** EUR a year for each inhabitant that a policy with a budget starts from. */
  readonly startingBudget: FactorId;
  /** Jobs for 1,000 tonnes repaired or reused. */
  readonly jobs: FactorId;
  /** Future electricity mixes, joined by straight lines. */
  readonly mix: readonly { readonly year: number; readonly factor: FactorId }[];
  readonly trend: PublishedTrend;
  readonly levers: readonly PolicyLever[];
}
