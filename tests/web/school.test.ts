/** What a teacher reads and prints matches the catalogue: answers, cards, cells of the calculator. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { openTerritories } from '../../data/territories/load.ts';
import { factorsBehind } from '../../models/school/figures.ts';
import { paperSheet } from '../../models/school/paperSheet.ts';
import { createAverage } from '../../web/effects/average.ts';
import { createKit } from '../../web/features/school/kit.ts';
import { sheetsOf } from '../../web/features/school/render.ts';
import { massSaid, numberSaid } from '../../web/features/school/sentences.ts';
import { exact } from '../../web/format.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { pathOf, sheetPath } from '../../web/pages.ts';
import { createWhole } from '../server/whole.ts';

const library = load();
const { catalogue, school } = library;
const kit = createKit(library, createAverage(library));
const LAN = 'http://192.168.1.20:3000';

function appFor(lan: readonly string[]) {
  const territories = openTerritories(library.territories);
  return createWhole({ library, territories, lan: () => lan });
}
const app = appFor([]);
const ask = async (path: string, from = app) => {
  const answer = await from.request(path);
  return { status: answer.status, html: await answer.text() };
};
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<');

const SHEETS = LANGUAGES.flatMap((language) =>
  sheetsOf(library).map((name) => ({ path: sheetPath(name, language), language, name })),
);

describe.each(SHEETS)('$path', ({ path, language, name }) => {
  test('is a complete page without script, in its language, with a link to the other one', async () => {
    const { status, html } = await ask(path);
    expect(status).toBe(200);
    expect(html).toContain(`<html lang="${language}"`);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|<style| style=| on\w+="|undefined|NaN/);
    expect(html).toContain('href="/kit.css"');
    for (const each of LANGUAGES) expect(html).toContain(`href="${sheetPath(name, each)}"`);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(school.runs)(
    'the guide of $id gives every answer that the run needs, with a source',
    async (run) => {
      const { html } = await ask(sheetPath({ sheet: 'guide', of: run.id }, language));
      const text = textOf(html);
      const asked = run.steps.flatMap(({ predictions = [] }) => predictions);
      expect(asked.length).toBeGreaterThan(2);
      for (const prediction of school.predictions) {
        const answer = kit.answer(prediction, language);
        const here = asked.includes(prediction.id);
        expect(text.includes(answer.question), prediction.id).toBe(here);
        if (!here) continue;
        for (const { value, range } of answer.lines) {
          expect(text).toContain(value);
          if (range) expect(text).toContain(range);
        }
        expect(answer.factors.length).toBeGreaterThan(0);
        for (const { source } of answer.factors) expect(text).toContain(source);
      }
      for (const { activity } of run.steps)
        for (const said of school.activities[activity]!.say) expect(text).toContain(said[language]);
      // the minutes run from zero to the end
      expect(text).toMatch(new RegExp(`\\b${run.minutes}\\smin`));
    },
  );

  test('there are sixteen cards, with their effect and how it is known, then the roles', async () => {
    const { html } = await ask(sheetPath({ sheet: 'cards' }, language));
    const text = textOf(html);
    const cards = kit.cards(language);
    expect(html.match(/id="card-/g)).toHaveLength(16);
    for (const { title, effect, seal, pro, con } of cards) {
      for (const part of [title, pro, con, effect.range, seal]) expect(text).toContain(part);
    }
    expect(html.match(/id="role-/g)).toHaveLength(school.roles.length + 1);
    expect(cards.some(({ guessed }) => guessed)).toBe(true);
  });

  test('the calculator prints every cell of the tested sheet', async () => {
    const { html } = await ask(sheetPath({ sheet: 'calculator' }, language));
    const sheet = paperSheet(school.paper, catalogue);
    const numbers = [...html.matchAll(/<td class="n[^"]*">([^<]*)<\/td>/g)].map(([, number]) => number!);
    const cells = sheet.devices.flatMap(({ making, makingUnknown, electricity }) => [
      ...making,
      makingUnknown,
      electricity,
    ]);
    for (const kg of cells) expect(numbers).toContain(exact(kg, language));
    expect(numbers.length).toBeGreaterThan(cells.length);
  });

  test.each(school.levels)(
    'the sheet of $id has the questions of that level, and gives no answer',
    async ({ id }) => {
      const { html } = await ask(sheetPath({ sheet: 'pupil', of: id }, language));
      const text = textOf(html);
      for (const { levels, question } of [...school.predictions, ...school.questions])
        expect(text.includes(question[language])).toBe(levels.includes(id));
      for (const prediction of kit.predictionsAt(id))
        expect(text).not.toContain(kit.answer(prediction, language).why);
    },
  );

  test('the page of the section links to every sheet, and gives the address for the class only on a class server', async () => {
    const { html } = await ask(pathOf('school', language));
    for (const name of sheetsOf(library)) expect(html).toContain(`href="${sheetPath(name, language)}"`);
    expect(html).not.toContain('class="qr"');
    const served = await ask(pathOf('school', language), appFor([LAN]));
    expect(served.html).toContain(`href="${LAN}${pathOf('school', language)}"`);
    expect(served.html).toMatch(/<svg class="qr"[^>]*role="img"[^>]*aria-label="[^"]*192\.168\.1\.20/);
  });

  test('a sheet that does not exist is not found; the folder of sheets leads to the list', async () => {
    const unknown = sheetPath({ sheet: 'pupil', of: 'nobody' }, language);
    expect((await ask(unknown)).status).toBe(404);
    const answer = await app.request(pathOf('print', language));
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `${pathOf('school', language)}#kit`,
    ]);
  });
});

describe('figures in words', () => {
  test('give a mass in the unit that reads best, with its range', () => {
    const said = (kg: number) => massSaid({ central: kg, low: kg / 2, high: kg * 2 }, 'fr');
    expect(said(77)).toEqual({ value: '77\u00a0kg\u00a0CO₂e', range: 'entre 39 et 150\u00a0kg' });
    expect(said(0.00627).value).toBe('6,3\u00a0g\u00a0CO₂e');
    expect(said(0.0000742).value).toBe('74\u00a0mg\u00a0CO₂e');
    expect(massSaid({ central: 2, low: 2, high: 2 }, 'en')).toEqual({ value: '2\u00a0kg\u00a0CO₂e' });
  });

  test('give a percentage as each language writes it', () => {
    const share = { central: 80.4, low: 67, high: 87 };
    expect(numberSaid(share, '%', 'en').value).toBe('80%');
    expect(numberSaid(share, '%', 'fr')).toEqual({ value: '80\u00a0%', range: 'entre 67 et 87' });
  });

  test('every answer names factors of the catalogue', () => {
    for (const prediction of school.predictions)
      for (const { id } of kit.answer(prediction, 'fr').factors) {
        const figures =
          prediction.kind === 'rank' ? prediction.items.map(({ figure }) => figure) : [prediction.figure];
        expect(figures.flatMap((figure) => factorsBehind(figure, catalogue))).toContain(id);
      }
  });
});
