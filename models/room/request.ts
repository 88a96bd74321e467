/**
 * What is sent to a room, declared once: the fields of each request, for the one checker and for the contract.
 * What depends on the room as it is (a step that was reached, a seat that exists) is for the room to say.
 */
import { checkFields, type Checked } from '../request/check.ts';
import { whole, word, number, type Field, type Fields, type FieldKind } from '../request/field.ts';
import { CAPS } from './caps.ts';
import { PEOPLE_PER_SCREEN } from './contribute.ts';
import type { Answer } from './types.ts';

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
const name = (fr: string, en: string): Field => ({
  kind: 'text',
  min: 1,
  max: LONGEST_NAME,
  about: { fr, en },
});

const STEP = needed(name('Identifiant d’une étape de la salle', 'Id of a step of the room'));
const KEY = needed(
  name(
    `Nom tiré au hasard de cette contribution, de ${LONGEST_NAME} caractères au plus : envoyée deux fois, elle compte une fois`,
    `Random name of this contribution, of ${LONGEST_NAME} characters at most: sent twice, it counts once`,
  ),
);
const PEOPLE = needed(
  whole(
    {
      fr: 'Personnes pour qui parle cet écran, un nombre entier',
      en: 'People for whom this screen speaks, a whole number',
    },
    { fr: 'personnes', en: 'people' },
    1,
    PEOPLE_PER_SCREEN.hands,
  ),
);

export const SEAT_FIELDS: FieldsOf<SeatRequest> = {
  people: PEOPLE,
  key: {
    kind: 'text',
    min: SHORTEST_JOIN_KEY,
    max: LONGEST_NAME,
    about: {
      fr: `Nom tiré au hasard de cet écran, de ${SHORTEST_JOIN_KEY} à ${LONGEST_NAME} caractères : envoyé deux fois, il compte une fois`,
      en: `Random name of this screen, of ${SHORTEST_JOIN_KEY} to ${LONGEST_NAME} characters: sent twice, it counts once`,
    },
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
  choice: { options: words({ fr: 'Options choisies', en: 'Options chosen' }) },
  hands: {
    hands: amounts(
      { fr: 'Mains levées, par option', en: 'Hands raised, by option' },
      whole(
        { fr: 'Mains levées', en: 'Hands raised' },
        { fr: 'mains', en: 'hands' },
        0,
        PEOPLE_PER_SCREEN.hands,
      ),
    ),
  },
  number: {
    value: needed(
      number(
        { fr: 'Un nombre, comme la question compte', en: 'A number, as the question counts' },
        { fr: 'dans l’unité de la question', en: 'in the unit of the question' },
        0,
        MOST_COUNTED,
      ),
    ),
  },
  counts: {
    counts: amounts(
      { fr: 'Combien de chaque chose', en: 'How many of each thing' },
      whole({ fr: 'Combien', en: 'How many' }, { fr: 'choses', en: 'things' }, 0, MOST_COUNTED),
    ),
  },
  rank: {
    items: words({ fr: 'Tout, de la première chose à la dernière', en: 'All of them, from first to last' }),
  },
  text: {
    text: needed({ kind: 'text', max: LONGEST_TEXT, about: { fr: 'Quelques mots', en: 'A few words' } }),
  },
};

export const CONTRIBUTION_FIELDS: FieldsOf<ContributionRequest> = {
  key: KEY,
  seat: name('Place donnée en rejoignant la salle', 'Seat given when joining the room'),
  step: STEP,
  people: PEOPLE,
  answers: needed({
    kind: 'record',
    longest: LONGEST_NAME,
    of: {
      kind: 'variants',
      of: ANSWER_FIELDS,
      name: 'RoomAnswer',
      about: {
        fr: 'hands : des mains levées, que l’animateur seul envoie',
        en: 'hands: a show of hands, which the facilitator alone sends',
      },
    },
    about: {
      fr: 'Réponses par question, chacune comme le dit sa sorte',
      en: 'Answers by question, each as its kind says',
    },
  }),
};

export const ACT_FIELDS: FieldsOf<ActRequest> = {
  act: needed(word({ fr: 'go, lock, unlock ou reveal', en: 'go, lock, unlock or reveal' }, STEP_ACTS)),
  step: STEP,
};

export const TEXT_REMOVAL_FIELDS: FieldsOf<TextRemoval> = {
  key: KEY,
  question: needed(name('Identifiant d’une question', 'Id of a question')),
};

export const SEAT_REMOVAL_FIELDS: FieldsOf<SeatRemoval> = {
  number: needed(
    // each join is an event, and gives the next number
    whole(
      { fr: 'Numéro d’un écran de la salle', en: 'Number of a screen of the room' },
      { fr: 'dans l’ordre d’arrivée', en: 'in the order of joining' },
      1,
      CAPS.events,
    ),
  ),
};

export const END_FIELDS: FieldsOf<EndRequest> = {
  keep: needed({
    kind: 'flag',
    about: {
      fr: 'Garder les totaux 120 jours : true ou false',
      en: 'Keep the totals for 120 days: true or false',
    },
  }),
};

export const RECOVERY_FIELDS: FieldsOf<RecoveryRequest> = {
  phrase: needed(name('Phrase de secours donnée à la création', 'Recovery phrase given at creation')),
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
