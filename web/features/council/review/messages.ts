/** Messages between the page of a review and its worker. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Reported, Review } from '../../../../models/council/outcome/review.ts';
import type { PolicyPlan } from '../../../../models/council/plan/plan.ts';
import type { PlaceShown } from '../view.ts';

export interface Asked {
  /** A counter: the answer to an older question is dropped. */
  readonly id: number;
  readonly language: Language;
  readonly place: PlaceShown;
  readonly told: PolicyPlan;
  readonly year: number;
  readonly reported: Reported;
}

export type Answered =
  { readonly id: number; readonly review: Review } | { readonly id: number; readonly failed: string };
