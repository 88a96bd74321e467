/**
 * The types of the rules with which a fleet is read and judged: words of headers and cells, what a model is,
 * how long public bodies keep devices, what the law requires. All of it is data, and is passed in.
 */
import type { Text } from '../../catalogue/catalogue.ts';
import type { Factor, FactorId } from '../../draws/factor.ts';
import type { Lever } from '../../proposals/proposals.ts';

/** What a column holds. */
export const ROLES = [
  'type',
  'model',
  'manufacturer',
  'name',
  'bought',
  'commissioned',
  'age',
  'quantity',
  'origin',
  'state',
  'retired',
  'price',
  'post',
  'user',
  'place',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that say what a thing is: a header line must have at least one of them. */
export const TELLING: readonly Role[] = ['type', 'model', 'name', 'manufacturer'];

/** Where a device is in its life with the council: `stock`, to serve again here; `gone`, nobody says where. */
export const STATES = ['service', 'stock', 'retired', 'reused', 'recycled', 'lost', 'gone'] as const;
export type State = (typeof STATES)[number];

/** What a person is asked about devices out of service: those that left long ago, and those that may be here. */
export const LEFT_ABOUT = ['gone', 'here'] as const;
export type LeftAbout = (typeof LEFT_ABOUT)[number];

export interface ColumnRules {
  /** Patterns of headers, the surest first. */
  readonly headers: Readonly<Record<Role, readonly string[]>>;
  /** Headers that are known and whose columns are never kept: addresses, comments. */
  readonly dropped: readonly string[];
  /** The same of serial numbers: they tell that a machine is listed twice. */
  readonly serials: readonly string[];
  /** What the title of a date says when it is not that of a purchase: a last change, an inventory, an end of warranty. */
  readonly undated: readonly string[];
  /** Of a model's headers: those that name the type, beside a surer column for the model. */
  readonly typed: readonly string[];
  /** What a tool may write before a header: "Informations financières et administratives - Date d'achat". */
  readonly prefixes: readonly string[];
}

export interface WordRules {
  /** In the order in which they are searched for: "hors service" before "en service". */
  readonly states: readonly {
    readonly state: State;
    readonly words: readonly string[];
    /** It says that the device is still there, however long ago it left service. */
    readonly waits?: true;
  }[];
  readonly origins: readonly {
    readonly origin: 'new' | 'refurbished' | 'second-hand';
    readonly words: readonly string[];
  }[];
  /** Twelve lists, from January. */
  readonly months: readonly (readonly string[])[];
  /** Words that mean an age in months. */
  readonly ageInMonths: readonly string[];
}

/** A kind of thing, and the words that identify it. The first rule that matches is used. */
export interface RecognitionRule {
  readonly id: string;
  /** Device of the catalogue; absent for a thing without a known figure. */
  readonly device?: string;
  /** The words are vague ("ordinateur"): a model says more. */
  readonly generic?: true;
  /** Devices that it describes further: "27 pouces" of a screen. */
  readonly refines?: readonly string[];
  readonly words: readonly string[];
  readonly not?: readonly string[];
}

export interface ReadingRules {
  readonly columns: ColumnRules;
  readonly words: WordRules;
  readonly recognition: readonly RecognitionRule[];
  /** Nothing in an inventory is older. */
  readonly oldestYear: number;
}

/** A share that the law requires from a given year. */
export interface Threshold {
  readonly from: number;
  readonly share: number;
}

export interface LegalRatio {
  /** Id of the law that contains its text. */
  readonly law: string;
  /** Device types that it covers. */
  readonly devices: readonly string[];
  /** In the order of years. */
  readonly thresholds: readonly Threshold[];
  /** How it is computed, in words. */
  readonly formula: Text;
}

/** The second life of a device that was given away, with a new owner. */
export interface SecondLife {
  readonly device: string;
  /**
   * The device that is not bought new there, when a purchase is displaced; it serves there for the years of
   * its second life.
   */
  readonly replaces: string;
  /** Years: a new one kept there, and the second life, as the simulator of a place has them. */
  readonly first: FactorId;
  readonly second: FactorId;
  /** Weights of what else becomes of it, the first of them that it is passed on without a gift. */
  readonly exits: readonly FactorId[];
}

export interface FleetRules {
  /** Every factor named below. */
  readonly factors: Readonly<Record<FactorId, Factor>>;
  /** Years that a renewal plan covers. */
  readonly planYears: FactorId;
  /**
   * Device → years kept, and hours a day, in a public body; a device that is not named keeps the catalogue's.
   */
  readonly years: Readonly<Record<string, FactorId>>;
  readonly hours: Readonly<Record<string, FactorId>>;
  /** Device → the longest life observed in a public body, in years. */
  readonly longest: Readonly<Record<string, FactorId>>;
  readonly levers: { readonly keepLonger: Lever; readonly refurbished: Lever };
  readonly rebound: FactorId;
  /** EUR of one, where a source gives it: new, refurbished, and how much less a refurbished one costs. */
  readonly prices: {
    readonly asNew: Readonly<Record<string, FactorId>>;
    readonly refurbished: Readonly<Record<string, FactorId>>;
    readonly cut: FactorId;
  };
  readonly donation: {
    /** Share of the given devices that really serve again; share of these that spares a purchase. */
    readonly reused: FactorId;
    readonly displacement: FactorId;
    /** Shape of the law by which the machines of a council leave it, as the simulator of a place has it. */
    readonly shape: FactorId;
    readonly lives: readonly SecondLife[];
  };
  /** Which devices are computers, and which are screens beside them. */
  readonly computers: readonly string[];
  readonly screens: readonly string[];
  readonly law: {
    readonly purchases: LegalRatio;
    /** Devices that were not under `oldestYears` when they were retired are left out. */
    readonly reuse: LegalRatio & { readonly oldestYears: number };
  };
}
