/** Texts that wait, are accepted, written anew, merged, and voted on: none is lost, none is read too soon. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../models/room/figures.ts';
import { forget } from '../../../models/room/forget.ts';
import { textsNow } from '../../../models/room/moderate.ts';
import { beyondPoll, MOST_TEXTS, pollOf, textIn } from '../../../models/room/poll.ts';
import { apply, openRoom, replay } from '../../../models/room/room.ts';
import { FACILITATOR, type Room, type RoomEvent, type Step } from '../../../models/room/types.ts';
import { refusal } from './shared.ts';

const STEPS: readonly Step[] = [
  {
    id: 'charter',
    kind: 'charter',
    questions: ['keep', 'ask'].map((id) => ({ kind: 'text' as const, id, max: 200 })),
  },
  {
    id: 'vote',
    kind: 'vote',
    questions: [{ kind: 'choice', id: 'vote', options: ['a', 'b', 'c', 'd'], most: 3 }],
  },
  { id: 'end', kind: 'everyone', questions: [] },
];
const SEATS = ['s0', 's1', 's2', 's3', 's4', 's5', 's6'];
const empty = replay(
  openRoom(STEPS, 'each'),
  SEATS.map((seat): RoomEvent => ({ kind: 'join', seat, people: 1 })),
);

const wrote = (seat: string, text: string, key = seat, question = 'keep'): RoomEvent => ({
  kind: 'contribute',
  key,
  seat,
  step: 'charter',
  people: 1,
  answers: { [question]: { kind: 'text', text } },
});
const at = (key: string, question = 'keep') => ({ step: 'charter', question, key });
const accept = (key: string, question?: string): RoomEvent => ({ kind: 'accept', ...at(key, question) });
const edit = (key: string, text: string): RoomEvent => ({ kind: 'edit', ...at(key), text });
const merge = (key: string, other: string, text: string): RoomEvent => ({
  kind: 'merge',
  ...at(key),
  other,
  text,
});
const restore = (key: string): RoomEvent => ({ kind: 'restore', ...at(key) });
const remove = (key: string): RoomEvent => ({ kind: 'remove', key, question: 'keep' });
const reveal = (step: string): RoomEvent => ({ kind: 'reveal', step });

const pileIn = ({ states }: Room, question: string) => states.charter!.piles[question]!;
const entriesIn = (room: Room) =>
  ['keep', 'ask'].map((question) => [...pileIn(room, question).shown, ...pileIn(room, question).waiting]);
const told = (room: Room, question = 'keep') => {
  const figure = figures(room, 'charter')[question];
  return figure?.kind === 'text' ? figure.texts : undefined;
};
const five = ['one', 'two', 'three', 'four', 'five'].map((text, i) => wrote(`s${i}`, text));

describe('a text', () => {
  test('waits until it is accepted, before the reveal and after', () => {
    const room = replay(empty, [...five, accept('s1'), reveal('charter')]);
    expect(told(room)).toEqual(['two']);
    expect(told(replay(room, [accept('s0')]))).toEqual(['one', 'two']);
    expect(refusal(room, accept('nobody'))).toBe('unknown-text');
    expect(refusal(room, { kind: 'accept', step: 'nowhere', question: 'keep', key: 's0' })).toBe(
      'unknown-step',
    );
    expect(refusal(room, accept('s0', '__proto__'))).toBe('unknown-question');
  });

  test('that the facilitator types needs no accepting', () => {
    const dictated = { ...five[0], seat: FACILITATOR, people: 24 } as RoomEvent;
    expect(told(replay(empty, [dictated, reveal('charter')]))).toEqual(['one']);
  });

  test('alone of its question is shown among those of the step, when five wrote in all', () => {
    const alone = wrote('s0', 'alone', 's0', 'ask');
    const four = five.slice(1);
    const events = [alone, ...four, accept('s0', 'ask'), reveal('charter')];
    expect(told(replay(empty, events), 'ask')).toEqual(['alone']);
    expect(
      told(
        replay(
          empty,
          events.filter((event) => event !== four[0]),
        ),
        'ask',
      ),
    ).toBeUndefined();
  });

  test('is edited, with what its screen wrote beside it, and restored: it then waits again', () => {
    const room = replay(empty, [...five, edit('s0', ' One. '), reveal('charter')]);
    expect(told(room)).toEqual(['One.']);
    expect(textsNow(pileIn(room, 'keep').shown)[0]).toEqual({
      ...{ key: 's0', text: 'One.', accepted: true },
      originals: ['one'],
    });
    const back = replay(room, [restore('s0')]);
    expect([told(back), told(replay(back, [accept('s0')]))]).toEqual([[], ['one']]);
    expect(refusal(room, edit('s0', ' \u202e '))).toBe('wrong-answer');
    expect(refusal(room, edit('s0', 'x'.repeat(201)))).toBe('wrong-answer');
  });

  test('that is merged stands in the other, until that one is restored or goes', () => {
    const merged = replay(empty, [...five, accept('s1'), merge('s0', 's1', 'one, two'), reveal('charter')]);
    expect(told(merged)).toEqual(['one, two']);
    for (const event of [accept('s1'), edit('s1', 'x'), merge('s2', 's1', 'x'), merge('s1', 's2', 'x')])
      expect(refusal(merged, event)).toBe('unknown-text');
    expect(refusal(merged, merge('s0', 's0', 'x'))).toBe('unknown-text');
    expect(told(replay(merged, [restore('s0')]))).toEqual(['two']);
    expect(told(replay(merged, [remove('s0')]))).toEqual(['two']);
    // what was written with its words goes with it, and the other waits to be read again
    expect(told(replay(merged, [remove('s1')]))).toEqual([]);
    expect(told(replay(merged, [remove('s1'), accept('s0')]))).toEqual(['one']);
  });

  test('that its screen says anew waits again, and takes what was made of it along', () => {
    const merged = replay(empty, [...five, merge('s0', 's1', 'one, two')]);
    const again = replay(merged, [wrote('s1', 'second', 'k1'), accept('k1'), reveal('charter')]);
    expect(told(again)).toEqual(['second']);
    expect(textsNow(entriesIn(again)[0]!).map(({ text }) => text)).toContain('one');
  });
});

/** What may happen to the texts of a step; words are written with those that the room has. */
const happening = fc.record({
  what: fc.constantFrom(
    'say',
    'say',
    'say',
    'accept',
    'edit',
    'merge',
    'merge',
    'restore',
    'remove',
    'dismiss',
    'reveal',
  ),
  first: fc.nat(),
  second: fc.nat(),
});

function eventOf(
  room: Room,
  { what, first, second }: { what: string; first: number; second: number },
  nth: number,
): RoomEvent {
  const standing = textsNow(entriesIn(room)[0]!);
  const one = standing[first % Math.max(1, standing.length)];
  const other = standing[second % Math.max(1, standing.length)];
  const seat = SEATS[first % SEATS.length]!;
  if (what === 'reveal' && nth > 15) return reveal('charter');
  if (what === 'dismiss' && second % 3 === 0) return { kind: 'dismiss', seat };
  if (!one || !other || what === 'say')
    return wrote(seat, `w${nth}.`, `k${nth}`, second % 4 === 0 ? 'ask' : 'keep');
  if (what === 'accept') return accept(one.key);
  if (what === 'edit') return edit(one.key, `${one.text}!`);
  if (what === 'merge') return merge(one.key, other.key, `${one.text} ${other.text}`);
  return what === 'restore' ? restore(one.key) : remove(one.key);
}

test('whatever is done with texts, none is lost, nothing shows unread, and what goes is in no event any more', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60, size: 'max' }), (all) => {
      let room = empty;
      let kept: RoomEvent[] = [];
      const accepted = new Set<string>();
      for (const [nth, one] of all.entries()) {
        const event = eventOf(room, one, nth);
        const applied = apply(room, event);
        if (!('room' in applied) || applied.room === room) continue;
        const forgets = forget(room, event);
        if (forgets) kept = kept.map(forgets);
        kept.push(event);
        room = applied.room;
        if ('key' in event && ['accept', 'edit', 'merge'].includes(event.kind)) accepted.add(event.key);
        for (const entries of entriesIn(room)) {
          const written = entries.flatMap(({ answer }) => (answer?.kind === 'text' ? [answer.text] : []));
          const standing = textsNow(entries);
          const found = standing.flatMap(({ text, originals }) =>
            originals.length > 0 ? originals : [text],
          );
          expect(found.sort()).toEqual(written.sort());
          for (const { key, accepted: shows } of standing) if (shows) expect(accepted).toContain(key);
        }
        if (event.kind === 'remove' || event.kind === 'dismiss') {
          const alive = JSON.stringify(entriesIn(room));
          const held = JSON.stringify(kept);
          for (const [word] of held.matchAll(/w\d+\./g))
            expect(alive.includes(word) || isReplaced(kept, word), word).toBe(true);
        }
      }
      expect(replay(empty, kept)).toEqual(room);
    }),
  );
});

/** A text that its own screen replaced before anyone saw it: it goes with its screen, or at the end. */
const isReplaced = (events: readonly RoomEvent[], word: string): boolean =>
  events.filter((event) => JSON.stringify(event).includes(word)).every(({ kind }) => kind === 'contribute');

describe('a poll', () => {
  const voted = (seat: string, options: string[]): RoomEvent => ({
    kind: 'contribute',
    key: `v${seat}`,
    seat,
    step: 'vote',
    people: 1,
    answers: { vote: { kind: 'choice', options } },
  });
  const votes = SEATS.map((seat) => voted(seat, ['a', 'b', 'c']));
  const revealed = replay(empty, [
    { kind: 'go', step: 'end' },
    { kind: 'go', step: 'vote' },
    ...votes,
    reveal('vote'),
  ]);
  const poll = (options?: string[]): RoomEvent => ({
    kind: 'poll',
    step: 'vote',
    ...(options && { options }),
  });

  test('between choices that tie is a step of its own, right after, with one choice for each', () => {
    const room = replay(revealed, [poll(['c', 'b'])]);
    expect(room.steps.map(({ id }) => id)).toEqual(['charter', 'vote', 'vote-poll', 'end']);
    expect([room.at, room.reached]).toEqual([2, 3]);
    expect(room.steps[2]!.questions).toEqual([{ kind: 'choice', id: 'vote', options: ['b', 'c'], most: 1 }]);
    const answered = replay(room, [
      ...SEATS.map((seat): RoomEvent => ({
        ...(voted(seat, ['b']) as RoomEvent & { kind: 'contribute' }),
        key: `p${seat}`,
        step: 'vote-poll',
      })),
      reveal('vote-poll'),
    ]);
    expect(figures(answered, 'vote-poll').vote).toMatchObject({ people: 7, counts: { b: 7, c: 0 } });
    expect(figures(answered, 'vote')).toEqual(figures(revealed, 'vote'));
    expect(replay(room, [poll(['a', 'b'])])).toEqual(room);
  });

  test('is about what is shown, and offers two things at least', () => {
    expect(refusal(revealed, poll(['a']))).toBe('no-choice');
    expect(refusal(revealed, poll(['a', 'z']))).toBe('no-choice');
    expect(refusal(revealed, { kind: 'poll', step: 'charter' })).toBe('not-revealed');
    expect(refusal(empty, poll(['a', 'b']))).toBe('not-reached');
    expect(refusal(revealed, { kind: 'poll', step: '__proto__' })).toBe('unknown-step');
    const made = replay(revealed, [poll(['a', 'b'])]);
    expect(refusal(made, { kind: 'poll', step: 'vote-poll', options: ['a', 'b'] })).toBe('not-revealed');
  });

  test('about texts names them without their keys; an edit shows, a removed one is no more', () => {
    const room = replay(empty, [...five, ...['s0', 's1', 's2'].map((key) => accept(key)), reveal('charter')]);
    expect(refusal(replay(room, [remove('s0'), remove('s1')]), { kind: 'poll', step: 'charter' })).toBe(
      'no-choice',
    );
    const made = replay(room, [{ kind: 'poll', step: 'charter' }]);
    const step = made.steps[1]!;
    const [question] = step.questions;
    if (question?.kind !== 'choice') throw new Error('no choice');
    expect(question).toMatchObject({ options: ['keep-1', 'keep-2', 'keep-3'], most: 3 });
    expect(question.options.map((option) => textIn(made, step, option))).toEqual(['one', 'three', 'two']);
    const later = replay(made, [edit('s2', 'Three.'), remove('s0')]);
    expect(question.options.map((option) => textIn(later, step, option))).toEqual([
      undefined,
      'Three.',
      'two',
    ]);
    expect(pollOf('charter')).toBe(step.id);
  });

  test('offers so many texts and no more', () => {
    const dictated = Array.from({ length: MOST_TEXTS + 1 }, (_, i): RoomEvent => ({
      kind: 'join',
      seat: `t${i}`,
      people: 1,
    }));
    const many = dictated.flatMap((_, i) => [wrote(`t${i}`, `text ${i}`), accept(`t${i}`)]);
    const room = replay(empty, [...dictated, ...many, reveal('charter')]);
    expect(refusal(room, { kind: 'poll', step: 'charter' })).toBe('many-choices');
    expect(
      refusal(replay(room, [merge('t0', 't1', 'both')]), { kind: 'poll', step: 'charter' }),
    ).toBeUndefined();
    const back = beyondPoll(
      Object.keys(room.seats)
        .filter((seat) => seat.startsWith('t'))
        .map((seat) => ({ question: 'keep', seat })),
    );
    expect(back).toHaveLength(1);
    const put = replay(
      room,
      back.map(({ seat }) => restore(seat)),
    );
    expect(refusal(put, { kind: 'poll', step: 'charter' })).toBeUndefined();
  });

  test('puts back the last texts of the questions that have the most', () => {
    const texts = ['keep', 'drawer', 'school'].flatMap((question, i) =>
      Array.from({ length: 9 + i }, (_, place) => ({ question, place })),
    );
    const back = beyondPoll(texts);
    expect(texts.length - back.length).toBe(MOST_TEXTS);
    expect(Math.min(...back.map(({ place }) => place))).toBe(MOST_TEXTS / 3);
  });
});
