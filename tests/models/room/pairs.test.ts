/** A second answer, after talking in pairs: what each said alone is kept, and each round has its own floor. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../models/room/figures.ts';
import { rehearsal } from '../../../models/room/rehearsal.ts';
import { apply, openRoom, replay } from '../../../models/room/room.ts';
import {
  FACILITATOR,
  FLOOR,
  HIDE_MS,
  type Answer,
  type Room,
  type RoomEvent,
  type Step,
} from '../../../models/room/types.ts';
import { load } from '../../../data/load.ts';
import { inventedClass } from '../../../models/school/invented.ts';
import { approach } from '../../../models/school/approach.ts';
import { createFigures } from '../../../models/school/figures.ts';
import { reveal as revealOf } from '../../../models/school/predict.ts';
import { roomSteps } from '../../../models/school/steps.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { refusal } from './shared.ts';

const OPTIONS = ['5', '20', '50', '80', '95'];
const STEPS: readonly Step[] = [
  {
    id: 'guess',
    kind: 'predict',
    questions: [{ kind: 'choice', id: 'share', options: OPTIONS, most: 1 }],
  },
  {
    id: 'vote',
    kind: 'vote',
    questions: [{ kind: 'choice', id: 'best', options: ['repair', 'reuse', 'less'], most: 2 }],
  },
  { id: 'end', kind: 'everyone', questions: [] },
];
const SEATS = Array.from({ length: 12 }, (_, i) => `s${i}`);
const opened = replay(
  openRoom(STEPS, 'team'),
  SEATS.map((seat) => ({ kind: 'join', seat, people: 1 })),
);
let keys = 0;
const share = (option: string, seat: string, pairs?: true): RoomEvent => ({
  kind: 'contribute',
  key: `k${keys++}`,
  seat,
  step: 'guess',
  people: 1,
  ...(pairs && { pairs }),
  answers: { share: { kind: 'choice', options: [option] } },
});
const all = (option: string, pairs?: true, seats = SEATS) => seats.map((seat) => share(option, seat, pairs));
const PAIR: RoomEvent = { kind: 'pair', step: 'guess' };
const REVEAL: RoomEvent = { kind: 'reveal', step: 'guess' };
const after = (events: readonly RoomEvent[], room: Room = opened): Room =>
  events.reduce((now, event) => {
    const applied = apply(now, event);
    if ('refused' in applied) throw new Error(applied.refused);
    return applied.room;
  }, room);
const shown = (room: Room) => [figures(room, 'guess').share, figures(room, 'guess', 'pairs').share];

describe('a second answer', () => {
  test('is opened once five have answered alone, before the reveal, where one thing is chosen', () => {
    expect(refusal(after(all('20', undefined, SEATS.slice(0, 4))), PAIR)).toBe('pair-few');
    const aside = after([
      ...all('20', undefined, SEATS.slice(0, 5)),
      { kind: 'set-aside', step: 'guess', seat: 's0' },
    ]);
    expect(refusal(aside, PAIR)).toBe('pair-few');
    expect(refusal(after([...all('20'), REVEAL]), PAIR)).toBe('already-shown');
    expect(refusal(opened, { kind: 'pair', step: 'vote' })).toBe('not-reached');
    const later = after([{ kind: 'go', step: 'end' }]);
    expect(refusal(later, { kind: 'pair', step: 'vote' })).toBe('never-paired');
    expect(refusal(later, { kind: 'pair', step: 'end' })).toBe('never-paired');
    const open = after([...all('20'), PAIR]);
    expect(after([PAIR], open)).toBe(open);
    expect(refusal(opened, share('50', 's0', true))).toBe('not-paired');
  });

  test('is kept beside the first, which a late answer given alone still joins', () => {
    const room = after([
      ...all('20', undefined, SEATS.slice(0, 8)),
      PAIR,
      ...all('80', true),
      share('5', 's8'),
    ]);
    expect(shown(room)).toEqual([undefined, undefined]);
    expect(shown(after([REVEAL], room))).toEqual([
      expect.objectContaining({ people: 9 }),
      { kind: 'choice', people: 12, counts: { 5: 0, 20: 0, 50: 0, 80: 12, 95: 0 }, hidden: [] },
    ]);
  });

  test('of fewer than five is not shown beside the first, nor later', () => {
    const room = after([...all('20'), PAIR, ...all('80', true, SEATS.slice(0, 4)), REVEAL]);
    expect(shown(room)).toEqual([expect.objectContaining({ people: 12 }), undefined]);
    const late = after(all('80', true, SEATS.slice(4)), room);
    expect(shown(late)).toEqual(shown(room));
    expect(refusal(late, share('5', 's0'))).toBe('already-shown');
  });

  test('may follow a reveal that was taken back before any screen had shown it', () => {
    const hidden = after([
      ...all('20'),
      { ...REVEAL, at: 0 } as RoomEvent,
      { kind: 'hide', step: 'guess', at: HIDE_MS - 1 },
    ]);
    const room = after([PAIR, ...all('80', true), REVEAL], hidden);
    expect(shown(room)).toEqual([
      expect.objectContaining({ people: 12, counts: expect.objectContaining({ 20: 12 }) as unknown }),
      expect.objectContaining({ people: 12, counts: expect.objectContaining({ 80: 12 }) as unknown }),
    ]);
  });

  test('goes with its screen, both rounds of it; set aside, neither counts', () => {
    const said = [...all('20'), PAIR, ...all('80', true)];
    const gone = after([...said, { kind: 'dismiss', seat: 's0' }, REVEAL]);
    expect(shown(gone).map((figure) => figure?.people)).toEqual([11, 11]);
    const aside = after([...said, { kind: 'set-aside', step: 'guess', seat: 's0' }, REVEAL]);
    expect(shown(aside).map((figure) => figure?.people)).toEqual([11, 11]);
  });

  test('is counted twice where hands are raised', () => {
    const hands = (counts: Record<string, number>, pairs?: true): RoomEvent => ({
      ...(share('5', FACILITATOR, pairs) as RoomEvent & { kind: 'contribute' }),
      people: 27,
      answers: { share: { kind: 'hands', hands: counts } satisfies Answer },
    });
    const events = [hands({ 20: 20, 50: 7 }), PAIR, hands({ 20: 6, 50: 21 }, true), REVEAL];
    expect(shown(after(events, openRoom(STEPS, 'none')))).toEqual([
      { kind: 'choice', people: 27, counts: { 5: 0, 20: 20, 50: 7, 80: 0, 95: 0 }, hidden: [] },
      { kind: 'choice', people: 27, counts: { 5: 0, 20: 6, 50: 21, 80: 0, 95: 0 }, hidden: [] },
    ]);
  });
});

const SEAT = fc.constantFrom(...SEATS);
const happening: fc.Arbitrary<RoomEvent> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.constantFrom(...OPTIONS), SEAT, fc.boolean(), fc.nat(10_000))
      .map(([option, seat, pairs, key]) => ({ ...share(option, seat, pairs || undefined), key: `r${key}` })),
  },
  { weight: 2, arbitrary: fc.constant(PAIR) },
  { weight: 1, arbitrary: fc.constant(REVEAL) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('dismiss' as const), seat: SEAT }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('set-aside' as const, 'take-back' as const),
      seat: SEAT,
      step: fc.constant('guess'),
    }),
  },
);
const classes = fc.array(happening, { maxLength: 90, size: 'max' });

describe('whatever a class does,', () => {
  test('neither round shows fewer than five, nor one hidden number, and what is shown never changes', () => {
    fc.assert(
      fc.property(classes, (events) => {
        let room = opened;
        let seen = shown(room);
        for (const event of events) {
          room = replay(room, [event]);
          const now = shown(room);
          if (seen.some(Boolean)) expect(now).toEqual(seen);
          for (const figure of now) {
            if (figure?.kind !== 'choice') continue;
            expect(figure.people).toBeGreaterThanOrEqual(FLOOR);
            expect(figure.hidden).not.toHaveLength(1);
            for (const count of Object.values(figure.counts))
              expect(count === 0 || count >= FLOOR).toBe(true);
          }
          seen = now;
        }
      }),
    );
  });

  test('a room follows from its events alone, as plain data, and a seat has one answer in each round', () => {
    fc.assert(
      fc.property(classes, (events) => {
        const room = replay(opened, events);
        expect(replay(opened, JSON.parse(JSON.stringify(events)) as RoomEvent[])).toEqual(room);
        expect(JSON.parse(JSON.stringify(room))).toEqual(room);
        const { piles, pairs = {} } = room.states.guess!;
        for (const pile of [...Object.values(piles), ...Object.values(pairs)]) {
          const seats = [...pile.shown, ...pile.waiting].map(({ seat }) => seat);
          expect(new Set(seats).size).toBe(seats.length);
        }
      }),
    );
  });
});

describe('the invented class', () => {
  const { school, catalogue, proposals } = load();
  const steps = roomSteps(school.runs.find(({ id }) => id === '180')!.steps, 'lycee', school);
  const known = createFigures(catalogue, proposals, createSample(catalogue.factors, 200, 1));

  test.each(['each', 'none'] as const)('answers again in pairs: closer, there, or not (%s)', (screens) => {
    const rules = rehearsal(
      inventedClass({ sayings: school.invented, screens, language: 'fr', result: () => 100 }),
    );
    const asked = school.predictions.filter(({ kind }) => kind === 'estimate');
    const verdicts = asked.map((prediction) => {
      const step = steps.find(({ questions }) => questions[0]?.id === prediction.id)!;
      const events: RoomEvent[] = ['go', 'pair', 'reveal'].map(
        (kind) => ({ kind, step: step.id }) as RoomEvent,
      );
      const room = rules.replay(rules.open(steps, screens), events);
      const [question] = step.questions;
      const options = question?.kind === 'choice' ? question.options : [];
      const [alone, pairs] = [figures(room, step.id), figures(room, step.id, 'pairs')].map(
        (by) => by[prediction.id],
      );
      return approach(options, { alone, pairs }, revealOf(prediction, known))?.verdict;
    });
    expect(verdicts).toContain('closer');
    expect(verdicts).toContain('missed');
    expect(verdicts).not.toContain(undefined);
  });
});
