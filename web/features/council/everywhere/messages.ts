/** Messages between the page and the worker of all communes. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { EverywhereAsked } from '../../../../models/council/outcome/everywhere.ts';
import type { Seal } from '../../../../models/proposals/seal.ts';
import type { Small } from '../../../../models/council/outcome/smallNumbers.ts';

export interface Asked extends Omit<EverywhereAsked, 'inHomes'> {
  readonly language: Language;
  readonly columns: readonly string[];
  readonly small: Readonly<Record<Small, string>>;
  readonly seals: Readonly<Record<Seal, string>>;
  /** What is supposed where the larger part of what a policy brings is not checked. */
  readonly supposing: string;
}

export type Answered =
  | { readonly done: number }
  | { readonly csv: string; readonly communes: number }
  | { readonly failed: string };
