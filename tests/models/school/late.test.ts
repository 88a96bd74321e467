/** A class that is late: by how much, and what it may leave out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STEP_KINDS } from '../../../models/room/types.ts';
import { lateAt, type PlannedStep } from '../../../models/school/late.ts';

const MINUTE = 60;
const step = (id: string, kind: PlannedStep['kind'], minutes: number, dormant?: true): PlannedStep => ({
  id,
  kind,
  seconds: minutes * MINUTE,
  ...(dormant && { dormant }),
});
const STEPS = [
  step('p1', 'predict', 5),
  step('p2', 'predict', 5),
  step('home', 'inventory', 12),
  step('drawers', 'class', 8, true),
  step('vote', 'vote', 5),
  step('all', 'everyone', 8),
  step('charter', 'charter', 5),
];

test('a class in its time, or less than two minutes beyond it, is not late', () => {
  expect(lateAt(STEPS, 0, 5 * MINUTE)).toBeUndefined();
  expect(lateAt(STEPS, 1, 11 * MINUTE + 59)).toBeUndefined();
  expect(lateAt(STEPS, 1, 12 * MINUTE)).toEqual({ seconds: 2 * MINUTE, cut: ['all'] });
});

test('what is left out is the change of scale first, then predictions, then drawers, no more than is needed', () => {
  expect(lateAt(STEPS, 0, 5 * MINUTE + 8 * MINUTE)?.cut).toEqual(['all']);
  expect(lateAt(STEPS, 0, 5 * MINUTE + 9 * MINUTE)?.cut).toEqual(['p2', 'all']);
  expect(lateAt(STEPS, 0, 5 * MINUTE + 40 * MINUTE)?.cut).toEqual(['p2', 'drawers', 'all']);
  expect(lateAt(STEPS, 5, 90 * MINUTE)?.cut).toEqual([]);
});

test('whatever the plan, nothing is left out that was reached, nor an inventory, a vote or a charter', () => {
  const plan = fc.array(
    fc.record({ kind: fc.constantFrom(...STEP_KINDS), seconds: fc.nat(1200), dormant: fc.boolean() }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(plan, fc.nat(), fc.nat(10_000), (kinds, place, elapsed) => {
      const steps = kinds.map((one, i) => ({ id: `s${i}`, ...one }));
      const at = place % steps.length;
      for (const id of lateAt(steps, at, elapsed)?.cut ?? []) {
        const found = steps.findIndex((one) => one.id === id);
        expect(found).toBeGreaterThan(at);
        expect(['inventory', 'vote', 'charter', 'proposals']).not.toContain(steps[found]!.kind);
      }
    }),
  );
});
