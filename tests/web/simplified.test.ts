/** Simplified pages: their words keep the rules of simplified language, their figures are those of the receipt, and the choice is kept. */
import { runInNewContext } from 'node:vm';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { describeQuestion } from '../../web/features/footprint/answer/question.ts';
import type { DeviceQuestion, PeopleQuestion } from '../../web/features/footprint/answer/question.ts';
import { chosenOn } from '../../web/features/footprint/act/gain.ts';
import { KEEPS_CHOICE, onToSimplified, SIMPLIFIED, MINE } from '../../web/beginning.ts';
import { actsOf, type Acts } from '../../web/features/footprint/simple/acts.ts';
import Doing from '../../web/features/footprint/simple/Doing.svelte';
import Result from '../../web/features/footprint/simple/Result.svelte';
import { carKgOf } from '../../web/features/footprint/simple/render.ts';
import { screensOf } from '../../web/features/footprint/simple/screens.ts';
import {
  heaviestThings,
  roadOf,
  simpleName,
  sizeOf,
} from '../../web/features/footprint/simple/simpleView.ts';
import { doing as doingEn } from '../../web/features/footprint/simple/words/doing/en.ts';
import { doing as doingFr } from '../../web/features/footprint/simple/words/doing/fr.ts';
import { simple as simpleEn } from '../../web/features/footprint/simple/words/en.ts';
import { simple as simpleFr } from '../../web/features/footprint/simple/words/fr.ts';
import { result as resultEn } from '../../web/features/footprint/simple/words/result/en.ts';
import { result as resultFr } from '../../web/features/footprint/simple/words/result/fr.ts';
import { heaviestOf } from '../../web/features/footprint/view.ts';
import { own as ownEn } from '../../web/features/school/room/own/words/en.ts';
import { own as ownFr } from '../../web/features/school/room/own/words/fr.ts';
import { pathOf } from '../../web/pages.ts';
import { PAGES } from '../../web/site.ts';
import { exampleOf, type Page } from '../../web/page.ts';
import { storedSiteRead } from '../server/reading.ts';
import { brokenRules, linesIn } from '../check/reading/simplified.ts';
import { sentencesOf } from '../check/reading/score.ts';
import { createWhole } from '../server/whole.ts';
import { homeOf, library, type Home } from './surfaces.ts';

const WORDS = {
  fr: { simple: simpleFr, result: resultFr, doing: doingFr, own: ownFr },
  en: { simple: simpleEn, result: resultEn, doing: doingEn, own: ownEn },
};
const { catalogue } = library;
const site = createWhole({ library });
const carKg = carKgOf(catalogue);

/** Why no switch leads from a page to a simplified one. */
const WITHOUT_SWITCH = {
  '/foyer/simple': 'It is the simplified one.',
  '/ecole/simple': 'It is the simplified one.',
  '/ecole/salle':
    'A screen of a class at work has nothing of the site around it; a pupil chooses there how to read.',
  '/commune/76709/seance':
    'The screen of a public meeting is shown to a room, with nothing of the site around it.',
  '/integrer/foyer': 'It stands inside a page of another site, and leads to the whole.',
  '/integrer/classement/76709': 'It stands inside a page of another site, and leads to the whole.',
  '/integrer/proposition/repairable-society/76709':
    'It stands inside a page of another site, and leads to the whole.',
};
const switchless = ({ bare, embedded, simplified }: Page) => Boolean(bare ?? embedded ?? simplified);

/** Homes that differ in what is heaviest, and in what can be done. */
const HOMES = {
  'of which nothing is known': {},
  'of one, with little': {
    people: 1,
    devices: [{ type: 'feature-phone', count: 1 }],
    unlistedDevices: 'none',
    unlistedUses: 'none',
    connections: { fixedLines: 0, sims: 1 },
  },
  'of five, with much': {
    people: 5,
    devices: [
      { type: 'tv', count: 3, yearsKept: 3 },
      { type: 'smartphone', count: 5, yearsKept: 2 },
    ],
    unlistedDevices: 'national',
  },
  'on an island': { people: 2, grid: 'RE' },
} as const satisfies Readonly<Record<string, Parameters<typeof homeOf>[1]>>;

const broken = (html: string, language: Language) =>
  linesIn(html).flatMap((line) => brokenRules(line, language));

const pageOf = async (name: Parameters<typeof pathOf>[0], language: Language): Promise<string> =>
  (await site.request(pathOf(name, language))).text();
const mainOf = (html: string): string => /<main.*<\/main>/s.exec(html)![0];

describe.each(LANGUAGES)('in %s', (language) => {
  const words = WORDS[language];
  const homes = new Map<string, Home & { readonly acts: Acts; readonly html: string }>();
  beforeAll(async () => {
    for (const [name, answers] of Object.entries(HOMES)) {
      const home = await homeOf(language, answers);
      const { household, choosing } = home;
      const acts = actsOf(choosing, household.footprint!);
      const children = (() => undefined) as never;
      const { body } = render(Result, { props: { household, words: words.result, carKg, children } });
      const below = render(Doing, { props: { acts, words: words.doing } }).body;
      homes.set(name, { ...home, acts, html: body + below });
    }
  });

  test.each(['simple', 'simpleSchool'] as const)('the page %s keeps every rule', async (name) => {
    const html = mainOf(await pageOf(name, language));
    expect(linesIn(html).length).toBeGreaterThan(20);
    expect(broken(html, language)).toEqual([]);
  });

  test.each(Object.keys(HOMES))('the result of a home %s keeps every rule', (name) => {
    const { html } = homes.get(name)!;
    expect(linesIn(html).length).toBeGreaterThan(15);
    expect(broken(html, language)).toEqual([]);
  });

  test('every question that may be asked keeps every rule, on both of its screens', () => {
    const questions = [
      'people',
      ...catalogue.devices.flatMap(({ id, variantOf, places }) =>
        variantOf || !places.includes('home') ? [] : [`device:${id}`],
      ),
    ];
    const said = questions.flatMap((id) => {
      const question = describeQuestion(id, {}, catalogue, language) as PeopleQuestion | DeviceQuestion;
      const type = id.slice('device:'.length);
      const answers = { devices: [{ type, count: 1 }], unlistedDevices: 'national' } as const;
      const screens = screensOf(question, answers, words.simple);
      expect(screens.length).toBe(id === 'people' ? 1 : 2);
      // the names of the catalogue are those of things
      return screens.flatMap(({ title, help, options }) => [
        ...(type in words.simple.devices || id === 'people' ? [title] : []),
        ...help,
        ...options.map(({ label }) => label),
      ]);
    });
    expect(said.flatMap((line) => brokenRules(line, language))).toEqual([]);
  });

  test('all that can be done, and every law, has simple words that keep every rule', async () => {
    const { choosing } = homes.get('of which nothing is known')!;
    const { gestures, laws } = words.doing;
    expect(
      chosenOn(choosing, 'gesture')
        .map(({ id }) => id)
        .filter((id) => !(id in gestures)),
    ).toEqual([]);
    const measures = chosenOn(choosing, 'measure');
    // where levers stand in the place of proposals, each has the name of its lever
    const ids = [...measures.map(({ id }) => id), ...measures.map(({ lever }) => lever!)];
    expect(ids.filter((id) => !(id in laws))).toEqual([]);
    const all = [...Object.values(gestures), ...Object.values(laws)].flat();
    expect(all.flatMap((line) => brokenRules(line, language))).toEqual([]);
    const known = choosing.programme.words.proposals.map(({ id }) => id);
    expect(Object.keys(gestures).filter((id) => !known.includes(id))).toEqual([]);
  });

  test('what a pupil is told to do keeps every rule, sentence by sentence, and is called simplified', () => {
    const { easy, todo, reading } = words.own;
    const told = (said: unknown): string[] =>
      typeof said === 'string'
        ? [said]
        : typeof said === 'function'
          ? [0, 12].map((n) => (said as typeof easy.opinion.changed)(n, 24))
          : Object.values(said as object).flatMap(told);
    // on a phone they stand in one paragraph: the rule of one sentence a line is not claimed there
    const sentences = told([easy, todo, reading.easy, reading.easyIs]).flatMap((one) =>
      sentencesOf(one, language).map(({ text }) => text),
    );
    expect(sentences.length).toBeGreaterThan(40);
    expect(sentences.flatMap((one) => brokenRules(one, language))).toEqual([]);
    expect(reading.easy).toMatch(/simplifi/i);
    expect(reading.easy + reading.easyIs).not.toMatch(/facile|easy/i);
  });

  test('whatever is heaviest has a name that keeps every rule, and no other thing’s', () => {
    const { where, things } = words.result;
    const all = [
      ...catalogue.devices.flatMap(({ id, places }) => (places.includes('home') ? [`device/${id}`] : [])),
      ...catalogue.uses.map(({ id }) => `use/${id}`),
      ...['network/fixed-line', 'network/mobile-plan', 'use/other-traffic'],
    ];
    expect(all.filter((key) => simpleName(key, things) === undefined)).toEqual([]);
    for (const name of Object.values(things)) expect(brokenRules(where.first(name), language)).toEqual([]);
    const nameOf = (id: string) => simpleName(`use/${id}`, things);
    expect(new Set(['social', 'music', 'storage', 'video', 'video-call'].map(nameOf)).size).toBe(5);
  });

  test.each(Object.keys(HOMES))('the figures of a home %s are those of its receipt', (name) => {
    const { household, acts, html } = homes.get(name)!;
    const { view } = household;
    const road = roadOf(view.total, carKg);
    const perYear = carKg * (road.each === 'day' ? 365 : 365 / 7);
    // a whole number of kilometres stands for the total, and is told
    expect(Math.abs(road.km * perYear - view.total.central)).toBeLessThanOrEqual(perYear / 2);
    expect(linesIn(html)).toContain(words.result.road[road.each](road.km));
    expect(road.low).toBeLessThanOrEqual(road.km);
    expect(road.high).toBeGreaterThanOrEqual(road.km);
    expect(heaviestThings(view)[0]!.key).toBe(heaviestOf(view).key);
    expect(acts.own.length).toBeLessThanOrEqual(3);
  });

  test('a law is told with the programme that proposes it, cited and not endorsed', () => {
    const { acts, html } = homes.get('of which nothing is known')!;
    expect(acts.law).toBeDefined();
    const cited = language === 'fr' ? 'Programme cité, non soutenu.' : 'Programme quoted, not endorsed.';
    expect(linesIn(html)).toContain(cited);
    expect(html).toContain('Mélenchon');
    // the effect of this one is a bound, and never told as what it will be
    expect(acts.law!.atMost).toBe(true);
    expect(linesIn(html)).toContain(words.doing.atMost);
    const unnamed = render(Doing, { props: { acts: { ...acts, named: false }, words: words.doing } }).body;
    expect(unnamed).not.toContain('Mélenchon');
  });

  test('every page leads to simplified reading: of the school where it is of the school, else of the household', async () => {
    const nowhere = { path: `${pathOf('home', language)}nowhere`, status: 404 };
    const enter = { path: pathOf('room', language), status: 200 };
    // each kind of page in one language, in turn: the header is one component
    const kinds = PAGES.filter((page) => !switchless(page)).flatMap((page, i) => {
      const path = i % LANGUAGES.length === LANGUAGES.indexOf(language) && exampleOf(page, language);
      return path ? [{ path, status: 200 }] : [];
    });
    expect(kinds.length).toBeGreaterThan(15);
    for (const { path, status } of [nowhere, enter, ...kinds]) {
      const answer = await storedSiteRead().request(path);
      expect([path, answer.status]).toEqual([path, status]);
      const to = pathOf(path.startsWith(pathOf('school', language)) ? 'simpleSchool' : 'simple', language);
      expect(await answer.text(), path).toContain(`href="${to}${SIMPLIFIED}"`);
    }
  });

  test('a simplified page says what it is, and leads back to the whole', async () => {
    for (const [name, whole] of [
      ['simple', 'household'],
      ['simpleSchool', 'school'],
    ] as const) {
      const html = await pageOf(name, language);
      expect(linesIn(mainOf(html))).toContain(
        language === 'fr' ? 'Cette page n’est pas en FALC.' : 'This page is not an “easy to read” page.',
      );
      expect(html).toMatch(new RegExp(`<a class="lang whole" href="${pathOf(whole, language)}"`));
    }
  });
});

test('the pages without a switch are those named here, each with its reason', () => {
  const found = PAGES.filter(switchless).map((page) => exampleOf(page, 'fr') ?? page.address.fr);
  expect([...new Set(found.map((path) => path.split('?')[0]))].sort()).toEqual(
    Object.keys(WITHOUT_SWITCH).sort(),
  );
});

test('a part of a whole is large, medium or small by its share of it', () => {
  expect([sizeOf(10, 100), sizeOf(9.9, 100), sizeOf(3, 100), sizeOf(2.9, 100), sizeOf(1, 0)]).toEqual([
    'large',
    'medium',
    'medium',
    'small',
    'small',
  ]);
});

test('a rule that is broken is found', () => {
  const of = (text: string, language: Language = 'fr') =>
    brokenRules(text, language).map((one) => one.split(',')[0]);
  expect(of('La télé pèse. Le téléphone aussi.')).toEqual(['1.7']);
  expect(of('La télé que vous gardez pèse moins.')).toEqual(['4.1']);
  expect(of('Un mot de plus et encore un mot de plus et encore un mot.')).toEqual(['4.1']);
  expect(of('C’est 12 % du gaz.')).toEqual(['5.2']);
  expect(of('C’est 1500 kilomètres.')).toEqual(['5.2']);
  expect(of('L’élection est en 2022.')).toEqual([]);
  expect(of('Vous avez deux télés.')).toEqual(['5.1']);
  expect(of('Le gaz (le CO) chauffe.')).toEqual(['6.4', '4.2']);
  expect(of('La télé est fabriquée loin.')).toEqual(['7.3']);
  expect(of('L’usine a fabriqué la télé.')).toEqual(['7.1']);
  expect(of('The TV is repaired in a shop.', 'en')).toEqual(['7.3']);
  expect(of('Que pouvez-vous faire ?')).toEqual([]);
});

/** A browser, for the scripts with which documents begin. */
function browserAt(address: string, kept: Record<string, string>) {
  const [pathname, hash = ''] = address.split('#');
  const listeners: ((event: object) => void)[] = [];
  const went: string[] = [];
  const location = { pathname, hash: hash && `#${hash}`, replace: (to: string) => went.push(to) };
  const context = {
    localStorage: kept,
    location,
    history: { replaceState: (_state: unknown, _title: string, to: string) => went.push(`now ${to}`) },
    addEventListener: (_name: string, listen: (event: object) => void) => listeners.push(listen),
    JSON,
  };
  return {
    run: (script: string) => void runInNewContext(script, context),
    press: (classes: string) =>
      listeners.forEach((listen) =>
        listen({ target: { closest: (selector: string) => (classes === selector ? {} : null) } }),
      ),
    went,
    kept,
  };
}

test.each([
  ['whoever has answers', '', { 'sobrement.household': '{}' }, 'mine'],
  ['whoever brings those of someone in the address', '#r=2abc', {}, 'mine'],
  ['whoever has just said where they live, on the home page', '#FR', {}, 'mine'],
  ['nobody else', '', {}, ''],
])('the average home is hidden until theirs is there from %s', (_who, hash, localStorage, className) => {
  const document = { documentElement: { className: '' } };
  runInNewContext(MINE, { localStorage, location: { hash }, document });
  expect(document.documentElement.className).toBe(className);
});

describe('the choice of a reader', () => {
  const to = '/foyer/simple';

  test('is kept by the switch, beside how a pupil reads, and given back in one press', () => {
    const one = browserAt(`${to}${SIMPLIFIED}`, { 'sobrement.reading': '{"spaced":true}' });
    one.run(KEEPS_CHOICE);
    expect(JSON.parse(one.kept['sobrement.reading']!)).toEqual({ spaced: true, easy: true });
    expect(one.went).toEqual([`now ${to}`]);
    one.press('.button');
    expect(JSON.parse(one.kept['sobrement.reading']!)).toEqual({ spaced: true, easy: true });
    one.press('.whole');
    expect(JSON.parse(one.kept['sobrement.reading']!)).toEqual({ spaced: true, easy: false });
  });

  test('is not made by a link that someone sent, nor lost to what cannot be read', () => {
    const sent = browserAt(to, {});
    sent.run(KEEPS_CHOICE);
    expect([sent.kept, sent.went]).toEqual([{}, []]);
    const odd = browserAt(`${to}${SIMPLIFIED}`, { 'sobrement.reading': '{' });
    odd.run(KEEPS_CHOICE);
    expect(JSON.parse(odd.kept['sobrement.reading']!)).toEqual({ easy: true });
  });

  test('leads on from a whole page, with what its address carries, and only who chose it', () => {
    const chose = browserAt('/foyer/ticket#r=abc', { 'sobrement.reading': '{"easy":true}' });
    chose.run(onToSimplified(to));
    expect(chose.went).toEqual([`${to}#r=abc`]);
    for (const kept of [{}, { 'sobrement.reading': '{"easy":false}' }] as Record<string, string>[]) {
      const other = browserAt('/foyer', kept);
      other.run(onToSimplified(to));
      expect(other.went).toEqual([]);
    }
  });
});
