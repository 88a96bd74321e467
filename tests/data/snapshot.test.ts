/** What a change of data moves, as a diff: each figure on a line, and what the personas weigh. */
import { expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { byComponent, plan } from '../../models/household/plan.ts';
import { PERSONAS } from '../personas/household.ts';

const { catalogue, factors } = load();

test('every figure, one per line', async () => {
  const rows = Object.values(factors)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, central, low, high, unit, shape, centralIs = 'alone', source }) =>
      [id, `${central} [${low} – ${high}]`, unit, shape, centralIs, source].join(' | '),
    );
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('figures.snap.txt');
});

test('what the personas weigh, kgCO2e a year', async () => {
  const households = Object.entries({ nobody: {}, ...PERSONAS });
  const rows = households.map(([name, answers]) => {
    const { lines, total } = plan(answers, catalogue);
    const parts = Object.entries(byComponent(lines)).map(
      ([component, kg]) => `${component} ${kg.toFixed(3)}`,
    );
    return `${name}: ${total.toFixed(3)} = ${parts.join(' + ')}`;
  });
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('personas.snap.txt');
});
