/** What a search found, in words: a cost that nobody knows is never zero euros. */
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import BackcastAnswer from '../../web/features/council/simulator/BackcastAnswer.svelte';
import { backcast as wordsEn } from '../../web/features/council/words/backcast/en.ts';
import { backcast as wordsFr } from '../../web/features/council/words/backcast/fr.ts';
import { tool as toolEn } from '../../web/features/council/words/en.ts';
import { tool as toolFr } from '../../web/features/council/words/fr.ts';
import { library } from '../models/shared.ts';
import { textOf } from './surfaces.ts';

const WORDS = { fr: [wordsFr, toolFr], en: [wordsEn, toolEn] } as const;
const ABOUT = { fr: /coût inconnu, à saisir/, en: /unknown cost, to be typed/ };
const PARTLY = { fr: /50 € sans les coûts inconnus/, en: /€50 without the unknown costs/ };

const levers = (language: Language) =>
  library.stock.levers.map(({ id, label, intensity, seal }, rank) => ({
    id,
    rank,
    seal,
    label: label[language],
    unit: intensity.unit[language],
    unpriced: label[language],
  }));

function headline(language: Language, spent: number, known: boolean, unknown: readonly string[]): string {
  const [words, messages] = WORDS[language];
  const range = { central: 0, low: 0, high: 0 };
  const backcast = {
    met: true,
    pulls: [{ lever: 'council-longer', intensity: 2, start: 2027, ramp: 2 }],
    saved: { central: 0.01, low: 0.005, high: 0.02, median: 0.01 },
    probability: 1,
    spent,
    known,
    levers: range,
    purchases: range,
    unknown,
    skipped: [],
  };
  const tool = { initial: { language, levers: levers(language) }, messages };
  const sought = { goal: { kind: 'target', share: 0.001 }, told: { horizon: 2035 } };
  const { body } = render(BackcastAnswer, {
    props: { tool, words, sought, backcast, draws: 200 } as never,
  });
  return textOf(/<p class="finding">.*?<\/p>/s.exec(body)![0]);
}

test.each(LANGUAGES)('an unknown cost is said to be unknown, to be typed (%s)', (language) => {
  const said = headline(language, 0, false, ['council-longer']);
  expect(said).toMatch(ABOUT[language]);
  expect(said).not.toContain('€');
});

test.each(LANGUAGES)('a cost that is partly known says what it leaves out (%s)', (language) => {
  expect(headline(language, 50, true, ['council-longer'])).toMatch(PARTLY[language]);
  expect(headline(language, 50, true, [])).not.toMatch(/inconnu|unknown/);
});
