/** No figure is introduced as surer than it is: what is a judgement is never "what is known". */
import { expect, test } from 'vitest';
import { load } from '../../../data/load.ts';
import { factorsBehind } from '../../../models/school/figures.ts';
import { standingOf, type Known } from '../../../models/school/standing.ts';
import { createAverage } from '../../../web/effects/average.ts';
import { createKit } from '../../../web/features/school/kit.ts';

const library = load();
const { school, factors, catalogue } = library;
const kit = createKit(library, createAverage(library));

test.each(school.predictions)('$id is introduced as what it is', (prediction) => {
  const { standing } = kit.answer(prediction, 'fr');
  const figures =
    prediction.kind === 'rank' ? prediction.items.map(({ figure }) => figure) : [prediction.figure];
  const behind = figures.flatMap((figure) => factorsBehind(figure, catalogue)).map((id) => factors[id]!);
  const judged = behind.filter(({ grade, status }) => grade === 'D' || status === 'assumption');
  if (standing === 'known' || standing === 'computed') expect(judged.map(({ id }) => id)).toEqual([]);
  if (standing === 'known') expect(figures.every(({ kind }) => kind === 'factor')).toBe(true);
  if (standing === 'estimate') expect(behind.some(({ grade }) => grade === 'C' || grade === 'D')).toBe(true);
});

test('each shows the grades of what stands behind it, down to the least sure', () => {
  for (const prediction of school.predictions) {
    const { standing, graded } = kit.answer(prediction, 'fr');
    expect(graded.surest <= graded.leastSure).toBe(true);
    if (standing === 'known') expect(graded.leastSure <= 'B').toBe(true);
    if (graded.leastSure === 'D') expect(['part-assumed', 'estimate']).toContain(standing);
  }
  const years = school.predictions.find(({ id }) => id === 'years')!;
  expect(kit.answer(years, 'fr').graded).toEqual({ surest: 'D', leastSure: 'D' });
});

test('the years of a smartphone are an estimate, and the shortest run does not ask for them', () => {
  const years = school.predictions.find(({ id }) => id === 'years')!;
  expect(kit.answer(years, 'fr').standing).toBe('estimate');
  const asked = school.runs[0]!.steps.flatMap(({ predictions = [] }) => predictions);
  expect(asked).not.toContain('years');
  for (const id of asked) {
    const prediction = school.predictions.find((one) => one.id === id)!;
    expect([id, kit.answer(prediction, 'fr').standing]).not.toEqual([id, 'estimate']);
  }
});

test('the rule: published, computed, computed in part from assumptions, judged', () => {
  const known = (grade: Known['grade'], status = 'current'): Known => ({ grade, status });
  const factor = { kind: 'factor', factor: 'one' } as const;
  const share = { kind: 'share', answers: {} } as const;
  const standing = (figure: typeof factor | typeof share, ...behind: Known[]) =>
    standingOf([figure], () => behind);
  expect(standing(factor, known('A'))).toBe('known');
  expect(standing(factor, known('B', 'proxy'))).toBe('known');
  for (const judged of [known('C'), known('D'), known('A', 'assumption'), known('B', 'convention')])
    expect(standing(factor, judged)).toBe('estimate');
  const two = { one: known('A'), other: known('D') };
  const figures = (['one', 'other'] as const).map((id) => ({ kind: 'factor', factor: id }) as const);
  expect(standingOf(figures, (figure) => [two[(figure as (typeof figures)[0]).factor]])).toBe('estimate');
  expect(standing(share, known('A'), known('C'))).toBe('computed');
  expect(standing(share, known('A'), known('D'))).toBe('part-assumed');
  expect(standing(share, known('A'), known('B', 'assumption'))).toBe('part-assumed');
});
