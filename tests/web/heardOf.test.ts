/** What a class hears, when its facilitator turned sounds on. */
import { describe, expect, test } from 'vitest';
import type { RoomView } from '../../server/live/rooms.ts';
import { heardOf } from '../../web/features/school/room/heardOf.ts';

const view = (people: number, entry: boolean, revealed: boolean): RoomView => ({
  version: 1,
  ended: false,
  doorLocked: false,
  at: 'a',
  people,
  started: !entry,
  wall: { entry, part: 0, scale: {} },
  removed: [],
  steps: [{ id: 'a', locked: false, revealed, answered: 0, figures: {} }],
});

describe('a change of the room is heard', () => {
  test('when someone comes in before the class is at work, and not when someone comes late', () => {
    expect(heardOf(view(3, true, false), view(4, true, false))).toBe('entry');
    expect(heardOf(view(3, false, false), view(4, false, false))).toBeUndefined();
    expect(heardOf(view(4, true, false), view(3, true, false))).toBeUndefined();
  });

  test('when the step is revealed, once', () => {
    expect(heardOf(view(3, false, false), view(3, false, true))).toBe('reveal');
    expect(heardOf(view(3, false, true), view(3, false, true))).toBeUndefined();
  });

  test('never when a page has just opened', () => {
    expect(heardOf(undefined, view(3, true, true))).toBeUndefined();
  });
});
