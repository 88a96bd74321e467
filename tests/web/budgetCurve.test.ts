/** What each more euro brings, as a chart and as the same table. */
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import BudgetCurve from '../../web/features/council/simulator/BudgetCurve.svelte';
import { backcast as wordsEn } from '../../web/features/council/words/backcast/en.ts';
import { backcast as wordsFr } from '../../web/features/council/words/backcast/fr.ts';
import { tool as toolEn } from '../../web/features/council/words/en.ts';
import { tool as toolFr } from '../../web/features/council/words/fr.ts';
import { textOf } from './surfaces.ts';

const WORDS = { fr: [wordsFr, toolFr], en: [wordsEn, toolEn] } as const;
const POINTS = [
  { budget: 0, spent: 0, saved: 0, pulls: [] },
  { budget: 1000, spent: 900, saved: 9000, perEuro: 10, pulls: [{ lever: 'repair-cafe' }] },
  {
    budget: 4000,
    spent: 4000,
    saved: 24_500,
    perEuro: 5,
    pulls: [{ lever: 'repair-cafe' }, { lever: 'loan' }],
  },
];

function drawn(language: 'fr' | 'en', points: readonly object[], skipped: readonly string[] = []): string {
  const [words, messages] = WORDS[language];
  const levers = [{ id: 'loan', unpriced: 'PRÊT' }];
  const tool = { initial: { language, levers }, messages };
  const sought = { span: 'all', told: { horizon: 2035 } };
  return render(BudgetCurve, {
    props: { tool, words, sought, curve: { points, skipped }, draws: 200 } as never,
  }).body;
}

test.each(LANGUAGES)('each point of the chart is a row of the table (%s)', (language) => {
  const body = drawn(language, POINTS, ['loan']);
  expect(body.match(/<circle/g)).toHaveLength(POINTS.length);
  expect(body.match(/<tr>/g)).toHaveLength(POINTS.length + 1);
  const text = textOf(body);
  expect(text).toMatch(language === 'fr' ? /4 000 €.*25 t/ : /€4,000.*25 t/);
  expect(text).toMatch(language === 'fr' ? /10 kg par euro.*5 kg par euro/ : /10 kg a euro.*5 kg a euro/);
  expect(text).toContain('PRÊT');
});

test('without any cost that is known, there is no curve, and the page says why', () => {
  const body = drawn('fr', [POINTS[0]!], ['loan']);
  expect(body).not.toContain('<svg');
  expect(textOf(body)).toContain(textOf(wordsFr.nonePriced));
});
