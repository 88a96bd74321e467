/** What is said to be touched, where a household chooses and on the proposals page: it is true, and each figure is said once. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../models/household/answers.ts';
import { leftWords } from '../../web/features/footprint/act/gain.ts';
import { struckRows } from '../../web/features/footprint/act/view.ts';
import { amount } from '../../web/format.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { pathOf, proposalPath } from '../../web/pages.ts';
import { actHtml, cardsHtml, homeOf, library, textOf } from './surfaces.ts';
import { NEVER, NEVER_AT_HOME, NEVER_UNEXPLAINED, TRANSLATED } from '../check/reading/never.ts';
import { siteRead } from '../server/reading.ts';

const app = siteRead();
const { proposals } = library;
const all = Object.fromEntries(proposals.proposals.map(({ id }) => [id, 1]));

const HOMES: readonly [string, Answers][] = [
  ['a home that answered nothing', {}],
  ['a family with a desktop', { people: 4, devices: [{ type: 'desktop-home', count: 1, origin: 'new' }] }],
  ['a home in La Réunion', { people: 2, grid: 'RE' }],
  [
    'a couple without a smartphone',
    { people: 2, devices: [{ type: 'smartphone', count: 0 }], connections: { sims: 0 } },
  ],
  ['a home of searches', { people: 1, uses: [{ type: 'search', countPerWeek: 200 }], unlistedUses: 'none' }],
];
const section = (html: string, from: RegExp) => textOf(html.match(from)?.[0] ?? '');

describe.each(LANGUAGES)('where a household chooses (%s)', (language) => {
  test.each(HOMES)('for %s, no proposal on it changes what it calls unchanged', async (_, answers) => {
    const { choosing, household } = await homeOf(language, answers);
    const said = section(actHtml(choosing, language), /<p class="beside">.*?<\/p>/s);
    const effects = choosing.on(household.footprint!, all);
    // every row that falls, with rows ungrouped
    const rows = effects.lines
      .filter(({ saving }) => saving.some((kg) => kg !== 0))
      .flatMap((line) => struckRows({ ...effects, lines: [line] }, choosing, ''));
    expect(rows.length).toBeGreaterThan(3);
    for (const { label } of rows) expect(said).not.toContain(label);
  });

  test.each(HOMES)(
    'for %s, the first cards take off together what is said above them',
    async (_, answers) => {
      const { choosing } = await homeOf(language, answers);
      const headed = () => section(actHtml(choosing, language), /<h1 .*?<\/h1>/s);
      const said = headed();
      const ids = cardsHtml(choosing, language)
        .slice(0, 3)
        .map((card) => /<section [^>]*aria-labelledby="way-([^"]*)"/.exec(card)![1]!);
      choosing.picked.replace({ proposals: ids.map((id) => ({ id })) });
      const { saving } = choosing.effects;
      expect(said).toContain(` ${amount(saving[0]!, language)} kg `);
      expect(headed()).toContain(` ${leftWords(choosing.effects, language)} kg`);
    },
  );
});

const BAD = {
  fr: /Seul le collectif|Il manque|Rien ne manque|rien ne manque|tirages|touche/i,
  en: /Only the collective|Missing, by|[Nn]othing (is )?missing|draws|touch/i,
};

describe.each(LANGUAGES)('sentences that were not true are gone (%s)', (language) => {
  test.each(HOMES)('from the page of %s', async (_, answers) => {
    const { choosing } = await homeOf(language, answers);
    choosing.picked.replace({ proposals: [{ id: 'keep-longer' }] });
    for (const html of [actHtml(choosing, language), ...cardsHtml(choosing, language)])
      expect(textOf(html)).not.toMatch(BAD[language]);
  });

  test('and from the proposals page', async () => {
    const text = textOf(await (await app.request(pathOf('proposals', language))).text());
    expect(text).not.toMatch(
      language === 'fr' ? /n’est touché par aucune|Seul le/ : /touched by none|Only the collective/,
    );
  });
});

/** Its form without script sends them, to be answered and forgotten. */
describe.each(LANGUAGES)(
  'answers of a home are said to be kept on its device alone, not to stay there (%s)',
  (language) => {
    test.each(['home', 'household', 'proposals', 'about'] as const)('on the page %s', async (name) => {
      const html = await (await app.request(pathOf(name, language))).text();
      expect(html).toMatch(
        language === 'fr' ? /ne garde ses réponses que sur son appareil/ : /kept on its device alone/,
      );
      expect(html).not.toMatch(/restent sur (?:son|votre|l’)\s?appareil|stay on (?:its|your|the) device/);
    });
  },
);

/** What is read on a page: an address may hold anything, and the numbers of a page are not read. */
const readIn = (html: string) =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<script.*?<\/script>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ');

describe.each(LANGUAGES)('words that are not said (%s)', (language) => {
  test.each([
    pathOf('home', language),
    ...['', '?subject=commune', '?order=programme'].map((query) => pathOf('proposals', language) + query),
    ...library.proposals.proposals.map(({ id }) => proposalPath(id, language)),
    pathOf('method', language),
    `${pathOf('method', language)}/nowhere`,
  ])('on %s', async (path) => {
    const html = await (await app.request(path)).text();
    expect(readIn(html)).not.toMatch(NEVER[language]);
    expect(readIn(html)).not.toMatch(TRANSLATED[language]);
  });

  test.each(['facts', 'calculations', 'lives', 'directions', 'understand'] as const)(
    'nor on %s those that would be translated',
    async (name) => {
      const html = await (await app.request(pathOf(name, language))).text();
      expect(readIn(html)).not.toMatch(TRANSLATED[language]);
    },
  );

  test.each(['household', 'ticket', 'act', 'understand'] as const)(
    'where a household reads about itself: %s',
    async (name) => {
      const text = readIn(await (await app.request(pathOf(name, language))).text());
      expect(text).not.toMatch(NEVER_AT_HOME[language]);
      if (name !== 'understand') expect(text).not.toMatch(NEVER_UNEXPLAINED[language]);
    },
  );

  test('on no card that is opened there', async () => {
    const { choosing } = await homeOf(language);
    for (const card of cardsHtml(choosing, language)) {
      expect(textOf(card)).not.toMatch(NEVER_AT_HOME[language]);
      expect(textOf(card)).not.toMatch(NEVER_UNEXPLAINED[language]);
    }
  });

  test('what the site is and who decides stand before the programme, and weigh more', async () => {
    const origin = library.programme.origin[language];
    for (const path of [
      pathOf('home', language),
      pathOf('proposals', language),
      proposalPath('public-reuse', language),
    ]) {
      const html = await (await app.request(path)).text();
      const [, said] = /<b>([^<]*)<\/b>\s*(?:<span class="cited">)?[^<]*Mélenchon/.exec(html)!;
      expect(said, path).toMatch(
        language === 'fr' ? /sans prendre parti.*décident/ : /takes no side.*decide/,
      );
      // named on the first line, in ordinary letters
      expect(html.slice(0, html.indexOf(origin)), path).not.toMatch(/<(?:b|strong)[^>]*>[^<]*$/);
    }
  });
});

describe.each(LANGUAGES)('a figure that is a bound, or shared, says so (%s)', (language) => {
  const most =
    language === 'fr'
      ? /au mieux|si tout le monde suit|, moins sinon/
      : /at best|if everyone follows|, less if not/;
  const once = language === 'fr' ? /une seule fois/ : /counted once/;
  const waysOf = async () => {
    const { choosing } = await homeOf(language);
    return cardsHtml(choosing, language).flatMap((card) =>
      [
        ...card.matchAll(
          /<section class="way.*?"way-([^"]*)".*?(<h4.*?<\/h4>).*?(<p class="eff">.*?<\/p>)/gs,
        ),
      ].map(([, id, titles, figure]) => ({ id: id!, titles: textOf(titles!), figure: textOf(figure!) })),
    );
  };
  const titleOf = (id: string) =>
    [...library.measures, ...library.gestures]
      .find((one) => one.id === id)!
      .title[language].replaceAll(/\s+/g, ' ');

  /** The one on which a proposal stands: proposals that are one hypothesis stand on one. */
  const wayOf = (ways: Awaited<ReturnType<typeof waysOf>>, of: string) =>
    ways.find(({ id, titles }) => id === of || titles.includes(titleOf(of)))!;

  test('on its card', async () => {
    const ways = await waysOf();
    for (const id of ['keep-longer', 'public-reuse', 'public-data-hosting'])
      expect(`${wayOf(ways, id).titles} ${wayOf(ways, id).figure}`, id).toMatch(most);
    // one hypothesis, one figure, which says of how many it is
    const [first, ...others] = ['legal-guarantee', 'spare-parts', 'durability-index'];
    const { figure } = wayOf(ways, first!);
    expect(figure).toMatch(/\d\s?kg|\d+\.\d+ kg/);
    expect(figure).toMatch(
      { fr: /un seul chiffre supposé pour 3/, en: /one assumed figure for 3/ }[language],
    );
    for (const id of others) expect(wayOf(ways, id)).toBe(wayOf(ways, first!));
    // what a gesture and a law do alike is shown by the gesture
    for (const [law, gesture] of [
      ['public-reuse', 'buy-refurbished'],
      ['fixed-networks', 'wifi-first'],
      ['repairable-society', 'repair-it'],
    ] as const) {
      expect(wayOf(ways, gesture).figure).toMatch(/kg/);
      expect(wayOf(ways, law).figure).toContain(titleOf(gesture));
      expect(wayOf(ways, law).figure).toMatch(once);
      expect(wayOf(ways, law).figure).not.toMatch(/kg/);
    }
  });

  test('and no two ways show the same figure of one lever', async () => {
    const ways = await waysOf();
    for (const { id: lever } of proposals.levers) {
      const own = proposals.proposals
        .filter((one) => one.lever === lever)
        .flatMap(({ id }) => wayOf(ways, id) ?? []);
      expect(new Set(own.filter(({ figure }) => /kg/.test(figure))).size, lever).toBeLessThanOrEqual(1);
    }
  });

  test('and under a receipt laid down, in one row', async () => {
    const html = await (await app.request(pathOf('proposals', language))).text();
    const rows = [...html.matchAll(/<li class="pr[^>]*data-id="([^"]*)">.*?<\/li>/gs)];
    const row = (id: string) => textOf(rows.find(([, one]) => one === id)![0]);
    for (const id of ['legal-guarantee', 'spare-parts', 'durability-index'])
      expect(row('legal-guarantee')).toContain(titleOf(id));
    expect(row('legal-guarantee')).toMatch(
      { fr: /un seul effet pour les 3/, en: /one effect for all 3/ }[language],
    );
    expect(rows.map(([, id]) => id)).not.toContain('spare-parts');
    expect(row('public-reuse')).toMatch(most);
  });

  test('and it comes after what is known better, among gestures too', async () => {
    const html = await (await app.request(`${pathOf('proposals', language)}?order=programme`)).text();
    const gestures = html.slice(html.indexOf('id="gestures"'));
    const at = (id: string) => gestures.lastIndexOf(`href="${proposalPath(id, language)}"`);
    for (const known of ['buy-refurbished', 'buy-second-hand', 'wifi-first']) {
      expect(at(known)).toBeGreaterThan(0);
      expect(at('keep-longer')).toBeGreaterThan(at(known));
    }
  });

  test('on its own page too', async () => {
    const html = await (await app.request(proposalPath('public-reuse', language))).text();
    expect(section(html, /<section[^>]* id="person".*?<\/section>/s)).toMatch(most);
  });
});

describe.each(LANGUAGES)('nobody has half a television (%s)', (language) => {
  const cardOf = async (count: number) => {
    const { choosing } = await homeOf(language, {
      people: 3,
      devices: [{ type: 'tv-55', count }],
      unlistedDevices: 'national',
    });
    const html = cardsHtml(choosing, language).find((card) => card.includes('way-fewer-televisions'))!;
    return { choosing, html };
  };

  test('whoever has one is not asked to have fewer', async () => {
    const { choosing, html } = await cardOf(1);
    expect(html).toContain({ fr: 'Vous n’en avez qu’un.', en: 'You have only one.' }[language]);
    expect(html).not.toContain('role="switch"');
    // picked when there were two
    choosing.picked.replace({ proposals: [{ id: 'fewer-televisions', intensity: 0.5 }] });
    expect(choosing.effects.saving[0]).toBe(0);
  });

  test('whoever has three gives up whole ones, and one at first', async () => {
    const { choosing, html } = await cardOf(3);
    expect(html).toContain('role="switch"');
    choosing.picked.tick('fewer-televisions', true);
    const one = choosing.effects.saving[0]!;
    choosing.picked.slide('fewer-televisions', 1);
    expect(one).toBeCloseTo(choosing.effects.saving[0]! / 3, 9);
    choosing.picked.slide('fewer-televisions', 2 / 3);
    const card = textOf(
      cardsHtml(choosing, language).find((each) => each.includes('far-fewer-televisions'))!,
    );
    expect(card).toContain({ fr: '2 de moins sur 3', en: '2 fewer out of 3' }[language]);
  });
});

describe.each(LANGUAGES)('of televisions that differ (%s)', (language) => {
  const told = async (...types: string[]) => {
    const { choosing } = await homeOf(language, {
      devices: types.map((type) => ({ type, count: 1 })),
      unlistedDevices: 'national',
    });
    choosing.picked.tick('fewer-televisions', true);
    return textOf(cardsHtml(choosing, language).find((card) => card.includes('way-fewer-televisions'))!);
  };
  const said = {
    fr: [/· une télé moyenne/, /Si la plus légère part, il est plus petit\./],
    en: [/· a mean TV/, /If the lightest goes, it is smaller\./],
  }[language];

  test('one fewer is a mean one, and says so', async () => {
    const two = await told('tv', 'tv-55');
    for (const words of said) expect(two).toMatch(words);
    const alike = await told('tv-55');
    for (const words of said) expect(alike).not.toMatch(words);
  });
});

describe.each(LANGUAGES)('how far one goes is said in words (%s)', (language) => {
  test('all of it is no hundred per cent', async () => {
    const { choosing } = await homeOf(language);
    const far = (id: string, share: number) => {
      choosing.picked.slide(id, share);
      const [, valued, shown] = new RegExp(
        `id="far-${id}"[^>]*aria-valuetext="([^"]*)".*?<span class="far">([^<]*)`,
        's',
      ).exec(cardsHtml(choosing, language).join(''))!;
      expect(shown).toBe(valued);
      return shown!.replaceAll(/\s/g, ' ');
    };
    choosing.picked.tick('buy-second-hand', true);
    choosing.picked.tick('wifi-first', true);
    expect([far('buy-second-hand', 1), far('buy-second-hand', 0.3), far('wifi-first', 1)]).toEqual(
      {
        fr: ['tous les achats neufs', '30 % des achats neufs', 'toutes les données mobiles'],
        en: ['all new purchases', '30% of new purchases', 'all mobile data'],
      }[language],
    );
    for (const { id } of proposals.proposals)
      if (choosing.picked.choice[id] === undefined) choosing.picked.tick(id, true);
    for (const card of cardsHtml(choosing, language)) expect(textOf(card)).not.toMatch(/100\s?%/);
  });

  test('nor on the page of a proposal', async () => {
    const html = await (await app.request(proposalPath('public-reuse', language))).text();
    const supposed = section(html, /<section aria-labelledby="supposes".*?<\/section>/s);
    expect(supposed).toContain({ fr: ': tous les achats de', en: ': all purchases of' }[language]);
    expect(supposed).not.toMatch(/100\s?%/);
  });
});
