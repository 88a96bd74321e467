/** What the pages of a room are drawn from: its steps with their words, and what is known once they are revealed. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import type { StepQuestion, Screens, StepKind } from '../../../../models/room/types.ts';
import type { ClassTotals } from '../../../../models/school/classHome.ts';
import type { Reveal } from '../../../../models/school/predict.ts';
import type { HomeInventory, InventoryQuestion } from '../../../../models/school/school.ts';
import type { RoomSetup } from '../../../../server/live/rooms.ts';
import type { RoomPart } from '../../../pages.ts';
import type { Answer } from '../kit.ts';

/** Where a room has pages: for pupils, its facilitator, the wall. */
export type Role = 'pupil' | Extract<RoomPart, 'lead' | 'screen'>;

export interface Said {
  readonly title: string;
  /** Planned for the activity, all its steps together. */
  readonly minutes: number;
  readonly say: readonly string[];
}

export interface StepShown {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly questions: readonly StepQuestion[];
  /** Of what is predicted. */
  readonly asked?: string;
  /** Of questions and of their options, by id. */
  readonly labels: Readonly<Record<string, string>>;
  readonly helps: Readonly<Record<string, string>>;
  /** For the facilitator alone: what is only said before it, what is said in it, what closes the run. */
  readonly script?: { readonly before: readonly Said[]; readonly now: Said; readonly after: readonly Said[] };
}

export interface CardShown {
  readonly id: string;
  /** A measure, or a gesture that is not of the programme. */
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly actors: string;
  readonly effect: string;
  readonly pro: string;
  readonly con: string;
}

export interface Initial {
  readonly language: Language;
  readonly role: Role;
  readonly code: string;
  readonly screens: Screens;
  /** A rehearsal: nobody is in its class. */
  readonly invented: boolean;
  /** As a facilitator knows the session: its run and level. */
  readonly session: string;
  /** Where a class reaches this server, when it is not where the facilitator is. */
  readonly lan?: string;
  readonly catalogueUrl: string;
  readonly steps: readonly StepShown[];
  readonly inventory: readonly InventoryQuestion[];
  readonly family: { readonly title: string; readonly text: string; readonly given: HomeInventory };
  /** Whose programme the proposals are of. */
  readonly origin: string;
  readonly cards: readonly CardShown[];
  readonly roles: readonly { readonly name: string; readonly holds: string; readonly asks: string }[];
  /** People in the country. */
  readonly country: number;
}

/** The answer to a prediction, once it is revealed. */
export interface Revealed {
  readonly answer: Answer;
  readonly reveal: Reveal;
}

/** What the class comes to, from what is revealed; kgCO2e a year, per person. */
export interface ClassShown {
  /** The mean over its people; absent until the inventory is revealed. */
  readonly home?: ClassTotals;
  /** What each proposal does alone, on the same mean, in words; with `home`. */
  readonly effects?: Readonly<Record<string, string>>;
  /** The proposals with the most votes, together, on the same mean; absent until the vote is revealed. */
  readonly chosen?: {
    readonly titles: readonly string[];
    /** Those of them that tie for the last place, where it may be told. */
    readonly tied: readonly string[];
    /** Some have too few votes for their number to be told. */
    readonly few: boolean;
    /** Those of which nothing is computed. */
    readonly uncounted: readonly string[];
    readonly saving: Estimate;
    readonly left: Estimate;
  };
}

export type Setup = RoomSetup;
