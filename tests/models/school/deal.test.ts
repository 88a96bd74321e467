/** Cards and roles of a debate: dealt alike everywhere, and never dealt again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRoom, replay } from '../../../models/room/room.ts';
import { SCREENS, type Room, type RoomEvent, type Screens } from '../../../models/room/types.ts';
import { handOf, handsDealt } from '../../../models/school/deal.ts';
import { debateSteps, roomSteps } from '../../../models/school/steps.ts';
import { DEBATE, seatsOf } from '../room/debate.ts';
import { school } from './shared.ts';

const CODE = fc.string({ minLength: 6, maxLength: 8 });
const deckOf = (cards: number, roles: number) => ({
  cards: Array.from({ length: cards }, (_, i) => `card ${i}`),
  roles: Array.from({ length: roles }, (_, i) => `role ${i}`),
});
const DECK = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 8 }))
  .map(([cards, roles]) => deckOf(cards, roles));
const SHOWN = fc.constantFrom<Screens>('each', 'team');

/** The hands of all who are in a room. */
const handsOf = ({ seats, screens }: Room, code: string, deck: ReturnType<typeof deckOf>) =>
  new Map(Object.entries(seats).map(([name, seat]) => [name, handOf(code, deck, screens, seat)]));

describe('a hand', () => {
  test('argues against the cards with one role, the same in the whole class, which the first seat holds', () => {
    fc.assert(
      fc.property(CODE, DECK, SHOWN, fc.integer({ min: 1, max: 8 }), (code, deck, screens, people) => {
        const numbers = deck.roles.map((_, i) => i + 1);
        const hands = numbers.map((number) => handOf(code, deck, screens, { number, people }));
        const found = hands.flatMap(({ against }) => against ?? []);
        expect(found.length).toBeGreaterThan(0);
        expect(new Set(found).size).toBe(1);
        expect(hands[0]!.against).toBe(found[0]);
        for (const { roles, against } of hands) expect(roles.includes(found[0]!)).toBe(against !== undefined);
      }),
    );
  });

  test('stays as it is, whoever comes late or leaves, and is the same in every process', () => {
    const happens = fc.array(
      fc.record({
        kind: fc.constantFrom('join' as const, 'join' as const, 'dismiss' as const),
        nth: fc.nat(30),
      }),
      { maxLength: 60, size: 'max' },
    );
    fc.assert(
      fc.property(CODE, DECK, SHOWN, happens, (code, deck, screens, all) => {
        const events = all.map(({ kind, nth }): RoomEvent =>
          kind === 'join'
            ? { kind, seat: `s${nth}`, people: screens === 'team' ? 1 + (nth % 8) : 1 }
            : { kind, seat: `s${nth}` },
        );
        let room = openRoom(DEBATE, screens);
        const dealt = new Map<string, unknown>();
        for (const event of events) {
          room = replay(room, [event]);
          for (const [seat, hand] of handsOf(room, code, deck)) {
            if (dealt.has(seat)) expect(hand).toEqual(dealt.get(seat));
            dealt.set(seat, hand);
          }
        }
        const again = replay(openRoom(DEBATE, screens), events);
        expect(handsOf(again, code, deck)).toEqual(handsOf(room, code, deck));
      }),
    );
  });

  test('has three different cards, and a role for each of its people, as far as there are any', () => {
    fc.assert(
      fc.property(
        CODE,
        DECK,
        SHOWN,
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 8 }),
        (...given) => {
          const [code, deck, screens, number, people] = given;
          const { cards, roles } = handOf(code, deck, screens, { number, people });
          expect(new Set(cards).size).toBe(Math.min(3, deck.cards.length));
          expect(new Set(roles).size).toBe(Math.min(people, deck.roles.length));
          for (const card of cards) expect(deck.cards).toContain(card);
          for (const role of roles) expect(deck.roles).toContain(role);
        },
      ),
    );
  });
});

test('any role is held as often as another in a class, give or take one', () => {
  const deck = deckOf(16, 7);
  const room = replay(
    openRoom(DEBATE, 'each'),
    seatsOf(24).map((seat): RoomEvent => ({ kind: 'join', seat, people: 1 })),
  );
  const held = [...handsOf(room, 'k7m2qx4d', deck).values()].flatMap(({ roles }) => roles);
  const counts = deck.roles.map((role) => held.filter((one) => one === role).length);
  expect(Math.max(...counts) - Math.min(...counts)).toBe(1);
});

test('teams hold different cards until all are dealt; pupils of one class hold those that its wall shows', () => {
  const { cards, roles } = deckOf(16, 7);
  const handAt = (screens: Screens, number: number) =>
    handOf('k7m2qx4d', { cards, roles }, screens, { number, people: 1 }).cards;
  const five = [1, 2, 3, 4, 5].flatMap((number) => handAt('team', number));
  expect(new Set(five).size).toBe(five.length);
  expect(new Set([...five, ...handAt('team', 6)])).toEqual(new Set(cards));
  expect(handAt('team', 7)).toEqual(handAt('team', 1));
  for (const screens of SCREENS) {
    const onWall = handsDealt('k7m2qx4d', cards, screens);
    expect(onWall).toHaveLength(screens === 'team' ? 6 : 1);
    for (const number of [1, 2, 6, 30]) expect(onWall).toContainEqual(handAt(screens, number));
  }
});

test('the class holds the card that its opinion is about, in every room', () => {
  fc.assert(
    fc.property(CODE, DECK, fc.constantFrom(...SCREENS), (code, { cards }, screens) => {
      expect(handsDealt(code, cards, screens)[0] ?? []).toEqual(expect.arrayContaining(cards.slice(0, 1)));
    }),
  );
  // by name, since nothing but its words says what a card is about
  expect(school.cards[0]!.proposal).toBe('legal-guarantee');
});

test('another room has another deal', () => {
  const { cards } = deckOf(16, 7);
  const all = ['k7m2qx4d', 'aaaabbbb', 'zzzz2222', 'mmmm7777'].map((code) => handsDealt(code, cards, 'each'));
  expect(new Set(all.map((hand) => JSON.stringify(hand))).size).toBe(all.length);
});

test('each run debates once: an opinion before, the talk, the same opinion, then arguments that are closed', () => {
  const { before, debate, after, arguments: last } = debateSteps('argue');
  for (const { steps } of school.runs) {
    const made = roomSteps(steps, 'cycle-3', school);
    const around = made.filter(({ id }) => id.startsWith('argue'));
    expect(around.map(({ id }) => id)).toEqual([before, debate, after, last]);
    expect(around.map(({ compares, closed }) => [compares, closed])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [before, undefined],
      [undefined, true],
    ]);
    const [first, second] = [around[0]!, around[2]!].map(({ questions }) => questions[0]!);
    expect({ ...first, id: '' }).toEqual({ ...second, id: '' });
  }
});
