/** A class that answers: steps with a question of each kind, and arbitrary events in them. */
import fc from 'fast-check';
import { apply, openRoom, replay } from '../../../models/room/room.ts';
import {
  FACILITATOR,
  type Answer,
  type Refusal,
  type Room,
  type RoomEvent,
  type Screens,
  type Step,
} from '../../../models/room/types.ts';

export const STEPS: readonly Step[] = [
  {
    id: 'guess',
    kind: 'predict',
    questions: [
      { kind: 'number', id: 'kg', min: 0, max: 1000, edges: [100, 200, 400] },
      { kind: 'rank', id: 'order', items: ['phone', 'tv', 'box'] },
    ],
  },
  {
    id: 'home',
    kind: 'inventory',
    questions: [{ kind: 'counts', id: 'asleep', items: ['phone', 'laptop'], max: 20 }],
  },
  {
    id: 'vote',
    kind: 'vote',
    questions: [
      { kind: 'choice', id: 'best', options: ['repair', 'reuse', 'less'], most: 2 },
      { kind: 'text', id: 'why', max: 40 },
    ],
  },
  { id: 'end', kind: 'everyone', questions: [] },
];

const LETTERS = [...'abcdefghijklmnopqrst'];

/** A room that those who answer in these tests have joined. */
export const seated = (screens: Screens): Room =>
  replay(
    openRoom(STEPS, screens),
    [...LETTERS, ...Array.from({ length: 16 }, (_, i) => `s${i}`), 'late'].map((seat) => ({
      kind: 'join',
      seat,
      people: 1,
    })),
  );

let keys = 0;
/** An answer to one question of a step, under a key of its own. */
export const say = (
  step: string,
  question: string,
  answer: Answer,
  seat: string,
  people = 1,
): RoomEvent & { kind: 'contribute' } => ({
  kind: 'contribute',
  key: `k${keys++}`,
  seat,
  step,
  people,
  answers: { [question]: answer },
});

/** Why a room refuses something, if it does. */
export const refusal = (room: Room, event: RoomEvent): Refusal | undefined => {
  const applied = apply(room, event);
  return 'refused' in applied ? applied.refused : undefined;
};

const STEP = fc.constantFrom(...STEPS.map(({ id }) => id));
const SEAT = fc.constantFrom(...LETTERS, FACILITATOR);
const KEY = fc.string({ minLength: 1, maxLength: 3 });
const QUESTION = fc.constantFrom('kg', 'order', 'asleep', 'best', 'why', '__proto__');

export const answerTo: Readonly<Record<string, fc.Arbitrary<Answer>>> = {
  kg: fc.record({ kind: fc.constant('number' as const), value: fc.integer({ min: 0, max: 1000 }) }),
  order: fc
    .shuffledSubarray(['phone', 'tv', 'box'], { minLength: 3 })
    .map((items) => ({ kind: 'rank' as const, items })),
  asleep: fc
    .record({ phone: fc.nat(20), laptop: fc.nat(20) })
    .map((counts) => ({ kind: 'counts' as const, counts })),
  best: fc
    .shuffledSubarray(['repair', 'reuse', 'less'], { minLength: 1, maxLength: 2 })
    .map((options) => ({ kind: 'choice' as const, options })),
  why: fc.constantFrom('because', 'repair it', 'less').map((text) => ({ kind: 'text' as const, text })),
};

/** Answers to some questions of a step. */
const answersIn = (step: Step): fc.Arbitrary<Record<string, Answer>> =>
  fc
    .subarray([...step.questions])
    .chain((asked) => fc.record(Object.fromEntries(asked.map(({ id }) => [id, answerTo[id]!]))));

export const contribution = (
  people: fc.Arbitrary<number>,
): fc.Arbitrary<RoomEvent & { kind: 'contribute' }> =>
  fc.constantFrom(...STEPS.slice(0, 3)).chain((step) =>
    fc.record({
      kind: fc.constant('contribute' as const),
      key: fc.string({ minLength: 1, maxLength: 3 }),
      seat: SEAT,
      step: fc.constant(step.id),
      people,
      answers: answersIn(step),
    }),
  );

const leading: fc.Arbitrary<RoomEvent> = fc.record({
  kind: fc.constantFrom(
    'lock' as const,
    'unlock' as const,
    'unlock' as const,
    'go' as const,
    'reveal' as const,
  ),
  step: fc.oneof({ weight: 9, arbitrary: STEP }, fc.constantFrom('nowhere', '__proto__')),
});

const others: fc.Arbitrary<RoomEvent> = fc.oneof(
  fc.record({ kind: fc.constant('join' as const), seat: SEAT, people: fc.integer({ min: -1, max: 9 }) }),
  fc.record({
    kind: fc.constant('remove' as const),
    key: fc.string({ minLength: 1, maxLength: 3 }),
    question: QUESTION,
  }),
  fc.record({ kind: fc.constant('dismiss' as const), seat: SEAT }),
  fc.record({ kind: fc.constant('accept' as const), step: STEP, question: QUESTION, key: KEY }),
  fc.record({ kind: fc.constant('edit' as const), step: STEP, question: QUESTION, key: KEY, text: KEY }),
  fc.record({
    kind: fc.constant('poll' as const),
    step: STEP,
    options: fc.constantFrom(undefined, ['repair', 'less'], ['repair', 'nothing']),
  }),
  fc.record({
    kind: fc.constant('narrow' as const),
    step: STEP,
    options: fc.constantFrom(['repair', 'less'], ['repair', 'nothing'], ['repair']),
  }),
  fc.record({ kind: fc.constant('widen' as const), step: STEP }),
  fc.record({
    kind: fc.constant('show' as const),
    entry: fc.boolean(),
    part: fc.nat(3),
    scale: fc.constantFrom({}, { school: 400 }, { commune: { name: 'Le Trait', people: 5000 } }),
  }),
  fc.record({
    kind: fc.constantFrom('set-aside' as const, 'set-aside' as const, 'take-back' as const),
    seat: SEAT,
    step: STEP,
  }),
  fc.record({ kind: fc.constantFrom('lock-door' as const, 'open-door' as const) }),
  fc.record({ kind: fc.constant('size' as const), screens: fc.constantFrom(2, 60, 600, 0) }),
);

const wrongAnswers: fc.Arbitrary<RoomEvent> = fc.record({
  kind: fc.constant('contribute' as const),
  key: fc.string({ minLength: 1, maxLength: 3 }),
  seat: SEAT,
  step: STEP,
  people: fc.constantFrom(1, 0, 1.5, NaN, 1e9),
  answers: fc.dictionary(QUESTION, fc.oneof(...Object.values(answerTo)), { maxKeys: 3 }),
});

/** A session: mostly contributions, the facilitator now and then, some nonsense; half of them open at the vote. */
const happenings = fc.array(
  fc.oneof(
    { weight: 10, arbitrary: contribution(fc.integer({ min: 1, max: 4 })) },
    { weight: 2, arbitrary: leading },
    { weight: 1, arbitrary: others },
    { weight: 1, arbitrary: wrongAnswers },
  ),
  { maxLength: 120, size: 'max' },
);
export const session = fc
  .tuple(fc.constantFrom<readonly RoomEvent[]>([], [{ kind: 'go', step: 'vote' }]), happenings)
  .map(([first, then]): RoomEvent[] => [...first, ...then]);
