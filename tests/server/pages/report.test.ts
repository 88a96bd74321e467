/** What a class takes away, over HTTP: from what is revealed alone, with proposals or with levers and laws alone. */
import { describe, expect, test } from 'vitest';
import { leversAlone } from '../../../data/programme/leversAlone.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { RESULT } from '../../../models/school/steps.ts';
import { LEVELS } from '../../../models/school/school.ts';
import * as bodies from '../../../server/api/rooms/body.ts';
import { sqlite } from '../../../server/store/sqlite.ts';
import { createStore } from '../../../server/store/store.ts';
import { reportText, type ReportShown } from '../../../web/features/school/room/report/report.ts';
import { classSaid } from '../../../web/features/school/sentences.ts';
import type { ClassShown } from '../../../web/features/school/room/types.ts';
import { comeBackPath, roomPath } from '../../../web/pages.ts';
import { library, postAs, ROOMS } from '../app.ts';
import { createWhole } from '../whole.ts';

const store = await createStore(sqlite(':memory:'), () => 0);
const app = createWhole({ library, store });
const PEOPLE = 25;
const SENTENCE = '=Un atelier; de réparation';
/** Spaces alike, as a reader sees them. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

async function opened(asked: object = {}) {
  const body = { run: '55', level: 'cycle-4', language: 'fr', screens: 'none', cards: 'proposals', ...asked };
  const { code, token } = bodies.newRoomBody.parse(await (await postAs(app, ROOMS, body)).json());
  const lead = async (part: string, sent: object) =>
    expect((await postAs(app, `${ROOMS}/${code}/${part}`, sent, token)).ok).toBe(true);
  const ofLead = Object.assign(lead, { token, asked: { headers: { 'facilitator-token': token } } });
  const say = async (step: string, answers: object) => {
    await lead('acts', { act: 'go', step });
    await lead('contributions', { key: step, step, people: PEOPLE, answers });
  };
  const reveal = (step: string) => lead('acts', { act: 'reveal', step });
  const room = bodies.roomBody.parse(await (await app.request(`${ROOMS}/${code}`)).json());
  return { code, lead: ofLead, say, reveal, room };
}

/** With its first competence ticked. */
function textOf(report: ReportShown, language: Language): string {
  const { skills } = report.parts.find(isPart('skills')) ?? {};
  return reportText(report, 'today', language, (text) => text === skills?.[0]?.text);
}

async function reportOf(code: string, language: Language = 'fr'): Promise<ReportShown & { text: string }> {
  const answer = await app.request(roomPath(code, language, 'report'));
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const report = (await answer.json()) as ReportShown;
  return { ...report, text: textOf(report, language) };
}

const isPart =
  (id: string) =>
  ({ id: own }: ReportShown['parts'][number]) =>
    own === id;

/** A class that told its homes, voted and wrote: ten voices for one card, nine for another, two and four hidden. */
async function played(asked: object = {}, votes?: Readonly<Record<string, number>>) {
  const room = await opened(asked);
  const vote = room.room.steps.find(({ kind }) => kind === 'vote')!.questions[0]!;
  const [first, second, third, fourth] = 'options' in vote ? vote.options : [];
  await room.say('predict-stage', { stage: { kind: 'hands', hands: { 20: 14, 50: 7, 80: 2, 95: 2 } } });
  await room.say('inventory', {
    people: { kind: 'number', value: 3 },
    smartphones: { kind: 'number', value: 3 },
    drawers: { kind: 'number', value: 2 },
  });
  await room.say('vote', {
    vote: { kind: 'hands', hands: votes ?? { [first!]: 10, [second!]: 9, [third!]: 4, [fourth!]: 2 } },
  });
  await room.say('charter', {
    school: { kind: 'text', text: SENTENCE },
    beyond: { kind: 'text', text: 'Au maire' },
  });
  return { ...room, first: first!, second: second!, third: third! };
}
const STEPS = ['predict-stage', 'inventory', 'vote', 'charter'];

test('before anything is revealed it says so, and nothing of what was said is in it', async () => {
  const { code } = await played();
  const { says, csv, text, parts } = await reportOf(code);
  expect([says, parts]).toEqual([false, []]);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
  expect(text + csv).not.toContain('atelier; de');
});

test('each step is in it once it is revealed, and not before', async () => {
  const { code, reveal } = await played();
  for (const [step, id] of [
    ['predict-stage', 'found'],
    ['inventory', 'ticket'],
    ['vote', 'chosen'],
    ['charter', 'head'],
  ] as const) {
    expect((await reportOf(code)).parts.some(isPart(id))).toBe(false);
    await reveal(step);
    expect((await reportOf(code)).parts.some(isPart(id))).toBe(true);
  }
});

test('its title is what the class asks for, and what is asked stands in boxes that nobody ticked', async () => {
  const { code, reveal } = await played();
  for (const step of STEPS) await reveal(step);
  const { title, parts, text } = await reportOf(code);
  expect(plain(title)).toBe(plain(`La classe demande\u202f: «\u202f${SENTENCE}\u202f»`));
  expect(parts.find(isPart('head'))!.boxes).toEqual([SENTENCE]);
  expect(parts.find(isPart('follow'))!.boxes!.join()).toContain('Au maire');
  expect(text).toContain(`[ ] ${SENTENCE}`);
  expect(text).toMatch(/^\[x\] /m);
});

test('a sentence of the charter has its beginning, and what is first of an order is said as it was asked', async () => {
  const { code, say, reveal } = await opened();
  await say('predict-making', { making: { kind: 'hands', hands: { tv: 20, laptop: 6 } } });
  await say('charter', {
    keep: { kind: 'text', text: 'Nos téléphones' },
    fair: { kind: 'text', text: 'En prêter un' },
  });
  for (const step of ['predict-making', 'charter']) await reveal(step);
  const { parts } = await reportOf(code);
  const boxOf = (id: string) => library.school.charter.find((one) => one.id === id)!.box.fr;
  expect(parts.find(isPart('charter'))!.items!.map(plain)).toEqual([
    plain(`${boxOf('keep')} : Nos téléphones`),
    plain(`${boxOf('fair')} : En prêter un`),
  ]);
  const [[, , known]] = parts.find(isPart('found'))!.table!.rows as [string[]];
  expect(plain(known!)).toMatch(/^ce qui en émet le plus : Un téléviseur/);
});

test('of cards that are ahead in no told order, its title names none alone', async () => {
  const titleWith = async (votes: Readonly<Record<string, number>>) => {
    const { code, reveal } = await played({}, votes);
    for (const step of ['inventory', 'vote']) await reveal(step);
    return plain((await reportOf(code)).title);
  };
  // ten are ahead of nine, and the third is hidden
  expect(await titleWith({ 'take-back': 10, 'buy-refurbished': 9, 'ad-screens': 6 })).toMatch(
    /^Nos choix, en tête\s: \S.* \(10 voix, \d+ personnes\)$/,
  );
  const hidden = { 'take-back': 4, 'buy-refurbished': 3, 'ad-screens': 2 };
  const tied = { 'take-back': 7, 'buy-refurbished': 7, 'ad-screens': 7, 'legal-guarantee': 7 };
  expect(await titleWith(tied)).toMatch(/^Nos choix\s: \d cartes$/);
  // where none of their numbers is told, none is said to be chosen
  expect(await titleWith(hidden)).toMatch(/^En tête du vote, sans nombre\s: \d cartes$/);
});

/** Pupils, each on a screen. */
async function pupils(many: number, asked: object = {}) {
  const room = await opened({ screens: 'each', ...asked });
  const seats = await Promise.all(
    Array.from({ length: many }, async () => {
      const joined = await postAs(app, `${ROOMS}/${room.code}/seats`, { people: 1 });
      return bodies.seatBody.parse(await joined.json()).seat;
    }),
  );
  /** @param of what the pupil at this place answers, if anything */
  const all = async (step: string, of: (pupil: number) => object | undefined) => {
    await room.lead('acts', { act: 'go', step });
    for (const [pupil, seat] of seats.entries()) {
      const answers = of(pupil);
      if (!answers) continue;
      const sent = { key: `${step} ${pupil}`, step, seat, people: 1, answers };
      expect((await postAs(app, `${ROOMS}/${room.code}/contributions`, sent)).ok).toBe(true);
    }
  };
  const home = (phones: number) => ({
    people: { kind: 'number', value: 3 },
    smartphones: { kind: 'number', value: phones },
    [RESULT]: { kind: 'number', value: 10 * phones },
  });
  return { ...room, all, home };
}

test.each([true, false])(
  'of six pupils, what is ahead without a number is not told as chosen (homes: %s)',
  async (homes) => {
    const { code, all, home, reveal } = await pupils(6);
    if (homes) await all('inventory', () => home(3));
    // five of six chose the same card: one of them would be known by its count
    await all('vote', (pupil) => ({
      vote: { kind: 'choice', options: [pupil < 5 ? 'keep-longer' : 'take-back'] },
    }));
    for (const step of [...(homes ? ['inventory'] : []), 'vote']) await reveal(step);
    const { title, parts } = await reportOf(code);
    const part = parts.find(isPart('chosen'))!;
    expect(part.table!.rows.map(([, votes]) => votes)).toContain('–');
    for (const said of [title, part.title]) {
      expect(plain(said)).toMatch(/tête du vote, sans nombre/);
      expect(said).not.toMatch(/choisi/);
    }
    expect(plain(title)).toMatch(/: (?:2 cartes|Garder ses appareils)/);
  },
);

test('of six pupils, opinions that are hidden are said to be, and so is an answer that was set aside', async () => {
  const { code, all, home, lead, reveal } = await pupils(6);
  await all('inventory', (pupil) => home(pupil === 0 ? 9 : 3));
  await lead('asides', { number: 1, step: 'inventory', aside: true });
  await reveal('inventory');
  await all('argue-before', (pupil) => ({
    before: { kind: 'choice', options: [pupil < 2 ? 'for' : 'against'] },
  }));
  expect((await reportOf(code)).parts.some(isPart('debate'))).toBe(false);
  await all('argue-after', (pupil) => ({
    after: { kind: 'choice', options: [pupil < 4 ? 'for' : 'against'] },
  }));
  await reveal('argue-after');
  const { parts, text } = await reportOf(code);
  const [opinions] = parts.find(isPart('debate'))!.items!.map(plain);
  expect(opinions).toMatch(/Avant et après : nombres cachés\. Combien ont changé d’avis : nombre caché\.$/);
  expect(parts.find(isPart('ticket'))!.lines!.at(-1)).toMatch(/mise de côté/);
  expect(plain(text)).toMatch(/Une réponse au moins a été mise de côté/);
});

test('nothing that is handed over holds the code that deletes what is kept, nor a place for it', async () => {
  for (const language of LANGUAGES) {
    const { code, reveal } = await played({ language });
    for (const step of STEPS) await reveal(step);
    const { text, csv, ...report } = await reportOf(code, language);
    expect(report.parts.find(isPart('follow'))!.boxes!.join()).toMatch(/trois mois|three months/);
    expect(text + csv + JSON.stringify(report)).not.toMatch(/code de retour|(?:return|come-back) code/i);
  }
});

test('of twelve, the report, its table and what is kept give each card of a vote the voices that its wall gives', async () => {
  const { code, all, home, reveal, lead, room } = await pupils(12);
  await all('inventory', () => home(3));
  const question = room.steps.find(({ kind }) => kind === 'vote')!.questions[0]!;
  const [first, second, third] = 'options' in question ? question.options : [];
  // nine, seven and six: three of the twelve did not take the first
  const picks = (pupil: number) => [
    ...(pupil < 9 ? [first!] : []),
    ...(pupil >= 5 ? [second!] : []),
    ...(pupil < 6 ? [third!] : []),
  ];
  await all('vote', (pupil) => ({ vote: { kind: 'choice', options: picks(pupil) } }));
  for (const step of ['inventory', 'vote']) await reveal(step);
  const { view } = bodies.roomBody.parse(await (await app.request(`${ROOMS}/${code}`)).json());
  const figure = view.steps.find(({ id }) => id === 'vote')!.figures['vote'];
  const counts = figure?.kind === 'choice' ? figure.counts : {};
  expect(Object.entries(counts).filter(([, count]) => count > 0)).toEqual(
    [first!, second!, third!].map((id, i) => [id, [9, 7, 6][i]]),
  );
  const { parts, csv, text, title } = await reportOf(code);
  const rows = parts.find(isPart('chosen'))!.table!.rows;
  expect(rows.map(([, votes]) => votes)).toEqual(['9', '7', '6']);
  const [[chosen]] = rows as [string[]];
  expect(plain(title)).toBe(plain(`Nos choix, en tête : ${chosen} (9 voix, 12 personnes)`));
  expect(text).toMatch(/Voix : 9/);
  for (const [name, votes] of rows)
    expect(csv.split('\r\n').some((line) => line.includes(`${name};voix;${votes};`))).toBe(true);
  const ended = await postAs(app, `${ROOMS}/${code}/end`, { keep: true }, lead.token);
  const { comeback } = (await ended.json()) as { comeback: { code: string } };
  const { totals } = bodies.totalsBody.parse(
    await (await app.request(`/api/v1/totals/${comeback.code}`)).json(),
  );
  expect(totals.steps['vote']!['vote']).toMatchObject({ counts, people: 12 });
});

test('a number that is hidden is said so, by why, whoever it is of; and those who voted are told as no difference tells', async () => {
  const { code, all, home, reveal, lead } = await pupils(26);
  await all('inventory', () => home(3));
  await reveal('inventory');
  const cards = await debated({ code, lead });
  // two do not vote; one chooses the last card, so that the nine of another are hidden with them
  const chosen = (pupil: number) => cards[pupil < 14 ? 0 : pupil < 23 ? 1 : 2];
  await all('vote', (pupil) =>
    pupil < 24 ? { vote: { kind: 'choice', options: [chosen(pupil)] } } : undefined,
  );
  await reveal('vote');
  const { title, csv } = await reportOf(code);
  expect(plain(title)).toMatch(/\(14 voix, 26 personnes au plus\)$/);
  const rows = csv.split('\r\n').map(plain);
  for (const id of cards.slice(1)) {
    const name = [...library.measures, ...library.gestures].find((one) => one.id === id)!.title.fr;
    expect(rows.find((row) => row.includes(`;${plain(name)};voix;`))).toMatch(
      /;voix;;.*nombre caché, pour que personne ne soit reconnu 26 personnes au plus/,
    );
  }
  expect(csv).not.toMatch(/moins de cinq|près de/);
});

test('what one pupil wrote is no demand of the class, and is handed over if whoever leads ticks it', async () => {
  const { code, all, lead, reveal } = await pupils(12);
  const alone = 'Ma mère ne peut pas payer plus cher';
  await all('charter', (pupil) =>
    pupil === 0 ? { school: { kind: 'text', text: alone } } : { keep: { kind: 'text', text: `Le ${pupil}` } },
  );
  await reveal('charter');
  const desk = async () =>
    (await (await app.request(`${ROOMS}/${code}/desk`, lead.asked)).json()) as {
      texts: { step: string; question: string; key: string }[];
    };
  for (const { step, question, key } of (await desk()).texts)
    await lead('acceptances', { step, question, key });
  const expectAlone = async () => {
    const { title, parts, text, csv, charts } = await reportOf(code);
    expect(plain(title)).toBe('La classe a estimé son numérique');
    const { sentences, ...others } = parts.find(isPart('offered'))!;
    expect(sentences!.filter((one) => one.includes(alone))).toHaveLength(1);
    const rest = parts.filter(({ id }) => id !== 'offered');
    expect(JSON.stringify([others, rest, charts]) + text + csv).not.toContain(alone);
    const report = await reportOf(code);
    const joined = reportText(report, 'today', 'fr', (one) => one.includes(alone));
    expect(joined).toContain(`${sentences!.find((one) => one.includes(alone))}\n`);
    expect(joined).not.toContain('Le 1\n');
    return { parts, csv };
  };
  await expectAlone();
  // once the class votes on its charter it is the class's, as on the wall: without the number of the four who chose it
  await lead('polls', { step: 'charter' });
  const poll = bodies.roomBody.parse(await (await app.request(`${ROOMS}/${code}`)).json());
  const options = poll.view.steps.find(({ id }) => id === 'charter-poll')!.poll!.texts!;
  const named = (text: string) => Object.keys(options).find((id) => options[id] === text)!;
  await all('charter-poll', (pupil) => ({
    charter: { kind: 'choice', options: [named(pupil < 4 ? alone : pupil < 10 ? 'Le 1' : 'Le 2')] },
  }));
  await reveal('charter-poll');
  const { title, parts, text, csv } = await reportOf(code);
  const { title: heading, items } = parts.find(isPart('charter'))!;
  expect(heading).toBe('Notre charte, votée par la classe. Chaque écran en a lu 6 sur 12');
  expect(items!.map(plain)).toEqual([
    expect.stringMatching(/Le 1 \(6 voix\)$/),
    expect.stringMatching(/Le 2 \(nombre caché\)$/),
    expect.stringMatching(new RegExp(`${alone} \\(nombre caché\\)$`)),
  ]);
  expect(parts.some(isPart('offered'))).toBe(false);
  for (const all of [text, csv]) expect(all).toContain(alone);
  // four pupils title no report
  expect(plain(title)).toBe('La classe a estimé son numérique');
});

test('where a page has room, it holds each sentence that the class chose', async () => {
  const { code, all, lead, reveal } = await pupils(12);
  const told = Array.from({ length: 6 }, (_, i) => `Demander ${i} à la mairie`);
  await all('charter', (pupil) => ({
    beyond: { kind: 'text', text: told[pupil % told.length] },
  }));
  const desk = (await (await app.request(`${ROOMS}/${code}/desk`, lead.asked)).json()) as {
    texts: { step: string; question: string; key: string }[];
  };
  for (const { step, question, key } of desk.texts.slice(0, told.length))
    await lead('acceptances', { step, question, key });
  await reveal('charter');
  await lead('polls', { step: 'charter' });
  const half = told.length / 2;
  const picked = (pupil: number) =>
    Array.from({ length: half }, (_, i) => `beyond-${(pupil % 2) * half + i + 1}`);
  await all('charter-poll', (pupil) => ({ charter: { kind: 'choice', options: picked(pupil) } }));
  await reveal('charter-poll');
  const follow = (await reportOf(code)).parts.find(isPart('follow'))!;
  expect(told.filter((text) => follow.boxes!.join().includes(text))).toEqual(told);
  expect(follow.fits).toBeUndefined();
});

test('things that share a place on the wall share it in the report', async () => {
  const { code, all, reveal, room } = await pupils(6);
  const step = room.steps.find(({ kind, questions }) => kind === 'predict' && questions[0]!.kind === 'rank')!;
  const [question] = step.questions;
  const items = question?.kind === 'rank' ? question.items : [];
  // half of the class puts one last, half the other
  const [last, before, ...others] = [...items].reverse() as [string, string, ...string[]];
  await all(step.id, (pupil) => ({
    [question!.id]: { kind: 'rank', items: [...others, ...(pupil % 2 ? [last, before] : [before, last])] },
  }));
  await reveal(step.id);
  const { parts } = await reportOf(code);
  expect(plain(parts.find(isPart('found'))!.table!.rows[0]![1]!)).toMatch(/ ; .*, à égalité \(sur \d+\)$/);
});

test.each(LANGUAGES)('its charts say the class to the digit as its wall does (%s)', async (language) => {
  // many homes: what is rounded twice differs in a few alone
  for (const phones of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    const { code, say, reveal } = await opened({ language });
    await say('inventory', {
      people: { kind: 'number', value: 3 },
      smartphones: { kind: 'number', value: phones },
      drawers: { kind: 'number', value: phones },
    });
    await reveal('inventory');
    const { home } = (await (await app.request(roomPath(code, language, 'class'))).json()) as ClassShown;
    const { charts } = await reportOf(code, language);
    const bars = charts.all.at(-1)!.bars;
    expect(bars.map(({ said }) => said)).toEqual(
      Object.values(classSaid(home!, language).parts).map(({ said }) => said),
    );
  }
});

test('what was said most stands beside the answer, the joint effect beside what is left of the same mean', async () => {
  const { code, reveal } = await played();
  for (const step of STEPS) await reveal(step);
  const { parts } = await reportOf(code);
  const [row] = parts.find(isPart('found'))!.table!.rows;
  expect(row![1]).toContain(`(14 sur ${PEOPLE})`);
  expect(row![2]).toMatch(/entre \d+ et \d+/);
  const mean = Number(/^(\d+)/.exec(parts.find(isPart('ticket'))!.lines![0]!)![1]);
  const together = parts.find(isPart('chosen'))!.lines!.find((line) => line.includes('Il resterait'))!;
  const [saved, left] = [/Ensemble\s: (?:peut-être )?(\d+)/, /resterait environ (\d+)/].map((found) =>
    Number(found.exec(together)![1]),
  );
  expect(saved! + left!).toBe(mean);
});

test('what saves once is said once: it has no year, and no share of what is saved each year', async () => {
  const votes = { 'take-back': 12, 'buy-refurbished': 11, 'ad-screens': 9 };
  const { code, reveal } = await played({}, votes);
  for (const step of STEPS) await reveal(step);
  const { parts, csv, text } = await reportOf(code);
  const { heads, rows } = parts.find(isPart('chosen'))!.table!;
  const alone = rows.map((row) => row[2]!);
  expect(alone.map((said) => /(?:une seule|par habitant et par|de moins par)/.exec(said)?.[0])).toEqual([
    'une seule',
    'de moins par',
    'par habitant et par',
  ]);
  for (const said of [
    heads.join(),
    alone[0]!,
    ...`${csv}${text}`.split('\n').filter((line) => line.includes('une seule fois')),
  ])
    expect(said).not.toMatch(/par an/);
  const shown = (await (await app.request(roomPath(code, 'fr', 'class'))).json()) as ClassShown;
  expect(shown.chosen!.rows.map(({ share, unshared }) => unshared ?? share! > 0)).toEqual([
    'une seule fois',
    true,
    'hors du foyer',
  ]);
});

test('what was said again in pairs stands beside what was said alone', async () => {
  const { code, lead, reveal } = await played();
  await lead('acts', { act: 'pair', step: 'predict-stage' });
  const answers = { stage: { kind: 'hands', hands: { 50: 15, 80: 8, 95: 2 } } };
  await lead('contributions', { key: 'again', step: 'predict-stage', people: PEOPLE, pairs: true, answers });
  await reveal('predict-stage');
  const { parts, csv } = await reportOf(code);
  expect(plain(parts.find(isPart('found'))!.table!.rows[0]![1]!)).toMatch(/14 sur 25.*15 sur 25/);
  expect(csv).toMatch(/;50\s%;personnes, à deux;15;/);
  expect(csv).not.toMatch(/;95\s%;personnes, à deux;2;/);
  expect(parts.find(isPart('found'))!.lines).toEqual([
    'À deux, la classe s’est approchée de la réponse 1 fois sur 1.',
  ]);
  expect(csv).toMatch(/fois où la classe s’est approchée, à deux;1;/);
});

test('a debate is told as it was shown: opinions before and after, and the arguments that were accepted', async () => {
  const { code, say, lead, reveal } = await opened();
  const thinks = (id: string, hands: object) => ({ [id]: { kind: 'hands', hands } });
  await say('argue-before', thinks('before', { against: 12, depends: 7, for: 6 }));
  expect((await reportOf(code)).parts).toEqual([]);
  await say('argue-after', thinks('after', { against: 6, depends: 12, for: 7 }));
  await reveal('argue-after');
  await lead('acts', { act: 'go', step: 'argue-arguments' });
  await lead('acts', { act: 'unlock', step: 'argue-arguments' });
  await say('argue-arguments', { argument: { kind: 'text', text: 'Réparer coûte moins' } });
  const { parts, csv, text } = await reportOf(code);
  const [opinions, argument] = parts.find(isPart('debate'))!.items!.map(plain);
  expect(opinions).toMatch(
    /Avant : Plutôt contre 12, Ça dépend 7, Plutôt pour 6. Après : Plutôt contre 6, Ça dépend 12, /,
  );
  expect(argument).toBe('« Réparer coûte moins »');
  for (const line of [
    /;Plutôt contre;personnes, avant;12;/,
    /;Ça dépend;personnes, après;12;/,
    /;Réparer coûte moins;/,
  ])
    expect(csv).toMatch(line);
  expect(text).toContain('Réparer coûte moins');
});

test('votes that were put in are in its table, with what was chosen from', async () => {
  const { code, lead, say, reveal } = await played(
    {},
    { 'keep-longer': 9, 'take-back': 9, 'eco-design': 9, 'box-asleep': 9 },
  );
  for (const step of STEPS) await reveal(step);
  await lead('polls', { step: 'vote' });
  await say('vote-poll', { vote: { kind: 'hands', hands: { 'keep-longer': 15, 'take-back': 10 } } });
  expect((await reportOf(code)).csv).not.toMatch(/Départager/);
  await reveal('vote-poll');
  await lead('polls', { step: 'charter' });
  await say('charter-poll', { charter: { kind: 'hands', hands: { 'school-1': 20, 'beyond-1': 5 } } });
  await reveal('charter-poll');
  const { csv, parts } = await reportOf(code);
  expect(parts.find(isPart('head'))!.boxes).toEqual([`${SENTENCE} (20 voix)`]);
  expect(parts.find(isPart('follow'))!.boxes!.join()).toContain('«\u202fAu maire\u202f» (5 voix)');
  const rowsOf = (step: RegExp) =>
    csv
      .split('\r\n')
      .filter((line) => step.test(line) && line.includes(';voix;'))
      .map((line) => [line.split(';')[2]!, line.split(';voix;')[1]!.split(';')[0]!] as const);
  const titled = (id: string) =>
    [...library.measures, ...library.gestures].find((one) => one.id === id)!.title.fr;
  const second = rowsOf(/^Départager/);
  expect(Object.fromEntries(second)).toEqual({
    [titled('keep-longer')]: '15',
    [titled('take-back')]: '10',
    [titled('eco-design')]: '0',
    [titled('box-asleep')]: '0',
  });
  // in the order of the first vote, which depends on the cards that were dealt
  const names = second.map(([name]) => name);
  expect(names).toEqual(
    rowsOf(/^Voter/)
      .map(([name]) => name)
      .filter((name) => names.includes(name)),
  );
  const put = csv.split('\r\n').filter((line) => /^Choisir/.test(line));
  expect(put.map((line) => line.split(';voix;')[1]!.split(';')[0])).toEqual(['20', '5']);
  expect(put.at(-1)).toContain('Au maire');
});

test('what a class keeps is the charter that it chose, and no beginning stands there without a sentence', async () => {
  const { code, lead, say, reveal } = await opened();
  const texts = { keep: 'La console du salon', school: SENTENCE, beyond: 'Au maire' };
  const written = Object.entries(texts).map(([id, text]) => [id, { kind: 'text', text }]);
  await say('charter', Object.fromEntries(written));
  await reveal('charter');
  await lead('polls', { step: 'charter' });
  await say('charter-poll', { charter: { kind: 'hands', hands: { 'keep-1': 20, 'beyond-1': 5 } } });
  await reveal('charter-poll');
  const ended = await postAs(app, `${ROOMS}/${code}/end`, { keep: true }, lead.token);
  const { comeback } = bodies.endedBody.parse(await ended.json());
  const page = plain(await (await app.request(comeBackPath('fr', comeback!.code))).text());
  expect(Object.values(texts).filter((text) => page.includes(text))).toEqual([texts.keep, texts.beyond]);
  expect(page.split('<h3').length - 1).toBe(2 + 1); // and that of what is done next
});

/** Narrows the vote of a room to the cards that it debates: three, of which each person takes one. */
async function debated({ code, lead }: Pick<Awaited<ReturnType<typeof opened>>, 'code' | 'lead'>) {
  await lead('acts', { act: 'narrow', step: 'vote' });
  const { view } = bodies.roomBody.parse(await (await app.request(`${ROOMS}/${code}`)).json());
  const [question] = view.steps.find(({ id }) => id === 'vote')!.questions!;
  const cards = question?.kind === 'choice' ? question.options : [];
  expect(cards).toHaveLength(3);
  return cards;
}

test('of 26 who each chose one of three cards, the half that did not choose the first is in it', async () => {
  const { code, all, home, reveal, lead } = await pupils(26);
  await all('predict-stage', (pupil) => ({
    stage: { kind: 'choice', options: [pupil < 9 ? '20' : pupil < 18 ? '50' : pupil < 23 ? '80' : '95'] },
  }));
  await all('inventory', () => home(3));
  const cards = await debated({ code, lead });
  const thinks = (id: string, against: number, depends: number) => (pupil: number) => ({
    [id]: {
      kind: 'choice',
      options: [pupil < against ? 'against' : pupil < against + depends ? 'depends' : 'for'],
    },
  });
  await all('argue-before', thinks('before', 7, 10));
  await all('argue-after', thinks('after', 4, 8));
  await all('vote', (pupil) => ({
    vote: { kind: 'choice', options: [cards[pupil < 13 ? 0 : pupil < 25 ? 1 : 2]] },
  }));
  for (const step of ['predict-stage', 'inventory', 'argue-after', 'vote']) await reveal(step);
  const { title, parts, text, csv, foot } = await reportOf(code);
  const titled = (id: string) =>
    plain([...library.measures, ...library.gestures].find((one) => one.id === id)!.title.fr);
  const [first, ...others] = cards.map(titled);
  expect(plain(title)).toBe(`Nos choix, en tête : ${first} (13 voix, 26 personnes)`);
  const chosen = parts.find(isPart('chosen'))!;
  expect(chosen.table!.rows.map(([name, votes]) => [plain(name!), votes])).toEqual([[first, '13']]);
  const lines = chosen.lines!.map(plain);
  const [, named] = /^2 autres cartes \((.*)\), 13 voix ensemble\.$/.exec(lines[0]!)!;
  expect(named!.split(' · ').sort()).toEqual(others.sort());
  // of one card there is nothing to put together
  expect(lines.filter((line) => line.startsWith('Avec cette carte : '))).toHaveLength(1);
  expect(text + csv).not.toMatch(/Ensemble|ensemble, en moins/);
  expect(plain(parts.find(isPart('found'))!.table!.rows[0]![1]!)).toBe(
    '20 %, 50 % (9 sur 26 pour chaque réponse)',
  );
  const [opinions] = parts.find(isPart('debate'))!.items!.map(plain);
  expect(opinions).toContain('Avant : Plutôt contre ou ça dépend (réunis) 17, Plutôt pour 9.');
  expect(csv).toContain(';Plutôt contre ou ça dépend (réunis);personnes, avant;17;');
  expect(plain(foot)).toMatch(/^Sources : \S.*ADEME.* page Méthode, catalogue/);
  expect(text).toContain(foot);
});

test('voices that are hidden are joined where each person gave one, and otherwise told without a number', async () => {
  const untold = async (hands: readonly number[]) => {
    const { code, lead, say, reveal } = await opened();
    const cards = await debated({ code, lead });
    const raised = cards.map((card, i) => [card, hands[i]!] as const);
    await say('vote', { vote: { kind: 'hands', hands: Object.fromEntries(raised) } });
    await reveal('vote');
    const { parts } = await reportOf(code);
    return plain(parts.find(isPart('chosen'))!.lines!.find((line) => line.includes('autres cartes'))!);
  };
  expect(await untold([13, 11, 1])).toMatch(/, 12 voix ensemble\.$/);
  // two raised no hand: what is left of the people is no number of voices
  expect(await untold([13, 9, 1])).toMatch(/, nombre caché, pour que personne ne soit reconnu\.$/);
});

test('a count that is hidden is in no form of it', async () => {
  const { code, reveal, third } = await played();
  for (const step of STEPS) await reveal(step);
  const { parts, csv } = await reportOf(code);
  const name = [...library.measures, ...library.gestures].find(({ id }) => id === third)!.title.fr;
  const rows = csv.split('\r\n').filter((line) => line.includes(name) && line.includes(';voix;'));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatch(/;voix;;;;;25;/);
  const shown = parts.find(isPart('chosen'))!.table!.rows.find(([title]) => title === name);
  expect(shown?.[1]).toBe('–');
});

test.each(LANGUAGES)(
  'its charts are the numbers of its table, and what is hidden has no bar (%s)',
  async (language) => {
    const { code, reveal } = await played({ language });
    expect((await reportOf(code, language)).charts.all).toEqual([]);
    for (const step of STEPS) await reveal(step);
    const { charts, csv } = await reportOf(code, language);
    const told = (value: number) => String(value).replace('.', language === 'fr' ? ',' : '.');
    expect(charts.all).toHaveLength(3);
    for (const { bars, about, told: words } of charts.all) {
      expect(about.join(' ')).toMatch(/\S/);
      expect(bars.some(({ value }) => value)).toBe(true);
      for (const { name, said, value } of bars) {
        expect(words).toContain(name.join(' '));
        expect(words).toContain(said);
        if (value) expect(csv).toMatch(new RegExp(`[;,"]${told(value.central).replace('.', '\\.')}[;,"]`));
      }
    }
    const vote = charts.all.find(
      ({ bars }) => bars.filter(({ value }) => value?.central === 10).length === 1,
    )!;
    const counts = vote.bars.flatMap(({ value }) => value?.central ?? []);
    expect(counts.filter((count) => count > 0)).toEqual(expect.arrayContaining([10, 9]));
    expect(counts.some((count) => count > 0 && count < 5)).toBe(false);
    expect(vote.bars.filter(({ value }) => value === undefined).map(({ said }) => said)).toEqual(
      Array<string>(vote.bars.length - counts.length).fill(
        language === 'fr' ? 'nombre caché' : 'number hidden',
      ),
    );
  },
);

test('its table opens in a spreadsheet of the language, with no formula in it', async () => {
  const { code, reveal } = await played();
  for (const step of STEPS) await reveal(step);
  const [{ csv: fr }, { csv: en }] = [await reportOf(code, 'fr'), await reportOf(code, 'en')];
  expect(fr).toMatch(/^\uFEFFÉtape;Question;Réponse;/);
  expect(en).toMatch(/^\uFEFFStep,Question,Answer,/);
  expect(fr).toContain(`"'${SENTENCE}"`);
  for (const [csv, width] of [
    [fr, /^(?:(?:"(?:[^"]|"")*"|[^";]*);){9}(?:"(?:[^"]|"")*"|[^";]*)$/],
    [en, /^(?:(?:"(?:[^"]|"")*"|[^",]*),){9}(?:"(?:[^"]|"")*"|[^",]*)$/],
  ] as const)
    for (const line of csv.trimEnd().split('\r\n')) expect(line).toMatch(width);
  expect(fr).toMatch(/;moyenne de la classe;\d+,\d/);
});

describe.each(LEVELS)('at the level %s', (level) => {
  test.each(LANGUAGES)(
    'competences are those of the level, each cited, none ticked (%s)',
    async (language) => {
      const { code, reveal } = await played({ level, language });
      for (const step of STEPS) await reveal(step);
      const { parts, text } = await reportOf(code, language);
      const skills = parts.find(isPart('skills'))?.skills ?? [];
      const own = library.school.curriculum.filter(({ levels }) => levels.includes(level));
      expect(skills.length).toBe(own.length);
      expect(skills.map(({ cite }) => cite).sort()).toEqual(own.map(({ cite }) => cite[language]).sort());
      expect(text).not.toMatch(/undefined|NaN/);
    },
  );
});

test('a competence is not proposed before a step that works on it', async () => {
  const { code, reveal } = await played();
  await reveal('vote');
  const { parts } = await reportOf(code);
  const cited = parts.find(isPart('skills'))!.skills!.map(({ text }) => text);
  const worked = library.school.curriculum.filter(
    ({ levels, activities }) =>
      levels.includes('cycle-4') && ['class', 'argue', 'vote'].some((one) => activities.includes(one)),
  );
  expect(cited).toHaveLength(worked.length);
});

test('with levers and laws alone, no proposal of the programme is named in it, in any form', async () => {
  const { code, reveal } = await played({ cards: 'levers' });
  for (const step of STEPS) await reveal(step);
  for (const language of LANGUAGES) {
    const { csv, text, ...shown } = await reportOf(code, language);
    const all = plain(csv + text + JSON.stringify(shown));
    const own = new Set(leversAlone(library).measures.map(({ title }) => title[language]));
    const names = library.measures.map(({ title }) => title[language]).filter((title) => !own.has(title));
    expect(names.filter((title) => all.includes(plain(title)))).toEqual([]);
    expect(all).not.toMatch(/Mélenchon|livret|booklet|programme cité|quoted, not endorsed/i);
  }
  const { code: named, reveal: revealed } = await played();
  for (const step of STEPS) await revealed(step);
  const { csv, text } = await reportOf(named);
  for (const all of [csv, text]) expect(plain(all)).toContain(plain(library.programme.origin.fr));
});

test('of a rehearsal, it says that the class is invented; of a room that is over, there is none', async () => {
  const { code, reveal, lead } = await opened({ invented: true, screens: 'each' });
  await lead('acts', { act: 'go', step: 'vote' });
  await reveal('vote');
  const { about, csv, file } = await reportOf(code);
  expect(about[0]).toMatch(/inventée/);
  expect(csv).toMatch(/inventée/);
  expect(file).toMatch(/repetition/);
  await lead('end', { keep: false });
  expect((await app.request(roomPath(code, 'fr', 'report'))).status).toBe(404);
});
