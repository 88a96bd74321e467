import { expect, test } from 'vitest';
import { distinct } from '../../../models/room/alike.ts';

const said = (...texts: string[]) => texts.map((text) => ({ text, question: 'keep' }));

test('what differs by capitals, accents, spaces or punctuation alone is one sentence, the first of them', () => {
  expect(
    distinct(said('Ma Switch', 'ma switch.', 'Reparer  un PC !', 'réparer un PC', ' MA SWITCH')),
  ).toEqual(said('Ma Switch', 'Reparer  un PC !'));
});

test('another word, another number or another beginning is another sentence', () => {
  const others = [...said('Garder 2 ans', 'Garder 3 ans', 'Garder'), { text: 'Garder', question: 'fair' }];
  expect(distinct(others)).toEqual(others);
});
