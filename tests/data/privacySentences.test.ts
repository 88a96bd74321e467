/**
 * The page about pupils’ data, sentence by sentence: each is listed next to the tests that prove it, by their file and a
 * part of their title. A sentence without a proof fails here: find one, write it, or say less.
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
const LEADING = 'tests/server/api/rooms/leading.test.ts';
const PLAYED = 'tests/e2e/rooms/fiftyFive.test.ts';
const ASKED = 'tests/web/roomAsks.test.ts';
const BACK = 'tests/server/pages/comeBack.test.ts';
const OPINIONS = 'tests/models/room/opinions.test.ts';
const LIVE = 'tests/live/debate.test.ts';
const STORED = 'tests/server/store/rooms.test.ts';

type Proof = readonly [file: string, title: string];

/** The beginning of each English sentence, then the tests that prove it: a file, and a part of a title. */
const PROOFS: Readonly<Record<string, readonly [Proof, ...Proof[]]>> = {
  'Numbers of devices and of years': [[ASKED, 'numbers, choices and a few sentences are all']],
  'No name, no account, no address': [[ASKED, 'a name, an account, an address or a photograph']],
  'The invented family': [[ASKED, 'the invented family']],
  'Nothing is typed in.': [[ASKED, 'the sheets of a class are paper']],
  'The sheets bear no names': [[ASKED, 'the sheets of a class are paper']],
  'The facilitator’s computer serves the class': [['tests/web/school.test.ts', 'only on a class server']],
  'Nothing leaves the room': [
    ['tests/server/app.test.ts', 'that is a document has a strict security policy'],
  ],
  'The answers are in a folder': [[GONE, 'after the end of a room, none of its sentences']],
  'What is kept: the code of a session': [
    [HTTP, 'a class joins, answers, sees nothing'],
    [LEADING, 'how many screens joined, and when, to the minute'],
  ],
  'That seat is the same for the whole session': [[ROOM, 'a seat has one answer to a question']],
  'For how long: until the facilitator ends': [
    [STORED, 'with how it was opened, for a day'],
    [STORED, 'nothing is left of an ended room but its code'],
  ],
  'A come-back code, if the class wants one': [
    [STORED, 'totals are found under their code for 120 days'],
    [GONE, 'totals of a class are in none after 120 days'],
    [BACK, 'shows what the first one has'],
  ],
  'Of a debate, it keeps nothing': [[OPINIONS, 'nothing of a debate is kept']],
  'Whoever has that code may delete it all': [
    [BACK, 'whoever has the code deletes'],
    ['tests/server/live/fullRoom.test.ts', 'totals are deleted by whoever has their code'],
    [GONE, 'totals that were deleted by someone with their code'],
  ],
  'When the session ends, or after 24 hours': [
    [GONE, 'after a day, once swept'],
    [GONE, 'a sentence that was removed is in none'],
    [GONE, 'what the facilitator made of a sentence goes with it'],
  ],
  'On a single computer (SQLite)': [
    [GONE, 'after the end of a room, none of its sentences'],
    [GONE, 'while another program reads the files'],
    [GONE, 'is wiped when the server stops'],
    ['tests/live/gone.test.ts', 'before SIGTERM and after'],
  ],
  'With PostgreSQL, deleted rows stay': [[GONE, 'on PostgreSQL its own files may keep traces']],
  'To work without a network': [
    ['tests/web/keeper.test.ts', 'is not kept where the server says so'],
    ['tests/server/pages/room.test.ts', 'each page is sent in the encoding that is asked for'],
  ],
  'Without a network, an answer waits': [
    [PLAYED, 'a class plays its 55 minutes'],
    ['tests/e2e/rooms/incidents.ts', 'the fifth answers without a network'],
  ],
  'On a pupil’s device': [[PLAYED, 'a class plays its 55 minutes']],
  'No result and no bar tells of one to four': [
    ['tests/models/room/cells.test.ts', 'no cell of any figure of any session tells of one to four'],
    [ROOM, 'no figure is about fewer than five people'],
    ['tests/models/school/homes.test.ts', 'none for four people'],
  ],
  'The report that the facilitator takes away': [
    ['tests/models/room/toldLines.test.ts', 'no line of any session is of a step that is hidden'],
    ['tests/models/room/lasting.test.ts', 'finds no one to four people, by no difference'],
    ['tests/server/pages/comeBack.test.ts', 'by the difference of two numbers of people'],
  ],
  'The sentences of the charter are shown': [
    ['tests/models/room/moderate.test.ts', 'waits until it is accepted, before the reveal and after'],
    [FULL, 'leaves all that is not revealed'],
    [HTTP, 'a class joins, answers, sees nothing'],
  ],
  'An argument is shown only if': [
    ['tests/models/room/accept.test.ts', 'nobody reads what was not accepted'],
    [LIVE, 'reads each argument before anyone else does'],
  ],
  'Of opinions, only numbers of people': [
    [OPINIONS, 'no cell is of one to four people'],
    [LIVE, 'reads each argument before anyone else does'],
  ],
  'The facilitator may remove a sentence, or a screen': [[FULL, 'leaves all that is not revealed']],
  'No ranking, no points for speed': [
    [ROOM, 'the order in which seats answer before the reveal changes no figure'],
  ],
  'A revealed figure does not change': [[ROOM, 'none that is seen changes']],
  'Before it is revealed, the facilitator may set': [
    [ROOM, 'enters no figure; taken back, it does'],
    [LEADING, 'set aside, and told of to all'],
  ],
  'They see which screens are far': [[LEADING, 'is named by its screen to the facilitator alone']],
  'No audience measurement': [
    ['tests/server/app.test.ts', 'that is a document has a strict security policy'],
  ],
  'The server’s log records neither': [[HTTP, 'the log says nothing of the room']],
  'To limit guesses of codes': [['tests/server/http/origins.test.ts', 'is erased within an hour']],
};

/** Sentences that say what others do, or what the law says: no test of this project proves them. */
const OF_OTHERS: Readonly<Record<string, string>> = {
  'Where: on the server of whoever hosts': 'only the host knows the country',
  'A backup made during the session': 'backups are made by the host, outside this application',
  'In lower and upper secondary schools': 'the law, with its source on the page',
  'An inventory without a name': 'a caution, which no test may lift',
  'We therefore do not claim': 'what is not claimed',
  'On paper, or on your own computer': 'what the two points above prove',
};

const sentencesIn = (text: string): string[] => text.split(/(?<=[.?!]) (?=\p{Lu})/u);
const sentences = privacy.points.flatMap(({ text }) => sentencesIn(text.en));
const english = sentences.join(' ');
const startsOf = (sentence: string): string[] =>
  [...Object.keys(PROOFS), ...Object.keys(OF_OTHERS)].filter((start) => sentence.startsWith(start));

test.each(sentences)('“%s” has its proof, or its reason', (sentence) => {
  expect(startsOf(sentence)).toHaveLength(1);
});

test.each(Object.entries(PROOFS))('“%s…” is on the page, and its proofs are tests', (start, proofs) => {
  expect(sentences.some((sentence) => sentence.startsWith(start))).toBe(true);
  for (const [file, title] of proofs) {
    const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
    expect(readFileSync(path, 'utf8')).toContain(title);
  }
});

test('what is of others is on the page too; French says as many sentences as English, point by point', () => {
  for (const start of Object.keys(OF_OTHERS))
    expect(sentences.some((sentence) => sentence.startsWith(start))).toBe(true);
  for (const { text } of privacy.points)
    expect(sentencesIn(text.fr.replaceAll('\u202f', ' ')).length).toBe(sentencesIn(text.en).length);
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
