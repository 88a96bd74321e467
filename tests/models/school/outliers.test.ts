/** What stands far from the others is told to whoever leads, and nothing else is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRoom, replay } from '../../../models/room/room.ts';
import type { RoomEvent, Step } from '../../../models/room/types.ts';
import { farOut, farSeats } from '../../../models/school/outliers.ts';
import { RESULT } from '../../../models/school/steps.ts';
import { evenly } from '../evenly.ts';

describe('values far out', () => {
  test('are those beyond three times the distance between the quartiles', () => {
    expect(farOut([100, 110, 120, 130, 140, 1000])).toEqual([false, false, false, false, false, true]);
    expect(farOut([0, 900, 910, 920, 930, 940])).toEqual([true, false, false, false, false, false]);
    expect(farOut([100, 110, 120, 130, 140, 200])).not.toContain(true);
    // a heavy home is no mistake, among few that are alike
    expect(farOut([98, 100, 102, 104, 177])).not.toContain(true);
    expect(farOut([98, 100, 102, 104, 310])).toEqual([false, false, false, false, true]);
    // one of five that is far is told: among so few, it would widen the fences that it is held against
    expect(farOut([102, 180, 180, 190, 1516])).toEqual([false, false, false, false, true]);
  });

  test('are none among four, none where most are alike, and never half of them', () => {
    expect(farOut([1, 1, 2, 1000])).not.toContain(true);
    expect(farOut([5, 5, 5, 5, 5, 9])).not.toContain(true);
    fc.assert(
      fc.property(fc.array(evenly(0, 5000), { maxLength: 40 }), (values) => {
        const far = farOut(values);
        expect(far).toHaveLength(values.length);
        expect(far.filter(Boolean).length * 2).toBeLessThanOrEqual(values.length);
      }),
    );
  });
});

test('the screen that is far is named by its seat until the step is shown', () => {
  const step: Step = {
    id: 'home',
    kind: 'inventory',
    questions: [{ kind: 'number', id: RESULT, min: 0, max: 5000, edges: [] }],
  };
  const events = [150, 160, 170, 180, 190, 2000].flatMap((value, i): RoomEvent[] => [
    { kind: 'join', seat: `s${i}`, people: 1 },
    {
      kind: 'contribute',
      key: `k${i}`,
      seat: `s${i}`,
      step: 'home',
      people: 1,
      answers: { [RESULT]: { kind: 'number', value } },
    },
  ]);
  const room = replay(openRoom([step], 'each'), events);
  expect(farSeats(room.states.home!)).toEqual(['s5']);
  const shown = replay(room, [{ kind: 'reveal', step: 'home' }]);
  expect(farSeats(shown.states.home!)).toEqual([]);
});
