/** Arguments of a class: whoever leads reads each before anyone else does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../models/room/figures.ts';
import { forget } from '../../../models/room/forget.ts';
import { apply, openRoom, replay } from '../../../models/room/room.ts';
import { FACILITATOR, type Room, type RoomEvent } from '../../../models/room/types.ts';
import { argues, DEBATE, debated, seatsOf } from './debate.ts';
import { refusal } from './shared.ts';

const seats = seatsOf(6);
const accepts = ({ key }: { readonly key: string }, question = 'argument'): RoomEvent => ({
  kind: 'accept',
  step: 'w',
  question,
  key,
});
const texts = (room: Room) => {
  const { argument } = figures(room, 'w');
  return argument?.kind === 'text' ? argument.texts : undefined;
};
const six = seats.map((seat, nth) => argues(`so ${nth}`, seat));

describe('an argument', () => {
  test('is shown once it is accepted, without a reveal, as soon as five people have written', () => {
    const four = replay(debated(seats), [...six.slice(0, 4), accepts(six[0]!)]);
    expect(texts(four)).toBeUndefined();
    const five = replay(four, [six[4]!]);
    expect(texts(five)).toEqual(['so 0']);
    expect(texts(replay(five, [accepts(six[3]!), six[5]!]))).toEqual(['so 0', 'so 3']);
  });

  test('that is written anew waits again; one that is refused is gone, and its writer still counts', () => {
    const room = replay(debated(seats), [...six, accepts(six[0]!), accepts(six[1]!)]);
    expect(texts(replay(room, [argues('other', 's0')]))).toEqual(['so 1']);
    const refused = replay(room, [{ kind: 'remove', key: six[1]!.key, question: 'argument' }]);
    expect(texts(refused)).toEqual(['so 0']);
    expect(refusal(refused, accepts(six[1]!))).toBe('unknown-text');
    expect(texts(replay(refused, [argues('better', 's1')]))).toEqual(['so 0']);
  });

  test('is accepted once, where it is; no other is', () => {
    const room = replay(debated(seats), [...six, accepts(six[0]!)]);
    expect(apply(room, accepts(six[0]!))).toEqual({ room });
    expect(room.spent.acts).toBe(debated(seats).spent.acts + 1);
    expect(refusal(room, accepts({ key: 'nobody' }))).toBe('unknown-text');
    for (const question of ['before', '__proto__'])
      expect(refusal(room, accepts(six[2]!, question))).toBe('unknown-question');
    expect(refusal(room, { ...accepts(six[2]!), step: '__proto__' } as RoomEvent)).toBe('unknown-step');
  });

  test('of whoever leads is read already', () => {
    const own: RoomEvent = { ...argues('we say', FACILITATOR, 24) };
    expect(texts(replay(debated([], 'none'), [own]))).toEqual(['we say']);
  });

  test('goes with the screen that wrote it, and leaves the store', () => {
    const room = replay(debated(seats), [...six, accepts(six[0]!), accepts(six[1]!)]);
    const leaves: RoomEvent = { kind: 'dismiss', seat: 's0' };
    expect(texts(replay(room, [leaves]))).toEqual(['so 1']);
    expect(JSON.stringify(six.map(forget(room, leaves)!))).not.toContain('so 0');
  });

  test('is written only while the facilitator has opened them', () => {
    const closed = replay(openRoom(DEBATE, 'each'), [
      { kind: 'join', seat: 's0', people: 1 },
      { kind: 'go', step: 'w' },
    ]);
    expect(refusal(closed, six[0]!)).toBe('locked');
    expect(refusal(replay(closed, [{ kind: 'unlock', step: 'w' }]), six[0]!)).toBeUndefined();
  });
});

test('whatever happens, nobody reads what was not accepted as it stands', () => {
  const WORDS = ['one', 'two', 'three'];
  const SEAT = fc.constantFrom(...seats);
  const event = fc.oneof(
    fc.tuple(SEAT, fc.constantFrom(...WORDS)).map(([seat, word]) => ({ does: 'write' as const, seat, word })),
    fc.record({
      does: fc.constantFrom('accept' as const, 'remove' as const, 'dismiss' as const),
      seat: SEAT,
    }),
    fc.record({ does: fc.constantFrom('reveal' as const, 'lock' as const, 'unlock' as const), seat: SEAT }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60, size: 'max' }), (happenings) => {
      let room = debated(seats);
      const accepted = new Set<string>();
      const last = new Map<string, { key: string; text: string }>();
      for (const [i, one] of happenings.entries()) {
        const now = last.get(one.seat);
        const step = 'w';
        let sent: RoomEvent;
        if (one.does === 'write') sent = argues(`${one.word} ${i}`, one.seat);
        else if (one.does === 'accept') sent = accepts({ key: now?.key ?? '' });
        else if (one.does === 'remove') sent = { kind: 'remove', key: now?.key ?? '', question: 'argument' };
        else if (one.does === 'dismiss') sent = { kind: 'dismiss', seat: one.seat };
        else sent = { kind: one.does, step };
        const applied = apply(room, sent);
        if ('refused' in applied) continue;
        room = applied.room;
        if (sent.kind === 'contribute')
          last.set(one.seat, { key: sent.key, text: `${'word' in one ? one.word : ''} ${i}` });
        if (sent.kind === 'accept' && now) accepted.add(now.text);
        for (const text of texts(room) ?? []) expect(accepted).toContain(text);
      }
    }),
  );
});
