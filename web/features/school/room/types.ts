/** The data behind the pages of a room: its steps with their words, and what is known once they are revealed. */
import type { EffectRow, EffectTold } from '../effectWords.ts';
import type { InventoryGroup } from '../../../../models/school/inventory.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import type { Scale, StepQuestion, Screens, StepKind } from '../../../../models/room/types.ts';
import type { Band } from '../../../../models/school/bands.ts';
import type { ClassTotals } from '../../../../models/school/classHome.ts';
import type { Proposals } from '../../../../models/proposals/proposals.ts';
import type { Reveal } from '../../../../models/school/predict.ts';
import type { HomeInventory, InventoryQuestion } from '../../../../models/school/school.ts';
import type { RoomSetup, RoomView } from '../../../../server/live/rooms.ts';
import type { RoomPart } from '../../../pages.ts';
import type { TourMessages } from './tour/words/fr.ts';
import type { EveryoneMessages } from './steps/words/fr.ts';
import type { PupilMessages } from './words/fr.ts';
import type { CatalogueAddress } from '../../../client.ts';
import type { Answer, Cited } from '../kit.ts';
import type { Answers } from './keep.ts';
import type { ReportShown } from './report/report.ts';

/** Who sees a page of a room: pupils, the facilitator, or everyone on the wall. */
export type Role = 'pupil' | Extract<RoomPart, 'lead' | 'screen'>;

export interface Said {
  readonly title: string;
  /** Minutes planned for the activity, over all its steps. */
  readonly minutes: number;
  readonly say: readonly string[];
}

/** What is said at a step, by what the class does then. */
export interface Script extends Said {
  /** In place of `say`, once it is revealed. */
  readonly shown?: readonly string[];
  /** In place of `say`, while it is answered again in pairs. */
  readonly pairs?: readonly string[];
}

export interface StepShown {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly questions: readonly StepQuestion[];
  /** For a step that shows the class: its sleeping devices rather than its homes. */
  readonly dormant?: true;
  /** The question to predict or to answer, or what to write. */
  readonly asked?: string;
  /** What is told before answering, to whoever answers. */
  readonly hint?: string;
  /** What is told as long as it is closed; without it, that it is. */
  readonly shut?: string;
  /** Whether what it asks is shown with a later step that asks it again. */
  readonly kept?: true;
  /** Words of questions and of their options, by id. */
  readonly labels: Readonly<Record<string, string>>;
  readonly helps?: Readonly<Record<string, string>>;
  /** For pupils: the drawing of a question or of an option, by id, where it has one. */
  readonly drawn?: Readonly<Record<string, string>>;
  /** Of a long step, its questions in groups, so that a phone shows a few at a time. */
  readonly groups?: Readonly<Partial<Record<InventoryGroup, readonly string[]>>>;
  /** For a charter: its beginnings in a few words. */
  readonly boxes?: Readonly<Record<string, string>>;
  /** For the wall and the facilitator: what is planned for it, and how much of it to answer: see `timing.ts`. */
  readonly seconds?: number;
  readonly countdown?: number;
  readonly inPairs?: number;
  /** For a vote put in after it: seconds to read and choose, for each choice. */
  readonly perChoice?: number;
  /** For a charter whose run has no time for a vote on its sentences: the minutes that it would take. */
  readonly voteTakes?: number;
  /** For the facilitator only: what is said before the step, during it, and to close the run. */
  readonly script?: {
    readonly before: readonly Said[];
    readonly now: Script;
    readonly after: readonly Said[];
  };
}

export interface CardShown {
  readonly id: string;
  readonly title: string;
  /** Titles of the other proposals that share its effect. */
  readonly also: readonly string[];
  readonly actors: string;
  /** Whether it acts on some of the devices of a home, or on all. */
  readonly reach?: 'number' | 'size';
  readonly effect: EffectTold;
  /** Who published what it is computed from, in a sentence; absent where nothing is computed. */
  readonly source?: string;
  /** Whether that is assumed, or not measured. */
  readonly guessed?: true;
  /** For the wall: the effect part by part, and a drawing where there is one. */
  readonly row?: EffectRow;
  readonly drawn?: string;
  /** The effect beside those of the other cards, for an average person; absent where it has none on this axis. */
  readonly band?: Band;
  /** Absent from the screen of a pupil who cannot be dealt this card. */
  readonly about?: CardAbout;
}

/** What a card says to whoever argues about it. */
export interface CardAbout {
  /** A measure, or a gesture outside the programme. */
  readonly kind: string;
  /** What would be done. */
  readonly does: string;
  /** The same in the words of a programme, where they say more. */
  readonly text?: string;
  readonly pro: string;
  readonly con: string;
  /** The laws in force, where they stand beside a lever. */
  readonly law?: string;
}

export interface Initial {
  readonly language: Language;
  readonly role: Role;
  readonly code: string;
  /** Beside the code in the address that a class aims at, whatever was tried from its network; pupils do not need it. */
  readonly key?: string;
  readonly screens: Screens;
  /** Whether this is a rehearsal, whose class is invented. */
  readonly invented: boolean;
  /** The session as a facilitator knows it: its run and level. */
  readonly session: string;
  /** Minutes planned for the whole run. */
  readonly minutes: number;
  /** The address at which a class reaches this server, when it differs from the facilitator's. */
  readonly lan?: string;
  readonly catalogueUrl: CatalogueAddress;
  /** Where every factor is read with who published it. */
  readonly factors: string;
  readonly steps: readonly StepShown[];
  /** The question of what sleeps in drawers, where it is asked. */
  readonly dormant?: string;
  readonly family: { readonly title: string; readonly text: string; readonly given: HomeInventory };
  /** The programme to which the proposals belong. */
  readonly origin: string;
  readonly cards: readonly CardShown[];
  readonly roles: readonly { readonly name: string; readonly holds: string; readonly asks: string }[];
  /** Number of people in the country. */
  readonly country: number;
  /** For the facilitator: where the guide of this lesson is printed. */
  readonly guide?: string;
  /** What a first look around says, for whoever leads a rehearsal. */
  readonly tour?: TourMessages;
  /** Whether its pupils start with easy sentences. */
  readonly easy?: true;
  /** For the wall and the facilitator: what data centres are of the footprint of the country, work and servers abroad included. */
  readonly nation?: {
    readonly share: number;
    /** Of the whole, kgCO2e a year per inhabitant. */
    readonly total: number;
    readonly publisher: string;
    readonly published: number;
    readonly year: number;
  };
}

/** The answer to a prediction, once it is revealed. */
export interface Revealed {
  readonly answer: Answer;
  readonly reveal: Reveal;
}

/** The results of the class, from what is revealed; kgCO2e a year, per person. */
export interface ClassShown {
  /** The mean over the people of the class; absent until the inventory is revealed. */
  readonly home?: ClassTotals;
  /** Who published what is behind it; present with `home`. */
  readonly cited?: Cited;
  /** What each proposal does alone to the same mean, in words; present with `home`. */
  readonly effects?: Readonly<Record<string, EffectTold>>;
  /** The same part by part; present with `home`. */
  readonly rows?: Readonly<Record<string, EffectRow>>;
  /** The same as bands on one axis, for those that have one; present with `home`. */
  readonly bands?: Readonly<Record<string, Band>>;
  /** The proposals with the most votes, in the order of the question; absent until the vote is revealed. */
  readonly leading?: readonly string[];
  /** The proposals with the most votes and their joint effect on the same mean; absent until the vote is revealed. */
  readonly chosen?: {
    readonly titles: readonly string[];
    /** The same, in their order. */
    readonly rows: readonly {
      readonly id: string;
      readonly title: string;
      /** Whether it ties for the last place, when this may be shown. */
      readonly tied: boolean;
      /**
       * What it does alone, in words: without its figure where that is its share; absent where it is the sum, or nothing is
       * computed.
       */
      readonly alone?: string;
      /** Its part of the joint effect, kgCO2e a year; absent where it has none. */
      readonly share?: number;
      /** Why it has none, in words. */
      readonly unshared?: string;
    }[];
    /** Those between which a second vote decided. */
    readonly settled?: readonly string[];
    /** Proposals that tie for the last place, when this may be shown. */
    readonly tied: readonly string[];
    /** Whether some have too few votes for their number to be shown. */
    readonly few: boolean;
    /** Proposals for which nothing is computed. */
    readonly uncounted: readonly string[];
    readonly saving: Estimate;
    readonly left: Estimate;
    /** Whether some act on the same thing: what each does alone then does not add up to `saving`. */
    readonly overlap: boolean;
    /** How sure that is, in words. */
    readonly sure: string;
    /** Whether it may come to nothing, or to less. */
    readonly doubtful: boolean;
  };
}

export type Setup = RoomSetup;

/** Why a room is not entered, or not opened. */
export type WrongEntry = 'unknown' | 'ended' | 'outdated' | 'later' | 'unavailable' | 'form' | 'cards';

/** What a form asked for, to be shown again. */
export interface Chosen {
  readonly run: string;
  readonly level: string;
  readonly language: string;
  readonly screens: string;
  /** The code under which the totals of a class that comes back are kept. */
  readonly since?: string;
  /** Whether it is for a rehearsal. */
  readonly invented?: boolean;
}

/** What the server draws for the pages of a room, under the name of its address. */
export interface RoomFacts {
  readonly revealed: Revealed;
  readonly class: ClassShown;
  readonly ticket: TicketFacts;
  readonly report: ReportShown;
}

/** What a pupil's device needs to lay the proposals of the class on its own ticket: the same for every pupil. */
export interface TicketFacts {
  readonly numbers: Proposals;
  /** By proposal; whether what it saves is that of one device less, where a home has several. */
  readonly acts: Readonly<
    Record<string, { readonly title: string; readonly who: string; readonly oneFewer?: true }>
  >;
  /** The questions of the short inventory, at all levels: what each answers. */
  readonly inventory: readonly InventoryQuestion[];
  /** The names of devices, by type. */
  readonly devices: Readonly<Record<string, string>>;
  /** The programme to which the proposals belong; empty where none is named. */
  readonly origin: string;
}

/** What a page fetches once a step is revealed. */
export interface Facts {
  /** The answer to the prediction of a step. */
  answer(step: string): Revealed | undefined;
  readonly class: ClassShown;
  /** Called after each state of the room. */
  follow(view: RoomView | undefined): void;
}

/** What every component that shows a step is given. */
export interface StepProps {
  /** Has the wall show the people that the facilitator typed. */
  readonly tell?: ((scale: Scale) => void) | undefined;
  /** Those of a pupil’s screen have no words for everyone before they are loaded. */
  readonly messages: PupilMessages & { readonly everyone?: EveryoneMessages };
  readonly initial: Initial;
  readonly view: RoomView;
  readonly step: StepShown;
  /** The state of this step in the room. */
  readonly now: RoomView['steps'][number];
  readonly facts: Facts;
  /** What this screen answered. */
  readonly said?: Answers | undefined;
}

/** What the wall says of the way in. */
export interface WayIn {
  readonly code: string;
  /** Where the code is typed, without its protocol. */
  readonly site: string;
  /** What the square opens. */
  readonly address: string;
}
