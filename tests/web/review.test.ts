/** A year later: the page as a browser without script gets it, its sentences, and what its fields do. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../models/catalogue/language.ts';
import { measuredIn, reviewOf, reviewScenarios } from '../../models/council/outcome/review.ts';
import { createPolicyBench } from '../../models/council/outcome/bench.ts';
import { settingOf } from '../../models/council/plan/plan.ts';
import type { Asked } from '../../web/features/council/review/messages.ts';
import { createReview } from '../../web/features/council/review/review.svelte.ts';
import { actionSaid, comparedSaid, ownSaid } from '../../web/features/council/review/reviewWords.ts';
import type { ReviewInitial } from '../../web/features/council/review/initial.ts';
import { tableOf } from '../../web/features/council/review/table.ts';
import { review as en } from '../../web/features/council/review/words/en.ts';
import { review as fr } from '../../web/features/council/review/words/fr.ts';
import { territoryPartPath, territoryPath } from '../../web/pages.ts';
import { library } from '../server/app.ts';
import { siteRead } from '../server/reading.ts';

const TOWN = '76709';
const QUERY = '?repair-bonus=6&repair-cafe=3&council-refurbished=40&council-longer=2';
const WORDS = { fr, en };
const { stock } = library;

const ask = async (path: string) => {
  const answer = await siteRead().request(path);
  expect(answer.status).toBe(200);
  return answer.text();
};
const page = (language: Language, query = QUERY) => ask(territoryPartPath(TOWN, 'review', language) + query);
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const initialIn = (html: string) => JSON.parse(/id="state">(.*?)<\/script>/.exec(html)![1]!) as ReviewInitial;

/** The state of a page, with a model of few draws in place of its worker. */
async function opened(language: Language, query = QUERY) {
  const initial = initialIn(await page(language, query));
  const state = createReview(initial, WORDS[language]);
  const bench = createPolicyBench(library.catalogue, stock, 100, 7);
  let last: Asked | undefined;
  const answer = () => {
    const { id, told, place, year, reported } = last!;
    const setting = settingOf(told, place, stock.base);
    const running = bench.start(setting, reviewScenarios(told.pulls, reported, year));
    running.advance(Infinity);
    const measured = measuredIn(told.pulls, reported, year);
    state.answer({ id, review: reviewOf(running.simulation, setting, year, measured) });
  };
  state.connect(
    (asked) => (last = asked),
    () => true,
    undefined,
  );
  return { state, answer, asked: () => last };
}

test('every action has its own field and its own words, in both languages', () => {
  for (const language of LANGUAGES)
    expect(Object.keys(WORDS[language].done).toSorted()).toEqual(stock.levers.map(({ id }) => id).toSorted());
});

describe.each(LANGUAGES)('the page, %s', (language) => {
  const m = WORDS[language];

  test('has a field for each action and for what only a council measures, and says what was planned', async () => {
    const html = await page(language);
    const initial = initialIn(html);
    expect(initial.year).toBe(2027);
    expect(html.match(/id="action\.[\w-]+"/g)).toHaveLength(4);
    const own = library.reen.indicators.filter(({ output }) => !output);
    // what an action says is not asked again; what was spent is
    expect(html.match(/id="own\.[\w-]+"/g)).toHaveLength(own.length);
    expect(html).toContain('id="own.spent"');
    expect(html).not.toContain('id="own.repairs-helped"');
    const without = await page(language, '?council-longer=2');
    expect(without).toContain('id="own.repairs-helped"');
    const text = plain(html);
    for (const { label } of library.reen.indicators) expect(text).toContain(plain(label[language]));
    // a third of six repairs for each of 4.704 thousand inhabitants, on the way to all of them
    expect(text).toMatch(language === 'fr' ? / 9 puis 28 / : / 9 then 28 /);
    // and nobody opens two thirds of a café
    const cafes = plain(await page(language, '?repair-cafe=2'));
    expect(cafes).toMatch(language === 'fr' ? / en chemin vers 2 en 2029 / : / on the way to 2 in 2029 /);
    expect(cafes).not.toMatch(/0[.,]67 (?:puis|then)/);
    expect(plain(await page(language, '?repair-cafe=0.5'))).toMatch(/ 0[.,]17 /);
    expect(text).not.toMatch(/undefined|NaN/);
    expect(text).toContain(m.notMeasured);
  });

  test('is what the note, the draft, and the page of the territory lead to', async () => {
    const href = (territoryPartPath(TOWN, 'review', language) + QUERY).replaceAll('&', '&amp;');
    for (const path of [
      territoryPath(TOWN, language),
      territoryPartPath(TOWN, 'note', language),
      territoryPartPath(TOWN, 'deliberation', language),
    ])
      expect(await ask(path + QUERY), path).toContain(`href="${href}"`);
  });

  test('simulates the year as the pieces do, to the digit', async () => {
    const pieces = plain(await ask(territoryPartPath(TOWN, 'pieces', language) + QUERY));
    const { label } = library.reen.indicators.find(({ id }) => id === 'carbon')!;
    const said = new RegExp(`${label[language]} [^·]*2027\\s?: ([^ ]+ k?[gt])`).exec(pieces)?.[1];
    expect(said).toBeDefined();
    expect(plain(await page(language))).toContain(said!);
  });

  test('plans a legal share as the note does: all of it, never below the threshold beside', async () => {
    const initial = initialIn(await page(language, '?council-refurbished=50&done.council-refurbished=12'));
    const [action] = initial.actions;
    expect(action!.planned.slice(1, 4)).toEqual([25, expect.closeTo(100 / 3), 50]);
    for (const [i, asked] of action!.asked.entries())
      expect(action!.planned[i]).toBeGreaterThanOrEqual(asked);
  });

  test('says what was changed, and the name of the scenario', async () => {
    const text = plain(await page(language, `${QUERY}&title=Garder&assume.policy.displacement=1`));
    expect(text).toMatch(/0[.,]5 → 1/);
    expect(text).toContain(plain(m.named('Garder')));
  });

  test('takes the repairs of a café where one is planned, and only there', async () => {
    const path = `?repair-cafe=3&assume.policy.cafe.repairs=94`;
    const [html, other] = await Promise.all([page(language, path), page(language, '?repair-bonus=6')]);
    expect(html.match(/type="file"/g)).toHaveLength(1);
    const { repairs, types } = initialIn(html).cafe!;
    // what is assumed of cafés, and not what we assume
    expect(repairs).toBeCloseTo(94 * 0.17 * 0.732, 2);
    expect(Object.values(types)).not.toContain(undefined);
    expect(other).not.toContain('type="file"');
    expect(initialIn(other).cafe).toBeUndefined();
  });

  test('without an action, says where to choose one', async () => {
    expect(plain(await page(language, ''))).toContain(m.actions.none);
  });

  test('compares what was typed, action by action and indicator by indicator', async () => {
    const { state, answer } = await opened(language);
    const cafe = state.fieldOf('action', 'repair-cafe');
    const [action] = state.actions.filter(({ id }) => id === 'repair-cafe');
    const said = (value: number | undefined) => actionSaid(action!, state.rank, value, language, m);
    expect(said(undefined)).toBe(m.notMeasured);
    state.pick(2029);
    expect(said(2)).toBe(
      language === 'fr' ? '2 cafés de réparation au lieu de 3.' : '2 repair cafés instead of 3.',
    );
    expect(said(1)).toBe(
      language === 'fr' ? '1 café de réparation au lieu de 3.' : '1 repair café instead of 3.',
    );
    expect(said(3)).toContain(language === 'fr' ? 'comme prévu' : 'as planned');
    // a part of a café is what its repairs amount to: no café was opened by tenths
    expect(said(2.1)).toBe(
      language === 'fr'
        ? 'Autant que 2,1 cafés de réparation au lieu de 3.'
        : 'As much as 2.1 repair cafés instead of 3.',
    );
    state.set(cafe, 2);
    expect(state.state).toBe('busy');
    answer();
    expect(state.review!.outputs.repaired.gap.central).toBeLessThan(0);
    expect(Object.keys(state.review!.levers)).toEqual(['repair-cafe']);
    const table = tableOf(state);
    const [head, ...lines] = table.trimEnd().split('\r\n');
    expect(head).toContain(m.header[3]);
    expect(lines.filter((line) => line.includes(m.notMeasured)).length).toBeGreaterThan(3);
    const separator = language === 'fr' ? ';' : ',';
    const repairs = lines.find((line) => line.includes(m.sorts.action) && line.includes('2029'))!;
    expect(repairs.split(separator).length).toBeGreaterThanOrEqual(m.header.length);
    // as planned, as it is written: exactly nothing
    state.set(cafe, 3);
    answer();
    expect(state.review!.outputs.kg.gap).toEqual({ central: 0, low: 0, high: 0 });
    // emptied, it is not measured: nothing is asked, and nothing is shown
    state.set(cafe, undefined);
    expect(state.review).toBeUndefined();
    expect(state.typed).toBe(false);
  });

  test('says of what was done whether anything measured what it brings, on the page and in its table', async () => {
    const { state, answer } = await opened(language, '?awareness=20&council-longer=2');
    const [heard, kept] = ['awareness', 'council-longer'].map((id) =>
      state.actions.find((action) => action.id === id)!,
    );
    state.set(state.fieldOf('action', 'council-longer'), 1);
    answer();
    expect(state.guessed).toEqual([]);
    state.set(state.fieldOf('action', 'awareness'), 2);
    answer();
    expect(state.guessed).toEqual([heard]);
    const table = tableOf(state);
    for (const { label, seal } of [heard!, kept!]) expect(table).toContain(`${label} (${seal})`);
    expect(heard!.seal).not.toBe(kept!.seal);
    expect(m.indicators.supposed(heard!.label)).toContain(heard!.label);
  });

  test('says as a gap what a reader finds by subtracting, and no gap between two figures that read the same', () => {
    const one = (central: number) => ({ central, low: central, high: central });
    const said = (planned: number, done: number, low: number, high: number) =>
      comparedSaid(
        { planned: one(planned), done: one(done), gap: { central: done - planned, low, high } },
        { output: 'reused', way: 'more' },
        language,
        m,
      ).replaceAll(/[\u202f\u00a0]/g, ' ');
    const [close, wide, narrow] = {
      fr: [
        '1, à peu près comme prévu.',
        '−10 au lieu de −6. Écart : −4, entre −5 et −2.',
        '−10 au lieu de −6. Écart : −4.',
      ],
      en: [
        '1, about as planned.',
        '−10 instead of −6. Gap: −4, between −5 and −2.',
        '−10 instead of −6. Gap: −4.',
      ],
    }[language];
    expect(said(0.6, 1.2, 0.2, 1)).toBe(close);
    expect(said(-6.4, -9.6, -5, -2)).toBe(wide);
    expect(said(-6.4, -9.6, -3.4, -2.9)).toBe(narrow);
  });

  test('compares the euros that were spent with those that were planned, and says what it leaves out', async () => {
    const { state } = await opened(language, '?repair-bonus=6&repair-bonus.cost=212.585034&council-longer=2');
    const spent = state.indicators.find(({ kind }) => kind === 'spent')!;
    const told = (value?: number) =>
      ownSaid(spent, state.rank, value, language, m).replaceAll(/[\u202f\u00a0]/g, ' ');
    state.pick(2030);
    expect(told()).toBe(
      { fr: 'prévu : 6 000 €, sans les coûts inconnus', en: 'planned: €6,000, without the unknown costs' }[
        language
      ],
    );
    expect(told(4500)).toBe(
      {
        fr: '4 500 € au lieu de 6 000 €, sans les coûts inconnus. Écart : −1 500 €.',
        en: '€4,500 instead of €6,000, without the unknown costs. Gap: −€1,500.',
      }[language],
    );
    state.pick(2027);
    expect(told(2000)).toBe({ fr: '2 000 €, comme prévu.', en: '€2,000, as planned.' }[language]);
    const { state: none } = await opened(language, '?council-longer=2');
    const unknown = none.indicators.find(({ kind }) => kind === 'spent')!;
    expect(ownSaid(unknown, none.rank, 10, language, m)).toBe(m.spent.unknown);
  });

  test('plans to spend, of a share that a law bounds, what goes beyond it alone: as its act does, year by year', async () => {
    // the law asks for half: on the way to all of it, a third is below and two thirds are a sixth above
    const query = '?donation=100&donation.cost=20&council-longer=2&council-longer.cost=750&repair-cafe=2';
    const { state } = await opened(language, query);
    const spent = state.indicators.find(({ kind }) => kind === 'spent')!;
    const planned = [2027, 2028, 2029, 2035].map((year) => {
      state.pick(year);
      const said = ownSaid(spent, state.rank, undefined, language, m).replaceAll(/[\u202f\u00a0]/g, ' ');
      return Number(/[\d ,]{3,}/.exec(said)![0].replace(/\D/g, ''));
    });
    expect(planned.slice(1)).toEqual([1333, 2500, 2500]);
    const text = await (await siteRead().request(territoryPartPath(TOWN, 'txt', language) + query)).text();
    const credits = /(?:les crédits nécessaires|the credits needed).*/
      .exec(text)![0]
      .replaceAll(/[\u202f\u00a0,]/g, (mark) => (mark === ',' ? ',' : ' '));
    const said = {
      fr: (euros: string, when: string) => `${euros} € ${when}`,
      en: (euros: string, when: string) => `€${euros} ${when}`,
    }[language];
    const figure = (euros: number) =>
      new Intl.NumberFormat(language).format(euros).replaceAll(/[\u202f\u00a0]/g, ' ');
    expect(credits).toContain(said(figure(planned[0]!), { fr: 'en 2027', en: 'in 2027' }[language]));
    expect(credits).toContain(said(figure(1333), { fr: 'en 2028', en: 'in 2028' }[language]));
    expect(credits).toContain(
      said(figure(2500), { fr: 'par an de 2029 à 2035', en: 'a year from 2029 to 2035' }[language]),
    );
    expect(credits).toContain(figure(planned[0]! + 1333 + 2500 * 7));
  });

  test('says when what was done is under the law, and whether a legal share is reached', async () => {
    const { state } = await opened(language);
    const [public_] = state.actions.filter(({ id }) => id === 'council-refurbished');
    state.pick(2030);
    expect(actionSaid(public_!, state.rank, 5, language, m)).toMatch(/30\s?%/);
    expect(actionSaid(public_!, state.rank, 35, language, m)).not.toMatch(/30\s?%/);
    const law = state.indicators.find(({ kind }) => kind === 'law')!;
    expect(ownSaid(law, state.rank, 10, language, m)).toContain(
      language === 'fr' ? 'sous le seuil' : 'below',
    );
    expect(ownSaid(law, state.rank, 100, language, m)).toContain(language === 'fr' ? 'atteint' : 'is met');
    expect(ownSaid(law, state.rank, undefined, language, m)).toContain(m.notMeasured);
  });
});

test('each year keeps its own values, and an answer to an older question is dropped', async () => {
  const { state, answer, asked } = await opened('fr');
  const field = state.fieldOf('action', 'repair-bonus');
  state.set(field, 12);
  const first = asked()!;
  state.pick(2028);
  expect(state.valueOf(field)).toBeUndefined();
  state.set(field, 30);
  expect(asked()!.reported[2027]).toEqual({ 'repair-bonus': 12 / 4.704 });
  state.answer({ id: first.id, failed: 'late' });
  expect(state.state).toBe('busy');
  answer();
  expect(state.state).toBe('still');
});

test('what is erased may be brought back, until something else is typed', async () => {
  const { state } = await opened('fr');
  const field = state.fieldOf('action', 'repair-bonus');
  state.set(field, 12);
  state.pick(2028);
  state.set(field, 30);
  state.erase();
  expect([state.typed, state.erased]).toEqual([false, true]);
  state.bringBack();
  expect([state.typed, state.erased]).toEqual([true, false]);
  expect([2027, 2028].map((year) => (state.pick(year), state.valueOf(field)))).toEqual([12, 30]);
  state.erase();
  state.set(field, 1);
  expect(state.erased).toBe(false);
});

test('it does not exist for a territory that does not exist', async () => {
  expect((await siteRead().request(territoryPartPath('99999', 'review', 'fr'))).status).toBe(404);
});
