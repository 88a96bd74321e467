/** The drawings beside the nouns of a pupil’s screen: each thing that is asked about has one, and it is in the sprite. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import {
  drawingOfCard,
  drawingOfPrediction,
  drawingOfTarget,
} from '../../web/features/school/room/nounDrawings.ts';
import { roomHtml } from './surfaces.ts';

const { school } = load();
const sprite = readFileSync(new URL('../../web/public/icon.svg', import.meta.url), 'utf8');
const inSprite = (name: string | undefined) => sprite.includes(`<symbol id="i-${name}"`);

test.each(school.questions)('$id of the inventory has a drawing', ({ target }) => {
  expect(inSprite(drawingOfTarget(target))).toBe(true);
});

describe('a prediction', () => {
  for (const prediction of school.predictions) {
    const named = (prediction.kind === 'rank' ? prediction.items : [prediction]).map(({ id }) => id);
    test.each(named)(`${prediction.id}: %s has a drawing`, (id) => {
      expect(inSprite(drawingOfPrediction(id))).toBe(true);
    });
  }
});

test.each(school.cards)('the card of $proposal has a drawing', ({ proposal }) => {
  expect(inSprite(drawingOfCard(proposal))).toBe(true);
});

test('an unknown thing has none', () => {
  expect(drawingOfPrediction('abacus')).toBeUndefined();
  expect(drawingOfCard('abacus')).toBeUndefined();
});

test.each(LANGUAGES)('a pupil’s screen draws what it asks, hidden from whoever hears it (%s)', (language) => {
  for (const [kind, drawn] of [
    ['inventory', 'smartphone'],
    ['predict', 'tv'],
    ['vote', 'law'],
  ] as const)
    expect(roomHtml('pupil', language, kind, false)).toMatch(
      new RegExp(`<svg class="noun"[^>]*aria-hidden="true"[^>]*><use href="/icon.svg#i-${drawn}"`),
    );
  expect(roomHtml('lead', language, 'inventory', false)).not.toContain('class="noun"');
});
