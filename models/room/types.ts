/**
 * A room: a class that works through steps together, at its facilitator's pace.
 *
 * Everything that happens is an event, kept in the order in which it was stored; the room is what is left when
 * `apply` (room.ts) has read them all. There is no clock and no chance inside, so every process that reads the same
 * events has the same room.
 *
 * - A **step** is data (`data/school`): an id, a kind that pages know how to draw, and the questions asked in it.
 *   The room knows kinds of *questions*, not kinds of steps; a vote is a question of kind `choice`.
 * - A **seat** is a screen that joined: a random name, nobody's. The facilitator's is `FACILITATOR`.
 * - A **contribution** comes from a seat, answers some questions of one step, and carries its head count: 1 for a
 *   pupil, 4 for a team of four, as many as were counted for a show of hands. Its key makes it count once, however
 *   often it is sent. Sent again under another key, it replaces what the seat said and nobody has seen yet.
 * - Contributions are taken for the steps that were reached, late ones too, unless the step is locked.
 * - Nothing is shown before **reveal**. Then the figure of each question is frozen: what comes later waits until it
 *   stands for `FLOOR` people, and enters at once. So no figure is of fewer than five people, and no two figures seen
 *   one after the other differ by fewer than five: nobody's answer can be worked out. It holds question by question,
 *   since one may be left blank.
 * - A text may be removed by the facilitator at any time, and a screen: what it said and nobody has seen goes with it.
 *   `end` is final.
 * - A room holds so much and no more (`caps.ts`).
 *
 * An event that means nothing where it comes (a locked step, a forged key, after the end) is refused with a reason and
 * changes nothing.
 */

import type { Spent } from './caps.ts';

/** The fewest people whose answers together are shown. */
export const FLOOR = 5;
export const FACILITATOR = 'facilitator';

/** One or several of a few options, `most` at once; by a show of hands: hands by option. */
export interface ChoiceQuestion {
  readonly kind: 'choice';
  readonly id: string;
  readonly options: readonly string[];
  readonly most: number;
}

/** A number a person; `edges` part the bins in which it is shown, the first bin being below the first edge. */
export interface NumberQuestion {
  readonly kind: 'number';
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly edges: readonly number[];
}

/** How many of each thing, for all the people of the contribution together. */
export interface CountsQuestion {
  readonly kind: 'counts';
  readonly id: string;
  readonly items: readonly string[];
  /** Of one thing, a person. */
  readonly max: number;
}

/** Every item put in order, the first being first. */
export interface RankQuestion {
  readonly kind: 'rank';
  readonly id: string;
  readonly items: readonly string[];
}

/** A few words, of `max` characters at most. */
export interface TextQuestion {
  readonly kind: 'text';
  readonly id: string;
  readonly max: number;
}

export type StepQuestion = ChoiceQuestion | NumberQuestion | CountsQuestion | RankQuestion | TextQuestion;

/** What pages draw a step as. */
export const STEP_KINDS = [
  'predict',
  'inventory',
  'class',
  'proposals',
  'vote',
  'everyone',
  'charter',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export interface Step {
  readonly id: string;
  readonly kind: StepKind;
  /** None: a step to look at together. */
  readonly questions: readonly StepQuestion[];
}

/** A screen each, a screen a team, or hands raised and counted by the facilitator. */
export const SCREENS = ['each', 'team', 'none'] as const;
export type Screens = (typeof SCREENS)[number];

/** Options chosen; a number; things counted; items in order; words; hands by option. */
export type Answer =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'hands'; readonly hands: Readonly<Record<string, number>> }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'counts'; readonly counts: Readonly<Record<string, number>> }
  | { readonly kind: 'rank'; readonly items: readonly string[] }
  | { readonly kind: 'text'; readonly text: string };

export type RoomEvent =
  | { readonly kind: 'join'; readonly seat: string; readonly people: number }
  | {
      readonly kind: 'contribute';
      readonly key: string;
      readonly seat: string;
      readonly step: string;
      readonly people: number;
      /** By question. */
      readonly answers: Readonly<Record<string, Answer>>;
    }
  | { readonly kind: 'lock' | 'unlock' | 'go' | 'reveal'; readonly step: string }
  | { readonly kind: 'remove'; readonly key: string; readonly question: string }
  | { readonly kind: 'dismiss'; readonly seat: string }
  | { readonly kind: 'end' };

/** One answer to one question. */
export interface RoomEntry {
  readonly key: string;
  readonly seat: string;
  readonly people: number;
  /** Nothing: a text that was removed; its people still count. */
  readonly answer: Answer | undefined;
}

/** The answers to a question: those that a figure shows, and those that nobody has seen yet. */
export interface Pile {
  readonly shown: readonly RoomEntry[];
  readonly waiting: readonly RoomEntry[];
  /** By seat: where it is among those that wait; below 0 once it is shown. */
  readonly places: Readonly<Record<string, number>>;
}

/** A screen that joined. */
export interface Seat {
  /** In the order of joining, from 1: what a facilitator calls it, and the screen itself says. */
  readonly number: number;
  readonly people: number;
}

export interface StepState {
  readonly locked: boolean;
  readonly revealed: boolean;
  /** By question. */
  readonly piles: Readonly<Record<string, Pile>>;
}

export interface Room {
  readonly steps: readonly Step[];
  readonly screens: Screens;
  /** The step where the class is, and the furthest that it reached: places in `steps`. */
  readonly at: number;
  readonly reached: number;
  readonly ended: boolean;
  readonly seats: Readonly<Record<string, Seat>>;
  /** The last number given to a seat. */
  readonly joined: number;
  /** Numbers of seats that the facilitator removed. */
  readonly removed: Readonly<Record<string, number>>;
  /** By step. */
  readonly states: Readonly<Record<string, StepState>>;
  /** Keys of the contributions taken of each seat: the same again changes nothing. */
  readonly said: Readonly<Record<string, readonly string[]>>;
  readonly spent: Spent;
}

/** Why an event changes nothing. */
export type Refusal =
  | 'ended'
  | 'unknown-step'
  | 'not-reached'
  | 'locked'
  | 'unknown-question'
  | 'wrong-answer'
  | 'wrong-people'
  | 'nothing-said'
  | 'already-shown'
  | 'unknown-text'
  | 'unknown-seat'
  /** The facilitator removed it. */
  | 'removed-seat'
  /** As many screens, answers of one screen, sentences, events as a room holds. */
  | 'full-room'
  | 'many-answers'
  | 'many-texts'
  | 'much-said'
  /** Its class is invented, and nobody else answers in it. */
  | 'rehearsal';

/** The figure of a question. Counts are of people, of at least `FLOOR` of them in all and in each: see cells.ts. */
export type QuestionFigure =
  | {
      readonly kind: 'choice';
      readonly people: number;
      readonly counts: Readonly<Record<string, number>>;
      /** Options whose count would tell of fewer than `FLOOR` people, or help to work one out. */
      readonly hidden: readonly string[];
    }
  | {
      readonly kind: 'number';
      readonly people: number;
      readonly mean: number;
      /** Those of the question that part the bins. */
      readonly edges: readonly number[];
      /** People in each bin: one more than there are edges. */
      readonly bins: readonly number[];
    }
  | { readonly kind: 'counts'; readonly people: number; readonly sums: Readonly<Record<string, number>> }
  /** The mean place of each item, 1 being first. */
  | { readonly kind: 'rank'; readonly people: number; readonly places: Readonly<Record<string, number>> }
  /** In alphabetical order, which says nothing of who wrote when. */
  | {
      readonly kind: 'text';
      readonly people: number;
      readonly texts: readonly string[];
      /** Left out of a view that is to stay short. */
      readonly more?: number;
    };
