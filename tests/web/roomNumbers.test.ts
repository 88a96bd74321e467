/** Numbers that a class reads in two places are the same in both, and no line of its screens begins with a mark. */
import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { barNames } from '../../web/features/school/room/barName.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { ballotOf } from '../../models/school/ballot.ts';
import { amount } from '../../web/format.ts';
import { effectRow, effectTold } from '../../web/features/school/effectWords.ts';
import { aboutOption, atAGlance } from '../../web/features/school/room/aboutOption.ts';
import PollOffer from '../../web/features/school/room/PollOffer.svelte';
import Boxes from '../../web/features/school/room/wall/Boxes.svelte';
import Predict from '../../web/features/school/room/steps/Predict.svelte';
import { room as en } from '../../web/features/school/room/words/en.ts';
import { room as fr } from '../../web/features/school/room/words/fr.ts';
import { wall as wallEn } from '../../web/features/school/room/wall/words/en.ts';
import { wall as wallFr } from '../../web/features/school/room/wall/words/fr.ts';
import { textOf } from './surfaces.ts';

const WORDS = { fr, en };
const WALL = { fr: wallFr, en: wallEn };
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

test.each(LANGUAGES)('how far off one was is what dividing the two numbers shown gives (%s)', (language) => {
  const m = WORDS[language];
  const value = { central: 12_345, low: 6_800, high: 19_000 };
  const question = { kind: 'choice', id: 'hours', options: ['1000', '100000'], most: 1 } as const;
  const step = {
    id: 'predict-hours',
    kind: 'predict',
    title: '',
    questions: [question],
    labels: {},
    helps: {},
  };
  const answer = {
    ...{ lines: [{ value: '12 000' }], nearest: '10000', standing: 'known', unit: '', why: '', counted: '' },
    ...{ graded: { surest: 'B', leastSure: 'B' }, sources: '', all: '' },
  };
  const drawn = (option: string) => {
    const props = {
      ...{ messages: m, step, now: { figures: {} } },
      facts: { answer: () => ({ answer, reveal: { kind: 'estimate', value, nearest: 10_000 } }) },
      said: { hours: { kind: 'choice', options: [option] } },
    };
    return plain(textOf(render(Predict, { props: props as never }).body));
  };
  expect(drawn('100000')).toContain(plain(m.predicted.more(amount(100_000 / 12_000, language))));
  expect(drawn('1000')).toContain(plain(m.predicted.less(amount(12_000 / 1_000, language))));
});

test.each(LANGUAGES)('whoever leads is told how many sentences each screen reads (%s)', (language) => {
  const m = WORDS[language];
  for (let n = 9; n <= 24; n++) {
    const texts = Array.from({ length: n }, (_, i) => ({
      key: `k${i}`,
      text: `Sentence ${i}`,
      question: 'keep',
      accepted: true,
    }));
    const lead = { desk: { poll: true }, steps: [], initial: { screens: 'each' } };
    const step = { id: 'charter', kind: 'charter' };
    const html = render(PollOffer, { props: { messages: m, lead, step, texts } as never }).body;
    const read = [1, 2, 3, 4, 5, 6].map(
      (seat) =>
        ballotOf(
          'ABCDEFGH',
          texts.map(({ key }) => key),
          seat,
        ).length,
    );
    const [least, most] = [Math.min(...read), Math.max(...read)];
    expect(plain(textOf(html)), String(n)).toContain(plain(m.lead.pollDrawn(most, most > least)));
  }
});

test.each(LANGUAGES)('what is less than can be told is not less than nothing (%s)', (language) => {
  const least = `<\u202f${amount(0.1, language)}\u00a0kg`;
  for (const said of [WORDS[language].vote.share(least), WALL[language].share(least)])
    expect(said).toBe(least);
  for (const said of [WORDS[language].vote.share('2 kg'), WALL[language].share('2 kg')])
    expect(said).toMatch(/^−\s?2 kg$/);
  const saving = { central: 0.04, low: 0.01, high: 0.1 };
  expect(effectRow({ saving } as never, 'calculated' as never, language).amount).toMatch(/^</);
});

test.each(LANGUAGES)(
  'a card of a vote is how much and who acts, and the rest is a tap below (%s)',
  (language) => {
    const m = WORDS[language];
    const saving = { central: 9.2, low: 0, high: 19 };
    const effect = effectTold({ saving } as never, 'assumed', language);
    const card = { id: 'a', title: '', also: ['other'], actors: 'x', effect, source: 'y' };
    const [much, who] = atAGlance('a', m, [card], {});
    expect([much, who]).toEqual([effect.much, `${m.cards.who} x`]);
    expect(much).toContain(amount(9.2, language));
    // a vote on a number is on what may come of it
    expect(much).toContain({ fr: 'peut-être rien', en: 'perhaps nothing' }[language]);
    expect(much).toContain({ fr: 'par personne', en: 'per person' }[language]);
    expect(much).not.toContain('19');
    expect(aboutOption('a', m, [card], {}).join(' ')).toMatch(/19.+\. .+/);
    expect(atAGlance('b', m, [card], {})).toEqual([]);
  },
);

/** What a file says, between its quotes. */
const saidIn = (source: string): string[] =>
  [...source.matchAll(/'([^'\n]*)'|`([^`\n]*)`/g)].map(([, a, b]) => a ?? b!);

test.each(LANGUAGES)(
  'a sentence of the charter has its voices on the wall, or that they are hidden (%s)',
  (language) => {
    const m = WALL[language];
    const step = { boxes: {} };
    const texts = { 'keep-1': 'One', 'keep-2': 'Two' };
    const boxes = (votes: object | undefined) =>
      plain(
        textOf(
          render(Boxes, { props: { messages: m, step, ids: Object.keys(texts), texts, votes } as never })
            .body,
        ),
      );
    const said = boxes({ 'keep-1': 12 });
    expect(said).toContain(`12 ${m.voices} One`);
    expect(said).toContain(`${m.hiddenKey} Two`);
    expect(boxes(undefined)).not.toContain(m.hiddenKey);
  },
);

test('no line of a screen of a class begins with a mark: what stands before it goes with it', () => {
  const folders = ['', 'own/', 'wall/', 'tour/', 'steps/', 'report/'].map(
    (part) => new URL(`../../web/features/school/room/${part}words/`, import.meta.url),
  );
  for (const folder of folders)
    for (const name of readdirSync(folder).filter((one) => one === 'fr.ts'))
      for (const said of saidIn(readFileSync(new URL(name, folder), 'utf8')).filter(
        (text) => !text.includes('${'),
      ))
        expect(said).not.toMatch(/\S [:;?!»](?:\s|$)|« /);
});

test('bars of whole things never overlap, and hold what they say', () => {
  const words = {
    from: (low: string, high: string) => `${low} à ${high}`,
    above: (low: string) => `${low} et plus`,
  };
  expect(barNames([4, 5], words, true)).toEqual(['0 à 3', '4', '5 et plus']);
  expect(barNames([3, 4, 6], words, true)).toEqual(['0 à 2', '3', '4 à 5', '6 et plus']);
  // kilograms have no whole number before the next bar
  expect(barNames([50, 100], words)).toEqual(['0 à 50', '50 à 100', '100 et plus']);
});
