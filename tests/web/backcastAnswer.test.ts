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
const PARTLY = {
  fr: /50 €, soit 5 € par an, sans les coûts inconnus/,
  en: /€50, which is €5 a year, without the unknown costs/,
};

interface Spent {
  readonly spent: number;
  readonly known: boolean;
  readonly unknown: readonly string[];
  readonly skipped?: readonly string[];
  /** EUR of purchases, below zero where some are spared; whether a budget was given. */
  readonly purchases?: number;
  readonly budget?: true;
}

const levers = (language: Language) =>
  library.stock.levers.map(({ id, label, intensity, seal }, rank) => ({
    id,
    rank,
    seal,
    label: label[language],
    unit: intensity.unit[language],
    unpriced: label[language],
  }));

function answered(
  language: Language,
  { spent, known, unknown, skipped = [], purchases = 0, budget }: Spent,
): string {
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
    purchases: { central: purchases, low: purchases, high: purchases },
    unknown,
    skipped,
  };
  const gain = { euros: -39_000 };
  const offer = { levers: { 'council-longer': gain } };
  const tool = {
    initial: { language, base: 2025, budget: 10_000, levers: levers(language) },
    messages,
    offer,
  };
  const goal = budget ? { kind: 'budget', euros: 100_000 } : { kind: 'target', share: 0.001 };
  const sought = { goal, told: { horizon: 2035 }, span: 'all' };
  const { body } = render(BackcastAnswer, {
    props: { tool, words, sought, backcast, kg: 4300, draws: 200 } as never,
  });
  return body;
}

const headline = (language: Language, spent: number, known: boolean, unknown: readonly string[]) =>
  textOf(/<p class="finding">.*?<\/p>/s.exec(answered(language, { spent, known, unknown }))![0]);

test.each(LANGUAGES)(
  'what is found is told in tonnes, and in euros a year as the ready policies are (%s)',
  (language) => {
    expect(headline(language, 19_200, true, [])).toMatch(
      language === 'fr'
        ? /^\s*4,3 t de moins d’ici 2035 \(−1 %\), pour 19 200 €, soit 1 920 € par an\.\s*$/
        : /^\s*4\.3 t less by 2035 \(−1%\), for €19,200, which is €1,920 a year\.\s*$/,
    );
  },
);

test.each(LANGUAGES)(
  'an action left out that spares purchases is named with what it spares, and why (%s)',
  (language) => {
    const said = (skipped: readonly string[]) =>
      textOf(answered(language, { spent: 50, known: true, unknown: [], skipped }));
    expect(said(['council-longer'])).toMatch(
      language === 'fr'
        ? /Font pourtant baisser les achats : .*économise 39 000 €.*rien n’est pris pour gratuit/
        : /Yet these spare purchases: .*saves €39,000.*nothing is taken to be free/,
    );
    expect(said([])).not.toMatch(/pourtant|Yet these/);
  },
);

test.each(LANGUAGES)('an unknown cost is said to be unknown, to be typed (%s)', (language) => {
  const said = headline(language, 0, false, ['council-longer']);
  expect(said).toMatch(ABOUT[language]);
  expect(said).not.toContain('€');
});

test.each(LANGUAGES)('a cost that is partly known says what it leaves out (%s)', (language) => {
  expect(headline(language, 50, true, ['council-longer'])).toMatch(PARTLY[language]);
  expect(headline(language, 50, true, [])).not.toMatch(/inconnu|unknown/);
});

test.each(LANGUAGES)(
  'of a budget, says what it seeks beside the ready policy of that budget (%s)',
  (language) => {
    const said = (budget?: true) =>
      textOf(
        answered(language, {
          spent: 99_200,
          known: true,
          unknown: [],
          skipped: ['council-longer'],
          purchases: -54_200,
          ...(budget && { budget }),
        }),
      ).replaceAll(/[\u202f\u00a0]/g, ' ');
    expect(said(true)).toMatch(
      language === 'fr'
        ? /le plus de carbone pour cet argent.*« Avec 10 000 € par an » cherche le plus sûr/
        : /the most carbon for that money.*“With €10,000 a year” seeks the surest/,
    );
    expect(said()).not.toMatch(/cherche le plus sûr|seeks the surest/);
    // what is spared is said as a saving, and no policy is quoted in words that it does not say
    for (const each of [said(true), said()]) {
      expect(each).toMatch(/épargnent aussi 54 200 €|spare €54,200/);
      expect(each).not.toMatch(/coûtent[^.]*de moins|cost[^.]* less besides|avant des coûts|before unknown/);
    }
  },
);
