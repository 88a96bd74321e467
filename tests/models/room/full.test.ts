/** A room that someone fills: it says no, stays fast to read and short to send, and is still led. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brief } from '../../../models/room/brief.ts';
import { CAPS, capsOf, LARGEST, sizesWithin, SMALLEST, TEXT_BYTES } from '../../../models/room/caps.ts';
import { draftOf } from '../../../models/room/draft.ts';
import { figures } from '../../../models/room/figures.ts';
import { forget } from '../../../models/room/forget.ts';
import { apply, openRoom, replay, replayIn } from '../../../models/room/room.ts';
import type { Room, RoomEvent } from '../../../models/room/types.ts';
import { refusal, say, seated, session, STEPS } from './shared.ts';

const empty = openRoom(STEPS, 'each');
const join = (seat: string): RoomEvent => ({ kind: 'join', seat, people: 1 });
const joins = (count: number) => Array.from({ length: count }, (_, i) => join(`s${i}`));
const kg = (seat: string, value: number) => say('guess', 'kg', { kind: 'number', value }, seat);
const why = (seat: string, text: string) => say('vote', 'why', { kind: 'text', text }, seat);
const oneByOne = (room: Room, events: readonly RoomEvent[]) =>
  events.reduce((before, event) => {
    const applied = apply(before, event);
    return 'room' in applied ? applied.room : before;
  }, room);
function frozen<T>(part: T): T {
  if (typeof part === 'object' && part !== null && !Object.isFrozen(part))
    Object.values(Object.freeze(part)).forEach(frozen);
  return part;
}

describe('many events at once', () => {
  test('make the same room as one after the other, and leave the one before as it was', () => {
    fc.assert(
      fc.property(session, session, (before, then) => {
        const room = frozen(replay(seated('team'), before));
        expect(replay(room, then)).toEqual(oneByOne(room, then));
      }),
    );
  });

  test('copy what a few do: twice as many copy nothing more', () => {
    const copied = (events: readonly RoomEvent[]) => {
      let members = 0;
      replayIn(
        draftOf(empty, (more) => (members += more)),
        events,
      );
      return members;
    };
    const all = Array.from({ length: CAPS.seats }, (_, i) => `s${i}`);
    const once = [...joins(CAPS.seats), ...all.map((seat) => kg(seat, 1))];
    const often = [...once, ...[2, 3, 4, 5].flatMap((value) => all.map((seat) => kg(seat, value)))];
    expect(copied(often)).toBe(copied(once));
    expect(copied(once)).toBeLessThan(2 * CAPS.seats);
    expect(replay(empty, often).said.s0).toHaveLength(5);
  });
});

describe('the caps', () => {
  test('the ten thousandth join is refused, and the room is still led', () => {
    const room = replay(empty, joins(10_000 - 1));
    expect(Object.keys(room.seats)).toHaveLength(CAPS.seats);
    expect(refusal(room, join('s9999'))).toBe('full-room');
    const lead = replay(room, [
      { kind: 'go', step: 'vote' },
      { kind: 'dismiss', seat: 's7' },
    ]);
    expect([lead.at, refusal(lead, join('s9999'))]).toEqual([2, undefined]);
  });

  test('one screen answers so often and no more, and others still do', () => {
    const room = replay(empty, [...joins(2), ...Array.from({ length: CAPS.keys }, (_, i) => kg('s0', i))]);
    expect(refusal(room, kg('s0', 1))).toBe('many-answers');
    expect(refusal(room, kg('s1', 1))).toBeUndefined();
  });

  test('sentences, events, characters: each is refused with its own reason', () => {
    const at = (spent: Partial<Room['spent']>) => {
      const room = replay(empty, [join('s0'), { kind: 'go', step: 'vote' }]);
      return { ...room, spent: { ...room.spent, ...spent } };
    };
    expect(refusal(at({ texts: CAPS.texts }), why('s0', 'more'))).toBe('many-texts');
    expect(refusal(at({ texts: CAPS.texts }), kg('s0', 1))).toBeUndefined();
    for (const spent of [{ events: CAPS.events }, { size: CAPS.size }])
      expect(refusal(at(spent), kg('s0', 1))).toBe('much-said');
    expect(refusal(at({ events: CAPS.events }), { kind: 'reveal', step: 'vote' })).toBeUndefined();
    expect(refusal(at({ acts: CAPS.acts }), { kind: 'reveal', step: 'vote' })).toBe('much-said');
  });

  test('sentences that are removed, or replaced, make room', () => {
    const said = [join('s0'), { kind: 'go', step: 'vote' } as const, why('s0', 'one'), why('s0', 'two')];
    const room = replay(empty, said);
    expect(room.spent.texts).toBe(1);
    const { key } = said[3] as { key: string };
    expect(replay(room, [{ kind: 'remove', key, question: 'why' }]).spent.texts).toBe(0);
    expect(replay(room, [{ kind: 'dismiss', seat: 's0' }]).spent.texts).toBe(0);
  });
});

describe('the size that whoever leads chooses', () => {
  const size = (screens: number): RoomEvent => ({ kind: 'size', screens });

  test('is how many screens join, from a class to a conference', () => {
    for (const most of [SMALLEST, LARGEST]) {
      const room = replay(empty, [size(most), ...joins(most + 1)]);
      expect(Object.keys(room.seats)).toHaveLength(most);
      expect(refusal(room, join('late'))).toBe('full-room');
    }
  });

  test('lets more in once it is larger, and sends nobody away once it is smaller', () => {
    const full = replay(empty, [size(SMALLEST), ...joins(SMALLEST)]);
    const larger = replay(full, [size(CAPS.seats), join('late')]);
    expect(Object.keys(larger.seats)).toHaveLength(SMALLEST + 1);
    const smaller = replay(larger, [size(SMALLEST)]);
    expect(smaller.seats).toEqual(larger.seats);
    expect([refusal(smaller, kg('late', 1)), refusal(smaller, join('later'))]).toEqual([
      undefined,
      'full-room',
    ]);
  });

  test('counts as an act, and only when it changes', () => {
    const { acts } = empty.spent;
    expect(replay(empty, [size(CAPS.seats)])).toBe(empty);
    expect(replay(empty, [size(LARGEST)]).spent.acts).toBe(acts + 1);
    for (const wrong of [0, -1, 1.5, LARGEST + 1, NaN]) expect(refusal(empty, size(wrong))).toBe('too-large');
  });

  test('lets a larger room hold more answers and sentences, in proportion; a class writes as much as ever', () => {
    expect(capsOf(SMALLEST)).toEqual({ ...CAPS, seats: SMALLEST });
    const { texts, events, size: characters, ...same } = capsOf(2 * CAPS.seats);
    expect([texts, events, characters]).toEqual([2 * CAPS.texts, 2 * CAPS.events, 2 * CAPS.size]);
    expect(same).toMatchObject({ keys: CAPS.keys, acts: CAPS.acts });
    const spent = { ...empty.spent, texts: CAPS.texts };
    const room = { ...replay(empty, [join('s0'), { kind: 'go', step: 'vote' }]), spent };
    expect(refusal(room, why('s0', 'more'))).toBe('many-texts');
    expect(refusal(replay(room, [size(LARGEST)]), why('s0', 'more'))).toBeUndefined();
  });

  test('is one of those that the host allows', () => {
    expect(sizesWithin(LARGEST)).toEqual([60, 600, 2000]);
    expect(sizesWithin(600)).toEqual([60, 600]);
    expect(sizesWithin(300)).toEqual([60, 300]);
    expect(sizesWithin(60)).toEqual([60]);
  });
});

describe('a screen that is removed', () => {
  test('leaves all that is not revealed, stays in what is, and answers no more', () => {
    const answers = [0, 1, 2, 3, 4, 5].map((i) => kg(`s${i}`, 100 * i));
    const votes = [0, 1, 2, 3, 4, 5].map((i) => why(`s${i}`, `because ${i}`));
    const at: RoomEvent[] = [
      { kind: 'go', step: 'vote' },
      { kind: 'reveal', step: 'guess' },
    ];
    const before = replay(empty, [...joins(6), ...answers, ...at, ...votes]);
    const room = replay(before, [
      ...votes.map(({ key }): RoomEvent => ({ kind: 'accept', step: 'vote', question: 'why', key })),
      { kind: 'dismiss', seat: 's0' },
      { kind: 'reveal', step: 'vote' },
    ]);
    expect(figures(room, 'guess')).toEqual(figures(before, 'guess'));
    expect(figures(room, 'vote').why).toMatchObject({
      people: 5,
      texts: [1, 2, 3, 4, 5].map((i) => `because ${i}`),
    });
    expect(JSON.stringify(figures(room, 'vote'))).not.toContain('because 0');
    expect([refusal(room, kg('s0', 1)), refusal(room, join('s0'))]).toEqual(['removed-seat', 'removed-seat']);
    expect([room.removed, refusal(room, { kind: 'dismiss', seat: 's0' })]).toEqual([
      { s0: 1 },
      'unknown-seat',
    ]);
    expect(refusal(empty, kg('nobody', 1))).toBe('unknown-seat');
  });

  test('what events forget when something is removed changes nothing in the room', () => {
    fc.assert(
      fc.property(session, (events) => {
        let kept: RoomEvent[] = [];
        let room = seated('team');
        for (const event of events) {
          const forgets = 'room' in apply(room, event) ? forget(room, event) : undefined;
          if (forgets) kept = kept.map(forgets);
          kept.push(event);
          room = replay(room, [event]);
        }
        expect(replay(seated('team'), kept)).toEqual(room);
      }),
    );
  });
});

test('sentences are shortened to their bytes, whatever they are written in, with a count of those left out', () => {
  const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  const list = fc.array(anyText, { maxLength: 1000, size: 'max' });
  fc.assert(
    fc.property(list, list, fc.integer({ min: 100, max: TEXT_BYTES }), (one, two, bytes) => {
      const figure = (texts: string[]) => ({ why: { kind: 'text' as const, people: 9, texts } });
      const short = brief([figure(one), figure(two)], bytes);
      let written = 0;
      for (const [i, texts] of [one, two].entries()) {
        const shown = short[i]!.why!;
        if (shown.kind !== 'text') throw new Error(shown.kind);
        expect([...shown.texts, ...texts.slice(shown.texts.length)]).toEqual(texts);
        expect(shown.texts.length + (shown.more ?? 0)).toBe(texts.length);
        written += Buffer.byteLength(JSON.stringify(shown.texts));
      }
      expect(written).toBeLessThanOrEqual(bytes + 4);
    }),
    { numRuns: 30 },
  );
});
