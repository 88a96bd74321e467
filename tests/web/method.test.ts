/** What the pages of the method say in words of the figures, beside what the models do with them. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { renderCalculations } from '../../web/features/method/calculationsPage.ts';
import { heaviestApart } from '../../models/household/apart.ts';
import { plan } from '../../models/household/plan.ts';
import { choicesAtHome } from '../../models/sensitivity/sensitivity.ts';
import { renderMethod } from '../../web/features/method/methodPage.ts';
import { landing, reconciledRows } from '../../web/features/method/reconciled.ts';
import { factorPath, pathOf, reconciliationPath } from '../../web/pages.ts';
import { library } from '../models/shared.ts';
import { apart as apartEn } from '../../web/features/method/words/apart/en.ts';
import { apart as apartFr } from '../../web/features/method/words/apart/fr.ts';
import { amount, between, digits, labelled, percent, signedDecimal, significant } from '../../web/format.ts';
import { nameOf } from '../../web/features/method/value.ts';
import { factors as factorsEn } from '../../web/features/method/words/factors/en.ts';
import { factors as factorsFr } from '../../web/features/method/words/factors/fr.ts';
import { methodView } from '../../web/features/method/methodView.ts';
import { siteRead } from '../server/reading.ts';
import { textOf } from './surfaces.ts';

describe.each(LANGUAGES)('the calculations in full (%s)', (language) => {
  test('names each lever of a home that counts the carriage of what is passed on as it is', () => {
    const text = textOf(renderCalculations(language, library).main);
    const levers = Object.values(library.levers).filter(({ relies }) =>
      relies?.includes(library.catalogue.handover),
    );
    expect(levers.length).toBeGreaterThan(0);
    for (const { label } of levers) expect(text).toContain(label[language]);
  });

  test('says which part of a range is between models, and that several devices narrow it, as the models do', () => {
    const text = textOf(renderCalculations(language, library).main).replace(/\s/g, ' ');
    const { devices, factors } = library.catalogue;
    const split = devices.filter(({ models }) => models !== undefined);
    expect(split.length).toBeGreaterThan(0);
    for (const { label, models } of split)
      expect(text).toContain(
        labelled(label[language], percent(factors[models!]!.central, language), language).replace(/\s/g, ' '),
      );
    const { one, three } = methodView(library).models;
    expect(three.high - three.low).toBeLessThan(one.high - one.low);
    expect(text).toContain(between(one, language));
    expect(text).toContain(between(three, language));
  });

  test('says why a saving counts at average electricity, and what it would be at the margin, by its figure', () => {
    const text = textOf(renderCalculations(language, library).main);
    const { central, low, high, grade } = library.factors['electricity.FR@saved']!;
    expect(grade).toBe('D');
    const kilograms = [library.catalogue.factors['electricity.FR']!.central, central, low, high];
    for (const kg of kilograms) expect(text).toContain(`${significant(kg * 100, language)}`);
    expect(text).toContain({ fr: 'jamais pour une empreinte', en: 'never for a footprint' }[language]);
  });
});

test('no choice and no calculation uses the electricity of the margin', () => {
  const { catalogue, stock } = library;
  const used = JSON.stringify([{ ...catalogue, factors: {} }, { ...stock, factors: {} }, library.levers]);
  expect(used).not.toContain('electricity.FR@saved');
});

describe.each(LANGUAGES)('the method page (%s)', (language) => {
  const { main } = renderMethod(language, library);
  const text = textOf(main).replace(/\s/g, ' ');
  const naming = { sources: library.sources, words: { fr: factorsFr, en: factorsEn }[language] };
  const hrefs = [...main.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);

  test('begins with a search that works without script, and a found example: published values of one thing', () => {
    const [form] = /<form.*?<\/form>/s.exec(main)!;
    expect(form).toContain(`action="${pathOf('factor', language)}"`);
    expect(form).toContain('method="get"');
    expect(form).toContain('name="q"');
    const [found] = /<ul class="found.*?<\/ul>/s.exec(main)!;
    const [first, ...others] = Object.values(library.factors).filter(({ id }) =>
      found.includes(`"${factorPath(id, language)}"`),
    );
    expect(others.length).toBeGreaterThan(1);
    for (const { alternativeTo } of others) expect(alternativeTo).toBe(first!.id);
    expect(found.match(/<li/g)).toHaveLength(1 + others.length);
  });

  test('takes the heaviest thing of an average home apart: each of its numbers leads to its page', () => {
    const thing = heaviestApart(plan({}, library.catalogue))!;
    const factors = thing.pieces.flatMap((piece) => (piece.from === 'factor' ? [piece.id] : []));
    expect(factors.length).toBeGreaterThan(5);
    for (const id of factors) expect(hrefs).toContain(factorPath(id, language));
    expect(text).toContain(amount(thing.amount, language));
  });

  test('gives each number of that sum its value, its range, its unit, who published it and when, in its own row', () => {
    const { pieces } = heaviestApart(plan({}, library.catalogue))!;
    const rows = [...main.matchAll(/<li[^>]*><b>.*?<\/li>/gs)].map(([row]) => row);
    let told = 0;
    for (const piece of pieces) {
      if (piece.from !== 'factor') continue;
      const { low, high, unit, source, year } = library.factors[piece.id]!;
      const own = rows.filter((row) => row.includes(`href="${factorPath(piece.id, language)}"`));
      expect(own, piece.id).toHaveLength(1);
      const said = textOf(own[0]!).replace(/\s/g, ' ');
      const { from, units } = { fr: apartFr, en: apartEn }[language];
      expect(said.trim().startsWith(digits(piece.value, language, 4)), said).toBe(true);
      if (low < high) {
        const range = from(significant(low, language), significant(high, language));
        expect(said).toContain(`${range} ${units[unit] ?? unit}`.replace(/\s/g, ' '));
        told++;
      }
      expect(said).toContain(`${library.sources[source]!.publisher}, ${year}`);
    }
    expect(told).toBeGreaterThan(5);
  });

  test('labels every miss and no hit, and counts both as the models do', () => {
    const rows = reconciledRows(library);
    const drawn = main.slice(main.indexOf('class="misses'), main.indexOf('class="ends'));
    for (const { row, lands } of rows)
      expect(drawn.includes(`href="${reconciliationPath(row.id, language)}"`), row.id).toBe(!lands);
    const hits = rows.filter(({ lands }) => lands).length;
    expect(text).toContain(
      { fr: `${hits} chiffres publiés sur ${rows.length}`, en: `${hits} of ${rows.length}` }[language],
    );
    expect(/class="hits.*?<path d="([^"]*)"/s.exec(drawn)![1]!.match(/M/g)).toHaveLength(hits);
  });

  test('draws hits in the band and misses out of it', () => {
    const [, from, to] = /class="mark" d="M(\d+) 0H(\d+)V/.exec(main)!.map(Number) as [
      number,
      number,
      number,
    ];
    const dots = (part: string) =>
      [...part.matchAll(/M([\d.]+) [\d.]+a(\d+)/g)].map(([, x, r]) => Number(x) + Number(r));
    const drawn = main.slice(main.indexOf('class="misses'), main.indexOf('class="ends'));
    const hits = dots(/class="hits.*?<\/p>/s.exec(drawn)![0]);
    const misses = [...drawn.matchAll(/<ul.*?<\/ul>/gs)].flatMap(([part]) => dots(part));
    expect(hits.length).toBeGreaterThan(0);
    for (const x of hits) expect(x >= from && x <= to).toBe(true);
    const missed = reconciledRows(library).filter(({ lands }) => !lands);
    expect(misses).toHaveLength(missed.length);
    for (const x of misses) expect(x >= from && x <= to, String(x)).toBe(false);
  });

  test('writes the name of each miss beside its dot, with both figures, and nothing of it is folded away', () => {
    const drawn = main.slice(main.indexOf('class="misses'), main.indexOf('class="ends'));
    expect(drawn).not.toContain('<details');
    const rows = [...drawn.matchAll(/<li.*?<\/li>/gs)].map(([row]) => row);
    const missed = reconciledRows(library).filter(({ lands }) => !lands);
    expect(rows).toHaveLength(missed.length);
    for (const { row } of missed) {
      const own = rows.filter((one) => one.includes(`href="${reconciliationPath(row.id, language)}"`));
      expect(own, row.id).toHaveLength(1);
      expect(textOf(own[0]!)).toContain(row.label[language].replace(/\s/g, ' '));
      // one dot, joined to the band
      expect(own[0]!.match(/ d="M[\d.]+ [\d.]+H[\d.]+M[\d.]+ [\d.]+a[^"]*"/g)).toHaveLength(1);
      expect(textOf(own[0]!)).toMatch(
        { fr: /eux .*\d.*, nous .*\d/, en: /theirs .*\d.*, ours .*\d/ }[language],
      );
    }
  });

  test('shows first the misses that stay when we count as others do, and says how many do not', () => {
    const missed = reconciledRows(library).filter(({ lands }) => !lands);
    const stay = missed.filter(({ figures }) => !figures.every(({ found }) => found.landsByTheirRules));
    const [, open] = main.slice(main.indexOf('class="misses'), main.indexOf('class="ends')).split('<h3');
    for (const { row } of missed)
      expect(open!.includes(`href="${reconciliationPath(row.id, language)}"`), row.id).toBe(
        stay.some((one) => one.row === row),
      );
    const found = missed.length - stay.length;
    // the figures of the two pages that count them are the same ones
    const { met, byTheirRules, lost } = landing(library);
    expect(met - lost + found).toBe(byTheirRules);
    expect(text).toContain(
      { fr: `${found} manqués se retrouvent`, en: `${found} missed, but found` }[language],
    );
  });

  test('leads to each of its parts from the top', () => {
    const parts = [...main.matchAll(/<a class="link" href="#(\w+)"/g)].map(([, id]) => id!);
    expect(parts.length).toBeGreaterThan(3);
    for (const id of parts) expect(main).toContain(`<section id="${id}">`);
  });

  test('names other published values by who published them, never by the end of an id', () => {
    for (const factor of Object.values(library.factors)) {
      const [, end] = factor.id.split('@');
      if (end === undefined) continue;
      expect(nameOf(factor, language, naming), factor.id).not.toContain(`(${end})`);
      expect(text).not.toContain(`(${end})`);
    }
    // of a device, or of a home that has one: the life that somebody published, and the one that homes are given
    const names = Object.values(library.factors).map((factor) => nameOf(factor, language, naming));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('draws what another study would give on both sides of the total, and leads to all of it', () => {
    const { choices, central } = choicesAtHome(library.catalogue, {});
    const [first] = choices;
    const ends = first!.options.map(({ results }) => results[0]! - central[0]!);
    for (const end of [Math.min(...ends), Math.max(...ends)])
      expect(text).toContain(signedDecimal(end, language, 0));
    for (const page of ['sensitivity', 'versions', 'published', 'calculations', 'factor'] as const)
      expect(hrefs.map((href) => href.split('#')[0])).toContain(pathOf(page, language));
  });

  test('leads to every section of the calculations, under the names that older addresses give them', () => {
    const full = renderCalculations(language, library).main;
    for (const href of hrefs.filter((each) => each.startsWith(`${pathOf('calculations', language)}#`))) {
      const id = href.split('#')[1]!;
      expect(full).toContain(`id="${id}"`);
      expect(main).toContain(`id="${id}"`);
    }
  });
});

test.each(LANGUAGES)(
  'numbers on the axis of a figure stand apart, however long they are (%s)',
  async (language) => {
    /** Of a digit, in the drawing, where the screen is the narrowest. */
    const A_DIGIT = 10;
    for (const id of [
      'tv.fossil',
      'laptop.metals',
      'server.raw-material',
      'photos.electricity',
      'smartphone.manufacture',
    ]) {
      const html = await (await siteRead().request(factorPath(id, language))).text();
      const taken = [...html.matchAll(/<text x="([\d.]+)" y="\d+" text-anchor="(\w+)">([^<]+)</g)].map(
        ([, x, anchor, said]) => {
          const width = said!.length * A_DIGIT;
          const from = Number(x) - { start: 0, middle: width / 2, end: width }[anchor!]!;
          return { from, to: from + width };
        },
      );
      expect(taken.length, id).toBeGreaterThan(1);
      for (const [i, { to }] of taken.slice(0, -1).entries())
        expect(taken[i + 1]!.from, id).toBeGreaterThan(to);
    }
  },
);
