/** What a council takes away, requested as a browser without script does: the note, the pieces, the years. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { load } from '../../data/load.ts';
import { exact } from '../../web/format.ts';
import { territoryPartPath, territoryPath } from '../../web/pages.ts';
import { partsIn, textIn, wellFormed } from '../server/files/unzipped.ts';
import { siteRead } from '../server/reading.ts';

const library = load();
const app = siteRead();
const LE_TRAIT = '76709';
const CAUX = '200010700';
const USUAL = '?repair-bonus=6&repair-cafe=2&council-refurbished=50&council-longer=2';

const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
const page = async (path: string) => {
  const answer = await app.request(path);
  expect(answer.status).toBe(200);
  return answer.text();
};
const noteOf = async (code: string, query: string, language: 'fr' | 'en' = 'fr') =>
  textOf(await page(territoryPartPath(code, 'note', language) + query));

describe('the note', () => {
  test('gives the territory, the actions with their proof, euros, law, version, and how to reopen it', async () => {
    const text = await noteOf(LE_TRAIT, USUAL);
    expect(text).toContain('4 704 habitants (2023)');
    expect(text).toContain('Les 4 actions choisies');
    expect(text).toContain('2 cafés');
    expect(text).toContain('50 % des achats');
    expect(text).toMatch(/D’ici 2035, [\d,]+ k?[gt] CO₂e en moins \(entre/);
    expect(text).toMatch(/Le carbone baisse dans (?:plus de )?\d cas sur 10\./);
    expect(text).toContain('Pour la collectivité, sans les coûts inconnus');
    expect(text).toMatch(
      /sans le coût de mise en œuvre, inconnu, à saisir, de : la salle et le temps des bénévoles des cafés de réparation, Achats publics reconditionnés, Garder le parc/,
    );
    expect(text).toContain('décret n° 2024-134');
    expect(text).toContain(`empreinte ${library.catalogue.hash}`);
    expect(text).toContain(`localhost${territoryPath(LE_TRAIT, 'fr')}${USUAL}`);
  });

  test.each(LANGUAGES)(
    'gives each action its own carbon and euros, which the page gives too (%s)',
    async (language) => {
      const query = '?repair-bonus=10&council-longer=3&fewer-computers=5&fewer-computers.cost=20&donation=60';
      const html = await page(territoryPartPath(LE_TRAIT, 'note', language) + query);
      const table = /<table class="chosen[^"]*">([^]*?)<\/table>/.exec(html)![1]!;
      const rows = [...table.matchAll(/<tr><th scope="row">([^]*?)<\/tr>/g)].map(([row]) => row);
      expect(rows).toHaveLength(4);
      const text = (await page(territoryPath(LE_TRAIT, language) + query)).replaceAll(/<!--[^>]*-->/g, '');
      for (const row of rows) {
        const label = textOf(/<th scope="row">([^<]*)/.exec(row)![1]!).trim();
        const cell = (name: string) =>
          textOf(new RegExp(`data-label="${name}">([^<]*)<`).exec(row)![1]!).trim();
        const carbon = cell({ fr: 'Carbone', en: 'Carbon' }[language]);
        const brought = textOf(
          text.split(`aria-label="${label}"`)[1]!.split('class="brings')[1]!.split('</p>')[0]!,
        );
        // a fall is told with a sign in a cell, in words on the page: by the same numbers
        for (const [number] of carbon.matchAll(/[\d.,]+/g)) expect(brought, label).toContain(number);
        for (const [number] of cell('Euros').matchAll(/\d[\d.,\s]*\d/g))
          expect(brought, label).toContain(number);
      }
      expect(textOf(html)).toContain({ fr: 'Ils ne s’ajoutent pas', en: 'They do not add up' }[language]);
    },
  );

  test('has neither a total nor a zero where nobody knows what its actions cost', async () => {
    const text = await noteOf(LE_TRAIT, '?loan=20');
    expect(text).toContain('Actions de la collectivité coût inconnu, à saisir');
    expect(text).toContain('Pour la collectivité, en tout coût inconnu, à saisir');
    expect(text).toContain('tous les coûts ne sont pas connus');
    expect(text).not.toMatch(/ 0 €/);
    const known = await noteOf(LE_TRAIT, '?repair-bonus=6');
    expect(known).toContain('Pour la collectivité, en tout');
    expect(known).not.toContain('inconnu');
    expect(known).toMatch(/[\d ]+ € par tonne évitée, entre [\d ]+ et [\d ]+\.|Pas de prix à la tonne/);
  });

  test.each([
    ['fr', 'Pour la collectivité, sur ses seuls achats : coût des actions non compté', 'déjà fait depuis'],
    ['en', 'For the council, on its purchases alone: cost of the actions not counted', 'done since'],
  ] as const)(
    'says of what a saving is where no cost of an action is known, and no year that nobody gave (%s)',
    async (language, only, since) => {
      const noted = (query: string) => noteOf(LE_TRAIT, query, language);
      expect(await noted('?council-longer=2')).toContain(only);
      expect(await noted('?council-longer=2&repair-bonus=6')).not.toContain(only);
      const done = '?council-longer=2&done.council-refurbished=12';
      expect(await noted(done)).not.toContain(since);
      expect(await noted(`${done}&done.council-refurbished.start=2023`)).toContain(`${since} 2023`);
    },
  );

  test('has no figure per inhabitant of a place where nobody lives', async () => {
    // its cost is typed, so that it is known whole: what is not known is never told by inhabitant
    const asked = 'name=Personne&repair-cafe=2&repair-cafe.cost=1000';
    const text = textOf(await page(`/commune/own/note?${asked}&people=0`));
    expect(text).not.toMatch(/∞|Infin|NaN/);
    const perPerson = /€ par habitant/;
    expect(text).not.toMatch(perPerson);
    expect(textOf(await page(`/commune/own/note?${asked}&people=5000`))).toMatch(perPerson);
  });

  test('shares what is spent among the years in which it is, and says which they are', async () => {
    const text = await noteOf(LE_TRAIT, '?repair-bonus=50&repair-bonus.start=2030');
    const [, from, to, each] = /Soit, de (\d{4}) à (\d{4}), ([\d,]+) € par habitant et par an/.exec(text)!;
    const [, all] = /Pour la collectivité, en tout ([\d ]+) €/.exec(text.replaceAll(/[\u202f\u00a0]/g, ' '))!;
    expect([from, to]).toEqual(['2030', '2035']);
    const expected = Number(all!.replaceAll(' ', '')) / 4704 / (2035 - 2030 + 1);
    expect(Math.abs(Number(each!.replace(',', '.')) / expected - 1)).toBeLessThan(0.06);
  });

  test('is marked in the menu, under the councils', async () => {
    const html = await page(territoryPartPath(LE_TRAIT, 'note', 'fr') + USUAL);
    expect(html).toMatch(/<a href="\/commune" aria-current="page"/);
  });

  test('calls a change what may go either way, and never aims at avoiding less than nothing', async () => {
    const indicators = async (code: string, query: string, language: 'fr' | 'en' = 'fr') => {
      const html = await page(territoryPartPath(code, 'note', language) + query);
      const [, section] = /<section aria-labelledby="indicators">(.*?)<\/section>/s.exec(html)!;
      return [...section!.matchAll(/<tr>(?:(?!<\/tr>).)*<\/tr>/gs)].map(([row]) => textOf(row).trim());
    };
    const PROMISE = /évités?,|avoided,|de plus|\bmore\b/;
    for (const [code, query] of [
      ['dep-976', '?donation=100&horizon=2050'],
      [LE_TRAIT, '?council-longer=2'],
      [LE_TRAIT, '?donation=100&council-longer=3&repair-bonus=6&loan=20'],
    ] as const)
      for (const language of ['fr', 'en'] as const)
        for (const row of await indicators(code, query, language))
          if (PROMISE.test(row)) expect(row.replaceAll(/\([^)]*\)/g, ''), row).not.toContain('−');
    const longer = await indicators(LE_TRAIT, '?council-longer=2');
    expect(longer.join('\n')).toMatch(/Variation du nombre d’appareils en seconde vie, par an −\d/);
    const gifts = await indicators('dep-976', '?donation=100&horizon=2050');
    expect(gifts.join('\n')).toMatch(/Variation du carbone, par an \d/);
  });

  test('says how many more or fewer devices are in drawers, as the page of the territory does', async () => {
    expect(await noteOf(LE_TRAIT, '?household-refurbished=20')).toMatch(
      /Variation du nombre d’appareils dans les tiroirs \d/,
    );
    expect(await noteOf(LE_TRAIT, '?workshop=2', 'en')).toMatch(
      /Change in the number of devices in drawers −\d/,
    );
  });

  test('gives the address where it was read, whatever other names this site has', async () => {
    const path = territoryPartPath(LE_TRAIT, 'note', 'fr') + USUAL;
    for (const host of ['sobriete.mairie.example', 'autre.example:8080']) {
      const text = textOf(await (await app.request(`http://${host}${path}`)).text());
      expect(text).toContain(`${host}${territoryPath(LE_TRAIT, 'fr')}${USUAL}`);
    }
  });

  test('contains the legal thresholds of each year of its targets', async () => {
    const text = await noteOf(LE_TRAIT, '?repair-bonus=6&horizon=2040', 'en');
    expect(text).toContain('Indicator 2028 2030 2040');
    expect(text).toMatch(/share of spending legal threshold ≥ 25% ≥ 30% ≥ 30%/);
    expect(text).toMatch(/sent to reuse legal threshold ≥ 50% ≥ 50% ≥ 50%/);
  });

  test('keeps what the law asks for now and later where the sheet has no room for its text', async () => {
    const html = await page(`${territoryPartPath(LE_TRAIT, 'note', 'fr')}?repair-bonus=6`);
    const kept = [...html.matchAll(/<span class="shares">(.*?)<\/span>/g)].map(([, text]) => textOf(text!));
    expect(kept).toEqual(['20 % dès 2024, 25 % dès 2027, 30 % dès 2030.', '50 % dès 2025.']);
  });

  test('says how much of an aid stays with those whom it is for, and so does its draft', async () => {
    const { central } = library.stock.factors['policy.bonus.pass-through']!;
    const said = `environ ${Math.round(central * 100)} % de l’aide restent aux habitants`;
    expect(await noteOf(LE_TRAIT, '?repair-bonus=6')).toContain(said);
    expect(await noteOf(LE_TRAIT, '?repair-cafe=2')).not.toContain('de l’aide');
    const act = await (
      await app.request(territoryPartPath(LE_TRAIT, 'txt', 'fr') + '?repair-bonus=6')
    ).text();
    expect(act.replaceAll(/\s/g, ' ')).toContain(said);
  });

  test('turns a rate per thousand into a number for this population, on the way and at the end', async () => {
    // 6 for 1,000 of 4,704 people is 28; from 2027 over three years, two thirds in 2028
    expect(await noteOf(LE_TRAIT, '?repair-bonus=6')).toMatch(
      /pour 1 000 habitants, soit 28 ici · environ 27 % de l’aide restent aux habitants, le reste passant dans les prix 19 28 28 2027 → 2029/,
    );
  });

  test('says the name of its scenario apart from its homes', async () => {
    expect(await noteOf(LE_TRAIT, '?repair-cafe=1&title=Garder')).toMatch(/foyers · scénario « ?Garder/);
  });

  test('never votes a share below what the law asks or what is done: it is all of it, and says of what', async () => {
    const asked = '?council-refurbished=50&donation=60';
    const without = await noteOf(LE_TRAIT, asked);
    expect(without).toMatch(/50 % des achats, dont 30 % par la loi 33 % 50 % 50 %/);
    expect(without).toMatch(
      /60 % du matériel réformé de moins de 10 ans qui peut resservir, dont 50 % par la loi 50 % 60 % 60 %/,
    );
    // what is done below the law changes nothing of it
    expect(await noteOf(LE_TRAIT, `${asked}&done.council-refurbished=12`)).toMatch(
      /50 % des achats, dont 30 % par la loi 33 % 50 % 50 %/,
    );
    expect(await noteOf(LE_TRAIT, `${asked}&done.council-refurbished=40`)).toMatch(
      /50 % des achats, dont 40 % déjà faits 40 % 50 % 50 %/,
    );
    expect(await noteOf(LE_TRAIT, `${asked}&done.council-refurbished=60`)).toMatch(
      /50 % des achats, 60 % déjà faits 60 % 60 % 60 %/,
    );
    expect(await noteOf(LE_TRAIT, '?council-refurbished=10')).toMatch(
      /10 % des achats, la loi demande 30 % 25 % 30 % 30 %/,
    );
  });

  test('tells a saving only where its sign is sure', async () => {
    const unsure = await noteOf(LE_TRAIT, '?workshop=10');
    expect(unsure).toMatch(/D’ici 2035, de [\d,]+ k?g de plus à [\d,]+ t de moins \(CO₂e\)\./);
    expect(unsure).not.toMatch(/CO₂e en moins \(entre −|C’est [\d,]+ % de ce que les appareils/);
    expect(await noteOf(LE_TRAIT, '?council-longer=2')).toMatch(
      /D’ici 2035, [\d,]+ k?[gt] CO₂e en moins \(entre \d/,
    );
  });

  test('says of what is done below the law that the law already asks for it', async () => {
    const done = (share: number) => noteOf(LE_TRAIT, `?repair-cafe=1&done.council-refurbished=${share}`);
    expect(await done(12)).toContain(
      'Ce qui est déjà fait ne dépasse pas ce que la loi demande : rien n’en est compté. ' +
        'Achats publics reconditionnés : 12 %, il manque 8 points pour les 20 % demandés en 2026.',
    );
    expect(await done(22)).toContain('22 %, il manque 3 points pour les 25 % demandés en 2027.');
    expect(await done(80)).not.toContain('il manque');
    expect(await done(12)).not.toContain('en plus de la loi,');
    expect(await done(80)).toMatch(/Ce qui est déjà fait évite, en plus de la loi, [\d,]+ k?[gt]/);
  });

  test('says that the screens of a place were never counted, where they may be taken away', async () => {
    expect(await noteOf('44069', '?ad-panels=100')).toMatch(
      /100 % des écrans · environ 4 ici d’après la moyenne du pays : le vrai nombre n’est pas connu, peut-être aucun/,
    );
    // where a law bans them already, that is what is said
    expect(await noteOf(LE_TRAIT, '?ad-panels=100')).not.toContain('peut-être aucun');
  });

  test('for a hamlet shows what is less than one, and does not stay on its way for ever', async () => {
    const text = await noteOf('own', '?name=Ici&people=80&repair-bonus=6');
    expect(text).toMatch(
      /6 réparations [^.]*habitants · environ [^.]* prix en cours moins d’un moins d’un 2027 → 2029/,
    );
    expect(text).toContain('environ 36 foyers');
    // a café shared with other places is a part of one in each year, and says that it is shared
    expect(await noteOf('own', '?name=Ici&people=1700&repair-cafe=0.3')).toMatch(
      /cafés : 0,3, à plusieurs communes 0,2 0,3 0,3 2027 → 2029/,
    );
  });

  test('gives the same share of what devices weigh, whatever past is entered', async () => {
    const shareIn = async (query: string) =>
      (await noteOf(LE_TRAIT, USUAL + query)).match(
        /C’est [\d,]+ % de ce que les appareils d’ici pèsent sur ces années : [\d ]+ t \(entre/,
      )?.[0];
    expect(await shareIn('&from=2015')).toBe(await shareIn(''));
    expect(await shareIn('')).toBeDefined();
  });

  test('without any action is a diagnosis with the law, and no figure of an effect', async () => {
    const text = await noteOf(LE_TRAIT, '');
    expect(text).toContain('Aucune action n’est réglée');
    expect(text).not.toContain('Effet attendu');
    expect(text).not.toContain('Carbone évité');
    expect(text).toContain('Achats issus du réemploi');
  });

  test('mentions the strategy of the REEN law where it is mandatory, and says where it is not', async () => {
    expect(await noteOf(CAUX, '')).toContain('Stratégie numérique responsable');
    expect(await noteOf(LE_TRAIT, '')).not.toContain('Stratégie numérique responsable');
    expect(await noteOf(LE_TRAIT, '?council-longer=2')).toContain('la loi REEN n’impose pas de stratégie');
  });

  test('tells no date of the strategy of the REEN law to a place that it does not bind', async () => {
    const lawIn = async (code: string, language: 'fr' | 'en') => {
      const html = await page(`${territoryPartPath(code, 'note', language)}?council-longer=2`);
      const strategy = { fr: 'Stratégie numérique responsable', en: 'Responsible digital strategy' }[
        language
      ];
      const items = [...html.matchAll(/<li>(?:(?!<\/li>).)*<\/li>/gs)].map(([item]) => textOf(item));
      return items.find((item) => item.includes(strategy))!;
    };
    const date = { fr: '1er janvier', en: '1 January' };
    for (const language of ['fr', 'en'] as const) {
      expect(await lawIn(LE_TRAIT, language)).not.toContain(date[language]);
      // a department is not named by the law
      expect(await lawIn('dep-76', language)).not.toContain(date[language]);
      expect(await lawIn('dep-76', language)).toContain('50');
      expect(await lawIn(CAUX, language)).toContain(date[language]);
    }
  });

  test('is of one scenario of several, and leads back to it among all of them; so do its pieces, its draft and its review', async () => {
    const all = '?repair-cafe=2&b.council-longer=2&c.loan=20&b.title=Garder';
    const back = `href="${territoryPath(LE_TRAIT, 'fr')}${all}&of=b#results"`.replaceAll('&', '&amp;');
    for (const part of ['note', 'pieces', 'deliberation', 'review'] as const) {
      const html = await page(`${territoryPartPath(LE_TRAIT, part, 'fr')}${all}&of=b`);
      expect(html.replaceAll(/&(?!amp;)/g, '&amp;'), part).toContain(back);
      const text = textOf(html);
      expect(text, part).toContain('Garder le parc public plus longtemps');
      for (const said of ['cafés de réparation', 'Prêter des ordinateurs', 'À corriger'])
        expect(text, part).not.toContain(said);
      // from each to the others, the same scenario among the same ones
      if (part !== 'pieces' && part !== 'review')
        expect(html.replaceAll('&amp;', '&')).toContain(
          `href="${territoryPartPath(LE_TRAIT, 'review', 'fr')}${all}&of=b"`,
        );
    }
    const note = await page(`${territoryPartPath(LE_TRAIT, 'note', 'fr')}${all}&of=b`);
    expect(textOf(note)).toContain('scénario « Garder »');
    // what is typed again from paper is of that scenario alone
    expect(textOf(note)).toContain(`localhost${territoryPath(LE_TRAIT, 'fr')}?council-longer=2&title=Garder`);
    // one without a name is told by its letter; one that is not there is the last
    const c = await page(`${territoryPartPath(LE_TRAIT, 'note', 'fr')}${all}&of=c`);
    expect(textOf(c)).toContain('scénario « Scénario C »');
    const last = await page(`${territoryPartPath(LE_TRAIT, 'note', 'fr')}?loan=20&of=c`);
    expect(textOf(last)).not.toContain('scénario «');
  });

  test('says which action goes further than is plausible in the place', async () => {
    const beyond = 'Plus qu’il n’est plausible ici : 0,9 au plus.';
    expect(await noteOf(LE_TRAIT, '?repair-cafe=999')).toContain(`999 cafés · ${beyond}`);
    expect(await noteOf(LE_TRAIT, '?repair-cafe=0.5')).not.toContain('plausible');
  });

  test('leaves out what is invalid in the address, and says so', async () => {
    const { max } = library.stock.levers.find(({ id }) => id === 'repair-cafe')!.intensity;
    const html = await page(
      `${territoryPartPath(LE_TRAIT, 'note', 'fr')}?repair-bonus=6&repair-cafe=${max + 1}`,
    );
    expect(textOf(html)).toContain(
      `repair-cafe : un nombre entre 0 et ${exact(max, 'fr')}`.replaceAll(/\s/g, ' '),
    );
    expect(html).toContain(`href="${territoryPath(LE_TRAIT, 'fr')}?repair-bonus=6"`);
  });

  test('mentions what is already done, and an electricity of its own', async () => {
    const text = await noteOf('dep-976', '?repair-bonus=6&done.repair-cafe=3');
    expect(text).toContain('Ce qui est déjà fait évite');
    expect(text).toContain('L’électricité est celle d’ici (Mayotte)');
  });

  test('does not exist for a territory that does not exist; for one’s own territory it keeps its name and people', async () => {
    expect((await app.request('/commune/99999/note')).status).toBe(404);
    expect((await app.request('/commune/own/note')).status).toBe(422);
    const html = await page('/commune/own/note?name=%3Cb%3EX&people=1200&repair-bonus=6');
    expect(html).toContain('&lt;b>X');
    expect(html).toContain('/commune/own?name=%3Cb%3EX&amp;people=1200&amp;repair-bonus=6');
  });
});

const PIECES = territoryPartPath(LE_TRAIT, 'pieces', 'fr');
const send = (fields: Record<string, string>, query = USUAL, path = PIECES) =>
  app.request(path + query, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });

describe('the pieces of the REEN law', () => {
  test('are filled in where the tool knows, and the rest is marked', async () => {
    const html = await page(PIECES + USUAL);
    expect(html).toMatch(/name="programme\.uses"[^>]*>4\u202f704 habitants/);
    expect(html).toMatch(/name="strategy\.repair-bonus\.calendar"[^>]*>2027 → 2029</);
    expect(html).toMatch(
      /name="strategy\.repair-bonus\.means"[^>]*>\d+\u202f€ par réparation aidée, soit \d+\u202f€ par an à plein effet</,
    );
    expect(html).toMatch(/name="programme\.partners"[^>]*placeholder="à compléter"[^>]*></);
    expect(textOf(html)).toContain('Inclusion numérique – Aucune action choisie');
    expect(textOf(html)).toContain('France, 2025 : environ 14,5 (10 à 20)');
  });

  test.each(LANGUAGES)('tell a date only where the law asks for them (%s)', async (language) => {
    const dueIn = async (code: string) => {
      const html = await page(territoryPartPath(code, 'pieces', language));
      return [...html.matchAll(/<p class="note"><b>(.*?)<\/b>/g)].map(([, due]) => textOf(due!));
    };
    for (const code of [LE_TRAIT, 'dep-76']) {
      const due = await dueIn(code);
      expect(due).toHaveLength(3);
      for (const each of due) {
        expect(each).toContain(
          language === 'fr' ? 'ne demande pas cette pièce ici' : 'does not ask for this',
        );
        expect(each).not.toMatch(/202[35]\.|1er janvier|1 January|Chaque année|Each year/);
      }
    }
    expect((await dueIn(CAUX))[0]).toMatch(/1er janvier 2023|1 January 2023/);
  });

  test.each(LANGUAGES)('say what the law asks of a small council, and only that (%s)', async (language) => {
    const text = textOf(await page(territoryPartPath('44210', 'pieces', language)));
    expect(text).not.toMatch(/n’impose rien|asks for nothing/);
    expect(text).toMatch(
      language === 'fr'
        ? /Sous 50 000 habitants : la loi REEN ne demande pas de stratégie.*50 % .*moins de 10 ans.*\(loi n° 2021-1485 \(REEN\), art\. 16/
        : /Below 50,000 inhabitants: the REEN law asks for no strategy.*50% .*under 10 years old.*\(law no\.\s2021-1485 \(REEN\), art\. 16/,
    );
  });

  test('include what is already done', async () => {
    const html = await page(`${PIECES}?done.repair-cafe=2&done.repair-cafe.start=2022`);
    expect(html).toMatch(
      /name="programme\.actions"[^>]*>Ouvrir des cafés de réparation \(2 cafés\), depuis 2022</,
    );
  });

  test('come as a document with what was typed, which is neither stored nor indexed', async () => {
    const answer = await send({ as: 'rtf', 'programme.partners': 'Ressourcerie {du Port} 你好' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/rtf');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="pieces-reen-76709.rtf"');
    const text = await answer.text();
    expect(text).toContain('Ressourcerie \\{du Port\\} \\u20320?\\u22909?');
    expect(text).toContain('[\\u224? compl\\u233?ter]');
    expect(text.match(/\\row/g)!.length).toBeGreaterThan(20);
  });

  test.each(['docx', 'odt'] as const)(
    'come as a .%s with what was typed, the same as its text',
    async (as) => {
      const typed = { 'programme.partners': 'Ressourcerie <du Port> & amis' };
      const answer = await send({ as, ...typed });
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="pieces-reen-76709.${as}"`,
      );
      const file = new Uint8Array(await answer.arrayBuffer());
      for (const [name, part] of Object.entries(partsIn(file)))
        if (name !== 'mimetype') expect(wellFormed(part), name).toBe('');
      const lines = textIn[as](file).map((line) => line.replaceAll('\n', ' '));
      expect(lines.join('\n')).toContain('Ressourcerie <du Port> & amis');
      expect(lines).toContainEqual(expect.stringContaining('[à compléter]'));
      const text = await (await send({ as: 'txt', ...typed })).text();
      expect(lines).toEqual(text.split('\n').filter(Boolean));
    },
  );

  test('have the euros of each year as budget lines, and their total as the note has it', async () => {
    const html = await page(PIECES + USUAL);
    const lines = /name="strategy\.all\.means"[^>]*>([^<]*)</.exec(html)![1]!.split('\n');
    // a cost is unknown, and said to be before any saving
    expect(lines[0]).toContain('sans les coûts inconnus');
    expect(lines[1]).toMatch(/achats épargnés à part/);
    expect(lines[2]).toMatch(/^2027\u202f: [\d\u202f]+\u202f€$/);
    expect(lines.length).toBeGreaterThan(5);
    const note = await page(territoryPartPath(LE_TRAIT, 'note', 'fr') + USUAL);
    // the sum, then its range
    const [, net, range] = /<tr class="net">[^]*?<td class="n">([^<]*)<small>([^<]*)</.exec(note)!;
    for (const said of [net!, range!]) expect(textOf(lines[0]!)).toContain(textOf(said).trim());
    // what an act votes and a review plans, each year, to the euro
    const flat = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');
    const act = flat(await (await app.request(territoryPartPath(LE_TRAIT, 'txt', 'fr') + USUAL)).text());
    expect(/les crédits nécessaires.*/.exec(act)![0]).toContain(
      flat(lines[2]!).replace(/^2027 : (.*)$/, '$1 en 2027'),
    );
    expect(await page(PIECES)).toMatch(/name="strategy\.all\.means"[^>]*></);
  });

  test('have in their yearly review what was simulated of each indicator, from next year on, with its range', async () => {
    const review = textOf(await page(PIECES + USUAL))
      .split('Bilan annuel')
      .at(-1)!;
    const carbon = /Carbone évité, par an Cible ou effet attendu : (.*?) Valeur de l’année/.exec(review)![1]!;
    expect(carbon.match(/20\d\d : [^·]* \([^)]* à [^)]*\)/g)!.map((each) => each.slice(0, 4))).toEqual([
      ...['2027', '2028', '2030', '2035'],
    ]);
    expect(review).toContain('2027 : ≥ 25 %');
    // where the scenario goes further than the law asks, both are told: one would be taken for the other
    expect(review).toMatch(/≥ 30 % — Achats publics reconditionnés, dans ce scénario : 2027 : .*2035 : 50 %/);
    // each action that is decided has its target, of an indicator that counts it or by itself
    const decided = textOf(await page(`${PIECES}?repair-bonus=3&fewer-computers=5`));
    expect(decided).toMatch(
      /Réparations aidées[^:]* Cible ou effet attendu : Compléter le bonus réparation, dans ce scénario : .*2028 : 9,4 · 2030 : 14 · 2035 : 14 /,
    );
    expect(decided).toMatch(
      /Moins d’ordinateurs par agent, en % d’ordinateurs en moins Cible ou effet attendu : .*2028 : 3,3 % · 2030 : 5 % · 2035 : 5 % /,
    );
    expect(decided.match(/Compléter le bonus réparation, en /)).toBeNull();
  });

  test('come as a table with lines of equal length', async () => {
    const answer = await send({ as: 'csv', 'review.reuse.value': '=2+3' });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
    expect(text.startsWith('\ufeffLe Trait')).toBe(true);
    expect(text).toContain("'=2+3");
    const plain = text.replaceAll(/"[^"]*"/g, 'x');
    const widths = plain
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';').length);
    expect(new Set(widths).size).toBe(1);
  });

  test('stay empty when emptied by hand; a file that does not exist is reported, with what was typed', async () => {
    expect(await (await send({ as: 'csv', 'programme.uses': '' })).text()).not.toContain('4\u202f704');
    const refused = await send({ as: 'pdf', 'programme.partners': 'Le <port>' });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('Format inconnu');
    expect(html).toMatch(/name="programme\.partners"[^>]*>Le &lt;port></);
    expect(html).toContain('content="noindex"');
  });

  test('are refused for an unknown territory, or when too long', async () => {
    expect((await send({ as: 'csv' }, '', '/commune/99999/strategie')).status).toBe(404);
    expect((await send({ 'programme.uses': 'x'.repeat(70_000) })).status).toBe(413);
  });
});

describe('the years of a scenario', () => {
  test('come as a table: every year and quantity, reference, scenario and difference', async () => {
    const answer = await app.request(territoryPartPath(LE_TRAIT, 'csv', 'en') + USUAL);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="years-76709.csv"');
    const [head, ...lines] = (await answer.text()).trimEnd().split('\r\n');
    expect(head!.split(',').slice(0, 4).join()).toMatch(/year,quantity,unit,reference$/);
    expect(lines).toHaveLength(8 * 10);
    const carbon = lines.filter((line) => line.includes('"Carbon, a year"'));
    for (const line of carbon) {
      const [reference, , , scenario, , , difference] = line
        .replace('"Carbon, a year"', '')
        .split(',')
        .slice(3);
      expect(Number(scenario) - Number(reference)).toBeCloseTo(Number(difference), -1);
    }
    expect(carbon.map((line) => Number(line.slice(0, 4)))).toEqual(
      [...Array(10).keys()].map((i) => 2026 + i),
    );
  });

  test('come as JSON: what the API answers for the same scenario', async () => {
    const file = (await (
      await app.request(territoryPartPath(LE_TRAIT, 'json', 'fr') + '?repair-bonus=6&horizon=2032')
    ).json()) as Record<string, unknown>;
    const answer = await app.request('/api/v1/simulations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        territory: LE_TRAIT,
        levers: [{ id: 'repair-bonus', intensity: 6 }],
        horizon: 2032,
      }),
    });
    expect(answer.status).toBe(200);
    const { scenario, ...rest } = file;
    expect(rest).toEqual(await answer.json());
    expect(scenario).toMatchObject({ pulls: [{ lever: 'repair-bonus', intensity: 6 }], horizon: 2032 });
  });

  test('do not exist for an unknown territory', async () => {
    for (const part of ['csv', 'json'] as const)
      expect((await app.request(territoryPartPath('99999', part, 'fr'))).status).toBe(404);
  });
});

test('the territory’s page links to all of it, with its scenario', async () => {
  const html = await page(territoryPath(LE_TRAIT, 'fr') + USUAL);
  for (const part of ['note', 'deliberation', 'pieces', 'csv', 'json'] as const) {
    const href = (territoryPartPath(LE_TRAIT, part, 'fr') + USUAL).replaceAll('&', '&amp;');
    expect(html).toContain(`href="${href}"`);
  }
});
