/** What the wall shows: the way in first, then a part of the step where the class is. */
import { describe, expect, test } from 'vitest';
import { openRoom, replay } from '../../../models/room/room.ts';
import type { RoomEvent, Scale } from '../../../models/room/types.ts';
import { STEPS } from './shared.ts';

const show = (entry: boolean, part = 0, scale: Scale = {}): RoomEvent => ({
  kind: 'show',
  entry,
  part,
  scale,
});
const opened = openRoom(STEPS, 'each');
const after = (...events: RoomEvent[]) => replay(opened, events);

describe('a class that comes in', () => {
  test('sees the way in until the facilitator starts; with raised hands, there is none', () => {
    expect(opened).toMatchObject({ started: false, wall: { entry: true } });
    expect(openRoom(STEPS, 'none')).toMatchObject({ started: true, wall: { entry: false } });
    expect(after(show(false))).toMatchObject({ started: true, wall: { entry: false } });
    expect(after({ kind: 'go', step: 'vote' })).toMatchObject({ started: true, wall: { entry: false } });
  });

  test('stays at work when the way in is called back', () => {
    expect(after(show(false), show(true))).toMatchObject({ started: true, wall: { entry: true } });
  });
});

describe('the part of a step', () => {
  test('is the first one again at another step, and once its own step is revealed', () => {
    expect(after(show(false, 2)).wall.part).toBe(2);
    expect(after(show(false, 2), { kind: 'go', step: 'home' }).wall.part).toBe(0);
    expect(after(show(false, 2), { kind: 'reveal', step: 'guess' }).wall.part).toBe(0);
    const elsewhere = after({ kind: 'go', step: 'home' }, show(false, 2), { kind: 'reveal', step: 'guess' });
    expect(elsewhere.wall.part).toBe(2);
  });

  test('costs nothing when it is shown already', () => {
    const once = after(show(false, 1));
    expect(replay(once, [show(false, 1)])).toBe(once);
  });
});

test('what the facilitator typed for all to see stays from one step to the next', () => {
  const scale = { school: 400, commune: { name: 'Le Trait', people: 5000 } };
  expect(after(show(false, 0, scale), { kind: 'go', step: 'end' }).wall.scale).toEqual(scale);
});
