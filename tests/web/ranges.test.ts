/** A receipt with published ranges alone: what is shown beside the range, and what does not move. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { createSample } from '../../models/draws/sample.ts';
import type { Answers } from '../../models/household/answers.ts';
import { within } from '../../web/features/footprint/programme.ts';
import { suited as suitedIn } from '../../web/features/footprint/suited.ts';
import { plannedFor, questionOf } from '../../web/features/footprint/answer/asking.svelte.ts';
import { createTicketView } from '../../web/features/footprint/ticket/ticketView.ts';
import { createView, createWorkshop } from '../../web/features/footprint/view.ts';
import { household as en } from '../../web/features/footprint/words/en.ts';
import { household as fr } from '../../web/features/footprint/words/fr.ts';
import { kept as keptEn } from '../../web/features/footprint/words/answers/en.ts';
import { kept as keptFr } from '../../web/features/footprint/words/answers/fr.ts';

const { catalogue, proposals } = load();
const PUBLISHED: Answers = { people: 2, ranges: 'published' };
const WORDS = { fr: [fr, keptFr], en: [en, keptEn] } as const;

describe.each(['fr', 'en'] as const)('published ranges alone, in %s', (language) => {
  const [messages, kept] = WORDS[language];
  const usual = createWorkshop(catalogue, createSample(catalogue.factors, 200, 1), messages);
  const suited = (answers: Answers) => suitedIn(usual, answers, kept.ranges);

  test('say beside the range that it is too narrow, and no longer how often it holds', () => {
    const chosen = suited(PUBLISHED);
    expect(usual.messages.perPerson('7')).toContain('9');
    expect(chosen.messages.perPerson('7')).toMatch(/trop étroites|too narrow/);
    expect(chosen.messages.perPerson('7')).not.toContain('9');
    expect(usual.messages.often).toContain('9');
    expect(chosen.messages.often).toMatch(/trop étroites|too narrow/);
    const { perPerson, often } = messages;
    expect({ ...chosen.messages, perPerson, often }).toEqual(messages);
  });

  test('come and go: each time the same workshop, and the usual one afterwards', () => {
    const chosen = suited(PUBLISHED);
    expect(suited({ people: 2 })).toBe(usual);
    expect(suited({ people: 2, ranges: 'believed' })).toBe(usual);
    expect(suited({ ...PUBLISHED, people: 3 })).toBe(chosen);
  });

  test('show the same total in a narrower range, and ask the same question', () => {
    const chosen = suited(PUBLISHED);
    const [shown, before] = [chosen, usual].map((workshop) => {
      const footprint = workshop.estimate(PUBLISHED);
      const best = footprint.questions[0]!.question;
      return {
        view: createView(footprint, workshop),
        ticket: createTicketView(footprint, workshop.catalogue),
        planned: plannedFor(footprint),
        question: questionOf(best, PUBLISHED, workshop),
      };
    });
    const [narrow, wide] = [shown!.view.total, before!.view.total];
    expect(narrow.central).toBe(wide.central);
    expect(narrow.high - narrow.low).toBeLessThan(wide.high - wide.low);
    expect(shown!.question).toEqual(before!.question);
    expect(shown!.planned).toEqual(before!.planned);
    const { central, low, high } = shown!.ticket.collective;
    expect([low, high]).toEqual([central, central]);
    expect(shown!.ticket.reference).toBe(before!.ticket.reference);
    const rows = (made: typeof shown) =>
      made!.view.groups.flatMap(({ items }) =>
        items.map(({ key, label, estimate }) => [key, label, estimate.central]),
      );
    expect(rows(shown)).toEqual(rows(before));
  });
});

test('proposals are laid with the ranges that were chosen', () => {
  const programme = { words: {}, numbers: proposals } as never as Parameters<typeof within>[0];
  expect(within(programme, undefined)).toEqual(programme);
  const { numbers } = within(programme, 'published');
  for (const factor of Object.values(numbers.factors)) expect(factor).not.toHaveProperty('judged');
  expect(Object.values(proposals.factors).some(({ judged }) => judged)).toBe(true);
});
