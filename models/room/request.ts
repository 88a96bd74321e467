/**
 * What is sent to a room, declared once: the fields of each request, for the one checker and for the contract.
 * What depends on the room as it is (a step that was reached, a seat that exists) is for the room to say.
 */
import { number, saying, whole, word, type Field, type FieldKind, type Wording } from '../request/field.ts';
import { capsOf, LARGEST, SMALLEST } from './caps.ts';
import { PEOPLE_PER_SCREEN } from './contribute.ts';
import type { Answer, WallShow } from './types.ts';
import type * as own from './words/fr.ts';

declare module '../request/field.ts' {
  interface ModelWords {
    readonly room: typeof own;
  }
}

const said = saying(({ room }) => room.roomFields);

/** The most characters: `name` is the id of a step, a question, a key or a seat. */
const LONGEST = { name: 60, text: 400 };
/** The fewest characters in the key of a join: whoever guesses the key has its seat. */
const SHORTEST_JOIN_KEY = 16;
/** More than any question has options or items, or takes of one; more than any step has parts, or any country people. */
const MOST = { entries: 60, counted: 1_000_000, parts: 200, people: 2_000_000_000 };

export interface SeatRequest {
  readonly people: number;
  readonly key?: string;
}

export interface ContributionRequest {
  readonly key: string;
  /** Absent when the facilitator answers. */
  readonly seat?: string;
  readonly step: string;
  readonly people: number;
  /** Whether it is said again, after talking in pairs. */
  readonly pairs?: boolean;
  /** By question. */
  readonly answers: Readonly<Record<string, Answer>>;
}

export const STEP_ACTS = ['go', 'lock', 'unlock', 'pair', 'narrow', 'widen', 'reveal', 'hide'] as const;

export interface ActRequest {
  readonly act: (typeof STEP_ACTS)[number];
  readonly step: string;
}

/** See `WallShow`. */
export interface ShowRequest extends Omit<WallShow, 'scale'> {
  readonly scale?: WallShow['scale'];
}

export interface TextRemoval {
  readonly key: string;
  readonly question: string;
}

export interface Acceptance extends TextRemoval {
  readonly step: string;
}

export const REWRITES = ['edit', 'merge', 'restore'] as const;

export interface Rewriting extends Acceptance {
  readonly act: (typeof REWRITES)[number];
  /** To merge: the text that this one then stands for too. */
  readonly other?: string;
  /** What is written in its place; nothing to restore. */
  readonly text?: string;
}

export interface PollRequest {
  readonly step: string;
}

export interface SeatRemoval {
  readonly number: number;
}

export interface AsideRequest {
  readonly number: number;
  readonly step: string;
  /** Whether its answer is set aside, or taken back. */
  readonly aside: boolean;
}

export interface DoorRequest {
  readonly locked: boolean;
}

export interface SizeRequest {
  /** How many screens the room is for. */
  readonly screens: number;
}

export interface EndRequest {
  readonly keep: boolean;
}

export interface RecoveryRequest {
  readonly phrase: string;
}

type FieldsOf<R> = Readonly<Record<keyof R, Field>>;

const needed = (field: Field): Field => ({ ...field, required: true });
const name = (about: Wording): Field => ({ kind: 'text', min: 1, max: LONGEST.name, about });

const STEP = needed(name(said('step')));
const KEY = needed(name(said('key', LONGEST.name)));
const PEOPLE = needed(whole(said('people'), 'people', 1, PEOPLE_PER_SCREEN.hands));

export const SEAT_FIELDS: FieldsOf<SeatRequest> = {
  people: PEOPLE,
  key: {
    kind: 'text',
    min: SHORTEST_JOIN_KEY,
    max: LONGEST.name,
    about: said('joinKey', SHORTEST_JOIN_KEY, LONGEST.name),
  },
};

const words = (about: Wording): Field =>
  needed({
    kind: 'list',
    max: MOST.entries,
    of: { kind: 'text', min: 1, max: LONGEST.name },
    about,
  });
const amounts = (about: Wording, of: FieldKind): Field =>
  needed({ kind: 'record', longest: LONGEST.name, of, about });

/** What an answer of each kind holds. */
const ANSWER_FIELDS: {
  readonly [K in Answer['kind']]: FieldsOf<Omit<Extract<Answer, { kind: K }>, 'kind'>>;
} = {
  choice: { options: words(said('options')) },
  hands: {
    hands: amounts(said('handsByOption'), whole(said('hands'), 'hands', 0, PEOPLE_PER_SCREEN.hands)),
  },
  number: {
    value: needed(number(said('number'), 'ofQuestion', 0, MOST.counted)),
  },
  counts: {
    counts: amounts(said('counts'), whole(said('count'), 'things', 0, MOST.counted)),
  },
  rank: {
    items: words(said('items')),
  },
  text: {
    text: needed({ kind: 'text', max: LONGEST.text, about: said('text') }),
  },
};

export const CONTRIBUTION_FIELDS: FieldsOf<ContributionRequest> = {
  key: KEY,
  seat: name(said('seat')),
  step: STEP,
  people: PEOPLE,
  pairs: { kind: 'flag', about: said('pairs') },
  answers: needed({
    kind: 'record',
    longest: LONGEST.name,
    of: {
      kind: 'variants',
      of: ANSWER_FIELDS,
      name: 'RoomAnswer',
      about: said('answer'),
    },
    about: said('answers'),
  }),
};

export const ACT_FIELDS: FieldsOf<ActRequest> = {
  act: needed(word(said('act'), STEP_ACTS)),
  step: STEP,
};

export const SHOW_FIELDS: FieldsOf<ShowRequest> = {
  entry: needed({ kind: 'flag', about: said('entry') }),
  part: needed(whole(said('part'), 'ofQuestion', 0, MOST.parts)),
  scale: {
    kind: 'object',
    fields: {
      school: whole(said('school'), 'people', 1, MOST.people),
      commune: {
        kind: 'object',
        fields: {
          name: needed(name(said('communeName'))),
          people: needed(whole(said('communePeople'), 'people', 0, MOST.people)),
        },
        about: said('commune'),
      },
    },
    about: said('scale'),
  },
};

export const TEXT_REMOVAL_FIELDS: FieldsOf<TextRemoval> = {
  key: KEY,
  question: needed(name(said('question'))),
};

export const ACCEPTANCE_FIELDS: FieldsOf<Acceptance> = { step: STEP, ...TEXT_REMOVAL_FIELDS };

export const REWRITING_FIELDS: FieldsOf<Rewriting> = {
  act: needed(word(said('rewrite'), REWRITES)),
  ...ACCEPTANCE_FIELDS,
  other: name(said('other')),
  text: { kind: 'text', max: LONGEST.text, about: said('written') },
};

export const POLL_FIELDS: FieldsOf<PollRequest> = { step: STEP };

const SCREEN = needed(
  // each join is an event, and gives the next number
  whole(said('screen'), 'screens', 1, capsOf(LARGEST).events),
);
const flag = (about: Wording): Field => needed({ kind: 'flag', about });

export const SEAT_REMOVAL_FIELDS: FieldsOf<SeatRemoval> = { number: SCREEN };

export const ASIDE_FIELDS: FieldsOf<AsideRequest> = {
  number: SCREEN,
  step: STEP,
  aside: flag(said('aside')),
};

export const DOOR_FIELDS: FieldsOf<DoorRequest> = { locked: flag(said('doorLocked')) };

export const SIZE_FIELDS: FieldsOf<SizeRequest> = {
  screens: needed(whole(said('size'), 'screensAtOnce', SMALLEST, LARGEST)),
};

export const END_FIELDS: FieldsOf<EndRequest> = { keep: flag(said('keep')) };

export const RECOVERY_FIELDS: FieldsOf<RecoveryRequest> = {
  phrase: needed(name(said('phrase'))),
};
