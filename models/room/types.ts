/**
 * A room: a class that works through steps together, at its facilitator's pace.
 *
 * Everything that happens is an event, kept in the order in which it was stored; the room is the state after
 * `apply` (room.ts) has read them all. It uses no clock and no randomness, so every process that reads the
 * same events has the same room.
 *
 * - A **step** is data (`data/school`): an id, a kind that pages know how to draw, and the questions asked in
 * it. The room knows kinds of *questions*, not kinds of steps; a vote is a question of kind `choice`.
 * - A **seat** is a screen that joined: it has a random name that is no person's. The facilitator's is
 * `FACILITATOR`.
 * - A **contribution** comes from a seat, answers some questions of one step, and carries its head count: 1
 * for a pupil, 4 for a team of four, the number counted for a show of hands. Its key makes it count once,
 * however often it is sent. Sent again under another key, it replaces what the seat said and nobody has seen
 * yet.
 * - Contributions are accepted for the steps that were reached, even late, unless the step is locked.
 * - Nothing is shown before **reveal**. Then the figures of the step are frozen: none changes any more, and
 * what is said later is kept but enters none. A step that is revealed before `FLOOR` people have answered
 * shows nothing until they have, and is frozen then. So no figure covers fewer than five people, and nobody's
 * answer can be worked out from two figures.
 * - A reveal that no screen has shown yet may be taken back for `HIDE_MS`: **hide**. What was said until then
 * stays frozen; the next reveal adds what at least `FLOOR` people have said since, question by question. One that showed
 * nothing, since too few had answered, may be taken back at any time.
 * - Before the reveal of a step that asks to choose one thing, the facilitator may open a second answer: **pair**.
 * Pupils talk in pairs, then answer again. What each said alone is kept beside, and the floor and the reveal hold for
 * each of the two rounds by itself.
 * - Before the reveal, the facilitator may set an answer aside, and take it back: it then enters no figure,
 * and everyone is told how many are aside. Another answer of the same screen counts again.
 * - An opinion may be asked twice, in two steps: the later one **compares**, and both are shown together when it is
 * revealed, over the same people (`opinions.ts`). The earlier one is never revealed by itself. A team counts the hands
 * of its people, each of whom has an opinion.
 * - The facilitator chooses what the **wall** shows: the way in, or one part of the step, with what was typed for all to see.
 * - A **text** waits until the facilitator accepts it: nobody else reads it before. It may be edited, or merged
 * with another, and restored to what its screen wrote (`moderate.ts`). Those of a question that is read **live** wait for
 * no reveal: they are shown once they are accepted, as soon as `FLOOR` people have said something there.
 * - Before anybody has voted, the facilitator may have a vote be about a few of its options: **narrow** (`narrow.ts`).
 * - Once a step is revealed, the class may vote on what came out of it: a **poll** is a step that is put in
 * right after it (`poll.ts`).
 * - The facilitator may remove a text at any time, and a screen: what it said and nobody has seen goes with
 * it. The door may be locked: then nobody joins who has not joined before. `end` is final.
 * - A room is for so many screens, as the facilitator says: nobody joins once it is full, and whoever is in it stays
 * when it becomes smaller. It has limits on what it holds (`caps.ts`), which grow with it.
 *
 * An event that is not valid when it comes (a locked step, a forged key, after the end) is refused with a
 * reason and changes nothing.
 */

import type { Spent } from './caps.ts';

/** The fewest people whose combined answers are shown. */
export const FLOOR = 5;
/** For how long a reveal may be taken back, as long as no screen has shown it. */
export const HIDE_MS = 10_000;
export const FACILITATOR = 'facilitator';

/**
 * One or several of a few options, at most `most` at once; with a show of hands, the number of hands for each
 * option.
 */
export interface ChoiceQuestion {
  readonly kind: 'choice';
  readonly id: string;
  readonly options: readonly string[];
  readonly most: number;
  /** Whether the option that is ahead is named where no count may be told: of a vote of one voice each. */
  readonly ahead?: true;
}

/**
 * One number for each person; `edges` separate the bins in which it is shown, the first bin being below the
 * first edge.
 */
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
  /** The most of one thing that a person may have. */
  readonly max: number;
}

/** Every item put in order, from first to last. */
export interface RankQuestion {
  readonly kind: 'rank';
  readonly id: string;
  readonly items: readonly string[];
}

/** A few words, at most `max` characters. */
export interface TextQuestion {
  readonly kind: 'text';
  readonly id: string;
  readonly max: number;
  /** Whether its texts are read as soon as they are accepted: it waits for no reveal. */
  readonly live?: true;
}

export type StepQuestion = ChoiceQuestion | NumberQuestion | CountsQuestion | RankQuestion | TextQuestion;

/** The kinds of steps that pages can draw. */
export const STEP_KINDS = [
  'predict',
  'inventory',
  'class',
  'opinion',
  'debate',
  'arguments',
  'vote',
  'everyone',
  'charter',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export interface Step {
  readonly id: string;
  readonly kind: StepKind;
  /** Empty for a step to look at together. */
  readonly questions: readonly StepQuestion[];
  /** The earlier step that asked the same thing: both ask one choice, of options from one end to the other. */
  readonly compares?: string;
  /** Whether it is locked until the facilitator opens it. */
  readonly closed?: true;
  /** For a poll: the step that it follows. */
  readonly of?: string;
  /** For a vote about some of its options alone: its question with all of them. */
  readonly whole?: ChoiceQuestion;
  /** For a poll about texts: by option, the text that it stands for. */
  readonly texts?: Readonly<Record<string, TextPlace>>;
}

/** Where a text of a step is found. */
export interface TextPlace {
  readonly question: string;
  /** Of the contribution that said it. */
  readonly key: string;
}

/** A screen for each pupil, a screen for each team, or hands raised and counted by the facilitator. */
export const SCREENS = ['each', 'team', 'none'] as const;
export type Screens = (typeof SCREENS)[number];

/** Options chosen; a number; things counted; items in order; words; hands for each option. */
export type Answer =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'hands'; readonly hands: Readonly<Record<string, number>> }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'counts'; readonly counts: Readonly<Record<string, number>> }
  | { readonly kind: 'rank'; readonly items: readonly string[] }
  | { readonly kind: 'text'; readonly text: string };

/** What the facilitator has the wall show. An event replaces all of it; going to another step keeps the scale alone. */
export interface WallShow {
  /** The way in, large, instead of the step. */
  readonly entry: boolean;
  /** Which part of what the step shows, from 0. */
  readonly part: number;
  readonly scale: Scale;
}

/** People to whom the effect on one person is scaled, as the facilitator typed them. */
export interface Scale {
  /** Those of the establishment. */
  readonly school?: number | undefined;
  readonly commune?: { readonly name: string; readonly people: number } | undefined;
}

export type RoomEvent =
  | {
      readonly kind: 'join';
      readonly seat: string;
      readonly people: number;
      /** Milliseconds since 1970, to the minute. */
      readonly at?: number;
    }
  | {
      readonly kind: 'contribute';
      readonly key: string;
      readonly seat: string;
      readonly step: string;
      readonly people: number;
      /** Whether it was said again, after talking in pairs. */
      readonly pairs?: boolean;
      /** By question. */
      readonly answers: Readonly<Record<string, Answer>>;
    }
  | { readonly kind: 'lock' | 'unlock' | 'go' | 'pair'; readonly step: string }
  | { readonly kind: 'widen'; readonly step: string }
  /** `options`: those that are left of the vote. */
  | { readonly kind: 'narrow'; readonly step: string; readonly options: readonly string[] }
  /** `at`: milliseconds since 1970. */
  | { readonly kind: 'reveal' | 'hide'; readonly step: string; readonly at?: number }
  | { readonly kind: 'set-aside' | 'take-back'; readonly step: string; readonly seat: string }
  | { readonly kind: 'lock-door' | 'open-door' }
  /** `screens`: how many the room is for. */
  | { readonly kind: 'size'; readonly screens: number }
  | Moderation
  /** `options`: those of the choice that tie; none for a step of texts, whose poll is about all that it shows. */
  | { readonly kind: 'poll'; readonly step: string; readonly options?: readonly string[] }
  | { readonly kind: 'remove'; readonly key: string; readonly question: string }
  | { readonly kind: 'dismiss'; readonly seat: string }
  | ({ readonly kind: 'show' } & WallShow)
  | { readonly kind: 'end' };

/** What the facilitator does with a text of a step. A merged text stands for the other one too. */
export type Moderation =
  | (TextOfStep & { readonly kind: 'accept' })
  | (TextOfStep & { readonly kind: 'restore' })
  | (TextOfStep & { readonly kind: 'edit'; readonly text: string })
  | (TextOfStep & { readonly kind: 'merge'; readonly other: string; readonly text: string });

interface TextOfStep extends TextPlace {
  readonly step: string;
}

/** A text as the facilitator wrote it anew. */
export interface Edited {
  readonly text: string;
  /** Keys of the texts that were merged into it, which are not shown by themselves. */
  readonly standsFor: readonly string[];
}

/** One answer to one question. */
export interface RoomEntry {
  readonly key: string;
  readonly seat: string;
  readonly people: number;
  /** Undefined for a text that was removed; its people still count. */
  readonly answer: Answer | undefined;
  /** For a text: set once it may be shown. */
  readonly accepted?: true;
  readonly edited?: Edited;
}

/** The answers to a question: those that a figure shows, and those that nobody has seen yet. */
export interface Pile {
  readonly shown: readonly RoomEntry[];
  readonly waiting: readonly RoomEntry[];
  /** By seat: its place among the waiting entries; below 0 once it is shown. */
  readonly places: Readonly<Record<string, number>>;
}

/** A screen that joined. */
export interface Seat {
  /**
   * In the order of joining, from 1: the facilitator refers to the seat by this number, and the screen itself
   * shows it.
   */
  readonly number: number;
  readonly people: number;
  /** When it joined: milliseconds since 1970, to the minute. */
  readonly at?: number;
}

export interface StepState {
  readonly locked: boolean;
  readonly revealed: boolean;
  /** When it was revealed last: milliseconds since 1970. */
  readonly revealedAt?: number;
  /** Seats whose answers are set aside. */
  readonly aside: readonly string[];
  /** What each said alone, by question. */
  readonly piles: Readonly<Record<string, Pile>>;
  /** What was said again in pairs, by question; absent until the facilitator opens it. */
  readonly pairs?: Readonly<Record<string, Pile>>;
}

export interface Room {
  readonly steps: readonly Step[];
  readonly screens: Screens;
  /** How many screens it is for. */
  readonly most: number;
  /** The step where the class is, and the furthest one that it reached: places in `steps`. */
  readonly at: number;
  readonly reached: number;
  /** Whether the class is at work, or still coming in. */
  readonly started: boolean;
  readonly wall: WallShow;
  readonly ended: boolean;
  /** Whether nobody joins any more. */
  readonly doorLocked: boolean;
  readonly seats: Readonly<Record<string, Seat>>;
  /** The last number given to a seat. */
  readonly joined: number;
  /** Numbers of the seats that the facilitator removed. */
  readonly removed: Readonly<Record<string, number>>;
  /** By step. */
  readonly states: Readonly<Record<string, StepState>>;
  /** Keys of the contributions accepted from each seat: sending one again changes nothing. */
  readonly said: Readonly<Record<string, readonly string[]>>;
  readonly spent: Spent;
}

/** Why an event changes nothing. */
export type Refusal =
  | 'ended'
  | 'unknown-step'
  | 'not-reached'
  /** The class is there: what is asked does not change any more. */
  | 'already-reached'
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
  /** Nobody joins any more. */
  | 'locked-door'
  /** What it asked is asked again later, and shown then. */
  | 'shown-later'
  /** A poll is about what is shown, and needs two things to choose from; not too many. */
  | 'not-revealed'
  | 'no-choice'
  | 'many-choices'
  /** A reveal can no longer be taken back. */
  | 'hide-late'
  | 'hide-shown'
  /** The step asks nothing that is answered again in pairs. */
  | 'never-paired'
  /** Too few have answered alone to open a second answer. */
  | 'pair-few'
  /** No second answer is open. */
  | 'not-paired'
  /** The room holds no more screens, answers of one screen, sentences or events. */
  | 'full-room'
  /** The room may not be for so many screens. */
  | 'too-large'
  | 'many-answers'
  | 'many-texts'
  | 'much-said'
  /** The class is invented, and nobody else may answer. */
  | 'rehearsal';

/** Of people who answered twice, how many changed their minds; of teams that count their hands, how many did at least. */
export interface Changed {
  readonly people: number;
  readonly of: number;
  readonly atLeast?: true;
}

/** How many people hold one opinion, or one of several that stand side by side. */
export interface OpinionCell {
  readonly options: readonly string[];
  readonly people: number;
}

/**
 * The figure of a question. Counts are of people, at least `FLOOR` of them in total and in each cell: see
 * cells.ts.
 */
export type QuestionFigure =
  | {
      readonly kind: 'choice';
      readonly people: number;
      readonly counts: Readonly<Record<string, number>>;
      /** Options whose count would describe fewer than `FLOOR` people, or help to work one out. */
      readonly hidden: readonly string[];
      /** The option that has more voices than all the others together, where it may be named and no count told. */
      readonly ahead?: string;
      /** Of numbers of which no count may be told, the one at or below which half of the people are. */
      readonly middle?: string;
    }
  | {
      readonly kind: 'number';
      readonly people: number;
      readonly mean: number;
      /** The edges of the question that separate the bins. */
      readonly edges: readonly number[];
      /** People in each bin: one more bin than there are edges. */
      readonly bins: readonly number[];
    }
  /**
   * What the same people thought before and after, in the same cells, from one end to the other; none where all opinions
   * would be in one.
   */
  | {
      readonly kind: 'opinions';
      readonly people: number;
      readonly before: readonly OpinionCell[];
      readonly after: readonly OpinionCell[];
      /** How many hold another opinion than before; absent where it would tell of fewer than `FLOOR` people. */
      readonly changed?: Changed;
    }
  | { readonly kind: 'counts'; readonly people: number; readonly sums: Readonly<Record<string, number>> }
  /** The mean rank of each item, 1 being first. */
  | { readonly kind: 'rank'; readonly people: number; readonly places: Readonly<Record<string, number>> }
  /** Those that are accepted, in alphabetical order, which does not reveal who wrote when. */
  | {
      readonly kind: 'text';
      /** Who wrote among all the texts of the step. */
      readonly people: number;
      readonly texts: readonly string[];
      /** How many are left out of a view that must stay short. */
      readonly more?: number;
    };
