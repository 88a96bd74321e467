/** The room, whatever happens in it: nothing counts twice, nothing shown changes, nobody's answer can be worked out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures, totals } from '../../../models/room/figures.ts';
import { answeredIn } from '../../../models/room/pile.ts';
import { apply, openRoom, replay } from '../../../models/room/room.ts';
import {
  FACILITATOR,
  FLOOR,
  HIDE_MS,
  type Answer,
  type QuestionFigure,
  type Refusal,
  type Room,
  type RoomEvent,
} from '../../../models/room/types.ts';
import { contribution, refusal, say, seated, session, STEPS } from './shared.ts';

const empty = seated('team');
const after = (room: Room, ...events: RoomEvent[]): Room => {
  for (const event of events) {
    const applied = apply(room, event);
    if ('refused' in applied) throw new Error(applied.refused);
    room = applied.room;
  }
  return room;
};
const kg = (value: number, seat: string, people = 1) =>
  say('guess', 'kg', { kind: 'number', value }, seat, people);
const vote = (option: string, seat: string) =>
  say('vote', 'best', { kind: 'choice', options: [option] }, seat);
const at = (step: string): RoomEvent => ({ kind: 'go', step });
const reveal = (step: string): RoomEvent => ({ kind: 'reveal', step });
const accept = (key: string): RoomEvent => ({ kind: 'accept', step: 'vote', question: 'why', key });
const five = (value: number, from = 0) => [0, 1, 2, 3, 4].map((i) => kg(value, `s${i + from}`));

/** Every figure of the room, by step and question. */
const allFigures = (room: Room): Map<string, QuestionFigure> =>
  new Map(
    Object.entries(totals(room)).flatMap(([step, by]) =>
      Object.entries(by).map(([question, figure]) => [`${step}/${question}`, figure] as const),
    ),
  );

/** They change which texts are shown, and how they are written. */
const MODERATES: readonly string[] = ['remove', 'accept', 'edit', 'merge', 'restore'];

describe('whatever happens,', () => {
  test('no figure is about fewer than five people, and none that is seen changes, but for moderated texts', () => {
    fc.assert(
      fc.property(session, (events) => {
        let room = empty;
        let seen = allFigures(room);
        for (const event of events) {
          room = replay(room, [event]);
          const now = allFigures(room);
          for (const [where, figure] of now) {
            expect(figure.people).toBeGreaterThanOrEqual(FLOOR);
            const before = seen.get(where);
            if (before && figure.kind === 'text' && MODERATES.includes(event.kind))
              expect(figure.people).toBe(before.people);
            else if (before) expect(figure).toEqual(before);
          }
          for (const where of seen.keys()) expect(now.has(where)).toBe(true);
          seen = now;
        }
      }),
    );
  });

  test('once one figure of a step is seen, the step shows no other, so that none is worked out from two', () => {
    fc.assert(
      fc.property(session, (events) => {
        let room = empty;
        for (const event of events) {
          const seen = totals(room);
          room = replay(room, [event]);
          for (const [step, before] of Object.entries(seen))
            if (Object.keys(before).length > 0)
              expect(Object.keys(totals(room)[step]!)).toEqual(Object.keys(before));
        }
      }),
    );
  });

  test('what a figure shows stays in it, entry by entry', () => {
    fc.assert(
      fc.property(session, session, (before, then) => {
        const room = replay(empty, before);
        const later = replay(room, then);
        for (const [step, { piles }] of Object.entries(room.states))
          for (const [question, { shown }] of Object.entries(piles)) {
            const still = later.states[step]!.piles[question]!.shown.slice(0, shown.length);
            expect(still.map(({ key, people }) => [key, people])).toEqual(
              shown.map(({ key, people }) => [key, people]),
            );
          }
      }),
    );
  });

  test('an event repeated at once, or a contribution repeated at any time, changes nothing', () => {
    fc.assert(
      fc.property(session, fc.array(fc.nat()), (events, places) => {
        const twice = events.flatMap((event) => [event, event]);
        expect(replay(empty, twice)).toEqual(replay(empty, events));
        const again = [...events];
        for (const place of places) {
          const event = events[place % Math.max(1, events.length)];
          const first = event ? again.indexOf(event) : -1;
          if (event?.kind === 'contribute' && 'room' in apply(replay(empty, again.slice(0, first)), event))
            again.splice(first + 1 + (place % (again.length - first)), 0, event);
        }
        expect(replay(empty, again)).toEqual(replay(empty, events));
      }),
    );
  });

  test('the order in which seats answer before the reveal changes no figure', () => {
    const answers = fc.uniqueArray(contribution(fc.integer({ min: 1, max: 4 })), {
      selector: ({ seat, step }) => `${seat}/${step}`,
      maxLength: 40,
    });
    const withKeys = answers.map((list) => list.map((event, i) => ({ ...event, key: `k${i}` })));
    fc.assert(
      fc.property(
        withKeys.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const open = replay(empty, [at('vote')]);
          const reveals = STEPS.map(({ id }) => reveal(id));
          const figuresOf = (events: readonly RoomEvent[]) => totals(replay(replay(open, events), reveals));
          const [a, b] = [figuresOf(list), figuresOf(shuffled)];
          expect(a).toEqual(b);
        },
      ),
    );
  });

  test('a room can be replayed from its events alone, and is plain data', () => {
    fc.assert(
      fc.property(session, (events) => {
        const room = replay(empty, events);
        expect(replay(empty, JSON.parse(JSON.stringify(events)) as RoomEvent[])).toEqual(room);
        expect(JSON.parse(JSON.stringify(room))).toEqual(room);
      }),
    );
  });

  test('a seat has one answer to a question', () => {
    fc.assert(
      fc.property(session, (events) => {
        for (const { piles } of Object.values(replay(empty, events).states))
          for (const { shown, waiting } of Object.values(piles)) {
            const seats = [...shown, ...waiting].map(({ seat }) => seat);
            expect(new Set(seats).size).toBe(seats.length);
          }
      }),
    );
  });
});

describe('a figure', () => {
  test('is hidden before the reveal and frozen after, however many answer late', () => {
    let room = after(empty, ...five(100), kg(700, 's5'));
    expect(figures(room, 'guess')).toEqual({});
    room = after(room, reveal('guess'));
    const first = figures(room, 'guess').kg;
    expect(first).toEqual({ kind: 'number', people: 6, mean: 200, edges: [], bins: [6] });
    for (let i = 6; i < 12; i++) {
      room = after(room, kg(900, `s${i}`));
      expect(figures(room, 'guess').kg).toEqual(first);
    }
    expect(room.states.guess!.piles.kg!.waiting).toHaveLength(6);
  });

  test('that is revealed too early appears by itself when five have answered', () => {
    let room = after(empty, reveal('guess'), ...five(100).slice(0, 4));
    expect(figures(room, 'guess')).toEqual({});
    room = after(room, kg(100, 's9'));
    expect(figures(room, 'guess').kg).toMatchObject({ people: 5 });
  });

  test('counts people: a team of four is four, hands are as many as were counted', () => {
    const hands = say(
      'vote',
      'best',
      { kind: 'hands', hands: { repair: 14, reuse: 9, less: 3 } },
      FACILITATOR,
      28,
    );
    const room = after(
      empty,
      at('vote'),
      kg(10, 'a', 4),
      kg(50, 'b', 1),
      reveal('guess'),
      hands,
      reveal('vote'),
    );
    expect(figures(room, 'guess').kg).toMatchObject({ people: 5, mean: 18, edges: [], bins: [5] });
    expect(figures(room, 'vote').best).toEqual({
      kind: 'choice',
      people: 28,
      counts: { repair: 14 },
      // three hands could be found as 28 minus the others
      hidden: ['reuse', 'less'],
    });
  });

  test('for a question that few answered is not shown beside one that many did', () => {
    const words = say('vote', 'why', { kind: 'text', text: 'mine' }, 's0');
    const votes = [0, 1, 2, 3, 4, 5].map((i) => vote('repair', `s${i}`));
    const room = after(empty, at('vote'), ...votes, words, reveal('vote'));
    expect(Object.keys(figures(room, 'vote'))).toEqual(['best']);
  });

  test('counts whoever answered any of its questions once, whether or not others answered the same', () => {
    const words = ['s0', 's6', 's7'].map((seat) => say('vote', 'why', { kind: 'text', text: 'mine' }, seat));
    const votes = [0, 1, 2, 3, 4, 5].map((i) => vote('repair', `s${i}`));
    const room = after(empty, at('vote'), ...votes, ...words);
    expect(answeredIn(room.states.vote!)).toBe(8);
    expect(answeredIn(empty.states.vote!)).toBe(0);
  });

  test('adds up counts, places and words', () => {
    const seats = ['a', 'b', 'c', 'd', 'e'];
    const room = after(
      empty,
      at('vote'),
      ...seats.map((seat, i) => say('home', 'asleep', { kind: 'counts', counts: { phone: i } }, seat)),
      ...seats.map((seat, i) =>
        say(
          'guess',
          'order',
          { kind: 'rank', items: i < 4 ? ['tv', 'phone', 'box'] : ['box', 'tv', 'phone'] },
          seat,
        ),
      ),
      ...seats.flatMap((seat, i) => {
        const words = say('vote', 'why', { kind: 'text', text: `  ${'edcba'[i]} ` }, seat);
        return [words, accept(words.key)];
      }),
      ...['home', 'guess', 'vote'].map(reveal),
    );
    expect(figures(room, 'home').asleep).toEqual({
      kind: 'counts',
      people: 5,
      sums: { phone: 10, laptop: 0 },
    });
    expect(figures(room, 'guess').order).toEqual({
      kind: 'rank',
      people: 5,
      places: { phone: 2.2, tv: 1.2, box: 2.6 },
    });
    expect(figures(room, 'vote').why).toEqual({ kind: 'text', people: 5, texts: ['a', 'b', 'c', 'd', 'e'] });
  });
});

describe('a reveal', () => {
  const revealAt = (moment: number): RoomEvent => ({ kind: 'reveal', step: 'guess', at: moment });
  const hideAt = (moment: number): RoomEvent => ({ kind: 'hide', step: 'guess', at: moment });

  test('is taken back within ten seconds, not after; one of which the moment is unknown is not', () => {
    const shown = after(empty, ...five(100), revealAt(1000));
    const hidden = after(shown, hideAt(1000 + HIDE_MS - 1));
    expect([figures(hidden, 'guess'), hidden.states.guess!.revealed]).toEqual([{}, false]);
    expect(figures(after(hidden, revealAt(50_000)), 'guess')).toEqual(figures(shown, 'guess'));
    expect(refusal(shown, hideAt(1000 + HIDE_MS))).toBe('hide-late');
    expect(refusal(after(empty, ...five(100), reveal('guess')), { kind: 'hide', step: 'guess' })).toBe(
      'hide-late',
    );
    expect(refusal(empty, { kind: 'hide', step: 'vote', at: 0 })).toBe('not-reached');
    expect(after(hidden, hideAt(1000 + HIDE_MS))).toBe(hidden);
  });

  test('that showed nothing, since too few had answered, is taken back whenever: the class goes on answering', () => {
    const [four, fifth] = [five(100).slice(0, 4), five(100)[4]!];
    const early = after(empty, ...four, revealAt(1000));
    const again = after(early, hideAt(1000 + 60 * HIDE_MS));
    expect([figures(early, 'guess'), again.states.guess!.revealed]).toEqual([{}, false]);
    const all = after(again, fifth, kg(160, 's9'), revealAt(90_000 * HIDE_MS));
    expect(figures(all, 'guess').kg).toMatchObject({ people: 6, mean: 110 });
    // with a fifth answer it has shown them all, and is no longer empty
    expect(refusal(after(early, fifth), hideAt(1000 + HIDE_MS))).toBe('hide-late');
  });

  test('that was taken back adds what five have said since, and nothing of fewer: none is worked out', () => {
    const hidden = after(empty, ...five(100), revealAt(0), hideAt(1));
    const again = (...answers: RoomEvent[]) => figures(after(hidden, ...answers, revealAt(2)), 'guess').kg;
    expect(again(...five(900, 5).slice(1))).toMatchObject({ people: 5, mean: 100 });
    expect(again(...five(900, 5))).toMatchObject({ people: 10, mean: 500 });
    expect(refusal(hidden, kg(7, 's0'))).toBe('already-shown');
  });
});

describe('an answer that is set aside', () => {
  const aside = (seat: string, kind: 'set-aside' | 'take-back' = 'set-aside'): RoomEvent => ({
    kind,
    seat,
    step: 'guess',
  });
  const six = [...five(100), kg(1000, 's5')];

  test('enters no figure; taken back, it does', () => {
    const room = after(empty, ...six, aside('s5'));
    expect(room.states.guess!.aside).toEqual(['s5']);
    expect(figures(after(room, reveal('guess')), 'guess').kg).toMatchObject({ people: 5, mean: 100 });
    const back = after(room, aside('s5', 'take-back'), reveal('guess'));
    expect(figures(back, 'guess').kg).toMatchObject({ people: 6, mean: 250 });
  });

  test('leaves too few for a figure where there were five, and shows it when it is taken back', () => {
    const room = after(empty, ...five(100), aside('s0'), reveal('guess'));
    expect(figures(room, 'guess')).toEqual({});
    expect(figures(after(room, aside('s0', 'take-back')), 'guess').kg).toMatchObject({ people: 5 });
  });

  test('is one that is not shown: a figure does not change for it', () => {
    const room = after(empty, ...six, reveal('guess'));
    expect(refusal(room, aside('s5'))).toBe('already-shown');
    expect(refusal(after(empty, ...six, aside('s5'), reveal('guess')), aside('s5', 'take-back'))).toBe(
      'already-shown',
    );
    expect(refusal(empty, aside('s0'))).toBe('nothing-said');
    expect(refusal(empty, aside('nobody'))).toBe('unknown-seat');
    expect(refusal(empty, aside(FACILITATOR))).toBe('unknown-seat');
  });

  test('counts again once its screen has answered otherwise, and goes with its screen', () => {
    const room = after(empty, ...six, aside('s5'));
    const corrected = after(room, kg(100, 's5'), reveal('guess'));
    expect(figures(corrected, 'guess').kg).toMatchObject({ people: 6, mean: 100 });
    const gone = after(room, { kind: 'dismiss', seat: 's5' });
    expect([gone.states.guess!.aside, gone.states.guess!.piles.kg!.waiting.length]).toEqual([[], 5]);
  });
});

test('while the door is locked nobody joins but who has joined before; a moment of joining stays the first', () => {
  const join = (seat: string, moment: number): RoomEvent => ({ kind: 'join', seat, people: 1, at: moment });
  const locked = after(openRoom(STEPS, 'team'), join('a', 5), { kind: 'lock-door' });
  expect(refusal(locked, join('b', 6))).toBe('locked-door');
  expect(after(locked, { kind: 'join', seat: 'a', people: 3, at: 9 }).seats.a).toEqual({
    number: 1,
    people: 3,
    at: 5,
  });
  const gone = after(locked, { kind: 'dismiss', seat: 'a' });
  expect(refusal(gone, join('a2', 7))).toBe('locked-door');
  expect(after(gone, { kind: 'open-door' }, join('a2', 7)).seats.a2).toMatchObject({ number: 2 });
});

describe('an answer', () => {
  test('replaces what its seat said until someone has seen it, not after', () => {
    let room = after(empty, ...five(100), kg(300, 's0'));
    room = after(room, reveal('guess'));
    expect(figures(room, 'guess').kg).toMatchObject({ people: 5, mean: 140 });
    expect(refusal(room, kg(0, 's0'))).toBe('already-shown');
    room = after(room, kg(500, 'late'), kg(600, 'late'));
    expect(room.states.guess!.piles.kg!.waiting).toHaveLength(1);
  });

  test('that comes late to an earlier step counts, unless the step is locked', () => {
    const room = after(empty, at('home'), kg(1, 'a'));
    const locked = after(room, { kind: 'lock', step: 'guess' });
    expect(refusal(locked, kg(1, 'b'))).toBe('locked');
    expect(
      after(locked, { kind: 'unlock', step: 'guess' }, kg(1, 'b')).states.guess!.piles.kg!.waiting,
    ).toHaveLength(2);
  });

  test.each<[string, Answer, number, Refusal]>([
    ['kg', { kind: 'number', value: NaN }, 1, 'wrong-answer'],
    ['kg', { kind: 'number', value: 1001 }, 1, 'wrong-answer'],
    ['kg', { kind: 'text', text: 'x' }, 1, 'wrong-answer'],
    ['order', { kind: 'rank', items: ['tv', 'tv', 'box'] }, 1, 'wrong-answer'],
    ['order', { kind: 'rank', items: ['tv', 'box'] }, 1, 'wrong-answer'],
    ['nothing', { kind: 'number', value: 1 }, 1, 'unknown-question'],
    ['kg', { kind: 'number', value: 1 }, 9, 'wrong-people'],
    ['kg', { kind: 'number', value: 1 }, 0, 'wrong-people'],
    ['kg', { kind: 'number', value: 1 }, 1.5, 'wrong-people'],
  ])('to %s: %j by %d is refused', (question, answer, people, why) => {
    expect(refusal(empty, say('guess', question, answer, 'a', people))).toBe(why);
  });

  test.each<[string, string, Answer]>([
    ['home', 'asleep', { kind: 'counts', counts: { phone: 21 } }],
    ['home', 'asleep', { kind: 'counts', counts: { phone: -1 } }],
    ['home', 'asleep', { kind: 'counts', counts: { car: 1 } }],
    ['vote', 'best', { kind: 'choice', options: ['repair', 'reuse', 'less'] }],
    ['vote', 'best', { kind: 'choice', options: ['repair', 'repair'] }],
    ['vote', 'best', { kind: 'choice', options: [] }],
    ['vote', 'best', { kind: 'hands', hands: { repair: 1 } }],
    ['vote', 'why', { kind: 'text', text: ' \u202e\n ' }],
    ['vote', 'why', { kind: 'text', text: 'x'.repeat(41) }],
  ])('in %s to %s: %j is refused', (step, question, answer) => {
    expect(refusal(after(empty, at('vote')), say(step, question, answer, 'a'))).toBe('wrong-answer');
  });

  test('from a pupil with a screen is one person’s; without screens only the facilitator answers', () => {
    expect(refusal(seated('each'), kg(1, 'a', 2))).toBe('wrong-people');
    expect(refusal(openRoom(STEPS, 'none'), kg(1, 'a', 1))).toBe('wrong-people');
    expect(refusal(openRoom(STEPS, 'none'), kg(1, FACILITATOR, 30))).toBeUndefined();
    expect(refusal(openRoom(STEPS, 'team'), { kind: 'join', seat: 'a', people: 9 })).toBe('wrong-people');
  });

  test('to a step not yet reached, or that does not exist, is refused, and so is an empty one', () => {
    expect(refusal(empty, vote('repair', 'a'))).toBe('not-reached');
    expect(refusal(empty, reveal('vote'))).toBe('not-reached');
    expect(refusal(empty, at('nowhere'))).toBe('unknown-step');
    expect(refusal(empty, { ...kg(1, 'a'), step: '__proto__' } as RoomEvent)).toBe('unknown-step');
    expect(refusal(empty, { ...kg(1, 'a'), answers: {} } as RoomEvent)).toBe('nothing-said');
  });
});

test('a removed text is no longer shown, and its writer still counts', () => {
  const seats = ['a', 'b', 'c', 'd', 'e'];
  const words = seats.map((seat) => say('vote', 'why', { kind: 'text', text: seat }, seat));
  const { key } = words[2] as { key: string };
  const accepted = words.map((said) => accept(said.key));
  const removed: RoomEvent = { kind: 'remove', key, question: 'why' };
  const room = after(empty, at('vote'), ...words, ...accepted, reveal('vote'), removed);
  expect(figures(room, 'vote').why).toEqual({ kind: 'text', people: 5, texts: ['a', 'b', 'd', 'e'] });
  expect(refusal(room, { kind: 'remove', key, question: 'why' })).toBe('unknown-text');
  expect(refusal(room, { kind: 'remove', key: 'k', question: '__proto__' })).toBe('unknown-text');
});

test('after the end, everything is refused except the end itself', () => {
  fc.assert(
    fc.property(session, (events) => {
      const ended = after(empty, { kind: 'end' });
      for (const event of events) expect(refusal(ended, event)).toBe('ended');
      expect(apply(ended, { kind: 'end' })).toEqual({ room: ended });
    }),
  );
});
