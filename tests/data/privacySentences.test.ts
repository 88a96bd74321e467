/**
 * The page about pupils’ data, sentence by sentence: each sentence about what is kept, shown or deleted is listed next
 * to the test that proves it, by its file and a part of its title. When a sentence changes, find its proof again.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { about as inEnglish } from '../../web/features/about/words/en.ts';
import { about as inFrench } from '../../web/features/about/words/fr.ts';

const { privacy } = load().school;
const GONE = 'tests/server/store/gone.test.ts';
const ROOM = 'tests/models/room/room.test.ts';
const FULL = 'tests/models/room/full.test.ts';
const HTTP = 'tests/server/api/rooms/routes.test.ts';

/** A part of the English sentence, then the file and part of the title of the test that proves it. */
const PROOFS: readonly (readonly [part: string, file: string, title: string])[] = [
  ['a row without a name, with the seat', HTTP, 'a class joins, answers, sees nothing'],
  ['That seat is the same for the whole session', ROOM, 'a seat has one answer to a question'],
  ['24 hours at most', 'tests/server/store/rooms.test.ts', 'with how it was opened, for a day'],
  ['word for word, for 120 days', 'tests/server/pages/comeBack.test.ts', 'whoever has the code deletes'],
  ['for 120 days', 'tests/server/store/rooms.test.ts', 'totals are found under their code for 120 days'],
  [
    'may delete it all sooner',
    'tests/server/live/fullRoom.test.ts',
    'totals are deleted by whoever has their code',
  ],
  ['a sentence that the facilitator removes', GONE, 'a sentence that was removed is in none'],
  ['When the session ends, or after 24 hours', GONE, 'after a day, once swept'],
  ['taken out of the files of the database', GONE, 'after the end of a room, none of its sentences'],
  ['a little later if another program reads them', GONE, 'while another program reads the files'],
  ['With PostgreSQL, deleted rows stay', GONE, 'on PostgreSQL its own files may keep traces'],
  ['without saying whose', FULL, 'leaves all that is not revealed'],
  ['may remove a sentence, or a screen', FULL, 'leaves all that is not revealed'],
  ['A revealed figure no longer moves', ROOM, 'none that is seen changes'],
  ['neither IP address, nor session code', HTTP, 'the log says nothing of the room'],
];

const english = privacy.points.map(({ text }) => text.en).join('\n');

test.each(PROOFS)('“%s” is proved', (part, file, title) => {
  expect(english).toContain(part);
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  expect(readFileSync(path, 'utf8')).toContain(title);
});

test('the page promises nothing that a backup, a database or a device may break', () => {
  const french = privacy.points.map(({ text }) => text.fr).join('\n');
  for (const word of ['VACUUM', 'WAL', 'sauvegarde', 'mot pour mot', 'navigateur'])
    expect(french).toContain(word);
  expect(french).not.toMatch(/seuls totaux|pour toujours/);
  expect(english).not.toMatch(/totals of the class alone|for good/);
});

test.each([
  [inFrench, 'mot pour mot', /que les totaux|tout en est effacé/],
  [inEnglish, 'word for word', /only the totals|all of it but its code/],
])('the page about the project says no less', ({ privacy: { points } }, words, tooMuch) => {
  const said = points.join('\n');
  expect(said).toContain(words);
  expect(said).toContain('PostgreSQL');
  expect(said).not.toMatch(tooMuch);
});
