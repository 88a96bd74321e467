/** In an order by effect, a hypothesis never comes before what is measured or modelled, however much it may save. */
import { expect, test } from 'vitest';
import type { AloneEffect } from '../../models/proposals/alone.ts';
import { byEffect } from '../../web/effects/effectWords.ts';

const effect = (evidence: AloneEffect['evidence'], central: number): AloneEffect => ({
  saving: { central, low: 0, high: 2 * central },
  helps: 1,
  evidence,
});

test('what is assumed comes after what is known, the largest of each first', () => {
  const [assumed, known, little] = [effect('hypothesis', 100), effect('modelled', 5), effect('measured', 1)];
  const more = effect('hypothesis', 200);
  expect([assumed, little, more, known].sort(byEffect)).toEqual([known, little, more, assumed]);
});
