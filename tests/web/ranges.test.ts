/** The household page with published ranges alone: what is shown beside the range, and what does not move. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { createSample } from '../../models/draws/sample.ts';
import type { Answers } from '../../models/household/answers.ts';
import { suited as suitedIn, within } from '../../web/features/footprint/suited.ts';
import { createView, createWorkshop } from '../../web/features/footprint/view.ts';
import { household as en } from '../../web/features/footprint/words/en.ts';
import { household as fr } from '../../web/features/footprint/words/fr.ts';
import { below as belowEn } from '../../web/features/footprint/words/below/en.ts';
import { below as belowFr } from '../../web/features/footprint/words/below/fr.ts';

const { catalogue, proposals, prices, corridor } = load();
const PUBLISHED: Answers = { people: 2, ranges: 'published' };
const WORDS = { fr: [fr, belowFr], en: [en, belowEn] } as const;

describe.each(['fr', 'en'] as const)('published ranges alone, in %s', (language) => {
  const [messages, below] = WORDS[language];
  const usual = createWorkshop(catalogue, createSample(catalogue.factors, 200, 1), messages);
  const suited = (answers: Answers) => suitedIn(usual, answers, below.ranges);

  test('say beside the range that it is too narrow, and no longer how often it holds', () => {
    const chosen = suited(PUBLISHED);
    expect(usual.messages.perPerson('7')).toContain('9');
    expect(chosen.messages.perPerson('7')).toMatch(/trop étroites|too narrow/);
    expect(chosen.messages.perPerson('7')).not.toContain('9');
    expect({ ...chosen.messages, perPerson: messages.perPerson }).toEqual(messages);
  });

  test('come and go: each time the same workshop, and the usual one afterwards', () => {
    const chosen = suited(PUBLISHED);
    expect(suited({ people: 2 })).toBe(usual);
    expect(suited({ people: 2, ranges: 'believed' })).toBe(usual);
    expect(suited({ ...PUBLISHED, people: 3 })).toBe(chosen);
  });

  test('show the same total in a narrower range, and ask the same question', () => {
    const chosen = suited(PUBLISHED);
    const [shown, before] = [chosen, usual].map((workshop) =>
      createView(PUBLISHED, workshop.estimate(PUBLISHED), workshop),
    );
    expect(shown!.total.central).toBe(before!.total.central);
    expect(shown!.total.high - shown!.total.low).toBeLessThan(before!.total.high - before!.total.low);
    expect(shown!.question).toEqual(before!.question);
    const { central, low, high } = shown!.collective;
    expect([low, high]).toEqual([central, central]);
    const rows = (view: typeof shown) =>
      view!.tiers.flatMap(({ items }) =>
        items.map(({ key, label, estimate }) => [key, label, estimate.central]),
      );
    expect(rows(shown)).toEqual(rows(before));
  });
});

test('proposals, prices and the corridor are laid with the ranges that were chosen', () => {
  const programme = { words: {}, numbers: proposals, prices, corridor } as never as Parameters<
    typeof within
  >[0];
  expect(within(programme, undefined)).toEqual(programme);
  const { numbers } = within(programme, 'published');
  for (const factor of Object.values(numbers.factors)) expect(factor).not.toHaveProperty('judged');
  expect(Object.values(proposals.factors).some(({ judged }) => judged)).toBe(true);
});
