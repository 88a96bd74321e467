/**
 * What is sent to a room, declared once: the fields of each request, for the one checker and for the contract.
 * What depends on the room as it is (a step that was reached, a seat that exists) is for the room to say.
 */
import type { Text } from '../catalogue/catalogue.ts';
import { checkFields, type Checked } from '../request/check.ts';
import { whole, word, number, type Field, type Fields, type FieldKind } from '../request/field.ts';
import { CAPS } from './caps.ts';
import { PEOPLE_PER_SCREEN } from './contribute.ts';
import type { Answer } from './types.ts';
import { ROOM_TEXTS } from './words/texts.ts';

/** The most characters in the id of a step, a question, a key or a seat. */
const LONGEST_NAME = 60;
/** The fewest characters in the key of a join: whoever guesses the key has its seat. */
const SHORTEST_JOIN_KEY = 16;
/** More than any question has options or items, or asks for characters. */
const MOST_ENTRIES = 60;
const LONGEST_TEXT = 400;
/** More than any question takes. */
const MOST_COUNTED = 1_000_000;

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
  /** By question. */
  readonly answers: Readonly<Record<string, Answer>>;
}

export const STEP_ACTS = ['go', 'lock', 'unlock', 'reveal'] as const;

export interface ActRequest {
  readonly act: (typeof STEP_ACTS)[number];
  readonly step: string;
}

export interface TextRemoval {
  readonly key: string;
  readonly question: string;
}

export interface SeatRemoval {
  readonly number: number;
}

export interface EndRequest {
  readonly keep: boolean;
}

export interface RecoveryRequest {
  readonly phrase: string;
}

type FieldsOf<R> = Readonly<Record<keyof R, Field>>;

const needed = (field: Field): Field => ({ ...field, required: true });
const name = (about: Text): Field => ({ kind: 'text', min: 1, max: LONGEST_NAME, about });

const STEP = needed(name(ROOM_TEXTS.step));
const KEY = needed(name(ROOM_TEXTS.key(LONGEST_NAME)));
const PEOPLE = needed(whole(ROOM_TEXTS.people, ROOM_TEXTS.peopleUnit, 1, PEOPLE_PER_SCREEN.hands));

export const SEAT_FIELDS: FieldsOf<SeatRequest> = {
  people: PEOPLE,
  key: {
    kind: 'text',
    min: SHORTEST_JOIN_KEY,
    max: LONGEST_NAME,
    about: ROOM_TEXTS.joinKey(SHORTEST_JOIN_KEY, LONGEST_NAME),
  },
};

const words = (about: Field['about']): Field =>
  needed({
    kind: 'list',
    max: MOST_ENTRIES,
    of: { kind: 'text', min: 1, max: LONGEST_NAME },
    about,
  });
const amounts = (about: Field['about'], of: FieldKind): Field =>
  needed({ kind: 'record', longest: LONGEST_NAME, of, about });

/** What an answer of each kind holds. */
const ANSWER_FIELDS: {
  readonly [K in Answer['kind']]: FieldsOf<Omit<Extract<Answer, { kind: K }>, 'kind'>>;
} = {
  choice: { options: words(ROOM_TEXTS.options) },
  hands: {
    hands: amounts(
      ROOM_TEXTS.handsByOption,
      whole(ROOM_TEXTS.hands, ROOM_TEXTS.handsUnit, 0, PEOPLE_PER_SCREEN.hands),
    ),
  },
  number: {
    value: needed(number(ROOM_TEXTS.number, ROOM_TEXTS.numberUnit, 0, MOST_COUNTED)),
  },
  counts: {
    counts: amounts(ROOM_TEXTS.counts, whole(ROOM_TEXTS.count, ROOM_TEXTS.countUnit, 0, MOST_COUNTED)),
  },
  rank: {
    items: words(ROOM_TEXTS.items),
  },
  text: {
    text: needed({ kind: 'text', max: LONGEST_TEXT, about: ROOM_TEXTS.text }),
  },
};

export const CONTRIBUTION_FIELDS: FieldsOf<ContributionRequest> = {
  key: KEY,
  seat: name(ROOM_TEXTS.seat),
  step: STEP,
  people: PEOPLE,
  answers: needed({
    kind: 'record',
    longest: LONGEST_NAME,
    of: {
      kind: 'variants',
      of: ANSWER_FIELDS,
      name: 'RoomAnswer',
      about: ROOM_TEXTS.answer,
    },
    about: ROOM_TEXTS.answers,
  }),
};

export const ACT_FIELDS: FieldsOf<ActRequest> = {
  act: needed(word(ROOM_TEXTS.act, STEP_ACTS)),
  step: STEP,
};

export const TEXT_REMOVAL_FIELDS: FieldsOf<TextRemoval> = {
  key: KEY,
  question: needed(name(ROOM_TEXTS.question)),
};

export const SEAT_REMOVAL_FIELDS: FieldsOf<SeatRemoval> = {
  number: needed(
    // each join is an event, and gives the next number
    whole(ROOM_TEXTS.screen, ROOM_TEXTS.screenUnit, 1, CAPS.events),
  ),
};

export const END_FIELDS: FieldsOf<EndRequest> = {
  keep: needed({
    kind: 'flag',
    about: ROOM_TEXTS.keep,
  }),
};

export const RECOVERY_FIELDS: FieldsOf<RecoveryRequest> = {
  phrase: needed(name(ROOM_TEXTS.phrase)),
};

/** @returns the request, or every problem in it, each with what its field holds */
export function checkRoomRequest<R>(value: unknown, fields: Fields): Checked<R> {
  const checked = checkFields<R>(value, fields);
  if (!('problems' in checked)) return checked;
  return {
    problems: checked.problems.map((problem) =>
      Object.hasOwn(fields, problem.path) ? { ...problem, about: fields[problem.path]!.about } : problem,
    ),
  };
}
