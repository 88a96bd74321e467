/** What the page of a review starts from: actions with their plans and indicators, made by the server in one language. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { PolicyPlan } from '../../../../models/council/plan/plan.ts';
import type { ShownOutput } from '../../../../models/council/run/outputs.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import type { PlaceShown } from '../view.ts';

/** How the value of an action is written: a number of whole things, one of parts of a thing, a share in hundredths, or years. */
export type Written = 'count' | 'parts' | 'percent' | 'years';

export interface ActionShown {
  readonly id: string;
  readonly label: string;
  /** How sure its effect is, in a word; and whether nothing measured it: what it brings is then what we suppose. */
  readonly seal: string;
  readonly guessed: boolean;
  /** What its field asks. */
  readonly ask: string;
  readonly written: Written;
  /** How many things one unit of the action stands for here: a field counts them. */
  readonly each: number;
  /** The most that its field takes, in what it counts. */
  readonly most: number;
  /** By year: what is planned, and what the law asks, 0 where it asks nothing; in what the field counts. */
  readonly planned: readonly number[];
  readonly asked: readonly number[];
}

export type IndicatorShown = { readonly id: string; readonly label: string } & (
  | {
      readonly kind: 'output';
      readonly output: ShownOutput;
      readonly way: 'less' | 'more';
      /** By year, of the whole scenario. */
      readonly planned: readonly Estimate[];
    }
  /** By year, in hundredths; null where the law asks nothing yet. */
  | { readonly kind: 'law'; readonly thresholds: readonly (number | null)[] }
  /** What only a council counts; or what an action already says, in a unit that has so many of it. */
  | { readonly kind: 'own'; readonly as?: string; readonly each?: number }
  /** Euros, by year: what the actions whose cost is known were to cost; null where none is. */
  | { readonly kind: 'spent'; readonly euros: readonly (number | null)[]; readonly partly: boolean }
);

/** What the model supposes that a repair café does, so that repairs may be told instead of cafés. */
export interface CafeShown {
  /** Devices of the types that it follows, repaired in a year. */
  readonly repairs: number;
  /** Those types, with their names. */
  readonly types: Readonly<Record<string, string>>;
}

export interface ReviewInitial {
  readonly language: Language;
  readonly place: PlaceShown;
  readonly told: PolicyPlan;
  readonly base: number;
  /** Those that can be reported; the one that is shown first. */
  readonly years: readonly number[];
  readonly year: number;
  readonly actions: readonly ActionShown[];
  readonly indicators: readonly IndicatorShown[];
  /** Absent where no repair café is planned. */
  readonly cafe?: CafeShown;
  /** Hypotheses that are not ours, in words. */
  readonly changed: string;
  /** Why fewer second lives begin, or more devices are left, in words; empty where neither is so. */
  readonly lives: string;
}
