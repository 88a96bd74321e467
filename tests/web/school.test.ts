/** What a teacher reads and prints matches the catalogue: answers, cards, cells of the calculator. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { openTerritories } from '../../data/territories/load.ts';
import { saidAt } from '../../models/school/easier.ts';
import { factorsBehind } from '../../models/school/figures.ts';
import { libraryBy } from '../../data/programme/leversAlone.ts';
import { paperSheet } from '../../models/school/paperSheet.ts';
import { rankError } from '../../models/school/predict.ts';
import { createAverage } from '../../web/effects/average.ts';
import type { EffectTold } from '../../web/features/school/effectWords.ts';
import { createKit } from '../../web/features/school/kit.ts';
import { sheetsOf } from '../../web/features/school/render.ts';
import { effectHere } from '../../web/features/school/room/aboutOption.ts';
import { pupil as pupilEn, room as roomEn } from '../../web/features/school/room/words/en.ts';
import { pupil as pupilFr, room as roomFr } from '../../web/features/school/room/words/fr.ts';
import { chosenSaid, savedSaid } from '../../web/features/school/room/chosenSaid.ts';
import { classSaid, massSaid, numberSaid, shareSaid } from '../../web/features/school/sentences.ts';
import { exact } from '../../web/format.ts';
import { leavesFor } from '../../models/school/printing.ts';
import { roomSteps } from '../../models/school/steps.ts';
import { CARDS, LEVELS, type Level } from '../../models/school/school.ts';
import { SHEETS_BY } from '../../web/features/school/addresses.ts';
import { print as en } from '../../web/features/school/print/words/en.ts';
import { print as fr } from '../../web/features/school/print/words/fr.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { guidePath, pathOf, proposalPath, sheetPath } from '../../web/pages.ts';
import { scoreOf, sentencesOf } from '../check/reading/score.ts';
import { ASSETS, createWhole } from '../server/whole.ts';

const library = load();
const { catalogue, school } = library;
const kit = createKit(library, createAverage(library));
const alone = libraryBy(library)('levers');
const aloneKit = createKit(alone, createAverage(alone));
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

const WORDS = { fr, en };
const PUPILS = ['cycle-3', 'cycle-4'] as const;
/** For readers of twelve: the French formula gives ten more on the same texts. */
const EASY = { fr: 85, en: 75 };
const PUPIL = { fr: pupilFr.predicted, en: pupilEn.predicted };
const ROOM = { fr: roomFr, en: roomEn };

/** A list of a page, by its class. */
const listed = (html: string, name: string): string =>
  new RegExp(`<ol class="${name}[^>]*>.*?</ol>`, 's').exec(html)![0];

/** The rows of a table that begin with a number, cell by cell, without the help under a question. */
const rowsOf = (html: string, name: string): string[][] =>
  [
    ...new RegExp(`<table class="grid ${name}[^>]*>.*?</table>`, 's')
      .exec(html)![0]
      .matchAll(/<tr>(.*?)<\/tr>/gs),
  ]
    .map(([, row]) =>
      [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
        textOf(cell!.replaceAll(/<small.*?<\/small>/gs, '')).trim(),
      ),
    )
    .filter(([first]) => /^\d+$/.test(first!));

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
  const levels = school.levels.map(({ id }) => id);
  const sheetIn = async (sheet: 'guide' | 'pupil', run: string, level: Level, grid?: string) =>
    (await ask(sheetPath({ sheet, run, level, ...(grid && { grid }) }, language))).html;

  describe.each(school.runs)('the run of $id', (run) => {
    const asked = run.steps.flatMap(({ predictions = [] }) => predictions);

    test('has a guide that gives every answer that it needs, with a source', async () => {
      const text = textOf(await sheetIn('guide', run.id, 'adults'));
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
    });

    test.each(levels)(
      'has at level %s a guide for each choice of cards, numbered as screens are',
      async (level) => {
        const whole = textOf(await sheetIn('guide', run.id, level));
        const levers = textOf((await ask(guidePath({ run: run.id, level, cards: 'levers' }, language))).html);
        for (const { title } of aloneKit.cards(language)) expect(levers).toContain(title);
        expect(whole).toContain(library.programme.origin[language]);
        expect(levers).not.toContain(library.programme.origin[language]);
        expect(levers).not.toContain('Mélenchon');
        expect(levers).toContain(WORDS[language].guide.leversAlone);
        const { places } = WORDS[language].guide;
        for (const text of [whole, levers]) {
          let last = 0;
          for (const step of run.steps) {
            const first = last + 1;
            last += roomSteps([step], level, school).length;
            if (last >= first) expect(text).toContain(places(first, last));
          }
          expect(last).toBe(roomSteps(run.steps, level, school).length);
        }
      },
    );

    test('has a guide in which a screen votes on the debated cards, and paper on all', async () => {
      const text = textOf(await sheetIn('guide', run.id, 'cycle-4'));
      const { narrowed } = ROOM[language].lead;
      const { vote, pupils, paper } = WORDS[language].guide;
      const own = school.activities['vote']!;
      const said = [narrowed.say, narrowed.left, `${pupils} ${vote}`, `${paper} ${own.paper[language]}`];
      const places = [...said, own.say[0]![language]].map((one) => text.indexOf(one));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(text).not.toContain(own.pupils[language]);
    });

    test.each(levels)('asks at level %s what its guide answers, numbered alike', async (level) => {
      const [sheet, guide] = [await sheetIn('pupil', run.id, level), await sheetIn('guide', run.id, level)];
      const questions = [...listed(sheet, 'asked').matchAll(/<li[^>]*>\s*<p[^>]*>\s*<b>(.*?)<\/b>/gs)];
      const answers = [...guide.matchAll(/<h3 id="answer-[^>]*>(.*?)<\/h3>/gs)].map(([, text]) =>
        textOf(text!),
      );
      expect(questions.length).toBeGreaterThan(2);
      expect(answers).toEqual(questions.map(([, text], i) => `${i + 1}. ${textOf(text!)}`));
      const counted = rowsOf(sheet, 'sum').map(([number, question, given]) => [number, question, given]);
      const worked = rowsOf(guide, 'sum').map(([number, question, given]) => [number, question, given]);
      expect(worked.length).toBeGreaterThan(8);
      expect(worked).toEqual(counted);
    });
  });

  test.each(levels)('the guide works out the Pixel family at level %s as the model does', async (level) => {
    for (const grid of [undefined, 'RE']) {
      const { family, given } = kit.byHand({ level, grid: grid ?? 'FR' });
      const rows = rowsOf(await sheetIn('guide', '55', level, grid), 'sum');
      for (const [i, { id }] of kit.questionsAt(level).entries()) {
        const worked = family.rows.find(({ question }) => question === id);
        const [, , count, times, product] = rows[i]!;
        expect(count).toBe(exact(given[id]!, language));
        expect(product).toBe(worked ? exact(worked.product, language) : '');
        if (worked) expect(times).toContain(`× ${exact(worked.kg, language)}`);
      }
      const html = await sheetIn('guide', '55', level, grid);
      const results = [...html.matchAll(/<tr class="result[^>]*>.*?<td[^>]*>(.*?)<\/td>/gs)].map(
        ([, kg]) => kg,
      );
      expect(results).toEqual([exact(family.total, language), exact(family.perPerson, language)]);
    }
  });

  test('whoever prints sees each sheet of the run and level, with its copies and its paper', async () => {
    const path = `${pathOf('print', language)}?run=110&level=cycle-3&grid=RE&pupils=28`;
    const { html } = await ask(path);
    const text = textOf(html).replaceAll(/\s+/g, ' ');
    const [run, level, grid] = ['110', 'cycle-3', 'RE'] as const;
    for (const sheet of ['pupil', 'guide'] as const)
      expect(html).toContain(`href="${sheetPath({ sheet, run, level, grid }, language)}"`);
    for (const sheet of ['team', 'cards', 'roles', 'calculator'] as const)
      expect(html).toContain(`href="${sheetPath({ sheet }, language)}"`);
    for (const copies of [1, 28, 6]) expect(text).toContain(`× ${copies}`);
    expect(text).toContain(kit.school.levels[0]!.label[language]);
    expect(text).toContain(String(leavesFor(28)));
    const odd = await ask(`${pathOf('print', language)}?run=9&level=x&pupils=-3`);
    expect(odd.html).toContain(
      `href="${sheetPath({ sheet: 'pupil', run: '55', level: 'cycle-4' }, language)}"`,
    );
  });

  test.each(SHEETS.filter((sheet) => sheet.language === language))(
    '$path says how many copies of it to print',
    async ({ path, name: { sheet } }) => {
      expect(textOf((await ask(path)).html)).toContain(WORDS[language].copies[sheet]);
    },
  );

  test('with pupils, cards with a programme and without are offered side by side, and neutrality is recalled; with adults, the first', async () => {
    const { choice } = WORDS[language];
    for (const level of LEVELS) {
      const { html } = await ask(`${pathOf('print', language)}?level=${level}`);
      const kits = [...html.matchAll(/<dl class="entries kit">.*?<\/dl>/gs)].map(([list]) => list);
      const holding = (sheet: 'cards' | 'levers') =>
        kits.findIndex((list) => list.includes(`href="${sheetPath({ sheet }, language)}"`));
      expect(holding('cards'), level).toBeGreaterThanOrEqual(0);
      expect(html.includes(choice.neutral), level).toBe(level !== 'adults');
      if (level === 'adults') expect([holding('cards'), holding('levers')]).toEqual([0, kits.length - 1]);
      else {
        expect(holding('levers'), level).toBe(holding('cards'));
        expect(kits[holding('cards')]!.match(/<dt>/g), level).toHaveLength(4);
        for (const cards of CARDS)
          expect(kits[holding('cards')], level).toContain(
            `href="${guidePath({ run: '55', level, cards }, language)}"`,
          );
      }
    }
  });

  test('there are fourteen cards, one for each effect, with their effect and how it is known, then the roles', async () => {
    const { html } = await ask(sheetPath({ sheet: 'cards' }, language));
    const text = textOf(html);
    const cards = kit.cards(language);
    expect(html.match(/id="card-/g)).toHaveLength(14);
    for (const { title, also, effect, seal, pro, con } of cards) {
      for (const part of [title, ...also, pro, con, effect.range, seal]) expect(text).toContain(part);
    }
    const roles = await ask(sheetPath({ sheet: 'roles' }, language));
    expect(roles.html.match(/id="role-/g)).toHaveLength(school.roles.length + 1);
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
      const text = textOf(await sheetIn('pupil', '180', id));
      for (const one of [...school.predictions, ...school.questions].map((each) => saidAt(each, id)))
        expect(text.includes(one.question[language])).toBe(one.levels.includes(id));
      for (const prediction of school.predictions)
        expect(text).not.toContain(saidAt(prediction, id).why[language]);
    },
  );

  test('the page of the section leads to what is printed, and gives the address for the class only on a class server', async () => {
    const { html } = await ask(pathOf('school', language));
    expect(html).toContain(`href="${pathOf('print', language)}"`);
    for (const { id } of school.runs) expect(html).toContain(`href="${pathOf('print', language)}?run=${id}"`);
    expect(html).not.toContain('class="qr"');
    expect(html).toContain(`href="${pathOf('offline', language)}"`);
    expect((await ask(pathOf('offline', language))).html).not.toContain('class="qr"');
    for (const page of ['school', 'offline'] as const) {
      const served = await ask(pathOf(page, language), appFor([LAN]));
      expect(served.html).toContain(`href="${LAN}${pathOf('room', language)}"`);
      expect(served.html).toMatch(/<svg class="qr"[^>]*role="img"[^>]*aria-label="[^"]*192\.168\.1\.20/);
    }
  });

  test('the address for the class follows the computer to another network', async () => {
    const lan: string[] = [];
    const moving = appFor(lan);
    const shown = async () => (await ask(pathOf('offline', language), moving)).html;
    expect(await shown()).not.toContain('class="qr"');
    lan.push(LAN, 'http://10.0.0.2:3000');
    const html = await shown();
    expect(html.match(/class="qr"/g)).toHaveLength(1);
    for (const address of lan) expect(html).toContain(`href="${address}${pathOf('room', language)}"`);
  });

  test('a sheet that does not exist is not found', async () => {
    const unknown = `${pathOf('print', language)}/${SHEETS_BY.pupil[language]}/55-nobody`;
    expect((await ask(unknown)).status).toBe(404);
  });
});

describe.each(LANGUAGES)('in %s, each card to cut out says where its sources are read', (language) => {
  const typedOn = async (sheet: 'cards' | 'levers', from = app) => {
    const { html } = await ask(sheetPath({ sheet }, language), from);
    return [...html.matchAll(/class="typed">(.*?)<\/span>/g)].map(([, words]) => textOf(words!));
  };

  test('at an address that answers, and names who published figures', async () => {
    const typed = await typedOn('cards');
    expect(typed).toHaveLength(school.cards.length);
    const paths = typed.map((words) => /\/\S+$/.exec(words)![0]);
    for (const [i, path] of paths.entries())
      expect(typed[i]).toBe(WORDS[language].cards.sources(path, false));
    expect(paths).toEqual(school.cards.map(({ proposal }) => proposalPath(proposal, language)));
    // every proposal has its page: one is enough here
    const { status, html } = await ask(paths[0]!);
    expect(status).toBe(200);
    expect(Object.values(library.sources).some(({ publisher }) => html.includes(publisher))).toBe(true);
  });

  test('never at that of a proposal of the programme, on cards without it', async () => {
    const typed = await typedOn('levers');
    expect(typed.length).toBeGreaterThan(8);
    expect(new Set(typed)).toEqual(
      new Set([WORDS[language].cards.sources(pathOf('directions', language), false)]),
    );
  });

  test('whole, where the site is published', async () => {
    const published = createWhole({
      ...{ library, territories: openTerritories(library.territories) },
      assets: { ...ASSETS, origin: 'https://sobrement.example' },
    });
    const [first] = await typedOn('cards', published);
    expect(first).toMatch(/: sobrement\.example\/\S+$/);
  });
});

describe.each(LANGUAGES)('in %s, what a class reads', (language) => {
  const words = (text: string) => sentencesOf(text, language);
  const inLongest = (text: string) => Math.max(...words(text).map((one) => one.words));

  test('on a card without a programme is what would be done, in words of its age, and no formula', () => {
    const cards = aloneKit.cards(language);
    for (const { title, text } of cards) {
      expect(text, title).not.toMatch(/[×=\d]/);
      expect(inLongest(text), text).toBeLessThanOrEqual(18);
    }
    expect(scoreOf(words(cards.map(({ text }) => text).join(' ')), language)).toBeGreaterThan(EASY[language]);
  });

  test('of a proposal of the programme is what the programme says', () => {
    for (const { id, title, text } of kit.cards(language)) {
      const named = library.measures.find((one) => one.id === id);
      if (named) expect(text, title).toContain(named.text[language]);
    }
  });

  test.each(PUPILS)('as questions and beginnings is in short sentences at level %s', (level) => {
    const { predictions, opinion, charter } = school;
    const asked = [...predictions, opinion].map((one) => saidAt(one, level).question[language]);
    for (const text of [...asked, ...charter.map(({ prompt }) => prompt[language])])
      expect(inLongest(text), text).toBeLessThanOrEqual(level === 'cycle-3' ? 17 : 21);
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

  test('end no range of a class below a tenth of a kilogram', () => {
    const none = { central: 0, low: 0, high: 0 };
    const home = { central: 120, low: 60, high: 240 };
    const totals = { people: 24, perPerson: home, madeOf: { device: home, network: none, datacenter: none } };
    const saving = { central: 0.04, low: 0.0006, high: 0.98 };
    expect(chosenSaid(totals, { saving, left: home, rows: [{ share: 0.04 }] }, 'fr').saving).toEqual({
      value: '<\u202f0,1\u00a0kg\u00a0CO₂e',
      range: 'entre <\u202f0,1 et 0,98\u00a0kg',
    });
  });

  test('say of a small part of a class that it is small, rather than nothing beside a range', () => {
    const part = (central: number, low: number, high: number) => ({ central, low, high });
    const { parts } = classSaid(
      {
        people: 5,
        perPerson: part(39, 30, 50),
        madeOf: {
          device: part(38.2, 30, 49),
          network: part(0.5, 0.2, 0.9),
          datacenter: part(0.3, 0.16, 1.6),
        },
      },
      'fr',
    );
    expect(parts.datacenter.said).toBe('<\u202f1\u00a0kg (entre 0,16 et 1,6)');
    expect(parts.device.value + parts.network.value + parts.datacenter.value).toBe(39);
    // what a card saves in part too; one that saves nothing there is told so
    expect([22.6, 0.04, 0].map((share) => savedSaid(share, 'fr'))).toEqual([
      '23\u00a0kg\u00a0CO₂e',
      '<\u202f0,1\u00a0kg\u00a0CO₂e',
      '0\u00a0kg\u00a0CO₂e',
    ]);
  });

  test('name one person for an effect outside homes, which is the same for any class', () => {
    const m = { alone: 'of the class', average: 'of the French', anyone: 'of anyone' };
    const told = (much: string) => ({ much, more: '.' });
    const card = { id: 'a', effect: told('1 kg') };
    const here = (effects?: Record<string, EffectTold>) => effectHere(card, effects ? { effects } : {}, m);
    expect(here()).toEqual({ whose: 'of the French', much: '1 kg', full: '1 kg.' });
    expect(here({ a: told('2 kg') })).toEqual({ whose: 'of the class', much: '2 kg', full: '2 kg.' });
    expect(here({ a: told('1 kg') }).whose).toBe('of anyone');
  });

  test('tell a share of less than a half of a hundredth as that, rather than as nothing', () => {
    expect([0.004, 0.005, 0.46, 0].map((share) => shareSaid(share, 'en'))).toEqual([
      '<\u202f1%',
      '1%',
      '46%',
      '0%',
    ]);
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

test('quotes what the programmes say, as quotations', async () => {
  const { curriculum } = load().school;
  for (const language of LANGUAGES) {
    const html = await (await app.request(pathOf('school', language))).text();
    const quotes = curriculum.flatMap(({ what }) => /«[^»]+»/.exec(what[language])?.[0] ?? []);
    expect([...html.matchAll(/<q[^>]*>([^<]*)<\/q>/g)].map(([, said]) => said)).toEqual(quotes);
  }
  expect(curriculum.filter(({ what }) => what.fr.startsWith('«')).length).toBeGreaterThan(5);
});

test.each(LANGUAGES)(
  'a pupil is told how many things are at their place, and of no pairs (%s)',
  (language) => {
    const order = [...'abcd'].map((id) => ({ id, value: { central: 1, low: 1, high: 1 } }));
    const told = (said: string) =>
      PUPIL[language].placed(rankError([...said], { kind: 'rank', order }).placed, order.length);
    expect(['abcd', 'bacd', 'cbda', 'dabc'].map(told)).toEqual(
      {
        fr: [
          'Votre ordre est celui-ci.',
          '2 sur 4 sont à leur place.',
          '1 sur 4 est à sa place.',
          'Aucun des 4 n’est encore à sa place.',
        ],
        en: [
          'Your order matches this one.',
          '2 out of 4 are in their place.',
          '1 out of 4 is in its place.',
          'None of the 4 is in its place.',
        ],
      }[language],
    );
  },
);
