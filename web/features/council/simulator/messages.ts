/** Messages between the page and its worker. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Departure } from '../../../../models/council/plan/departures.ts';
import type { PolicyPlan } from '../../../../models/council/plan/plan.ts';
import type { Beside } from '../../../../models/council/outcome/beside.ts';
import type { Gained } from '../../../../models/council/outcome/gains.ts';
import type { Offer } from '../../../../models/council/outcome/offer.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import type { PlaceShown } from '../view.ts';

export interface Asked {
  /** A counter: the answer to an older question is dropped. */
  readonly id: number;
  readonly language: Language;
  readonly place: PlaceShown;
  readonly told: PolicyPlan;
  /** The scenario that is looked at, whose levers are measured; then the one that has just been moved. */
  readonly rank: number;
  readonly moved: string | undefined;
}

export type Answered =
  | {
      readonly id: number;
      /** One for each scenario. */
      readonly summaries: readonly Summary[];
      readonly beside: Beside;
      readonly departures: readonly Departure[];
      /** Names of factors, in the page's language. */
      readonly names: Readonly<Record<string, string>>;
      readonly whole: boolean;
      /** What the lever that moved brings; the others follow. */
      readonly gains: Readonly<Record<string, Gained>>;
    }
  | { readonly id: number; readonly offer: Offer }
  | { readonly id: number; readonly done: number }
  | { readonly id: number; readonly failed: string };
