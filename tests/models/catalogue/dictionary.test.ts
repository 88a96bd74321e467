/** What a folder says, gathered from the file of each language. */
import { expect, test } from 'vitest';
import { byFolder, byLanguage, missingWords, textsOf } from '../../../models/catalogue/dictionary.ts';

test('words go by the language that their file is named after', () => {
  expect(byLanguage({ './words/en.ts': 'yes', './words/below/fr.ts': 'oui' })).toEqual({
    en: 'yes',
    fr: 'oui',
  });
});

test('words of several folders go by their language, then by the folder that holds them', () => {
  const found = { '../models/room/words/en.ts': 1, '../models/room/words/fr.ts': 2, './plan/words/en.ts': 3 };
  expect(byFolder(found)).toEqual({ fr: { room: 2 }, en: { room: 1, plan: 3 } });
});

test('each text of a dictionary is found in every language, in the order of the languages', () => {
  const texts = textsOf({
    en: { room: { title: 'Room' }, most: (n: number) => `at most ${n}` },
    fr: { room: { title: 'Salle' }, most: (n: number) => `au plus ${n}` },
  });
  expect(JSON.stringify(texts.room.title)).toBe('{"fr":"Salle","en":"Room"}');
  expect(texts.most(3)).toEqual({ fr: 'au plus 3', en: 'at most 3' });
});

test('a language that lacks the words of a folder is named with that folder', () => {
  const files = ['./features/home/words/fr.ts', './features/home/words/en.ts', './shell/words/fr.ts'];
  expect(missingWords(files)).toEqual(['./shell/words/en.ts']);
  expect(missingWords(files, ['fr', 'en', 'xx'])).toEqual([
    './features/home/words/xx.ts',
    './shell/words/en.ts',
    './shell/words/xx.ts',
  ]);
  // English alone needs a word for it
  expect(missingWords(['./words/euros/en.ts'])).toEqual([]);
});
