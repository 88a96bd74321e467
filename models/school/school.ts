/**
 * The types that a workshop computes with: figures named rather than copied, questions to predict, the short
 * inventory and what each of its questions answers. The words that go with them are in `data/school/`.
 */
import type { Component, Stage } from '../catalogue/catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Answers } from '../household/answers.ts';

/** Cycle 3: 9 to 12 years; cycle 4: 12 to 15; lycée: 15 to 18. */
export const LEVELS = ['cycle-3', 'cycle-4', 'lycee', 'adults'] as const;
export type Level = (typeof LEVELS)[number];

/** What the cards and the vote of a class are made of: the proposals of the programme, or levers and laws alone. */
export const CARDS = ['levers', 'proposals'] as const;
export type Cards = (typeof CARDS)[number];

/**
 * A figure by reference: a factor of the catalogue or of the proposals, the lines of a footprint, a share of
 * them, or the ratio of two figures.
 */
export type FigureReference =
  | { readonly kind: 'factor'; readonly factor: FactorId; readonly times?: number }
  | (Part & {
      readonly kind: 'lines';
      /** A year of these answers, or one hour or item of a use answered as one a week. */
      readonly per: 'year' | 'unit';
    })
  /** In percent of the whole footprint. */
  | (Part & { readonly kind: 'share' })
  | { readonly kind: 'ratio'; readonly of: FigureReference; readonly to: FigureReference };

/** Part of a footprint; all of it when neither field is given. */
interface Part {
  readonly answers: Answers;
  readonly component?: Component;
  readonly stages?: readonly Stage[];
}

/** Something to guess before it is revealed: an order, or an amount. */
export type Prediction =
  | {
      readonly id: string;
      readonly kind: 'rank';
      readonly items: readonly { readonly id: string; readonly figure: FigureReference }[];
    }
  | {
      readonly id: string;
      readonly kind: 'estimate';
      readonly figure: FigureReference;
      /** Orders of magnitude to choose from, rising. */
      readonly choices: readonly number[];
    };

/** The household field that a question of the short inventory answers. */
export type Target =
  | { readonly to: 'people' | 'dormant' }
  | {
      readonly to: 'device';
      readonly type: string;
      readonly field: 'count' | 'yearsKept';
    }
  | { readonly to: 'connection'; readonly field: 'fixedLines' | 'sims' }
  | { readonly to: 'use'; readonly type: string; readonly field: 'hoursPerWeek' | 'countPerWeek' };

export interface InventoryQuestion {
  readonly id: string;
  readonly target: Target;
  readonly levels: readonly Level[];
  /** Whole numbers, both ends included. */
  readonly min: number;
  readonly max: number;
}

/** Question id → number; an absent question is unanswered and stays at the national mean. */
export type HomeInventory = Readonly<Record<string, number>>;
