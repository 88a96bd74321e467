/** Messages between the page and its worker. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Departure } from '../../../../models/council/plan/departures.ts';
import type { PolicyPlan } from '../../../../models/council/plan/plan.ts';
import type { Beside } from '../../../../models/council/outcome/beside.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import type { PlaceShown } from '../view.ts';

export interface Asked {
  /** A counter: the answer to an older question is dropped. */
  readonly id: number;
  readonly language: Language;
  readonly place: PlaceShown;
  readonly told: PolicyPlan;
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
    }
  | { readonly id: number; readonly done: number }
  | { readonly id: number; readonly failed: string };
