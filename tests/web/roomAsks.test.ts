/** What a class is asked for, on screens and on paper: numbers, choices and sentences, and nothing of who answers. */
import { expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { openTerritories } from '../../data/territories/load.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { STEP_KINDS } from '../../models/room/types.ts';
import { LEVELS } from '../../models/school/school.ts';
import { RESULT, roomSteps } from '../../models/school/steps.ts';
import { sheetsOf } from '../../web/features/school/render.ts';
import { sheetPath } from '../../web/pages.ts';
import { createWhole } from '../server/whole.ts';
import { roomHtml, textOf } from './surfaces.ts';

const library = load();
const { school } = library;

test('numbers, choices and a few sentences are all that a run asks; nothing else is a question', () => {
  for (const { steps } of school.runs)
    for (const level of LEVELS) {
      const asked = roomSteps(steps, level, school).flatMap(({ questions }) => questions);
      expect(asked.every(({ kind }) => ['choice', 'number', 'rank', 'text'].includes(kind))).toBe(true);
      const texts = asked.flatMap(({ kind, id }) => (kind === 'text' ? [id] : []));
      expect([...school.charter.map(({ id }) => id), 'argument']).toEqual(expect.arrayContaining(texts));
    }
});

test.each(LANGUAGES)(
  'a name, an account, an address or a photograph is asked for on no screen (%s)',
  (language) => {
    for (const kind of STEP_KINDS) {
      const html = roomHtml('pupil', language, kind, false);
      expect(html).not.toMatch(/type="(?:email|password|file|tel|url)"/);
      const fields = [...html.matchAll(/<(?:input|textarea)\b[^>]*>/g)].map(([field]) => field);
      for (const field of fields) {
        expect(field).not.toMatch(/name="(?:name|nom|email|login)"|autocomplete="(?!off)/);
        const id = /\bid="([^"]+)"/.exec(field)?.[1];
        const known = [...school.questions, ...school.charter, { id: 'argument' }].map((one) => one.id);
        if (id !== undefined && !field.includes('type="radio"')) expect(known).toContain(id);
      }
    }
  },
);

test.each(LANGUAGES)('the invented family answers in the place of one’s own home (%s)', (language) => {
  const text = textOf(roomHtml('pupil', language, 'inventory', false));
  expect(text).toContain(textOf(school.family.text[language]));
  for (const level of LEVELS) {
    const asked = roomSteps(school.runs[0]!.steps, level, school).find(({ kind }) => kind === 'inventory')!;
    const given = asked.questions.filter(({ id }) => id !== RESULT && school.family.given[id] !== undefined);
    expect(given.length).toBeGreaterThan(4);
  }
});

test.each(LANGUAGES)(
  'the sheets of a class are paper: nothing is typed in, no name is asked for (%s)',
  async (language) => {
    const app = createWhole({ library, territories: openTerritories(library.territories) });
    const sheets = sheetsOf(library).filter(({ sheet }) => sheet === 'pupil' || sheet === 'team');
    expect(sheets.length).toBeGreaterThan(LEVELS.length);
    for (const sheet of sheets) {
      const html = await (await app.request(sheetPath(sheet, language))).text();
      const main = html.slice(html.indexOf('<main'));
      expect(main).not.toMatch(/<(?:input|textarea|select|form)\b/);
      expect(textOf(main)).not.toMatch(/\b(?:Nom|Prénom|Name|First name)\s*(?::|…|\.{3}|_)/);
    }
  },
);

test.each([
  ['fr', /pas \? Laissez vide/, /pas \? Devine/],
  ['en', /know\? Leave it empty/, /know\? Guess/],
] as const)(
  'who does not know leaves a box empty on screens, and guesses on paper, where it would count for nothing (%s)',
  async (language, leave, guess) => {
    for (const role of ['pupil', 'lead'] as const) {
      const text = textOf(roomHtml(role, language, 'inventory', false));
      expect(text, role).toMatch(leave);
      expect(text, role).not.toMatch(guess);
    }
    const helps = school.questions.flatMap(({ help, easier }) => [help, easier?.help ?? help]);
    for (const help of helps) expect(help[language]).not.toMatch(guess);
    const app = createWhole({ library, territories: openTerritories(library.territories) });
    for (const sheet of sheetsOf(library).filter(({ sheet: name }) => name === 'guide')) {
      const text = textOf(await (await app.request(sheetPath(sheet, language))).text());
      expect(text).toMatch(guess);
      expect(text).not.toMatch(leave);
    }
  },
);

test.each(LANGUAGES)('numbers that the wall hides have their key beside the picture (%s)', (language) => {
  const answer = {
    answer: { lines: [{ value: '80' }], standing: 'computed', graded: { surest: 'A', leastSure: 'D' } },
    reveal: { kind: 'estimate', value: { central: 80, low: 68, high: 88 } },
  };
  const wall = (hidden: readonly string[]) => {
    const counts = Object.fromEntries(
      Object.entries({ 5: 0, 20: 11, 50: 7, 80: 2, 95: 0 }).filter(([id]) => !hidden.includes(id)),
    );
    const figures = { stage: { kind: 'choice', people: 20, counts, hidden } } as const;
    return roomHtml('screen', language, 'predict', true, { id: 'predict-stage', figures, answer });
  };
  const key = { fr: 'nombre caché', en: 'number hidden' }[language];
  const hides = wall(['5', '80', '95']);
  expect(hides.match(/class="pill/g)).toHaveLength(4);
  expect(textOf(hides)).toContain(` ${key} `);
  expect(textOf(wall([]))).not.toContain(key);
});
