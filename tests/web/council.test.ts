/** What a territory's page shows without a script. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { load } from '../../data/load.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { MODEL_WORDS } from '../../server/dictionaries.ts';
import { euros } from '../../web/words/euros/en.ts';
import { territoryPartPath, territoryPath } from '../../web/pages.ts';
import type { ScenarioEuros } from '../../models/council/outcome/euros.ts';
import { payersOf } from '../../web/features/council/sentences.ts';
import { netSaid, sumSaid } from '../../web/features/council/net.ts';
import { casesDrawn } from '../../web/features/council/gainWords.ts';
import { digitsFor } from '../../web/features/council/view.ts';
import { council as en, tool as toolEn } from '../../web/features/council/words/en.ts';
import { council as fr } from '../../web/features/council/words/fr.ts';
import type { Initial } from '../../web/features/council/simulator/simulator.svelte.ts';
import { WHOLE } from '../../web/features/council/whole.ts';
import { siteRead } from '../server/reading.ts';

const library = load();
const app = siteRead();
const sent = async (path: string) => (await app.request(path)).text();
/** The page of a territory is asked for whole: what waits to be opened is then in it. */
const ask = (path: string) =>
  sent(/^\/(?:commune|en\/council)\/[^/?]+(?:\?|$)/.test(path) ? inWhole(path) : path);
const inWhole = (path: string) => `${path}${path.includes('?') ? '&' : '?'}${WHOLE}=1`;

test('the name of one’s own territory is text everywhere, including in what the script reads', async () => {
  const name = `</script><script>alert(1)</script><b title="x">'&`;
  const html = await ask(`/commune/own?${new URLSearchParams({ name, people: '1000' }).toString()}`);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain('<b title');
  const [, state] = /<script type="application\/json" id="state">(.*?)<\/script>/s.exec(html)!;
  expect((JSON.parse(state!) as { place: { name: string } }).place.name).toBe(name);
});

describe('electricity', () => {
  test('is mentioned for a place that has its own, and kept as it is', async () => {
    expect(await ask('/commune/dep-976')).toContain('L’électricité est celle d’ici (Mayotte)');
    expect(await ask('/en/council/2A004')).toContain('Electricity is that of this place (Corsica)');
  });

  test('is said to be left out when no source gives it', async () => {
    expect(await ask('/commune/97801')).toContain('l’usage des appareils n’est pas compté');
  });

  test('is not mentioned for the mainland', async () => {
    expect(await ask('/en/council/76709')).not.toContain('Electricity is that of this place');
  });
});

const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('a diagnosis', () => {
  test('gives the same figures as the note, whatever past is entered', async () => {
    const query = '?repair-bonus=6&council-longer=2&done.repair-cafe=1&done.repair-cafe.start=2020&from=2018';
    const [page, note] = await Promise.all(
      ['', '/note'].map(async (part) => plain(await ask(`/commune/76709${part}${query}`))),
    );
    const [, mass, range] = /pèse ([\d ]+ t) CO₂e par an \((entre [^),]+), 9 fois sur 10\)/.exec(page!)!;
    expect(note).toContain(`CO₂e par an ${range!}`);
    expect(note).toContain(mass);
    const finding = /D’ici 2035, [^.]+ en moins \([^)]+\)/.exec(page!)![0];
    expect(note).toContain(finding);
  });

  test('counts few people in whole households, and small communes under a bound', async () => {
    const text = plain(await ask('/commune/26018'));
    expect(text).toMatch(/8 habitants, environ 4 foyers/);
    expect(text).toContain('Communes de moins de 500 habitants');
    expect(plain(await ask('/en/council/26018'))).toContain('Communes of fewer than 500 inhabitants');
  });
});

describe('a share that a law bounds', () => {
  const asked = '/commune/76709?council-refurbished=50&done.council-refurbished=12';

  test('is asked for by the name of its law and its article, as in the note', async () => {
    const text = plain(await ask('/commune/76709'));
    expect(text).toMatch(
      /Achats publics issus du réemploi ou du recyclage \(loi n° 2020-105 \(AGEC\), art\. 58/,
    );
    expect(text).toMatch(/Réemploi du matériel informatique public \(loi n° 2021-1485 \(REEN\), art\. 16/);
    // since when, as the law says it: not the first year that is simulated
    expect(text).toMatch(/20\s% depuis 2024, 25\s% en 2027, 30\s% en 2030/);
    expect(text).toMatch(/50\s% depuis 2025/);
  });

  test('adds no year to those that the euros are told of, though what is done began before', async () => {
    const years = async (address: string) => plain(await ask(address)).match(/en \d+\sans/g) ?? [];
    expect(new Set(await years(asked))).toEqual(
      new Set(await years('/commune/76709?council-refurbished=50')),
    );
  });

  test('says on its row that it is all of it, what is done included, and what the law asks in the end', async () => {
    expect(plain(await ask(asked))).toMatch(
      /% des achats · en tout, vos 12\s% compris, la loi : 30\s% en 2030/,
    );
    expect(plain(await ask('/en/council/76709?council-refurbished=50'))).toMatch(
      /% of purchases · in all; the law: 30% in 2030/,
    );
  });

  test('brings no more to a council that is below the law than to one that says nothing', async () => {
    const finding = (text: string) => /D’ici 2035, \S+ [\d,]+[^.]+ (?:en|de) moins[^.]*\./.exec(text)![0];
    const [said, silent] = await Promise.all(
      [asked, '/commune/76709?council-refurbished=50'].map(async (path) => finding(plain(await ask(path)))),
    );
    expect(said).toBe(silent);
  });
});

test('a saving that leaves out unknown costs says so before it, and never on the same line as “unknown cost” alone', async () => {
  const text = plain(await ask('/commune/76709?council-longer=2'));
  expect(text).toMatch(
    /· coût des actions non compté, économise [\d ]+ € .* en 10 ans sur les seuls achats\./,
  );
  // of some actions, a cost is known
  expect(plain(withoutReady(await ask('/commune/76709?council-longer=2&repair-bonus=6')))).toMatch(
    /· coûts inconnus mis à part, [^.]* en 10 ans, achats compris\./,
  );
  expect(text).not.toMatch(/· coût inconnu, à saisir/);
});

describe('the euros of a council', () => {
  const euro = (text: string) => Number(text.replaceAll(/[^\d−.]/g, '').replace('−', '-'));

  test('add up as they are written, whatever they are', () => {
    // never a tie, which either digit would round
    const amount = fc.integer({ min: -2_000_000, max: 2_000_000 }).map((value) => value + 0.37);
    const estimate = (central: number) => ({ central, low: central, high: central });
    fc.assert(
      fc.property(amount, amount, (council, purchases) => {
        fc.pre(Math.abs(council + purchases) >= 1); // nobody is told of cents
        const net = estimate(council + purchases);
        const euros = { council: estimate(council), purchases: estimate(purchases), net, known: true };
        const told = { ...euros, unknown: [] } as unknown as ScenarioEuros;
        const written = payersOf('ours', told, 'en', toolEn).map(({ value }) => euro(value));
        const sum = written.reduce((all, each) => all + each, 0);
        const net2 = euro(netSaid(told, 'en', toolEn).value);
        expect(Number(sum.toPrecision(2))).toBe(net2);
        // where two digits hide the sum that a reader finds, it is told beside them
        const told2 = sumSaid(told, 'en', toolEn);
        expect(told2 === '' ? net2 : euro(told2)).toBe(Number(sum.toPrecision(12)));
      }),
      { examples: [[11_000.37, -18_849.63]], numRuns: 1000 },
    );
  });

  test('stand with their sum right under them, and whoever else pays comes after it', async () => {
    const html = await ask('/commune/76709?repair-bonus=6&repair-cafe=2&council-longer=2');
    const [, table] = /<table class="totals"><caption class="hidden">(.*?)<\/table>/s.exec(html)!;
    const rows = [...table!.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => plain(row));
    const at = (words: RegExp) => rows.findIndex((row) => words.test(row));
    expect(at(/Actions de la collectivité/)).toBe(0);
    expect(at(/Ses achats/)).toBe(1);
    expect(at(/Pour la collectivité/)).toBe(2);
    expect(at(/À part : les habitants/)).toBeGreaterThan(2);
    const note = plain(await ask('/commune/76709/note?repair-bonus=6&repair-cafe=2&council-longer=2'));
    expect(note).toMatch(/Ses achats d’ordinateurs [^P]*Pour la collectivité/);
  });
});

test('a cost is asked for one of what its action is counted in, in words', async () => {
  const percents = library.stock.levers.filter(({ intensity }) => intensity.unit.fr.startsWith('%'));
  const others = library.stock.levers.filter((lever) => !percents.includes(lever)).map(({ id }) => id);
  for (const words of [fr, en]) expect(Object.keys(words.ones).toSorted()).toEqual(others.toSorted());
  const html = plain(await ask('/commune/76709?council-longer=2&repair-bonus=2&council-refurbished=30'));
  for (const one of ['une année de plus', 'une réparation aidée', '1\u202f% des achats'])
    expect(html).toContain(plain(`coût par an en €, pour ${one}`));
});

test('a cost that no source tells says what to count in it, beside its field', async () => {
  const field = async (id: string) =>
    plain(new RegExp(`<label for="${id}\\.cost"[^]*?</p>`).exec(await ask(`/commune/37109?${id}=2`))![0]);
  expect(await field('ad-panels')).toContain('Aucune source ne le dit');
  expect(await field('repair-bonus')).not.toContain('Aucune source');
});

test('says cases to whoever is elected, and never draws', async () => {
  const query = '?repair-bonus=6&council-longer=2&b.repair-cafe=2';
  for (const part of ['', '/note', '/pieces', '/deliberation', '/seance', '/bilan'] as const) {
    const html = await ask(`/commune/76709${part}${query}`);
    expect(plain(html.replace(/<script type="application\/json".*?<\/script>/s, '')), part).not.toMatch(
      /tirage/i,
    );
  }
  expect(plain(await ask(`/commune/76709${query}`))).toMatch(/cas sur 10/);
});

test('one is never several: of people, of homes, of other places', async () => {
  expect(plain(await ask('/commune/own?name=Ici&people=1'))).toMatch(/ 1 habitant, environ 0 foyer\. /);
  expect(plain(await ask('/en/council/own?name=Ici&people=2'))).toMatch(
    / 2 inhabitants, about 1 household\. /,
  );
  expect([fr.diagnosis.more('1'), en.diagnosis.more('1')]).toEqual(['et 1 autre', 'and 1 other']);
});

describe('a territory of one’s own', () => {
  test.each([
    '',
    '?name=&people=80',
    '?name=Ici&people=80.5',
    '?name=Ici&people=-1',
    '?name=Ici&people=1e12',
  ])('that is invalid (%s) is asked for again, with what was typed', async (query) => {
    const answer = await app.request(`/commune/own${query}`);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(plain(html)).toContain('il faut un nom, et un nombre d’habitants entier');
    const people = new URLSearchParams(query).get('people') ?? '';
    expect(html).toMatch(new RegExp(`name="people"[^>]*value="${people.replace('.', '\\.')}"`));
  });
});

describe('a cost that nobody knows', () => {
  test('is not a saving, neither in words nor beside other scenarios', async () => {
    const loan = library.stock.levers.find(({ id }) => id === 'loan')!;
    const text = plain(await ask('/commune/76709?loan=10&b.repair-cafe=1'));
    expect(text).toContain('tous les coûts ne sont pas connus');
    expect(text).toMatch(/coût pour la collectivité coût inconnu, à saisir/);
    expect(text).toMatch(/Actions de la collectivité coût inconnu, à saisir/);
    expect(text).toContain(`laisse de côté, faute de coût connu : ${loan.label.fr}`);
    expect(text).toMatch(
      new RegExp(
        `${plain(loan.intensity.unit.fr)} \\(47 emprunteurs ici\\) · coût de mise en œuvre inconnu, à saisir`,
      ),
    );
    expect(text).not.toContain('économise de l’argent');
  });

  test('beside known ones is said to be left out on the line of the actions too, not in the total alone', async () => {
    for (const part of ['', '/note']) {
      const some = plain(await ask(`/commune/76709${part}?loan=10&repair-bonus=6`));
      expect(some, part).toMatch(/Actions de la collectivité, sans les coûts inconnus [\d ]+ €/);
      const all = plain(await ask(`/commune/76709${part}?repair-bonus=6`));
      expect(all, part).toMatch(/Actions de la collectivité [\d ]+ €/);
    }
    const english = plain(await ask('/en/council/76709?loan=10&repair-bonus=6'));
    expect(english).toMatch(/Actions of the council, without the unknown costs €[\d,]+/);
  });
});

describe('a price for a tonne', () => {
  test('is not given where nothing may be avoided, and the page says in how many draws it holds', async () => {
    const text = plain(
      await ask('/commune/76709?awareness=1&awareness.cost=1&assume.policy.awareness.effect=0'),
    );
    expect(text).toContain('Pas de prix à la tonne');
    expect(text).not.toMatch(/€ par tonne évitée/);
  });
});

describe('two scenarios', () => {
  const QUERY = '?repair-bonus=6&council-longer=2&b.council-longer=1&b.repair-cafe=1';

  test('are told apart by how often one does better, by what differs, and by what decides', async () => {
    const text = plain(await ask(`/commune/76709${QUERY}`));
    // which is better, of what, and at what cost, in one sentence; then by how much
    expect(text).toMatch(
      /Scénario A évite plus de carbone que Scénario B dans (plus de )?\d+ cas sur 10, (mais coûte [\d ]+ € de plus|et coûte [\d ]+ € de moins) à la collectivité, coûts inconnus mis à part\./,
    );
    expect(text).toMatch(/Écart : (\S+ (?:k?g|t) \(entre|de .{0,60} de plus\.)/);
    expect(text).toContain('Action par action, ce que Scénario B change par rapport à Scénario A');
    // the assumptions that decide it, by name, in their order
    const [, state] = /<script[^>]*id="state"[^>]*>([^]*?)<\/script>/.exec(
      await ask(`/commune/76709${QUERY}`),
    )!;
    const { drivers } = (JSON.parse(state!) as Initial).offer.versus[0]!;
    expect(drivers.length).toBeGreaterThan(0);
    const [, decides] = /Ce qui décide de l’écart : (.*?)\./.exec(text)!;
    const named = drivers.map(({ factor }) => decides!.indexOf(plain(library.factors[factor]!.label.fr)));
    expect(named).not.toContain(-1);
    expect(named).toEqual(named.toSorted((a, b) => a - b));
    const [, table] = /Action par action, [^<]*<\/caption>(.*?)<\/table>/s.exec(
      await ask(`/commune/76709${QUERY}`),
    )!;
    const rows = [...table!.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, label]) => label);
    const labelOf = (id: string) => library.stock.levers.find((lever) => lever.id === id)!.label.fr;
    expect(rows).toEqual(['repair-bonus', 'repair-cafe', 'council-longer'].map(labelOf));
  });

  test('are told apart with what that supposes, in the same sentence, where nobody checked most of it', async () => {
    const supposed = '?council-longer=2&b.council-longer=2&b.awareness=20';
    expect(plain(await ask(`/commune/76709${supposed}`))).toMatch(
      /Scénario B évite plus de carbone que Scénario A dans plus de 9 cas sur 10, si nos suppositions sont justes \(le plus gros du résultat, que personne n’a vérifié\)\s?: Sensibiliser/,
    );
    expect(plain(await ask(`/en/council/76709${supposed}`))).toMatch(
      /avoids more carbon than Scenario A in more than 9 cases out of 10, if our guesses are right \(most of the result, which nobody has checked\): /,
    );
    expect(plain(await ask(`/commune/76709${QUERY}`))).toMatch(
      /plus de carbone que \S+ \S+ dans [^,.]* sur 10, (mais|et) coûte /,
    );
  });

  test.each(['?council-longer=3&b.council-longer=2', '?repair-bonus=10&council-longer=3&b.council-longer=1'])(
    'differ by what a reader finds who subtracts one from the other (%s)',
    async (query) => {
      const html = await ask(`/commune/35236${query}`);
      const [, table] = /<table class="totals compare">(.*?)<\/table>/s.exec(html)!;
      const cells = (head: string) =>
        [
          ...table!
            .split(`<th scope="row">${head}</th>`)[1]!
            .split('</tr>')[0]!
            .matchAll(/<td[^>]*>(.*?)<\/td>/gs),
        ].map(([, cell]) => plain(cell!).trim());
      const number = (text: string, unit: string) => {
        const [, value] = new RegExp(`(−?[\\d ]+(?:,\\d+)?) ${unit}`).exec(text)!;
        return Number(value!.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-'));
      };
      const [one, two] = cells('CO₂e évité').map((cell) => number(cell, 't'));
      expect(number(/Écart : [^(]*/.exec(plain(html))![0], 't')).toBeCloseTo(Math.abs(one! - two!), 6);
      const [paid, other] = cells('coût pour la collectivité').map((cell) => number(cell, '€'));
      const said = /cas sur 10, (?:mais|et) coûte ([\d ]+ €) de (plus|moins)/.exec(plain(html))!;
      expect(number(said[1]!, '€') * (said[2] === 'plus' ? 1 : -1)).toBeCloseTo(paid! - other!, 6);
    },
  );

  test('stand in one table, a column each: what each avoids, how surely, at what cost, and what it sets', async () => {
    const html = await ask(`/commune/76709${QUERY}&c.loan=20&b.title=Autre`);
    const [, table] = /<table class="totals compare">(.*?)<\/table>/s.exec(html)!;
    const heads = [...table!.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/g)].map(([, head]) => plain(head!));
    expect(heads).toEqual(['Scénario', 'Scénario A', 'B · Autre', 'Scénario C']);
    const rows = new Map(
      [...table!.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)].map(([, head, cells]) => [
        plain(head!).trim(),
        [...cells!.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => plain(cell!).trim()),
      ]),
    );
    expect(rows.get('Garder le parc public plus longtemps années de plus')).toEqual(['2', '1', '–']);
    expect(rows.get('Prêter des ordinateurs portables emprunteurs pour 1 000 habitants')).toEqual([
      '–',
      '–',
      '20',
    ]);
    const avoided = rows.get('CO₂e évité')!;
    expect(avoided[0]).toMatch(/^[\d,]+ t entre [\d,]+ t et [\d,]+ t$/);
    // a saving that may be a rise is told both ways, never as less than nothing
    expect(avoided[2]).toMatch(/^de .* de plus à .* de moins$/);
    expect(rows.get('coût pour la collectivité')![0]).toMatch(
      /^−?[\d ]+ € entre −?[\d ]+ et −?[\d ]+ sans les coûts/,
    );
    // the sum of each says already that a cost is unknown
    expect(rows.has('€ par tonne')).toBe(false);
    expect(await ask('/commune/76709?repair-bonus=6&b.repair-bonus=3')).toContain('>€ par tonne<');
    expect(table!.match(/<svg class="gain"/g)).toHaveLength(3);
  });

  test('have the names that someone gave them, as text', async () => {
    const names = new URLSearchParams({ title: 'Garder', 'b.title': '<i>Réparer</i>' }).toString();
    const html = await ask(`/commune/76709${QUERY}&${names}`);
    expect(html).not.toContain('<i>Réparer');
    expect(plain(html)).toContain('Garder évite plus de carbone que &lt;i>Réparer&lt;/i>');
  });
});

describe('beside the sliders', () => {
  const panel = async (path: string) => {
    const html = await ask(path);
    return html.slice(html.indexOf('<div class="panel">'), html.indexOf('<form'));
  };

  test('stand the course against two baselines, and the euros by payer and by year, each with its range', async () => {
    const shown = await panel('/commune/76709?repair-bonus=6&council-longer=2');
    expect(shown).toMatch(/<details class="course[^]*<path class="centre other/);
    const [, money] = /<details class="money[^>]*>([^]*?)<\/details>/.exec(shown)!;
    const years = [...money!.matchAll(/<th scope="row">(20\d\d)<\/th><td class="n">([^]*?)<\/td>/g)];
    expect(years.map(([, year]) => Number(year))).toEqual(Array.from({ length: 10 }, (_, i) => 2026 + i));
    expect(plain(years[5]![2]!)).toMatch(/^−?[\d ]+ € entre −?[\d ]+ et −?[\d ]+/);
    expect(plain(money!)).toContain('Ses achats d’ordinateurs');
  });

  test('the carbon of a year with and without is told so that their difference is the one that is told', async () => {
    const shown = plain(await panel('/commune/76709?repair-bonus=6&council-longer=2'));
    const kg = (text: string) =>
      Number(text.replace(/[^\d,]/g, '').replace(',', '.')) * (/ t$/.test(text) ? 1000 : 1);
    const less = new Map(
      [...shown.matchAll(/ (20\d\d) −([\d, ]+ (?:kg|t)) entre/g)].map(([, year, mass]) => [year, kg(mass!)]),
    );
    const rows = [...shown.matchAll(/ (20\d\d) ([\d, ]+ t) entre [\d, ]+ t et [\d, ]+ t ([\d, ]+ t) entre/g)];
    expect(rows.length).toBe(10);
    for (const [, year, before, after] of rows.slice(1)) {
      const gap = less.get(year)!;
      expect(Math.abs(kg(before!) - kg(after!) - gap), year).toBeLessThan(0.16 * gap);
    }
  });

  test('euros have a range where the carbon has one, on the policies to start from too', async () => {
    const said = plain(await panel('/commune/76709?council-longer=2'));
    expect(said).toMatch(/économise [\d ]+ € \(entre [\d ]+ et [\d ]+\) à la collectivité en 10 ans/);
    const cards = plain(READY_CARDS.exec(await ask('/commune/76709'))![0]);
    expect(
      cards.match(/(?:économise|coûte) [\d ]+ € \(entre [\d ]+ et|de [\d ]+ € épargnés à [\d ]+ € dépensés/g),
    ).toHaveLength(4);
    // what a council typed has none
    expect(plain(await panel('/commune/76709?awareness=10&awareness.cost=200'))).toMatch(
      /coûte [\d ]+ € à la coll/,
    );
  });

  test('what may cost or save is told both ways, and is called neither a cost nor a saving', async () => {
    for (const [path, said] of [
      ['/commune/76709', /· de [\d ]+ € épargnés à [\d ]+ € dépensés/],
      ['/en/council/76709', /· from €[\d,]+ saved to €[\d,]+ spent/],
    ] as const) {
      const cards = plain(READY_CARDS.exec(await ask(path))![0]);
      expect(cards).toMatch(said);
      expect(cards).not.toContain('−');
    }
  });
});

test('screens of the street are said to be as many as a mean has, beside their action; no box is spoken of where there is none', async () => {
  for (const [path, said] of [
    [
      '/commune/44069',
      'environ 4 ici d’après la moyenne du pays : le vrai nombre n’est pas connu, peut-être aucun',
    ],
    [
      '/en/council/44069',
      'about 4 here by the mean of the country: the real number is not known, perhaps none',
    ],
  ] as const)
    expect(plain(await ask(path))).toContain(said);
  const row = async (id: string) => {
    const html = await ask(`/commune/44069?${id}=10&whole=1`);
    const from = html.indexOf(`<label for="${id}"`);
    return plain(html.slice(from, html.indexOf('</li><li class="pick', from)));
  };
  expect(await row('ad-panels')).not.toContain('Tapez votre valeur');
  expect(await row('council-refurbished')).toContain('Tapez votre valeur');
});

test('the circles beside a chance say what its words say: nine and a half of more than nine, half of less than one', async () => {
  const drawn = async (path: string) => {
    const [, on, all] =
      /<svg class="(?:cases|ten)"[^>]*><path class="on" d="([^"]*)"><\/path><path d="([^"]*)">/.exec(
        await ask(path),
      )!;
    const count = (path: string, circle: RegExp) => path.match(circle)?.length ?? 0;
    expect(count(all!, /1 0 \.01 0z/g)).toBe(10);
    return count(on!, /1 0 \.01 0z/g) + count(on!, /0 0 0 10z/g) / 2;
  };
  for (const page of ['/commune/44069', '/commune/44069/seance'])
    expect(await drawn(`${page}?council-longer=2`), page).toBe(9.5);
  expect(casesDrawn(0.949).on).toBe(casesDrawn(0.9).on);
  expect(casesDrawn(0.04).on).toBe('M6 1a5 5 0 0 0 0 10z');
  for (let tenth = 1; tenth < 10; tenth++)
    expect(casesDrawn(tenth / 10).on.match(/z/g), String(tenth)).toHaveLength(tenth);
});

test('no chance is told as a certainty, and a share of the law says what it is a share of', async () => {
  for (const path of ['/commune/44069?council-longer=2', '/en/council/44069?council-longer=2']) {
    const text = plain(await ask(path));
    expect(text).not.toMatch(/\b(?:0|10) (?:cas sur|cases out of) 10|100\s?% (?:des cas|of the cases)/);
  }
  expect(plain(await ask('/commune/44069'))).toContain(
    'votre part d’achats reconditionnés, en % (matières recyclées à part)',
  );
});

test('a commune that the law on strategies does not bind says whether it binds its group of communes', async () => {
  expect(plain(await ask('/commune/44069'))).toMatch(
    /Sous 50 000 habitants : la loi REEN n’impose pas [^.]*\. Son intercommunalité, de 78 598 habitants, y est tenue\./,
  );
  expect(plain(await ask('/en/council/44069'))).toMatch(
    /Its group of communes, of 78,598 inhabitants, is bound by it\./,
  );
  // a group that is itself below, a place that is a group, a commune that the law binds
  for (const code of ['37002', '200023414', '76540'])
    expect(plain(await ask(`/commune/${code}`))).not.toContain('y est tenue');
  // what leaves the page says it too: the first question in a council
  for (const part of ['note', 'pieces'] as const)
    expect(plain(await ask(territoryPartPath('44069', part, 'fr') + '?council-longer=2'))).toContain(
      'Son intercommunalité, de 78 598 habitants, y est tenue.',
    );
  const act = async (language: 'fr' | 'en') =>
    (await ask(territoryPartPath('44069', 'txt', language) + '?council-longer=2')).replaceAll(/\s/g, ' ');
  expect(await act('fr')).toContain('tandis qu’il s’impose à l’intercommunalité dont elle est membre, CA');
  expect(await act('en')).toContain('while it binds the group of communes of which it is a member, CA');
});

test('a typed cost says that it holds in every scenario, where there are several', async () => {
  const said = 'pour une année de plus, dans tous les scénarios';
  expect(plain(await ask('/commune/44069?council-longer=2&b.council-longer=3&whole=1'))).toContain(said);
  expect(plain(await ask('/commune/44069?council-longer=2&whole=1'))).not.toContain(
    'dans tous les scénarios',
  );
});

test('screens of the street are told with the source of how many there are, beside the action', async () => {
  const html = await ask('/commune/69123?ad-panels=100&whole=1');
  const row = html.slice(html.indexOf('id="ad-panels"'), html.indexOf('id="ad-panels"') + 6000);
  const [, about] = /<div class="about">([^]*?)<\/div>/.exec(row)!;
  for (const id of ['street.panels', 'lever.panels.kg']) expect(about).toContain(id);
});

describe('with every action as far as it goes', () => {
  const query = `?${library.stock.levers
    .map(({ id, intensity: { max, per } }) => `${id}=${per === 'whole' ? 1.5 : max}`)
    .join('&')}`;

  test.each([
    [
      'fr',
      [
        /baisse dans plus de 9 cas sur 10, si nos suppositions sont justes \(le plus gros du résultat, que personne n’a vérifié\)/,
        /Au plus haut en 20(28|29|30) : une part des achats évités alors n’est que repoussée/,
        /Pourquoi plus dans les tiroirs, ou plus de déchets : une seconde vie est plus courte, et n’évite pas toujours un achat neuf/,
        /Un appareil reconditionné se rachète plus tôt : moins cher, il peut coûter plus/,
        /À part : les habitants \(aides seules\) −/,
        /Pour la collectivité, sans les coûts inconnus [−\d ]+ € (?:entre|de) /,
        /sous 10 000 habitants, déjà interdits : rien à gagner ici, sauf dans une unité urbaine de plus de 100 000 habitants \(lire sa fiche sur insee\.fr\)/,
        /en grande unité urbaine seulement, apporte ici [\d,]+ t de moins/,
      ],
    ],
    [
      'en',
      [
        /more than 9 cases out of 10, if our guesses are right \(most of the result, which nobody has checked\)/,
        /Highest in 20(28|29|30): part of the purchases avoided then is only put off/,
        /Why more in drawers, or more waste: a second life is shorter.* Nor does it always spare a new purchase/,
        /A refurbished device is bought again sooner: cheaper, it may still cost more/,
        /Apart: inhabitants \(aids alone\) −/,
        /For the council, without the unknown costs [−€\d,]+ (?:between|from) /,
        /below 10,000 inhabitants, banned already: nothing to gain here, unless the commune is part of an urban unit of more than 100,000 inhabitants \(its sheet on insee\.fr tells\)/,
        /within a large urban unit only, brings here [\d.]+ t less/,
      ],
    ],
  ] as const)('each figure that surprises has its sentence (%s)', async (language, sentences) => {
    const text = plain(await ask(territoryPath('76709', language) + query));
    for (const sentence of sentences) expect(text).toMatch(sentence);
  });

  test('what does not surprise has none', async () => {
    const text = plain(withoutReady(await ask('/commune/76709?council-longer=2')));
    for (const word of ['que personne n’a vérifié', 'Pourquoi plus dans les tiroirs'])
      expect(text).not.toContain(word);
    // the electricity of a box, which no purchase follows
    const box = plain(await ask('/commune/76709?box-asleep=10'));
    expect(box).toContain('que personne n’a vérifié');
    expect(box).not.toContain('n’est que repoussée');
  });
});

/** A page without its ready policies, each of which says what it supposes of itself. */
const READY_CARDS = /<section class="ready"[^]*?<\/section>/;
const withoutReady = (html: string) => html.replace(READY_CARDS, '');

describe('what a result supposes', () => {
  const PARTS = ['note', 'txt', 'pieces', 'csv', 'json', 'meeting'] as const;
  const outputs = async (query: string, language: Language) =>
    Promise.all(
      [
        territoryPath('76709', language),
        ...PARTS.map((part) => territoryPartPath('76709', part, language)),
      ].map(async (path) => [path, plain(withoutReady(await ask(path + query)))] as const),
    );

  /** An act has no “we”. */
  const IN_AN_ACT = {
    fr: 'sous réserve d’hypothèses de calcul que personne n’a vérifiées',
    en: 'subject to assumptions of the calculation that nobody checked',
  };

  test.each(LANGUAGES)(
    'is said on every output in the same words, and in an act in its own (%s)',
    async (language) => {
      const { supposing } = MODEL_WORDS[language].plan;
      const said = (path: string) => (path.endsWith('.txt') ? IN_AN_ACT[language] : supposing);
      for (const [path, text] of await outputs('?awareness=20&council-longer=2', language))
        expect(text, path).toContain(said(path));
      for (const [path, text] of await outputs('?council-longer=2', language))
        // the scripts of a page hold their words
        expect(text.replaceAll(/"supposing":"[^"]*"/g, ''), path).not.toContain(said(path));
    },
  );
});

describe('a ready policy', () => {
  test.each(LANGUAGES)('says what it supposes before it is taken (%s)', async (language) => {
    const [cards] = READY_CARDS.exec(await ask(territoryPath('76709', language)))!;
    const supposes = plain(cards)
      .split(/(?=Ambiti)/)
      .map((text) => text.includes(MODEL_WORDS[language].plan.supposing));
    expect(supposes).toEqual([false, true]);
  });

  test('is offered by four rules on one scale, with what it saves, how often, and its cost', async () => {
    const text = plain(await ask('/commune/37109'));
    for (const name of ['La loi, rien de plus', 'Sûr et sobre', 'Avec 10 000 € par an', 'Ambitieux'])
      expect(text).toContain(name);
    expect(text).toMatch(
      /Sûr et sobre .{0,120} t de moins \(entre .{0,60}baisse dans .{0,20} · coût des actions non compté, économise/,
    );
  });

  test('with so much a year says what its actions cost in all the years, as the headline does, and who pays', async () => {
    const html = await ask('/commune/76709');
    const [cards] = READY_CARDS.exec(html)!;
    const [, paid, net] =
      /Avec 5 000 € par an .* · la collectivité paie ([\d ]+ €) d’actions en 10 ans ; achats épargnés retirés, coûts inconnus mis à part, (.*?) · à plein effet, reste [\d ]+ € par an, non dépensés/.exec(
        plain(cards),
      )!;
    const [, state] = /<script type="application\/json" id="state">(.*?)<\/script>/s.exec(html)!;
    const { pulls } = (JSON.parse(state!) as Initial).offer.ready.budget;
    const query = pulls.map(({ lever, intensity }) => `${lever}=${intensity}`).join('&');
    const page = plain(await ask(`/commune/76709?${query}`));
    expect(page).toContain(`${net!} à la collectivité en 10 ans, achats compris.`);
    expect(page).toContain(`Actions de la collectivité, sans les coûts inconnus ${paid!}`);
    expect(plain(cards).match(/d’actions en/g)).toHaveLength(1);
  });
});

test('the way to what is voted goes by the ready policies, or by the result where there is one', async () => {
  expect(await ask('/commune/37109')).toContain('<a href="#ready">Choisir une politique');
  expect(await ask('/commune/37109?council-longer=2')).toContain('<a href="#results">Vers la note');
});

describe('the share of a council', () => {
  test('is asked for, never invented, then set against the law in points and in what is missing', async () => {
    expect(plain(await ask('/commune/37109'))).toContain('Tapez votre part pour voir ce qu’il manque.');
    const text = plain(await ask('/commune/37109?done.council-refurbished=12&done.donation=60'));
    expect(text).toMatch(/Il manque 8 points en 2026 : environ [\d ]+ € d’achats par an \(entre/);
    expect(text).toContain('La loi est suivie en 2026.');
    expect(text).not.toContain('Tapez votre part');
  });

  test('may be nothing at all: the distance to the law is told, and nothing is said to be done', async () => {
    const text = plain(await ask('/commune/44210?done.council-refurbished=0&done.donation=0'));
    expect(text).not.toContain('Tapez votre part');
    expect(text).toMatch(/Il manque 20 points en 2026 : environ [\d ]+ € d’achats par an/);
    expect(text).toMatch(/Il manque 50 points en \d+ : en ordinateurs par an, (?:moins d’un|[\d,]+)\./);
    expect(text).not.toMatch(/ce qui est déjà fait (?:reste|évite|ajoute)|déjà fait depuis/i);
  });
});

test('what a law bans already is not said to be there to remove', async () => {
  const small = plain(await ask('/commune/76709'));
  expect(small).toMatch(/en grande unité urbaine seulement, ajouterait 2 t de moins/);
  // nor where it is set: its row, the council room and the note
  for (const part of ['', '/seance', '/note'])
    expect(plain(await ask(`/commune/76709${part}?ad-panels=100`))).toMatch(
      /en grande unité urbaine seulement(, apporte ici 2 t de moins| )/,
    );
  expect(plain(await ask('/commune/37109'))).not.toContain('en grande unité urbaine seulement');
});

describe('a place', () => {
  test('bounds its sliders, says why, and says so where an address asks for more', async () => {
    const html = await ask('/commune/37109?repair-cafe=9');
    expect(html).toMatch(/aria-label="Ouvrir des cafés de réparation"[^>]*max="2"/);
    expect(plain(html)).toContain('Plus qu’il n’est plausible ici : 2 au plus.');
    expect(plain(await ask('/commune/37109'))).toContain('au plus 2 : un pour 5 000 habitants');
  });

  test('says that its equipment is a national mean, that of France included', async () => {
    for (const code of ['26018', '76709', '97411', 'dep-76', 'france']) {
      expect(plain(await sent(`/commune/${code}`))).toContain(plain(fr.picture.national));
      expect(plain(await sent(`/en/council/${code}`))).toContain(plain(en.picture.national));
    }
  });

  test('is drawn in squares that say how many devices each stands for', async () => {
    for (const [code, square] of [
      ['26018', 'Un carré, un appareil.'],
      ['76709', 'Un carré, 100 appareils.'],
      ['france', 'Un carré, 1 000 000 appareils.'],
    ])
      expect(plain(await ask(`/commune/${code!}`))).toContain(square);
  });
});

describe('a trend', () => {
  const drawn = (html: string) => /<figure class="ribbon"[^]*?<\/figure>/.exec(html)![0];

  test('that is not chosen is drawn too, with its name, and told with its carbon', async () => {
    for (const [query, name] of [
      ['', 'avec la tendance publiée'],
      ['?trend=published', 'si leur nombre ne bouge pas'],
    ]) {
      const html = await ask(`/commune/76709${query!}`);
      // small, always in sight, and large, with its name
      expect(html.match(/<path class="centre other/g)).toHaveLength(2);
      expect(drawn(html).match(/<path class="centre other/g)).toHaveLength(1);
      expect(plain(drawn(html))).toContain(name);
      expect(plain(html)).toMatch(
        new RegExp(`Sans ces actions, ${name!} : [\\d ,]+ t de (plus|moins) en 2035`),
      );
    }
  });

  test('is explained with the figures of its publication, and with what is not counted', async () => {
    const text = plain(await ask('/commune/76709'));
    for (const each of ['65 %', '2,2 fois', 'entre 1,65 et 2,8', '/methode/calculs#against'])
      expect(text).toContain(each);
    const method = plain(await ask('/methode/calculs'));
    for (const each of ['6 fois plus grand', '45 % d’empreinte', 'leur électricité n’est publiée nulle part'])
      expect(method).toContain(each);
    expect(plain(await ask('/en/council/76709'))).toContain('between 1.65 and 2.8');
  });

  test('that nobody knows is left out, and the page says which there are', async () => {
    const text = plain(await ask('/commune/76709?trend=up'));
    expect(text).toContain('trend : l’un de ces mots, none, published.');
    expect(text).toContain('avec la tendance publiée');
  });
});

test('fewer second lives are explained where they are shown, on the page and on the note', async () => {
  for (const path of ['/commune/76709', '/commune/76709/note', '/commune/76709/bilan'])
    expect(plain(await ask(`${path}?council-longer=2`)), path).toContain('Pourquoi moins de secondes vies');
  for (const path of ['/commune/76709', '/commune/76709/note'])
    expect(await ask(`${path}?donation=100`), path).not.toMatch(
      /<p[^>]*>[^<]*Pourquoi moins de secondes vies/,
    );
});

test('a scenario that is opened folds the policies to start from, which open a page without one', async () => {
  expect(await sent('/commune/76709')).toContain('<h2 id="ready">');
  const html = await sent('/commune/76709?council-longer=2');
  expect(html).toMatch(/<section class="ready"[^>]*>.{0,40}<details class="shut needs-script">/);
  expect(READY_CARDS.exec(html)![0]).not.toContain('Sûr et sobre');
  expect(READY_CARDS.exec(await ask('/commune/76709?council-longer=2'))![0]).toContain('Sûr et sobre');
});

test('without a script, one link leads to the whole page, with the same scenario and nothing left to open', async () => {
  const path = '/commune/76709?repair-cafe=2&b.council-longer=2&done.loan=20&repair-cafe.cost=500';
  const [, href] = /<noscript><p><a href="(\?[^"]*)">/.exec(await sent(path))!;
  const query = href!.replaceAll('&amp;', '&');
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
    ...Object.fromEntries(new URL(path, 'http://a').searchParams),
    [WHOLE]: '1',
  });
  const html = await sent(`/commune/76709${query}`);
  const folds = [...html.matchAll(/<details[^>]*>/g)].map(([tag]) => tag);
  const ours = folds.filter((tag) => /class="(?:shut|settings|wide|whole|criteria|money)/.test(tag));
  expect(ours.length).toBeGreaterThanOrEqual(6);
  for (const tag of ours) expect(tag).toMatch(/ open(?:=""|>|\s)/);
  // the form asks for the whole page again, and loses nothing
  const form = /<form[^]*?<\/form>/.exec(html)![0];
  const names = [...form.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name!);
  for (const name of ['repair-cafe', 'b.council-longer', 'done.loan', 'repair-cafe.cost', 'horizon', WHOLE])
    expect(
      names.filter((each) => each === name),
      name,
    ).toHaveLength(1);
});

test('what a form without a script sends keeps every field that the page does not draw, and the territory of one’s own', async () => {
  const path =
    '/commune/own?name=Ici&people=900&repair-cafe=1&horizon=2040&assume.policy.displacement=0.4&trend=published';
  const form = /<form[^]*?<\/form>/.exec(await sent(path))![0];
  for (const [name, value] of new URL(path, 'http://a').searchParams)
    expect(form, name).toMatch(new RegExp(`name="${name}"[^>]* value="${value}"`));
});

test('metals, material and fossil energy are one tap below, for experts, in both languages', async () => {
  const html = await ask('/commune/76709?council-longer=2');
  const [, held] = /<details class="criteria"[^>]*>(.*?)<\/details>/s.exec(html)!;
  expect(plain(held!)).toMatch(/Métaux et minéraux : [\d,]+ g d’antimoine équivalent de moins d’ici 2035/);
  expect(plain(held!)).toMatch(/Matières remuées : .*Ressources fossiles : .*Non comptés.*remise en état/);
  expect(plain(await ask('/en/council/76709?council-longer=2'))).toMatch(
    /Metals and minerals: [\d.]+ g of antimony equivalent less by 2035/,
  );
  expect(await ask('/commune/76709')).not.toContain('class="criteria"');
});

describe('the law', () => {
  test('shows what it does once, by itself, and says that actions count beyond it', async () => {
    for (const query of ['', '?council-refurbished=20', '?trend=published&horizon=2040']) {
      const text = plain(await ask(`/commune/76709${query}`));
      expect(text.split('Ce que la loi demande déjà')).toHaveLength(2);
      expect(text).toContain('Une action compte pour ce qu’elle fait en plus.');
    }
    expect(plain(await ask('/commune/76709/note?repair-cafe=1'))).toContain('La loi, suivie, éviterait');
  });

  test('is the reference, by its name', async () => {
    expect(plain(await ask('/commune/76709'))).toContain('avec la loi seule');
    expect(plain(await ask('/en/council/76709'))).toContain('the path is that of the law applied');
  });

  test.each([
    [
      'fr',
      20,
      /Achats publics reconditionnés : 20 %, sous les 30 % que la loi demande en 2035\s: ni gain ni coût de plus/,
    ],
    [
      'fr',
      30,
      /Achats publics reconditionnés : 30 %, ce que la loi demande en 2035\s: ni gain ni coût de plus/,
    ],
    [
      'en',
      20,
      /Refurbished public purchases: 20%, below the 30% that the law asks for in 2035: neither gain nor cost/,
    ],
    ['en', 30, /Refurbished public purchases: 30%, what the law asks for in 2035: neither gain nor cost/],
  ] as const)(
    'is told, in %s, of an action of %d %% that goes no further: on the page and on all that is taken away',
    async (language, share, said) => {
      const query = `?council-refurbished=${share}`;
      const path = language === 'fr' ? '/commune/76709' : '/en/council/76709';
      expect(plain(await ask(path + query))).toMatch(said);
      expect(plain(await ask(`${path}?council-refurbished=31`))).not.toMatch(said);
      for (const part of ['note', 'pieces', 'csv'] as const)
        expect(plain(await ask(territoryPartPath('76709', part, language) + query)), part).toMatch(said);
    },
  );
});

describe('a search', () => {
  test('says when it only shows the nearest results', async () => {
    expect(plain(await ask('/commune?q=d'))).toContain('Les 20 territoires les plus proches de ce nom');
    expect(plain(await ask('/commune?q=76580'))).not.toContain('les plus proches');
  });

  test('of five digits finds all the communes of a postcode, then says of what has them as another code that it does', async () => {
    const text = plain(await ask('/commune?q=76320'));
    expect(text).toMatch(/Caudebec-lès-Elbeuf .*Saint-Pierre-lès-Elbeuf .*Grandcourt .* · code Insee 76320/);
    expect(text.match(/code Insee/g)).toHaveLength(1);
  });
});

describe('levers', () => {
  test.each([
    [
      'fr',
      '/commune/76709',
      ['imprimantes', 'écoles', 'collèges', 'lycées', 'déchetterie', 'sites', 'hébergement'],
    ],
    ['en', '/en/council/76709', ['printers', 'schools', 'tip', 'websites', 'hosting']],
  ] as const)('that nobody has measured are named without a figure (%s)', async (_, path, names) => {
    const html = await ask(path);
    expect(html).toContain('id="fewer-computers"');
    expect(html).toContain('id="fewer-screens"');
    const [gaps] = /(?:Personne ne l’a mesuré, donc|Nobody has measured it, hence)[^<.]*/.exec(html)!;
    for (const name of names) expect(gaps).toContain(name);
    expect(gaps).not.toMatch(/\d/);
  });

  test('keep a one-off cost separate from a yearly one', async () => {
    const text = await ask('/commune/76709?repair-cafe=1&repair-bonus=6');
    expect(text).toMatch(/Compté sans cela.*1\u202f900\u202f€ une fois, au début/);
    expect(text).not.toMatch(/id="repair-cafe\.cost"[^>]*placeholder="[^"]/);
    expect(text).toMatch(/id="repair-bonus\.cost"[^>]*placeholder="33"/);
  });

  test('separate the proposal and the law with a space', async () => {
    expect(plain(await ask('/commune/76709'))).toMatch(/tombe en panne \. Loi/);
  });
});

test('negative euros have their sign before the currency in English', () => {
  expect(euros('−1,600')).toBe('−€1,600');
  expect(euros('26')).toBe('€26');
});

describe('a scenario that adds weight', () => {
  const QUERY = '?donation=100&horizon=2050';

  test.each([
    ['fr', '/commune/dep-976', /Pourquoi plus : [1-9][\d ]* appareils de plus servent/],
    ['en', '/en/council/dep-976', /Why more: [1-9][\d,]* more devices are used/],
  ] as const)('names the term that does it, and never a negative fall (%s)', async (_, path, why) => {
    for (const part of ['', '/note']) {
      const text = plain(await ask(path + part + QUERY));
      expect(text, part).toMatch(why);
      expect(text, part).not.toMatch(/−[\d,. ]+k?[gt] (de moins|less)/);
    }
    const page = plain(await ask(path + QUERY));
    expect(page).toMatch(
      /En 2050 : de [\d,]+ t de plus à [\d,]+ t de moins\.|In 2050: from [\d.]+ t more to [\d.]+ t less\./,
    );
  });

  test('has no such term where carbon falls', async () => {
    expect(plain(await ask('/commune/76709?donation=100'))).not.toContain('Pourquoi plus');
  });
});

test('what may go either way in its last year is told from one to the other, never as a saving', async () => {
  expect(plain(await ask('/commune/37109?loan=1'))).toMatch(
    /En 2035 : de [\d,]+ kg de plus à [\d,]+ kg de moins\./,
  );
  expect(plain(await ask('/en/council/37109?loan=1'))).toMatch(
    /In 2035: from [\d.]+ kg more to [\d.]+ kg less\./,
  );
});

test('what an action costs beyond what a source gives is named as left out, and no tonne has a price', async () => {
  for (const part of ['', '/note', '/strategie']) {
    const text = plain(await ask(`/commune/76709${part}?repair-cafe=1`));
    expect(text, part).toContain('la salle et le temps des bénévoles des cafés de réparation');
    expect(text, part).not.toMatch(/€ par tonne évitée, entre/);
  }
});

test.each(LANGUAGES)('two paths that differ are not told by the same number (%s)', async (language) => {
  for (const [code, query] of [
    ['35360', '?council-longer=1'],
    ['76709', '?repair-cafe=1'],
  ] as const) {
    const text = plain(await ask(`${territoryPath(code, language)}${query}`));
    const told = {
      fr: /En 2035 ?: ([\d ,]+ k?[gt]) avec la loi seule, ([\d ,]+ k?[gt]) avec ces actions/,
      en: /In 2035: ([\d ,.]+ k?[gt]) with the law alone, ([\d ,.]+ k?[gt]) with these actions/,
    }[language];
    const [, before, after] = told.exec(text)!;
    expect(after, code).not.toBe(before);
  }
});

describe.each(LANGUAGES)('the devices of a council (%s)', (language) => {
  const m = { fr, en }[language];
  const shown = async (query: string) => plain(await ask(`${territoryPath('35360', language)}${query}`));

  test('are national means where it says nothing of them, or how long they last alone', async () => {
    for (const query of ['', '?assume.fleet.years.computer=8', '?assume.policy.computer-price=900']) {
      const text = await shown(query);
      expect(text).toContain(plain(`${m.picture.own(true)}${m.picture.owned('870')}`));
      expect(text).toContain(plain(m.picture.national));
    }
  });

  test('are those of its inventory where it has one, and said to be', async () => {
    // 4 computers and 6 screens for 19,365 inhabitants
    const text = await shown('?assume.council.computers=0.0002066&assume.council.screens-per-computer=1.5');
    // a square is a hundred devices: none is drawn, and none is said to be
    expect(text).toContain(plain(`${m.picture.own(false)}${m.picture.counted('10')}`));
    expect(text).not.toContain(plain(m.picture.owned('870')));
    expect(text).not.toContain(plain(m.picture.national));
    expect(text).toContain(plain(m.picture.nationalHomes));
    // so few that the list may not be whole: whoever comes with it is told here too
    expect(text).toContain(plain(m.picture.few('4', '')).split(',')[0]!.trim());
    const whole = await shown('?assume.council.computers=0.03');
    expect(whole).not.toContain({ fr: 'Attention :', en: 'Careful:' }[language]);
  });
});

test.each(['?council-longer=2', '?repair-bonus=6', '?donation=100', '?awareness=20'])(
  'whoever subtracts one shown total from the other finds the shown difference (%s)',
  async (query) => {
    const html = await ask(`/commune/76709${query}`);
    const rows = [...html.matchAll(/<tr[^>]*>(?:(?!<\/tr>).)*?<\/tr>/gs)].map(([row]) => plain(row));
    const carbon = rows.find((row) => /^Carbone/.test(row.trim()))!;
    const [before, after, , , difference] = [...carbon.matchAll(/([−]?[\d,  ]+) (k?g|t)\b/g)].map(
      ([, number, unit]) =>
        Number(number!.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-')) /
        (unit === 'kg' ? 1000 : 1),
    );
    expect(difference).not.toBe(0);
    // no more than four digits: of some hundred tonnes, a tenth
    const rounding = Math.max(0.1 * Math.abs(difference!), 0.1);
    expect(Math.abs(after! - before! - difference!)).toBeLessThanOrEqual(rounding);
  },
);

test('two figures beside each other have the digits that their difference needs', () => {
  const read = (value: number, digits: number) => Number(value.toPrecision(digits));
  for (const [before, after] of [
    [1_084_600, 1_081_400],
    [36_003_200, 36_000_000],
    [4000, 3990],
  ] as const) {
    const digits = digitsFor(before, after);
    const gap = read(before, digits) - read(after, digits);
    expect(Math.abs(gap - (before - after))).toBeLessThanOrEqual(0.1 * (before - after));
  }
  // and no more than that
  expect(digitsFor(440_000, 220_000)).toBe(2);
});
