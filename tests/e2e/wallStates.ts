/** Every state of the wall of a class, drawn by the server as the browser draws it, from real rooms of the models. */
import { render } from 'svelte/server';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { figures } from '../../models/room/figures.ts';
import { mayPair } from '../../models/room/pairs.ts';
import { textsNow } from '../../models/room/moderate.ts';
import { MOST_TEXTS } from '../../models/room/poll.ts';
import { openRoom, replay } from '../../models/room/room.ts';
import {
  FACILITATOR,
  type Answer,
  type ChoiceQuestion,
  type Room,
  type RoomEvent,
  type Scale,
  type Screens,
  type Step,
  type StepQuestion,
} from '../../models/room/types.ts';
import { memo } from '../../models/draws/memo.ts';
import { createFigures } from '../../models/school/figures.ts';
import { handsDealt } from '../../models/school/deal.ts';
import { reveal } from '../../models/school/predict.ts';
import { roomSteps } from '../../models/school/steps.ts';
import { pollView, type RoomView } from '../../server/live/rooms.ts';
import { createAverage } from '../../web/effects/average.ts';
import { createKit } from '../../web/features/school/kit.ts';
import { createClassOf } from '../../web/features/school/room/classOf.ts';
import { handsIn } from '../../web/features/school/room/handsIn.ts';
import { initialOf } from '../../web/features/school/room/roomSteps.ts';
import type { Initial } from '../../web/features/school/room/types.ts';
import { partsOf } from '../../web/features/school/room/wall/partsOf.ts';
import { stepsNow } from '../../web/features/school/room/stepsNow.ts';
import WallPage from '../../web/features/school/room/wall/WallPage.svelte';
import { wall as en } from '../../web/features/school/room/wall/words/en.ts';
import { wall as fr } from '../../web/features/school/room/wall/words/fr.ts';
import { library } from '../web/surfaces.ts';

export interface WallState {
  readonly name: string;
  readonly html: string;
}

const WORDS = { fr, en };
const { school } = library;
const RUN = school.runs.find(({ id }) => id === '180')!;
const STEPS = roomSteps(RUN.steps, 'lycee', school);
const average = createAverage(library);
const kit = createKit(library, average);
const classOf = createClassOf(library, () => average);
const classIn: typeof classOf = (setup, room, language) => ({
  ...classOf(setup, room, language),
  cited: kit.cited(language),
});
const shown = createFigures(library.catalogue, library.proposals, average.sample);
const COUNTRY = 68_000_000;
/** Longer than any that a school is likely to have. */
const ORIGIN = 'https://sobrement.ac-orleans-tours.education.example';
const LONGEST: Scale = {
  school: 10_000,
  commune: { name: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson', people: 550 },
};

/** What a question is answered by the nth person: spread, or the same by everyone. */
type Says = (question: StepQuestion, nth: number, language: Language) => Answer;

const rotated = <T>(all: readonly T[], by: number): T[] => [
  ...all.slice(by % all.length),
  ...all.slice(0, by % all.length),
];
/** As long as a sentence may be. */
const SENTENCE: Readonly<Record<Language, string>> = {
  fr: 'Réparer avant de jeter, demander au repair café du quartier, prêter ce qui ne sert plus, donner les téléphones des tiroirs à qui en manque, et ne racheter que reconditionné quand la panne est sûre.',
  en: 'Repair before throwing away, ask the repair café of the neighbourhood, lend what no longer serves, give the phones of our drawers to those who lack one, and buy again only refurbished, once broken.',
};

/** Of one choice, the last one most often; after a debate, some hold another. */
const optionOf = ({ id, options }: ChoiceQuestion, nth: number): string =>
  options[Math.min((id === 'after' ? nth * 3 : nth) % 7, options.length - 1)]!;

const spread: Says = (question, nth, language) => {
  switch (question.kind) {
    case 'choice':
      return question.most === 1
        ? { kind: 'choice', options: [optionOf(question, nth)] }
        : { kind: 'choice', options: [question.options[nth % 3]!, question.options[3 + (nth % 13)]!] };
    case 'rank':
      return { kind: 'rank', items: rotated(question.items, nth % 3) };
    case 'number':
      return {
        kind: 'number',
        value: Math.min(question.max, question.min + ((nth * 37) % (question.id === 'result' ? 900 : 12))),
      };
    case 'text':
      return { kind: 'text', text: `${nth + 1}. ${SENTENCE[language]}`.slice(0, question.max) };
    case 'counts':
      return { kind: 'counts', counts: {} };
  }
};

/** Everyone gives one answer, and votes for the proposals with the longest titles. */
const alike: Says = (question, nth, language) => {
  if (question.kind !== 'choice') return spread(question, nth, language);
  const long = question.options.filter((id) => titleOf(id, language).length > 60);
  return {
    kind: 'choice',
    options: question.most > 1 ? rotated(long, nth).slice(0, question.most) : [question.options.at(-1)!],
  };
};
const titleOf = (id: string, language: Language) =>
  [...library.measures, ...library.gestures].find((one) => one.id === id)?.title[language] ?? '';

interface Class {
  readonly language: Language;
  readonly screens: Screens;
  /** Screens, and people before each. */
  readonly seats: number;
  readonly people?: number;
  readonly says?: Says;
  readonly level?: 'lycee';
}

/** A room in which all have answered all the steps, each of which is revealed. */
function played({ language, screens, seats, people = 1, says = spread }: Class): Room {
  const all = Array.from({ length: seats }, (_, nth) => (screens === 'none' ? FACILITATOR : `s${nth}`));
  const events: RoomEvent[] = screens === 'none' ? [] : all.map((seat) => ({ kind: 'join', seat, people }));
  for (const step of STEPS) {
    const texts = step.questions.filter(({ kind }) => kind === 'text');
    events.push({ kind: 'go', step: step.id }, { kind: 'unlock', step: step.id });
    for (const [nth, seat] of all.entries()) {
      const answers = Object.fromEntries(
        step.questions.map((question) => [question.id, says(question, nth, language)]),
      );
      if (step.questions.length > 0)
        events.push({ kind: 'contribute', key: `${step.id}${nth}`, seat, step: step.id, people, answers });
    }
    for (const nth of all.keys())
      for (const { id: question } of texts)
        events.push({ kind: 'accept', step: step.id, question, key: `${step.id}${nth}` });
    if (mayPair(step.questions)) events.push({ kind: 'pair', step: step.id });
    for (const [nth, seat] of mayPair(step.questions) ? all.entries() : [])
      events.push({
        ...{ kind: 'contribute', key: `${step.id}${nth}pairs`, seat, step: step.id, people, pairs: true },
        answers: Object.fromEntries(
          step.questions.map((question) => [question.id, says(question, nth + seats, language)]),
        ),
      });
    events.push({ kind: 'reveal', step: step.id });
  }
  return replay(openRoom(STEPS, screens), events);
}

/**
 * The same after two votes that the facilitator opens: between proposals, and for as many sentences as a vote may be
 * about, of which each is chosen by someone.
 */
function polled(room: Room, { screens, seats, people = 1 }: Class): Room {
  const [vote, charter] = (['vote', 'charter'] as const).map((kind) =>
    STEPS.find((step) => step.kind === kind)!,
  );
  const said = charter!.questions.flatMap(({ id: question }) =>
    textsNow(room.states[charter!.id]!.piles[question]!.shown).map(({ key }) => ({ key, question })),
  );
  const asked = vote!.questions[0] as ChoiceQuestion;
  const open = replay(room, [
    ...said.slice(MOST_TEXTS).map((text): RoomEvent => ({ kind: 'restore', step: charter!.id, ...text })),
    { kind: 'poll', step: vote!.id, options: asked.options.slice(0, 4) },
    { kind: 'poll', step: charter!.id },
  ]);
  const all = Array.from({ length: seats }, (_, nth) => (screens === 'none' ? FACILITATOR : `s${nth}`));
  return replay(
    open,
    open.steps
      .filter(({ of }) => of !== undefined)
      .flatMap(({ id: step, questions: [question] }): RoomEvent[] => [
        ...all.map((seat, nth): RoomEvent => {
          const { id, options, most } = question as ChoiceQuestion;
          const answers = {
            [id]: { kind: 'choice' as const, options: rotated(options, nth).slice(0, most) },
          };
          return { kind: 'contribute', key: `${step}${nth}`, seat, step, people, answers };
        }),
        { kind: 'reveal', step },
      ]),
  );
}

/** Hands and cards make six parts; sentences, as many as are written. */
const MOST_PARTS = 6;
/** Pages of arguments, which are all alike. */
const ENOUGH = 2;
const nowhere = () => undefined;

interface Opened {
  readonly language: Language;
  readonly screens: Screens;
  readonly invented?: boolean;
  readonly code?: string;
}

const setupFor = ({ language, screens, invented = false }: Opened) => ({
  run: RUN.id,
  level: 'lycee',
  language,
  screens,
  steps: STEPS,
  ...(invented && { invented }),
});

const initials = new Map<string, Initial>();

/** What the page starts from, worked out once for each way to open a room. */
const initialFor = (opened: Opened): Initial =>
  memo(initials, JSON.stringify(opened), () =>
    initialOf(
      {
        code: opened.code ?? '',
        role: 'screen',
        setup: setupFor(opened),
        language: opened.language,
        lan: undefined,
      },
      library,
      kit,
      COUNTRY,
    ),
  );

function drawWall(
  view: RoomView | undefined,
  {
    language,
    screens,
    room,
    link = 'on',
    left = 95,
    invented = false,
    code = 'k7m2qx4d',
  }: {
    readonly language: Language;
    readonly screens: Screens;
    readonly room?: Room;
    readonly link?: string;
    readonly left?: number;
    readonly invented?: boolean;
    readonly code?: string;
  },
): string {
  const setup = setupFor({ language, screens, invented });
  const initial = initialFor({ language, screens, invented, code });
  const answer = (id: string) => {
    const asked = school.predictions.find((one) => id.endsWith(`-${one.id}`));
    return asked && { answer: kit.answer(asked, language), reveal: reveal(asked, shown) };
  };
  const facts = { answer, class: room ? classIn(setup, room, language) : {}, follow: nowhere };
  const props = {
    messages: WORDS[language],
    initial,
    live: { view, link },
    facts,
    countdown: { left },
    origin: ORIGIN,
  };
  return render(WallPage, { props: props as never }).body;
}

const LOBBIES: readonly (readonly [seats: number, code: string])[] = [
  [0, 'k7m2qx4d'],
  [1, 'wwwwmmmm'],
  [24, 'k7m2qx4d'],
  [35, 'k7m2qx'],
  [280, 'k7m2qx4d'],
  [600, 'k7m2qx4d'],
];

function viewAt(
  room: Room,
  at: string,
  given: Partial<RoomView> & { readonly hidden?: true; readonly pairs?: true; readonly answered?: number },
): RoomView {
  const { hidden, pairs, answered = 0, ...others } = given;
  return {
    version: 1,
    ended: false,
    doorLocked: false,
    at,
    people: Object.values(room.seats).reduce((sum, { people }) => sum + people, 0),
    started: true,
    wall: { entry: false, part: 0, scale: LONGEST },
    removed: [],
    steps: room.steps.map((step) => ({
      id: step.id,
      locked: false,
      revealed: !(hidden && step.id === at),
      answered,
      aside: 2,
      figures: hidden && step.id === at ? {} : figures(room, step.id),
      ...(pairs && { pairs: hidden ? {} : figures(room, step.id, 'pairs') }),
      ...(step.of !== undefined && { poll: pollView(room, step)! }),
    })),
    ...others,
  };
}

const CLASSES: readonly Omit<Class, 'language'>[] = [
  { screens: 'each', seats: 1 },
  { screens: 'each', seats: 24 },
  { screens: 'each', seats: 35, says: alike },
  { screens: 'team', seats: 12, people: 8 },
  { screens: 'none', seats: 1, people: 200 },
];

/** What speaks for each card and against it, in as many rooms as it takes for all to be dealt to a class. */
function* sidesOfAll(language: Language): Generator<WallState> {
  const { id } = STEPS.find(({ kind }) => kind === 'debate')!;
  const cards = school.cards.map(({ proposal }) => proposal);
  const left = new Set(cards);
  const viewOf = (part: number) =>
    viewAt(openRoom(STEPS, 'each'), id, { wall: { entry: false, part, scale: {} } });
  // what each card would do, then what speaks for it and against it: its effect is measured with each class
  const views = [
    ['does', viewOf(0)],
    ['sides', viewOf(2)],
  ] as const;
  for (let nth = 0; left.size > 0; nth++) {
    const code = `k7m2q${nth + 100}`;
    const dealt = handsDealt(code, cards, 'each')[0]!.filter((card) => left.delete(card));
    if (dealt.length === 0) continue;
    for (const [name, view] of views)
      yield { name: `${name}, ${code}`, html: drawWall(view, { language, screens: 'each', code }) };
  }
}

interface Look {
  readonly hidden?: true;
  readonly pairs?: true;
}
/** Before and after the reveal, alone and in pairs, where there is such a thing. */
function looksOf({ questions }: Step, talks: boolean): readonly Look[] {
  if (questions.length === 0) return [{}];
  const alone: readonly Look[] = [{ hidden: true }, {}];
  return talks && mayPair(questions) ? [...alone, { hidden: true, pairs: true }, { pairs: true }] : alone;
}

export function* wallStates(language: Language): Generator<WallState> {
  const nobody = openRoom(STEPS, 'each');
  const first = STEPS[0]!.id;
  for (const link of ['connecting', 'ended', 'unknown'])
    yield { name: link, html: drawWall(undefined, { language, screens: 'each', link }) };
  for (const [people, code] of LOBBIES) {
    const view = viewAt(nobody, first, { people, wall: { entry: true, part: 0, scale: {} } });
    yield {
      name: `lobby, ${people}, ${code.length}`,
      html: drawWall(view, { language, screens: 'each', code }),
    };
    if (people === 35) {
      const locked = { ...view, doorLocked: true };
      yield { name: 'lobby, locked', html: drawWall(locked, { language, screens: 'each', code }) };
    }
    if (people === 24)
      yield { name: 'lobby, rehearsal', html: drawWall(view, { language, screens: 'each', invented: true }) };
  }
  yield* sidesOfAll(language);
  for (const one of CLASSES) {
    const room = polled(played({ ...one, language }), { ...one, language });
    const { screens } = one;
    const people = Object.values(room.seats).reduce((sum, seat) => sum + seat.people, 0);
    for (const step of room.steps)
      for (const { hidden, pairs } of looksOf(step, one.screens !== 'team' && one.seats > 1)) {
        const answered = Math.round(Math.max(people, screens === 'none' ? 200 : 0) * 0.7);
        const view = viewAt(room, step.id, { ...(hidden && { hidden }), ...(pairs && { pairs }), answered });
        const now = view.steps.find(({ id }) => id === step.id)!;
        const { steps } = initialFor({ language, screens });
        const parts = partsOf({
          step: stepsNow(steps, view, WORDS[language].poll).find(({ id }) => id === step.id)!,
          ...now,
          hands: handsIn(initialFor({ language, screens })),
        });
        // pages of sentences are all alike
        const most = pairs ? 1 : step.kind === 'arguments' ? ENOUGH : MOST_PARTS;
        for (const part of [...parts.keys()].slice(0, most)) {
          const at = { ...view, wall: { ...view.wall, part } };
          const round = pairs ? ' in pairs' : '';
          const name = `${step.id}, ${hidden ? 'asked' : 'revealed'}${round} ${part + 1}, ${screens} ${people}`;
          const left = hidden && one.seats === 24 ? 0 : 1500;
          yield {
            name,
            html: drawWall(at, {
              language,
              screens,
              room,
              left,
              invented: one.seats === 1 && screens === 'each',
            }),
          };
        }
      }
  }
}
