/** What a home reads of what it can do: gestures first, in words that agree with the groups in which they stand. */
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../models/household/answers.ts';
import { GAIN_GROUPS } from '../../models/proposals/order.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { picturedOf, type Shown } from '../../web/features/footprint/share/pictured.ts';
import { share as shareEn } from '../../web/features/footprint/share/words/en.ts';
import { share as shareFr } from '../../web/features/footprint/share/words/fr.ts';
import { leftWords } from '../../web/features/footprint/act/gain.ts';
import { overlapOf, overlapWords } from '../../web/features/footprint/act/overlap.ts';
import { writtenParts } from '../../web/features/footprint/act/parts.ts';
import { rankOn } from '../../web/features/footprint/act/ranking.ts';
import { act as en } from '../../web/features/footprint/act/words/en.ts';
import { act as fr } from '../../web/features/footprint/act/words/fr.ts';
import { amount, exact, shown } from '../../web/format.ts';
import Left from '../../web/features/footprint/ticket/Left.svelte';
import { later as laterEn } from '../../web/features/footprint/ticket/words/later/en.ts';
import { later as laterFr } from '../../web/features/footprint/ticket/words/later/fr.ts';
import { householdPath, understandPath } from '../../web/pages.ts';
import { SUPPOSED } from '../../web/storage/keep.ts';
import { actHtml, cardsHtml, homeOf, moneyText, textOf, understandHtml } from './surfaces.ts';

const WORDS = { fr, en };
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
const LATER = { fr: laterFr, en: laterEn };
const SHARE = { fr: shareFr, en: shareEn };

const HOMES: Readonly<Record<string, Answers>> = {
  'an average home': {},
  'a home where nothing is bought new': {
    people: 1,
    devices: [
      { type: 'smartphone', count: 1, origin: 'second-hand' },
      { type: 'laptop', count: 1, origin: 'refurbished' },
      { type: 'tv', count: 0 },
    ],
    unlistedDevices: 'none',
    uses: [],
  },
  'a retired couple': {
    people: 2,
    seniors: 2,
    devices: [
      { type: 'smartphone', count: 0 },
      { type: 'tv-32', count: 1, yearsKept: 10 },
    ],
  },
  'a home in La Réunion': { grid: 'RE', people: 3, devices: [{ type: 'tv-45', count: 1, yearsKept: 2 }] },
};

describe.each(Object.entries(HOMES))('of %s', (_name, answers) => {
  test('the first choices are things that it can do, and none of them is supposed before a law that is known', async () => {
    const { choosing } = await homeOf('fr', answers);
    const { first, acting, cards, alone } = rankOn(choosing, choosing.household.footprint!);
    expect(first.length).toBeLessThanOrEqual(3);
    for (const { gesture } of first) {
      expect(gesture).toBeDefined();
      expect(alone.get(gesture!.id)!.high).toBeGreaterThan(0);
    }
    // in the order of all rankings
    expect(cards.filter((card) => first.includes(card))).toEqual(first);
    const left = acting.filter((card) => !first.includes(card));
    if (left.some(({ group }) => group !== 'unmeasured'))
      expect(first.map(({ group }) => group)).not.toContain('unmeasured');
  });

  test.each(LANGUAGES)(
    'what helps nearly always is never said to be perhaps nothing (%s)',
    async (language) => {
      const { choosing } = await homeOf(language, answers);
      const m = WORDS[language];
      const { cards } = rankOn(choosing, choosing.household.footprint!);
      const texts = cardsHtml(choosing, language).map(textOf);
      const sure = texts.filter((_, i) => cards[i]!.group === 'helps');
      for (const text of sure) expect(text).not.toContain(m.short.perhaps);
    },
  );

  test.each(LANGUAGES)('a card that no gesture is on says that it takes a law (%s)', async (language) => {
    const { choosing } = await homeOf(language, answers);
    const { acting } = rankOn(choosing, choosing.household.footprint!);
    const html = actHtml(choosing, language);
    for (const { id, gesture } of acting) {
      const summary = new RegExp(`id="card-${id}".*?</summary>`, 's').exec(html)![0];
      if (gesture) expect(textOf(summary)).not.toContain(WORDS[language].lawAlone);
      else expect(textOf(summary)).toContain(WORDS[language].lawAlone);
    }
  });
});

test.each(LANGUAGES)('how they are ranked is said where they are (%s)', async (language) => {
  const { choosing } = await homeOf(language);
  expect(textOf(actHtml(choosing, language))).toContain(plain(WORDS[language].order));
});

test.each(LANGUAGES)(
  'what is larger but less sure is named, and leads to its card (%s)',
  async (language) => {
    const { choosing } = await homeOf(language, {
      people: 4,
      devices: [{ type: 'smartphone', count: 4, yearsKept: 3 }],
    });
    const { first, alone, acting } = rankOn(choosing, choosing.household.footprint!);
    const kept = acting.find(({ id }) => id === 'keep-longer')!;
    const least = Math.min(...first.map(({ id }) => alone.get(id)!.central));
    expect(first).not.toContain(kept);
    expect(alone.get(kept.id)!.central).toBeGreaterThan(least);
    const [, told] = /<a href="#card-keep-longer">(.*?)<\/a>/s.exec(actHtml(choosing, language))!;
    expect(textOf(told!)).toContain(
      plain(WORDS[language].larger(kept.gesture!.title, '#').split('#')[0]!).trim(),
    );
    expect(textOf(told!)).toMatch(/\d/);
  },
);

test.each(LANGUAGES)(
  'two first gains on the same purchases say so before any choice (%s)',
  async (language) => {
    const { choosing } = await homeOf(language, { people: 4 });
    const { first } = rankOn(choosing, choosing.household.footprint!);
    const ids = first.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['buy-second-hand', 'buy-refurbished']));
    const html = actHtml(choosing, language);
    const [above, below] = ids.filter((id) => id.startsWith('buy-'));
    const start = html.indexOf(`id="card-${below}"`);
    const title = first.find(({ id }) => id === above)!.gesture!.title;
    const [begins] = WORDS[language].shared(title, '#', true, '', '').split('#');
    expect(textOf(html.slice(start))).toContain(plain(begins!).trim());
    // once below them all, in one sentence, and on each that is lighter for it
    const listed = textOf(/class="same".*?<\/p>/s.exec(html)![0]);
    expect(html.indexOf('class="same"')).toBeGreaterThan(html.indexOf(`id="card-${ids.at(-1)}"`));
    const every = ids.every((id) => id.startsWith('buy-') || id === 'smaller-television');
    const [acts] = WORDS[language].overlap(3, every, true, '#', '').split(/\S* #/);
    expect(listed).toContain(
      plain(acts!)
        .split(/[:\u202f]/)[0]!
        .trim(),
    );
    // under its own figure, and not before its title, where whose it is is not known
    const card = textOf(html.slice(start, html.indexOf('class="way law"', start)));
    const place = ids.indexOf(below!);
    const words = plain(WORDS[language].added(place, '#').split('#')[1]!).trim();
    expect(card).toContain(words);
    const summary = html.slice(start, html.indexOf('</summary>', start));
    expect(textOf(summary)).not.toContain(words);
    expect(summary.indexOf('kg')).toBeGreaterThan(
      summary.indexOf(first.find(({ id }) => id === below)!.gesture!.title),
    );
  },
);

test.each(LANGUAGES)(
  'what gains are not, added up, has as few digits as each of them (%s)',
  async (language) => {
    const [, after] = WORDS[language].overlap(3, true, true, '#', '@').split('#');
    const [between, end] = after!.split('@').map((part) => part.replaceAll(/\s/g, ' '));
    const told = [];
    for (const answers of [...Object.values(HOMES), { people: 4 }, { people: 1 }]) {
      const { choosing } = await homeOf(language, answers);
      const listed = textOf(/class="same".*?<\/p>|$/s.exec(actHtml(choosing, language))![0]);
      const [, sum] = listed.split(between!) as [string, string?];
      if (sum) told.push(sum.split(end!)[0]!);
    }
    expect(told.length).toBeGreaterThan(1);
    for (const sum of told) expect(sum).toMatch(/^[\d.,]+$/);
    for (const sum of told) expect(sum.replaceAll(/\D/g, '').replace(/0+$/, '').length).toBeLessThan(3);
  },
);

test.each(LANGUAGES)(
  'gains that act on different things are told without a word of the others (%s)',
  async (language) => {
    const { choosing } = await homeOf(language, HOMES['a home where nothing is bought new']);
    const { first } = rankOn(choosing, choosing.household.footprint!);
    expect(first.length).toBeGreaterThan(1);
    const text = textOf(actHtml(choosing, language));
    expect(text).not.toContain(WORDS[language].overlap(2, false, false, '', '').split('.')[1]!);
    expect(text).not.toContain(plain(WORDS[language].added(1, '#').split('#')[1]!).trim());
  },
);

test.each(LANGUAGES)('what would be left is told once something is ticked (%s)', async (language) => {
  const m = WORDS[language];
  const { choosing } = await homeOf(language, { people: 4 });
  const bill = () => {
    const html = actHtml(choosing, language);
    return textOf(html.slice(html.indexOf('id="after"')));
  };
  expect(bill()).toContain(m.tickFirst);
  expect(bill()).not.toContain(m.ticket);
  choosing.picked.tick('buy-refurbished', true);
  expect(bill()).toContain(m.ticket);
  expect(bill()).not.toContain(m.tickFirst);
});

test.each(LANGUAGES)('what a press has done is told where it was pressed (%s)', async (language) => {
  const m = WORDS[language];
  const { choosing } = await homeOf(language, { people: 4 });
  const before = exact(shown(choosing.household.footprint!.total.central), language);
  const cardOf = () => textOf(cardsHtml(choosing, language).find((card) => card.includes('public-reuse'))!);
  const said = (others: number) => plain(m.passed(before, leftWords(choosing.effects, language), others));
  expect(cardOf()).not.toContain(said(0));
  choosing.picked.tick('public-reuse', true);
  expect(cardOf()).toContain(said(0));
  choosing.picked.tick('lower-definition', true);
  expect(cardOf()).toContain(said(1));
});

test.each(Object.entries(HOMES))(
  'the order is that of the groups, then of the lowest figure of each range, as it is said (%s)',
  async (_name, answers) => {
    const { choosing } = await homeOf('fr', answers);
    const { first, acting, alone } = rankOn(choosing, choosing.household.footprint!);
    for (const listed of [first, acting.filter((card) => !first.includes(card))]) {
      const placed = listed.map(({ id, group }) => ({
        group: GAIN_GROUPS.indexOf(group),
        low: alone.get(id)!.low,
      }));
      expect(placed).toEqual([...placed].sort((a, b) => a.group - b.group || b.low - a.low));
    }
  },
);

test.each(LANGUAGES)(
  'the first choices are headed by what ranks them, and each tells its own (%s)',
  async (language) => {
    const m = WORDS[language];
    for (const answers of Object.values(HOMES)) {
      const { choosing } = await homeOf(language, answers);
      const { first, alone } = rankOn(choosing, choosing.household.footprint!);
      const html = actHtml(choosing, language);
      // second hand is sure by a rule alone
      const allSure = first.every(
        ({ group, gesture }) => group === 'helps' && gesture?.lever !== 'second-hand',
      );
      expect(textOf(html)).toContain(plain(m.first(first.length, allSure)));
      for (const { id, group, gesture } of first) {
        const { low, central } = alone.get(id)!;
        const [summary] = new RegExp(`id="card-${id}".*?</summary>`, 's').exec(html)!;
        // what it is by a rule has no least: by another rule it is half, or less
        if (gesture?.lever === 'second-hand')
          expect(textOf(summary)).toContain(`${plain(m.lighter(amount(central, language)))} · ${m.byRule}`);
        else if (group === 'helps' && low >= 0.1)
          expect(textOf(summary)).toContain(
            plain(m.atLeast(amount(low, language), amount(central, language))),
          );
        // the most that it may be is no least
        if (group === 'atMost') expect(textOf(summary)).toContain(plain(m.atBest('')).trim());
      }
    }
    // a smaller gain that is surer stands before a larger one: both least gains are there to see
    const { choosing } = await homeOf(language, {
      people: 4,
      devices: [{ type: 'tv-55', count: 1, yearsKept: 5 }],
    });
    const { first, alone } = rankOn(choosing, choosing.household.footprint!);
    const lows = first.map(({ id }) => alone.get(id)!.low);
    expect(lows).toEqual([...lows].sort((a, b) => b - a));
  },
);

describe.each(Object.entries(HOMES))('what is left of %s', (_name, answers) => {
  /** Numbers as they are read, in their order. */
  const numbersIn = (text: string) =>
    [...text.matchAll(/\d+(?:[,.]\d+)?/g)].map(([number]) => Number(number.replace(',', '.')));
  const read = (html: string, part: RegExp) => numbersIn(textOf(part.exec(html)?.[0] ?? ''));

  test.each(LANGUAGES)('is what is read of it less what is read of its gain (%s)', async (language) => {
    const { choosing } = await homeOf(language, answers);
    const { first } = rankOn(choosing, choosing.household.footprint!);
    const tried = [...first.map(({ id }) => [id]), first.map(({ id }) => id)];
    for (const ids of tried) {
      choosing.picked.replace({ proposals: ids.map((id) => ({ id })) });
      if (choosing.effects.saving[0]! < 0.1) continue;
      const html = actHtml(choosing, language);
      const [before, after] = read(html, /<h1 .*?<\/h1>/s).slice(ids.length > 1 ? 1 : 0);
      const bill = html.slice(html.indexOf('id="after"'));
      const [left] = read(bill, /<p class="total">.*?<span>/s);
      const [gain] = read(bill, /(?:Gain|Saving)\s?: .*?kg/);
      const [peek, of] = read(html.slice(html.indexOf('class="peek"')), /<b>.*?<\/small>/s);
      expect([left, peek, of], ids.join()).toEqual([after, after, before]);
      expect(after, `${before} − ${gain}`).toBeCloseTo(before! - gain!, 9);
    }
  });

  test('is divided so that parts add up to the gain that is read', async () => {
    const { choosing } = await homeOf('fr', answers);
    const all = choosing.programme.numbers.proposals.map(({ id }) => ({ id }));
    for (const some of [all.slice(0, 1), all.slice(-12), all]) {
      choosing.picked.replace({ proposals: some });
      const shares = choosing.effects.shares().map((share) => share[0]!);
      const saving = choosing.effects.saving[0]!;
      const parts = writtenParts(shares, saving);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(shown(saving), 9);
    }
  });
});

test.each(LANGUAGES)('the picture shows the first of them (%s)', async (language) => {
  const { household, choosing } = await homeOf(language);
  const { picture: m } = SHARE[language];
  const { rows, brand } = picturedOf(
    household,
    choosing,
    new Set(['total', 'gesture']),
    SHARE[language],
    'example.org',
  );
  const { first } = rankOn(choosing, household.footprint!);
  // nobody has chosen it yet
  expect(rows.map(({ who, what }) => [who, what])).toEqual([[m.byRule(m.offered), first[0]!.gesture!.title]]);
  // beside the total, what it takes off the year
  expect(rows[0]!.range.startsWith(m.ofAll('').trim())).toBe(true);
  expect(brand).toContain('example.org');
});

test.each(LANGUAGES)(
  'where the heaviest thing stands alone, what lightens it is told of its own weight (%s)',
  async (language) => {
    for (const answers of Object.values(HOMES)) {
      const { household, choosing } = await homeOf(language, answers);
      const { picture: m } = SHARE[language];
      const own = new Set(['gesture', 'law'] as const);
      const { rows, number } = picturedOf(household, choosing, own, SHARE[language], 'example.org');
      for (const { gain } of rows.filter((row) => row.range.startsWith(m.ofThat('').trim()))) {
        expect(Number(/[\d.,]+/.exec(gain)![0].replace(',', '.'))).toBeLessThanOrEqual(
          Number(number.value.replace(',', '.')),
        );
      }
    }
    const { household, choosing } = await homeOf(language, { people: 4 });
    const { rows } = picturedOf(household, choosing, new Set(['gesture']), SHARE[language], 'example.org');
    expect(rows[0]!.who).toContain(SHARE[language].picture.lighter);
  },
);

test.each(LANGUAGES)('the picture shows what is chosen, as far as it goes (%s)', async (language) => {
  const { household, choosing } = await homeOf(language);
  const words = new Map(choosing.programme.words.proposals.map(({ id, title }) => [id, title]));
  choosing.picked.tick('lower-definition', true);
  choosing.picked.tick('hosted-services', true);
  const shown = () =>
    picturedOf(household, choosing, new Set(['gesture', 'law']), SHARE[language], 'example.org').rows;
  expect(shown().map(({ what }) => what)).toEqual([
    words.get('lower-definition'),
    words.get('hosted-services'),
  ]);
  const [whole] = shown();
  choosing.picked.slide('lower-definition', choosing.usual('lower-definition') / 2);
  expect(shown()[0]!.gain).not.toBe(whole!.gain);
  // the one that saves most of those that are chosen
  choosing.picked.tick('buy-second-hand', true);
  expect(shown()[0]!.what).toBe(words.get('buy-second-hand'));
});

describe.each(LANGUAGES)('with several choices (%s)', (language) => {
  const { picture: m } = SHARE[language];
  const chosenIn = async (answers: Answers) => {
    const home = await homeOf(language, answers);
    home.choosing.picked.tick('keep-longer', true);
    home.choosing.picked.tick('buy-second-hand', true);
    home.choosing.picked.tick('legal-guarantee', true);
    return home;
  };
  const titlesOf = ({ choosing }: Awaited<ReturnType<typeof homeOf>>, ...ids: string[]) =>
    ids.map((id) => choosing.programme.words.proposals.find((each) => each.id === id)!.title).join(' + ');
  const drawn = ({ household, choosing }: Awaited<ReturnType<typeof homeOf>>, shown: readonly Shown[]) =>
    picturedOf(household, choosing, new Set(shown), SHARE[language], 'example.org');

  test('the receipt and its picture say what is left, in the digits of the page where one chooses', async () => {
    const home = await chosenIn({ people: 4 });
    home.choosing.picked.tick('legal-guarantee', false);
    const left = leftWords(home.choosing.effects, language);
    const props = { choosing: home.choosing, words: LATER[language], tell: () => undefined };
    expect(textOf(render(Left, { props }).body)).toContain(`${left} kg`);
    const { rows, origin, title } = drawn(home, ['total', 'gesture']);
    const titles = titlesOf(home, 'keep-longer', 'buy-second-hand');
    expect(rows.map(({ who, what }) => [who, what])).toEqual([[m.ifAllWell(titles), m.left(left)]]);
    expect(origin).toBeUndefined();
    expect(title).toBe(m.title(4));
    // what is left would tell the total to whoever is not shown it
    expect(drawn(home, ['gesture']).rows[0]!.who).toContain(m.gesture);
    // more than a picture has room to name are counted
    for (const id of ['repair-it', 'box-asleep']) home.choosing.picked.tick(id, true);
    expect(drawn(home, ['total', 'gesture']).rows[0]!.who).toBe(m.ifAllWell(m.chosen(4)));
    home.choosing.replace({});
    expect(textOf(render(Left, { props }).body).trim()).toBe('');
  });

  test('a law that was chosen stays out of the picture until it is shown, and is then told by what it adds', async () => {
    const home = await chosenIn({ people: 4 });
    const apart = drawn(home, ['total', 'gesture']);
    const mine = m.ifAllWell(titlesOf(home, 'keep-longer', 'buy-second-hand'));
    expect(apart.rows.map(({ who }) => who)).toEqual([mine]);
    expect(apart.origin).toBeUndefined();
    const { rows, origin } = drawn(home, ['total', 'gesture', 'law']);
    expect(rows.map(({ who }) => who)).toEqual([mine, m.law]);
    expect(rows[0]).toEqual(apart.rows[0]);
    const added = amount(home.choosing.adds('legal-guarantee'), language);
    expect(rows[1]!.gain).toContain(`−${added} `);
    expect(rows[1]!.range.startsWith(m.besides(2, ''))).toBe(true);
    // the booklet that is named probably holds it: that is no more than probable
    expect(origin).toBe(`${home.choosing.programme.words.origin} ${m.maybeNot}`);
  });

  test('beside choices, a law that was not chosen is one that adds to them, not the heaviest alone', async () => {
    const { household, choosing } = await homeOf(language, {
      people: 4,
      devices: [
        { type: 'tv-55', count: 1, yearsKept: 5, origin: 'second-hand' },
        { type: 'smartphone', count: 1, yearsKept: 3, origin: 'refurbished' },
        { type: 'tablet', count: 1, yearsKept: 5 },
        { type: 'laptop', count: 1, yearsKept: 6 },
      ],
    });
    choosing.picked.tick('buy-second-hand', true);
    const home = { household, choosing };
    const law = drawn(home, ['total', 'gesture', 'law']).rows[1]!;
    const idOf = (title: string) =>
      choosing.programme.words.proposals.find((each) => each.title === title)!.id;
    const heaviest = rankOn(choosing, household.footprint!).lawFirst!.row.id;
    // second hand is bought already: refurbished may weigh more then
    expect(idOf(law.what)).not.toBe(heaviest);
    expect(law.range).not.toMatch(/de plus$|more$/);
    expect(choosing.adds(idOf(law.what))).toBeGreaterThan(1);
    // alone, without the choices beside it, it is the heaviest
    expect(idOf(drawn(home, ['law']).rows[0]!.what)).toBe(heaviest);
  });

  test('the year is one’s own where one lives alone, and that of all in a home of several', async () => {
    expect(drawn(await chosenIn({ people: 1 }), ['total']).title).toBe(m.title(1));
    expect(drawn(await chosenIn({ people: 2 }), ['total']).title).toBe(m.title(2));
  });
});

describe.each(LANGUAGES)('the most that may be gained (%s)', (language) => {
  const m = WORDS[language];

  test('hangs on one’s own devices where it is one’s own promise, and on everyone where it is a law', async () => {
    const { choosing } = await homeOf(language);
    const cards = cardsHtml(choosing, language).map(textOf);
    const own = plain(m.atMost.own('#')).split('#').at(-1)!.trim();
    const law = plain(m.atMost.law('#')).split('#').at(-1)!.trim();
    const kept = cards.find((text) => text.includes(plain(m.mine['keep-longer']!)))!;
    expect(kept).toContain(own);
    const promises = cardsHtml(choosing, language).map((html) =>
      textOf(/<section class="way you.*?<\/section>/s.exec(html)?.[0] ?? ''),
    );
    for (const promise of promises) expect(promise).not.toContain(law);
  });

  test('is said to be so on a card that is closed', async () => {
    const { choosing } = await homeOf(language);
    const card = /id="card-keep-longer".*?<\/summary>/s.exec(actHtml(choosing, language))![0];
    expect(textOf(card)).toContain(plain(m.atBest('')).trim());
  });
});

describe.each(LANGUAGES)('beside the cards (%s)', (language) => {
  const m = WORDS[language];
  const noteOf = async (answers: Answers) => {
    const { choosing } = await homeOf(language, answers);
    const html = actHtml(choosing, language);
    const titles = new Map(choosing.programme.words.proposals.map(({ id, title }) => [id, title]));
    return {
      note: textOf([...html.matchAll(/<p class="note below">.*?<\/p>/gs)].join(' ')),
      title: (id: string) => titles.get(id)!,
    };
  };

  test('what is done about the heaviest thing is told, and why it is not first', async () => {
    const { title, note: average } = await noteOf({});
    expect(average).toContain(plain(m.onHeaviest.first(title('buy-second-hand'), '37')));
    // what is larger and less sure is that one too, and is told once
    expect(average).toContain(plain(m.larger(title('smaller-television'), m.lighter('48'))));
    expect(average.split(title('smaller-television'))).toHaveLength(2);
    const { note: large } = await noteOf({ people: 4, devices: [{ type: 'tv-55', count: 2, yearsKept: 5 }] });
    expect(large).toContain(plain(m.onHeaviest.first(title('smaller-television'), '89')));
    const { note: box } = await noteOf({ people: 1, devices: [{ type: 'tv', count: 0 }] });
    expect(box).toContain(title('box-asleep'));
    expect(box).not.toContain(plain(m.onHeaviest.none));
  });

  test('that no proposal is about some of them is told once', async () => {
    const { choosing } = await homeOf(language);
    const whole = textOf(actHtml(choosing, language) + cardsHtml(choosing, language).join(''));
    expect(whole.split(plain(m.noMeasure))).toHaveLength(2);
  });
});

describe.each(LANGUAGES)('euros (%s)', (language) => {
  test('are kept or paid, and never fewer than none', async () => {
    const { choosing } = await homeOf(language, { people: 1, devices: [{ type: 'smartphone', count: 1 }] });
    choosing.picked.tick('buy-refurbished', true);
    choosing.picked.tick('repair-it', true);
    const text = await moneyText(choosing, language);
    expect(text).toMatch(/\d/);
    expect(text).not.toMatch(/[−-]\s?€?\d/);
    expect(text).toContain(
      plain(WORDS[language].perYear.more('#', '')).split('#').at(-1)!.split('(')[0]!.trim(),
    );
  });
});

describe.each(LANGUAGES)('a gain that hangs on a rule of counting (%s)', (language) => {
  const cardOf = async (answers: Answers) => {
    const { choosing } = await homeOf(language, answers);
    return cardsHtml(choosing, language)
      .map(textOf)
      .find((text) => text.includes(plain(WORDS[language].mine['buy-second-hand']!)))!;
  };
  test('says so, what the other rule would give, and leads to where it is chosen', async () => {
    expect(await cardOf({})).toContain(plain(WORDS[language].firstBuyer));
    const { choosing } = await homeOf(language, {});
    expect(cardsHtml(choosing, language).join('')).toContain(
      `href="${understandPath(language)}#switches">${WORDS[language].chooseRule}`,
    );
    expect(await understandHtml(await homeOf(language), language)).toMatch(
      /<details id="switches".*id="s-second-hand"/s,
    );
    expect(await cardOf({ secondHand: 'half' })).not.toContain(plain(WORDS[language].firstBuyer));
  });
  test('says so on its card that is closed, and beside the bill instead of how sure it is', async () => {
    const m = WORDS[language];
    const read = async (answers: Answers) => {
      const { choosing } = await homeOf(language, answers);
      choosing.picked.tick('buy-second-hand', true);
      const html = actHtml(choosing, language);
      return {
        card: textOf(/id="card-buy-second-hand".*?<\/summary>/s.exec(html)![0]),
        bill: textOf(html.slice(html.indexOf('id="after"'))),
      };
    };
    const byRule = await read({});
    expect(byRule.card).toContain(m.byRule);
    expect(byRule.bill).toContain(plain(m.sure.byRule));
    expect(byRule.bill).not.toContain(plain(m.sure.always));
    const other = await read({ secondHand: 'half' });
    expect(other.card).not.toContain(m.byRule);
    expect(other.bill).not.toContain(plain(m.sure.byRule));
  });
  test('is at most half of it under the other rule', async () => {
    const savedUnder = async (answers: Answers) => {
      const { choosing } = await homeOf(language, answers);
      return rankOn(choosing, choosing.household.footprint!).alone.get('buy-second-hand')!.central;
    };
    expect(await savedUnder({ secondHand: 'half' })).toBeLessThanOrEqual((await savedUnder({})) * 0.5 + 1e-9);
  });
});

test('a choice adds what it saves alone, and little to another that holds it already', async () => {
  const { choosing } = await homeOf('fr');
  const { alone } = rankOn(choosing, choosing.household.footprint!);
  const saved = alone.get('buy-refurbished')!.central;
  choosing.picked.tick('buy-refurbished', true);
  expect(choosing.adds('buy-refurbished')).toBeCloseTo(saved, 6);
  choosing.picked.tick('buy-second-hand', true);
  expect(choosing.adds('buy-refurbished')).toBeLessThan(saved / 10);
  expect(choosing.adds('buy-second-hand')).toBeGreaterThan(1);
});

describe.each(LANGUAGES)('two choices over the same purchases (%s)', (language) => {
  const alone = (home: Awaited<ReturnType<typeof homeOf>>, id: string) =>
    shown(rankOn(home.choosing, home.household.footprint!).alone.get(id)!.central);

  test('say that they share them, which ones, and what both save', async () => {
    const home = await homeOf(language, { people: 3, devices: [{ type: 'smartphone', count: 3 }] });
    const { choosing } = home;
    expect(overlapOf('buy-refurbished', choosing)).toBeUndefined();
    choosing.picked.tick('buy-second-hand', true);
    // before the second is chosen too, and after
    for (const tick of [false, true]) {
      if (tick) choosing.picked.tick('buy-refurbished', true);
      for (const id of tick ? ['buy-refurbished', 'buy-second-hand'] : ['buy-refurbished']) {
        const overlap = overlapOf(id, choosing)!;
        expect(overlap).toMatchObject({
          other: id === 'buy-refurbished' ? 'buy-second-hand' : 'buy-refurbished',
          bought: true,
          // as few digits as each of them has
          sum: shown(alone(home, 'buy-refurbished') + alone(home, 'buy-second-hand')),
        });
        expect(overlap.together).toBeLessThan(overlap.sum);
        expect(overlap.things).toContain('Smartphone');
        const said = overlapWords(overlap, choosing, WORDS[language]);
        expect(said).toContain(exact(overlap.together, language));
      }
    }
    expect(overlapOf('buy-refurbished', choosing)!.together).toBe(shown(choosing.effects.saving[0]!));
  });

  test('say why the low end of what is left may rise where one is added to the other', async () => {
    const { choosing } = await homeOf(language, { people: 4 });
    const bill = () => textOf(/id="after".*/s.exec(actHtml(choosing, language))![0]);
    const words = plain(WORDS[language].oneOrOther);
    choosing.picked.tick('buy-second-hand', true);
    const { low } = choosing.effects.after;
    expect(bill()).not.toContain(words);
    choosing.picked.tick('public-reuse', true);
    expect(choosing.effects.after.low).toBeGreaterThan(low);
    expect(bill()).toContain(words);
  });

  test('say nothing where both act on different things', async () => {
    const { choosing } = await homeOf(language);
    choosing.picked.tick('lower-definition', true);
    expect(overlapOf('buy-second-hand', choosing)).toBeUndefined();
  });
});

test('the television that is gone smaller is of the size that its gain is counted for', async () => {
  const { choosing } = await homeOf('fr');
  const { act } = choosing.bench.proposals.levers.find(({ id }) => id === 'smaller-television')!;
  expect(act).toMatchObject({ becomes: 'tv-32' });
  for (const { mine } of [fr, en]) expect(mine['smaller-television']).toContain('32');
});

describe.each(LANGUAGES)('what is said of a law and of a plan (%s)', (language) => {
  const m = WORDS[language];

  test('the figure of a law that may do less says “if” at the top, and what it supposes on its card', async () => {
    const { choosing } = await homeOf(language, { people: 4 });
    const { lawFirst } = rankOn(choosing, choosing.household.footprint!);
    expect(lawFirst!.row.atMost).toBe(true);
    const { whole } = choosing.programme.words.levers.find(({ id }) => id === lawFirst!.row.lever)!;
    const supposed = plain(m.supposes(whole));
    const html = actHtml(choosing, language);
    expect(textOf(/class="prose first-law".*?<\/p>/s.exec(html)![0])).toMatch(/ si | if /);
    expect(textOf(/class="way law".*?<\/section>/s.exec(html)![0])).toContain(supposed);
  });

  test('that a programme is quoted stands beside the first law, and leads to whose it is', async () => {
    const { choosing } = await homeOf(language, { people: 4 });
    const html = actHtml(choosing, language);
    const law = /class="prose first-law".*?<\/p>/s.exec(html)![0];
    expect(law).toMatch(new RegExp(`href="#origin">${m.cited}<`));
    expect(textOf(/id="origin".*?<\/p>/s.exec(html)![0])).toContain(plain(choosing.programme.words.origin!));
  });

  test('the figure of a law at the top follows what is chosen: what it takes off alone, and what it would still take off', async () => {
    const { choosing } = await homeOf(language, { people: 4 });
    const { lawFirst, alone } = rankOn(choosing, choosing.household.footprint!);
    const { id } = lawFirst!.row;
    const top = () => textOf(/class="prose first-law".*?<\/p>/s.exec(actHtml(choosing, language))![0]);
    const told = (kg: number) => plain(m.lighter(amount(kg, language)));
    const besides = plain(m.besides(amount(alone.get(id)!.central, language)));
    expect(top()).not.toContain(besides);
    choosing.picked.tick(id, true);
    expect(top()).not.toContain(besides);
    choosing.picked.tick(id, false);
    choosing.picked.tick('buy-second-hand', true);
    const adds = choosing.adds(id);
    expect(adds).toBeLessThan(alone.get(id)!.central / 2);
    expect(top()).toContain(`${besides} ${told(adds)}`);
    // the same, once it is chosen too
    choosing.picked.tick(id, true);
    expect(top()).toContain(`${besides} ${told(adds)}`);
  });

  test('a saving of which part is spent again says how much of it, by what the reader types of it', async () => {
    const { choosing } = await homeOf(language, { people: 4 });
    const { factors, levers, rebound } = choosing.programme.numbers;
    const told = (share: number) => plain(m.spentAgain(amount(share * 10, language)));
    const cardOf = (id: string) =>
      plain(textOf(cardsHtml(choosing, language).find((card) => card.includes(`id="way-${id}"`))!));
    const published = factors[rebound]!.central;
    expect(published).toBeGreaterThan(0);
    for (const [id, is] of [
      ['buy-second-hand', true],
      ['keep-longer', false],
    ] as const) {
      const { lever } = choosing.programme.numbers.proposals.find((one) => one.id === id)!;
      expect(levers.find((one) => one.id === lever)!.rebound).toBe(is);
      expect(cardOf(id).includes(told(published))).toBe(is);
    }
    choosing.picked.setRebound(0.5);
    expect(cardOf('buy-second-hand')).toContain(told(0.5));
  });

  test('a smaller television says that it is of an average one where its size is not known, and where to say it', async () => {
    const cardOf = async (type: string) => {
      const { choosing } = await homeOf(language, { people: 3, devices: [{ type, count: 1, yearsKept: 8 }] });
      return cardsHtml(choosing, language).find((card) => card.includes('id="way-smaller-television"'))!;
    };
    expect(textOf(await cardOf('tv'))).toContain(plain(m.unsized));
    expect(await cardOf('tv')).toContain(`href="${householdPath(language)}${SUPPOSED}">${m.saySize}`);
    expect(textOf(await cardOf('tv-55'))).not.toContain(plain(m.unsized));
  });

  test('what no proposal changes of mobile plans is told apart from their data, which some do', async () => {
    const { choosing } = await homeOf(language, { people: 4 });
    expect(textOf(actHtml(choosing, language))).toContain(plain(m.fixed['mobile-plan']!));
  });
});
