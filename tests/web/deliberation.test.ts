/** The draft of a deliberation, requested as a browser without script does: its page, and its files read back. */
import type { Language } from '../../models/catalogue/catalogue.ts';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import type { Estimate } from '../../models/draws/distribution.ts';
import { mass } from '../../web/mass.ts';
import { territoryPartPath, territoryPath } from '../../web/pages.ts';
import { partsIn, textIn, wellFormed } from '../server/files/unzipped.ts';
import { library } from '../server/app.ts';
import { siteRead } from '../server/reading.ts';

const app = siteRead();
/** A village, a town, an agglomeration, a department, an overseas commune. */
const PLACES = {
  village: '37002',
  town: '76709',
  agglomeration: '200023414',
  department: 'dep-76',
  overseas: '97411',
};
const TOWN = PLACES.town;
/** A commune between two thresholds, with the policy “safe and sober”, and costs that an officer typed in its draft. */
const GUERANDE = '44069';
const SOBER = '?council-longer=2&fewer-computers=5&fewer-screens=10&ad-panels=100';
const TYPED = '&council-longer.cost=0&fewer-computers.cost=0&ad-panels.cost=40';
const USUAL = '?repair-bonus=6&repair-cafe=2&council-refurbished=50&donation=80&council-longer=2';

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll(/\s+/g, ' ');
const bytesOf = async (path: string) => {
  const answer = await app.request(path);
  expect(answer.status, path).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
};
const ask = async (path: string) => new TextDecoder().decode(await bytesOf(path));
const textOf = async (code: string, query: string, language: 'fr' | 'en' = 'fr') =>
  ask(territoryPartPath(code, 'txt', language) + query);
/** The levers of `USUAL`, as the API is asked for them. */
const LEVERS = [...new URLSearchParams(USUAL)].map(([id, intensity]) => ({
  id,
  intensity: Number(intensity),
}));

interface Simulated {
  readonly years: readonly number[];
  readonly series: {
    readonly kg: Readonly<Record<'reference' | 'scenario' | 'difference', readonly Estimate[]>> & {
      readonly total: Estimate;
    };
  };
}

async function simulated(code: string): Promise<Simulated> {
  const answer = await app.request('/api/v1/simulations', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ territory: code, levers: LEVERS }),
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Simulated;
}
/** With ordinary spaces. */
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
/** The same, line by line. */
const flatLines = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');
const articlesIn = (text: string) =>
  [...text.matchAll(/^Article (\d+)\. (.*)$/gm)].map(([, , said]) => said!);

describe('the draft', () => {
  test('has the form of a deliberation: bases in law, reasons, vote, articles, signatures, appeal', async () => {
    const text = await textOf(TOWN, USUAL);
    const order = [
      'Projet, à relire par le service juridique',
      'République française. Département : Seine-Maritime. Commune : Le Trait.',
      'Le conseil municipal,',
      'Vu le code général des collectivités territoriales, notamment son article L. 2121-29 ;',
      'Vu la loi n° 2020-105 du 10 février 2020',
      'décret n° 2023-266 du 12 avril 2023 ;',
      'Vu la note annexée',
      'Considérant que la collectivité compte 4 704 habitants (2023)',
      'Après en avoir délibéré',
      'Article 1. ',
      'Charge le maire de l’exécution',
      'Le maire, [prénom, nom, signature]',
      'recours devant le tribunal administratif de [..] dans un délai de deux mois',
      'Annexe 1.',
      'Annexe 4. À qui le matériel peut être donné',
    ];
    const flat = text.replaceAll(/\u202f|\u00a0/g, ' ');
    expect(order.map((said) => flat.indexOf(said)).filter((at) => at < 0)).toEqual([]);
    expect(order.map((said) => flat.indexOf(said))).toEqual(
      order.map((said) => flat.indexOf(said)).toSorted((a, b) => a - b),
    );
  });

  test.each(LANGUAGES)('has one sentence in each of its reasons (%s)', async (language) => {
    const policies = [
      USUAL,
      `${USUAL}&household-refurbished=10`,
      '?household-refurbished=10',
      '?repair-bonus=40',
    ];
    for (const query of policies) {
      const reasons = flatLines(await textOf(TOWN, query, language))
        .split('\n')
        .filter((line) => /^(?:Considérant|Whereas)/.test(line));
      expect(reasons.length).toBeGreaterThan(4);
      expect(reasons.filter((line) => /(?<!no)\. \p{Lu}/u.test(line))).toEqual([]);
    }
  });

  test.each([
    ['fr', 'Règles de l’aide', 'Il n’est pas sûr que la matière recyclée compte'],
    ['en', 'Rules of the aid', 'Whether recycled matter counts is not sure'],
  ] as const)(
    'leaves the rules of an aid to write, and tells a doubt on the law (%s)',
    async (language, aid, doubt) => {
      const helped = await textOf(TOWN, '?repair-bonus=6', language);
      expect(helped).toContain(aid);
      expect(helped).toContain(doubt);
      expect(await textOf(TOWN, '?council-longer=2', language)).not.toContain(aid);
    },
  );

  test('says that it sets targets exactly where its table has some', async () => {
    const alone = library.stock.levers.map(({ id, intensity }) => `?${id}=${intensity.usual}`);
    const told = await Promise.all(
      ['', ...alone].map(async (query) => {
        const text = flatLines(await textOf(PLACES.village, query));
        const [, table] = /^Annexe 2\.[^\n]*\n([^]*?)^(?:Annexe 3\.|Ce qui suit|À titre)/m.exec(text)!;
        const own = table!.split('\n').filter((line) => !line.includes('(seuil légal') && / \| /.test(line));
        return [
          query,
          text.includes('Fixe les indicateurs et les cibles'),
          own.slice(1).some((line) => /\d/.test(line.split(' | ').slice(1).join(' '))),
        ] as const;
      }),
    );
    expect(told.filter(([, says, has]) => says !== has)).toEqual([]);
    expect(new Set(told.map(([, says]) => says))).toEqual(new Set([true, false]));
  });

  test('numbers its articles without a gap', async () => {
    for (const query of ['', USUAL]) {
      const numbers = [...(await textOf(TOWN, query)).matchAll(/^Article (\d+)\./gm)].map(([, n]) =>
        Number(n),
      );
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      expect(numbers.length).toBeGreaterThan(4);
    }
  });

  test('below the threshold of the law is voluntary, with no basis in what is not an obligation', async () => {
    const text = await textOf(TOWN, USUAL);
    expect(text).toContain('démarche volontaire de sobriété numérique');
    expect(text).toMatch(/ne s’imposant qu’au-delà de 50\s000 habitants/);
    expect(text).not.toContain('n° 2022-1084');
    expect(text).not.toContain('L. 2311-1-1');
    expect(text).not.toMatch(/Adopte|stratégie numérique responsable/);
  });

  test('above it adopts, updates or reviews the strategy, on its bases in law', async () => {
    const text = await textOf(PLACES.agglomeration, USUAL);
    expect(text).toContain('Le conseil communautaire,');
    expect(text).toContain('et son article L. 2311-1-1 [et D. 2311-15-1]');
    expect(text).toContain('n° 2022-1084 du 29 juillet 2022');
    expect(articlesIn(text)[0]).toMatch(/^\[Adopte \| Actualise \| Prend acte du bilan annuel de\]/);
    expect(text).not.toContain('démarche volontaire');
    expect(text).toContain('avant le débat sur le projet de budget');
  });

  test('leaves in brackets what no source says of a department', async () => {
    const text = await textOf(PLACES.department, USUAL);
    expect(text).toContain('Le conseil départemental,');
    expect(text).toContain('notamment [article à compléter]');
    expect(text).toContain('l’article 35 de la loi n° 2021-1485 ne la visant pas');
  });

  test('decides what the council decides alone, and leaves a blank for a cost that nobody gives', async () => {
    const text = flatLines(await textOf(TOWN, USUAL));
    const line = (all: string, label: string) =>
      all.split('\n').find((each) => each.startsWith(`– ${label} (`))!;
    const articles = articlesIn(text);
    expect(articles[2]).toBe('Décide les actions suivantes :');
    const [decided, next] = [text.indexOf(articles[2]!), text.indexOf(articles[3]!)];
    for (const label of ['Ouvrir des cafés de réparation', 'Garder le parc public plus longtemps']) {
      expect(text.indexOf(line(text, label))).toBeGreaterThan(decided);
      expect(text.indexOf(line(text, label))).toBeLessThan(next);
    }
    expect(line(text, 'Garder le parc public plus longtemps')).toMatch(
      /: \[coût à inscrire : ……… € par an\]\.$/,
    );
    expect(line(text, 'Donner le matériel réformé')).toMatch(
      /: \[coût à inscrire, pour ce qui dépasse la loi : ……… € par an\]\. Ce qui ne peut plus resservir est recyclé\. \[Matériels qui peuvent resservir[^\]]*\[\.\.\]\.\]$/,
    );
    expect(line(text, 'Ouvrir des cafés de réparation')).not.toContain('……');
    // an action whose cost is not found is struck out, or studied first
    expect(articles[3]).toMatch(/^\[Charge le maire d’étudier les actions rayées de l’article 3 /);
    expect(text).toMatch(/3 coûts sont à inscrire à l’article 3 : aucune source ne les dit/);
    expect(text).toMatch(
      /Considérant ce qu’elles coûtent.*, sans les seuls coûts que personne n’a donnés, à inscrire à l’article 3 \(Garder le parc public plus longtemps, [^)]+\) ;/,
    );
    const typed = flatLines(await textOf(TOWN, `${USUAL}&council-longer.cost=1200`));
    expect(line(typed, 'Garder le parc public plus longtemps')).toMatch(/2 400 € par an/);
    const whole = flatLines(await textOf(TOWN, '?council-longer=2&council-longer.cost=0'));
    for (const said of ['à inscrire', 'rayées', '……']) expect(whole).not.toContain(said);
  });

  test('leaves no sum where no cost is known at all', async () => {
    expect(flatLines(await textOf(TOWN, '?awareness=10'))).toContain(
      'Considérant ce qu’elles coûtent, de 2027 à 2035 : un coût que personne n’a donné, à inscrire à l’article 3 (Sensibiliser) ;',
    );
  });

  test.each([
    ['fr', '−77 000 €', /, sans le seul coût que personne n’a donné, à inscrire à l’article 3 \(([^)]*)\) ;/],
    ['en', '−€77,000', /, without the only cost that nobody gave, to be written in article 3 \(([^)]*)\);/],
  ] as const)(
    'counts a typed cost once: what is left apart is what nobody gave (%s)',
    async (language, sum, left) => {
      const text = flatLines(await textOf(GUERANDE, SOBER + TYPED, language));
      const cost = text.split('\n').find((line) => line.includes(sum))!;
      expect(left.exec(cost)?.[1]).toBe(
        library.stock.levers.find(({ id }) => id === 'fewer-screens')!.label[language],
      );
      // what was typed is in the sum, and nowhere else
      expect(cost).not.toMatch(/et en plus|besides/);
    },
  );

  test.each([
    ['fr', '4 000 € par an', /(?<!\d)40 €/],
    ['en', '€4,000 a year', /€40\b/],
  ] as const)(
    'says what a whole share costs in a year, never what one per cent does (%s)',
    async (language, whole, each) => {
      const text = flatLines(await textOf(GUERANDE, SOBER + TYPED, language));
      expect(text.split(whole).length).toBeGreaterThan(2);
      expect(text).not.toMatch(each);
      for (const part of ['note', 'meeting'] as const)
        expect(
          flatLines(plain(await ask(territoryPartPath(GUERANDE, part, language) + SOBER + TYPED))),
        ).not.toMatch(each);
    },
  );

  test.each(LANGUAGES)(
    'says what is spent, each year and in all, and apart what is not bought; its articles add up to it (%s)',
    async (language) => {
      const query = '?repair-bonus=10&council-longer=3&fewer-computers=5&ad-panels=100';
      const costs = '&council-longer.cost=1000&fewer-computers.cost=20&ad-panels.cost=0';
      const text = flatLines(await textOf('35236', query + costs, language));
      const euros = (said: string) =>
        [...said.matchAll(/€([\d,]+)|([\d ]+) €/g)].map(([, en, fr]) =>
          Number((en ?? fr!).replace(/\D/g, '')),
        );
      const yearly = text
        .split('\n')
        .filter((line) => /^– .*(?:par an à plein effet|a year at full effect)\.(?: \[[^€]*\])?$/.test(line))
        .map((line) => euros(line).at(-1)!);
      expect(yearly).toHaveLength(4);
      const total = yearly.reduce((sum, each) => sum + each, 0);
      const line = (start: RegExp) => text.split('\n').find((each) => start.test(each))!;
      expect(euros(line(/^Total/))).toEqual([total]);
      // the years of the credits make the sum that the reasons say
      const credits = line(/^Article \d+\. (?:Dit que les crédits|States that the credits)/);
      const budgeted = [
        ...credits.matchAll(
          /(?:€([\d,]+)|([\d ]+) €)(?: par an de| a year from| en| in) (\d{4})(?: (?:à|to) (\d{4}))?/g,
        ),
      ].map(([, en, fr, from, to = from]) => ({
        each: Number((en ?? fr!).replace(/\D/g, '')),
        years: Number(to) - Number(from) + 1,
      }));
      expect(budgeted.length).toBeGreaterThan(2);
      expect(budgeted.at(-1)!.each).toBe(total);
      const inAll = budgeted.reduce((sum, { each, years }) => sum + each * years, 0);
      expect(euros(credits).at(-1)).toBe(inAll);
      const reason = line(/^(?:Considérant ce qu’elles coûtent|Whereas they cost)/);
      const [spent, each, spared, net] = euros(reason) as [number, number, number, number];
      expect(each).toBe(total);
      // actions that take three years to be whole pay less in the first ones
      expect(spent).toBeGreaterThan(total * 7);
      expect(spent).toBe(inAll);
      expect(Number(Math.abs(spent - spared).toPrecision(2))).toBe(net);
      // a sign is explained where one stands
      expect(/moins disant|minus sign/.test(reason)).toBe(reason.includes('−'));
      const dear = flatLines(await textOf('35236', '?repair-bonus=40', language));
      expect(dear).not.toMatch(/moins disant|minus sign/);
    },
  );

  test('aims at how far each of its actions goes, in its own unit, and says it once', async () => {
    const lines = async (query: string, language: Language = 'fr') => {
      const text = flatLines(await textOf(TOWN, query, language));
      const [, annex] = /^Ann(?:exe|ex) 2\.[^\n]*\n([^]*?)^Ann(?:exe|ex) 3\./m.exec(text)!;
      return annex!.split('\n').filter((each) => /\(cible de|\(target of|aidées pour|Helped/.test(each));
    };
    const query =
      '?repair-bonus=6&repair-bonus.start=2027&repair-bonus.ramp=2&council-longer=2&donation=100&fewer-screens=10';
    expect(await lines(query)).toEqual([
      'Garder le parc public plus longtemps, en années de plus (cible de l’article 3) | 1,3 | 2 | 2',
      'Moins de seconds écrans, en % d’écrans en moins (cible de l’article 3) | 6,7 % | 10 % | 10 %',
      'Compléter le bonus réparation, en réparations aidées par an (cible de l’article 3) | 19 | 28 | 28',
      'Donner le matériel réformé, en % du matériel réformé de moins de 10 ans qui peut resservir (cible de l’article 3) | 67 % | 100 % | 100 %',
    ]);
    expect(await lines('?repair-bonus=6&repair-bonus.start=2027&repair-bonus.ramp=2', 'en')).toEqual([
      'Top up the repair bonus, in helped repairs a year (target of article 3) | 19 | 28 | 28',
    ]);
  });

  test('is of what its scenario holds: no repair where none is decided', async () => {
    const object = async (query: string) =>
      /^(?:Objet|Subject)[^\n]*/m.exec(flatLines(await textOf(TOWN, query)))![0];
    expect(await object('?council-longer=2&fewer-screens=10&ad-panels=100')).toBe(
      'Objet : démarche volontaire de sobriété numérique, durée, équipement et électricité, de 2027 à 2035',
    );
    expect(await object(USUAL)).toBe(
      'Objet : démarche volontaire de sobriété numérique, réparation, réemploi et durée, de 2027 à 2035',
    );
    expect(await object('')).toBe('Objet : démarche volontaire de sobriété numérique, de 2026 à 2035');
  });

  test('aims at what can be counted: what the calculation expects is no target, and fewer second lives say why', async () => {
    const [, annex] = /^Annexe 2\.[^\n]*\n([^]*?)^Annexe 3\./m.exec(
      flatLines(await textOf(GUERANDE, SOBER)),
    )!;
    const [targets, expected] = annex!.split('qui ne sont pas des cibles.');
    expect(targets).not.toMatch(/−|seconde vie|tiroirs|Carbone|\(\d[^)]* à \d/);
    expect(expected).toMatch(/Carbone évité, par an \| \d/);
    expect(expected).toMatch(/appareils en seconde vie, par an \| −18 \(/);
    expect(expected).toContain('Pourquoi moins de secondes vies');
    // only the act's own table is called so
    const note = plain(await ask(territoryPartPath(GUERANDE, 'note', 'fr') + SOBER));
    expect(note).not.toContain('Indicateurs et cibles');
  });

  test('leaves the credits to the budget of each year, in a sentence', async () => {
    const credits = async (query: string) =>
      articlesIn(flatLines(await textOf(TOWN, query))).find((each) => each.includes('crédits'));
    expect(await credits('?repair-bonus=6')).toMatch(
      /^Dit que les crédits nécessaires, estimés à [^[\]]+, seront inscrits au budget de chaque exercice, sous réserve de son vote \[chapitre \[\.\.\]\]\.$/,
    );
    expect(await credits('?council-longer=2')).toMatch(/^Dit que les crédits nécessaires seront inscrits/);
    // nothing is decided: nothing is to be paid
    expect(await credits('?household-refurbished=10')).toBeUndefined();
  });

  test('that takes screens away cites their rules, and says that nobody counted them here', async () => {
    const text = flatLines(await textOf(GUERANDE, SOBER));
    expect(text).toMatch(/^Vu le décret n° 2022-1294 du 5 octobre 2022 .*publicités lumineuses.* ;$/m);
    expect(text).toMatch(/Écrans publicitaires : .*environ 4, .*moyenne du pays.*peut-être aucun/);
    const without = await textOf(GUERANDE, '?council-longer=2');
    expect(without).not.toMatch(/2022-1294|Écrans publicitaires/);
  });

  test.each([
    ['100', 'dès 2028, plein effet en 2029'],
    ['60', 'dès 2029'],
  ])('begins a share of %s % in the year in which it goes beyond the law', async (share, calendar) => {
    const text = flatLines(await textOf(GUERANDE, `?donation=${share}`));
    expect(text).toMatch(
      new RegExp(`^– Donner le matériel réformé \\(${share}\\s% [^)]*\\), ${calendar}[\\s:]`, 'm'),
    );
  });

  test('has no code of an address in its prose, and no word of how it was made', async () => {
    const text = flatLines(await textOf(GUERANDE, `${SOBER}&collection=1`));
    const act = text.slice(0, text.indexOf('Annexe 1.'));
    expect(act).not.toMatch(/council-longer=|localhost/);
    expect(text).toContain('council-longer=2');
    expect(text).not.toMatch(/n’a pas pu être lue|n’a pas été lu|été trouvé/);
    // what a council can count: the phones, and not how often a national drive
    expect(text).toMatch(
      /\([1-9][\d,]* téléphones? ici par an, soit 1 × la collecte nationale de téléphones, par habitant et par an\)/,
    );
    expect(text).toMatch(/Collecter les téléphones endormis, en téléphones par an[^|]*( \| \d[\d,]*){3}$/m);
    expect(text).not.toMatch(/en fois la collecte/);
    expect(await textOf(GUERANDE, '?collection=1', 'en')).toMatch(
      /\([1-9][\d.]* phones? here a year, that is 1 × the national drive for phones/,
    );
  });

  test.each(LANGUAGES)(
    'takes a cost where the act leaves its blank, for the whole action (%s)',
    async (language) => {
      const path = territoryPartPath(TOWN, 'deliberation', language);
      const query = '?council-longer=3&donation=80&b.loan=20';
      const html = await ask(path + query);
      expect(html.match(/<input[^>]*name="[^"]*\.paid"/g)).toHaveLength(2);
      expect(html).toMatch(/<input[^>]*form="costs-typed"[^>]*name="council-longer\.paid"[^>]*max="3000000"/);
      const answer = await app.request(`${path}${query}&council-longer.paid=1000&donation.paid=600`);
      expect(answer.status).toBe(303);
      const to = new URL(answer.headers.get('location')!, 'http://localhost');
      expect(to.hash).toBe('#costs');
      // 30 points beyond the 50 % of the law, and the other scenario is kept
      expect(Number(to.searchParams.get('donation.cost'))).toBeCloseTo(20, 9);
      expect(to.searchParams.get('b.loan')).toBe('20');
      const told = plain(await ask(to.pathname + to.search)).replaceAll(/\s+/g, ' ');
      // as it was typed: not what one unit of it comes to
      expect(told).toMatch(
        language === 'fr' ? /: 1 000 € par an à plein effet/ : /: €1,000 a year at full effect/,
      );
      expect(told).toMatch(language === 'fr' ? /la collectivité : 600 € par an/ : /the council: €600 a year/);
      expect(await ask(to.pathname + to.search)).toMatch(/name="council-longer\.paid"[^>]*value="1000"/);
      // emptied, it is a blank again; what is no cost is left out
      const emptied = await app.request(`${path}?council-longer=3&council-longer.paid=&donation.paid=x`);
      expect(emptied.headers.get('location')).toBe(`${path}?council-longer=3#costs`);
    },
  );

  test.each([
    ['fr', /1 000 € par an/, /1 000 € \(50 % du matériel réformé de moins de 10 ans qui peut resservir\)/],
    ['en', /€1,000 a year/, /€1,000 \(50% of [^)]*\)/],
  ] as const)('says of which share a typed cost is (%s)', async (language, paid, share) => {
    const text = flatLines(await textOf(TOWN, '?donation=100&donation.cost=20', language));
    expect(text).toMatch(paid);
    expect(text).toMatch(share);
  });

  test.each([
    ['fr', 'Inventaire : il compte 9 ordinateurs, quand la moyenne'],
    ['en', 'Inventory: it counts 9 computers, where the mean'],
  ] as const)('asks to check how few computers an inventory has (%s)', async (language, few) => {
    const query = (computers: number) => `?council-longer=2&assume.council.computers=${computers / 4704}`;
    const text = flatLines(await textOf(TOWN, query(9), language));
    // a council votes no doubt on its own list: it is for whoever checks the draft
    const [act, checks] = text.split(/À vérifier avant la séance|To check before/);
    expect(checks).toContain(few);
    expect(act).not.toMatch(/9 ordinateurs, quand|9 computers, where|Attention|Careful/);
    expect(flatLines(await textOf(TOWN, query(90), language))).not.toContain(few.slice(0, 12));
  });

  test('counts a typed cost for what goes beyond the law, as its sum of euros does', async () => {
    const text = flatLines(await textOf(TOWN, '?donation=80&donation.cost=100'));
    expect(text).toContain('coût indiqué par la collectivité : 3 000 € par an');
    const kept = flatLines(await textOf(TOWN, '?donation=80&donation.cost=1234.5'));
    expect(kept).toContain('37 035 € par an');
  });

  test('says before it is downloaded that it decides nothing, or which costs are to be written', async () => {
    const said = async (query: string, language: 'fr' | 'en' = 'fr') => {
      const html = await ask(territoryPartPath(TOWN, 'deliberation', language) + query);
      const [first] = html.split(' download');
      return plain(/<p class="notice"[^>]*>([^]*?)<\/p>/.exec(first!)?.[1] ?? '').trim();
    };
    expect(await said('')).toMatch(/^Ce projet ne décide rien : aucune action n’est réglée\./);
    expect(await said('?council-longer=2')).toMatch(/^Un coût est à inscrire : .* Les taper à l’article 3/);
    expect(await said('?household-refurbished=10&box-asleep=10', 'en')).toMatch(
      /^This draft decides nothing: its 2 actions are to be sought with others/,
    );
    for (const query of ['?repair-bonus=6&repair-cafe=2', '?council-longer=2&council-longer.cost=0'])
      expect(await said(query)).toBe('');
  });

  test('says that a cost is the council’s own word, a zero too', async () => {
    const told = async (cost: number, language: 'fr' | 'en') =>
      plain(await textOf(TOWN, `?council-longer=2&council-longer.cost=${cost}`, language));
    expect(await told(0, 'fr')).toContain('| coût indiqué par la collectivité : 0 €');
    expect(await told(1200, 'fr')).toMatch(/coût indiqué par la collectivité, 1 200 € × 2 : [\d ]+ € par an/);
    expect(await told(0, 'en')).toMatch(/\| cost given by the council: (?:€0|0 €|0 EUR)/);
    expect(plain(await textOf(TOWN, '?repair-cafe=2'))).not.toContain('coût indiqué');
  });

  test('says how many a number for so many people comes to, which is what each year counts', async () => {
    const notes = await Promise.all(
      ['note', 'deliberation'].map(async (part) => plain(await ask(`/commune/87154/${part}?repair-bonus=3`))),
    );
    for (const note of notes)
      expect(note.replaceAll(/\s/g, ' ')).toContain(
        '3 réparations aidées de téléphones et de portables par an, pour 1 000 habitants, soit 34 ici',
      );
    expect(notes[0]).toMatch(/23 34 34/);
  });

  test('says what cost was typed, and by how much it is multiplied', async () => {
    const told = async (language: 'fr' | 'en') =>
      plain(await textOf(TOWN, '?council-longer=3&council-longer.cost=1500', language));
    expect(await told('fr')).toContain(
      'd’après le coût indiqué par la collectivité, 1 500 € × 3 : 4 500 € par an à plein effet',
    );
    expect(await told('en')).toMatch(/from the cost given by the council, €1,500 × 3: €4,500 a year/);
    const once = plain(await textOf(TOWN, '?council-longer=1&council-longer.cost=1500'));
    expect(once).toContain('| coût indiqué par la collectivité : 1 500 € par an');
  });

  test('counts what it decides apart from what it seeks with others, and promises no more', async () => {
    const reasons = (text: string) =>
      text
        .replaceAll(/[\u202f\u00a0]/g, ' ')
        .split('\n')
        .filter((line) => line.startsWith('Considérant'));
    const saved = (reason: string | undefined) =>
      /[Dd]’ici 2035, ([^(]*) CO₂e en moins/.exec(reason ?? '')?.[1];
    const all = reasons(await textOf(TOWN, `${USUAL}&household-refurbished=10`));
    const [decided, together] = ['des seules actions', 'à titre d’information'].map((said) =>
      all.find((reason) => reason.includes(said)),
    );
    // exactly what those that the council decides do alone, in a scenario of their own
    const alone = reasons(await textOf(TOWN, USUAL));
    expect(saved(decided)).toBe(saved(alone.find((reason) => reason.includes('des actions décidées'))));
    expect(saved(decided)).not.toBe(saved(together));
    expect(together).toContain('tel que la note le dit');
    expect(alone.some((reason) => reason.includes('à titre d’information'))).toBe(false);
    // nothing is decided: nothing is promised
    const none = reasons(await textOf(TOWN, '?household-refurbished=10'));
    expect(none.some((reason) => reason.includes('à rechercher avec d’autres'))).toBe(true);
    expect(none.some((reason) => reason.includes('actions décidées'))).toBe(false);
    const [set, unset] = await Promise.all(
      ['?council-longer=2', '?household-refurbished=10'].map(async (query) =>
        articlesIn(await textOf(TOWN, query)).join(' '),
      ),
    );
    expect(set).toContain('Fixe les indicateurs et les cibles de l’annexe 2.');
    expect(unset).toContain('leurs cibles viendront avec les décisions');
    expect(unset).not.toContain('et les cibles');
  });

  test('sets as targets what is decided alone, and gives the rest for information', async () => {
    const text = (await textOf(TOWN, `${USUAL}&household-refurbished=10`)).replaceAll(/[\u202f\u00a0]/g, ' ');
    const carbon = [...text.matchAll(/^Carbone évité, par an.*$/gm)].map(([line]) => line);
    expect(carbon).toHaveLength(2);
    expect(carbon[0]).not.toBe(carbon[1]);
    const before = text.indexOf('attend des actions décidées, avec ses marges');
    expect(text.indexOf(carbon[0]!)).toBeGreaterThan(before);
    expect(text.indexOf('avec toutes les actions du scénario')).toBeGreaterThan(text.indexOf(carbon[0]!));
    expect(text.indexOf(carbon[1]!)).toBeGreaterThan(text.indexOf('avec toutes les actions du scénario'));
    expect(await textOf(TOWN, USUAL)).not.toContain('avec toutes les actions du scénario');
  });

  test.each(LANGUAGES)(
    'has the figures of the same actions as its note, or both say of which (%s)',
    async (language) => {
      const noteOf = async (query: string) =>
        flat(plain(await ask(territoryPartPath(TOWN, 'note', language) + query)));
      const draftOf = async (query: string) => flat(await textOf(TOWN, query, language));
      // a reason of an act is one sentence
      const figure = /(?<=[Dd]’|[Bb])(?:ici|y) 2035, \d[^(]*\([^)]*\)/g;
      // what a ready policy has is decided: one figure, in both
      const [note, draft] = [await noteOf(USUAL), await draftOf(USUAL)];
      expect(new Set(draft.match(figure))).toEqual(new Set([note.match(figure)![0]]));
      const shared = `${USUAL}&household-refurbished=10`;
      const [both, act] = [await noteOf(shared), await draftOf(shared)];
      const [all, ours] = both.match(figure)!;
      expect(act.match(figure)).toEqual([ours, all]);
      expect(both).toContain(
        language === 'fr'
          ? `que la délibération compte : D’${ours}`
          : `which the deliberation counts: B${ours}`,
      );
      expect(both).toContain(
        language === 'fr'
          ? 'Toutes les actions ensemble. La délibération a ses propres cibles'
          : 'All the actions together. The deliberation has its own targets',
      );
      expect(note).not.toContain(
        language === 'fr' ? 'Toutes les actions ensemble' : 'All the actions together',
      );
    },
  );

  test('follows what its policy is about, and what the law asks: nothing foreign to it has a line', async () => {
    const followed = async (query: string) => {
      const [, annex] = /^Annexe 2\.[^\n]*\n([^]*?)^Annexe 3\./m.exec(flatLines(await textOf(TOWN, query)))!;
      // named as in the article that recalls the law
      const named = (id: string, label: string) =>
        id === 'purchases' ? 'Achats issus du réemploi ou de la réutilisation [ou intégrant' : label;
      return library.reen.indicators.flatMap(({ id, label }) =>
        annex!.includes(flatLines(named(id, label.fr))) ? [id] : [],
      );
    };
    const law = ['purchases', 'reuse'];
    expect(await followed('?council-longer=2')).toEqual([
      ...['carbon', 'bought', 'reused', 'asleep'],
      ...law,
      'mean-age',
    ]);
    const cafes = await followed('?repair-cafe=2');
    expect(cafes).toEqual(expect.arrayContaining(['carbon', 'repaired', ...law, 'repair-points']));
    for (const id of ['panels', 'rgesn', 'reached', 'counters', 'mean-age']) expect(cafes).not.toContain(id);
    // without an action nothing is expected of any
    expect(await followed('')).toEqual(
      library.reen.indicators.flatMap(({ id, output }) => (output ? [] : [id])),
    );
  });

  test('asks for the cost of what goes beyond the law alone: its duty applies whatever is decided', async () => {
    const text = await textOf(TOWN, USUAL);
    for (const label of ['Achats publics reconditionnés', 'Donner le matériel réformé']) {
      const line = text.split('\n').find((each) => each.startsWith(`– ${label} (`));
      expect(line).toMatch(/dont \d+\s% par la loi\).*pour ce qui dépasse la loi/);
    }
    expect(text).toMatch(/Autorise le don [^]*d’abord pour la part que la loi demande/);
    expect(text).toContain('Chaque association bénéficiaire signe l’engagement annexé.');
  });

  test('leaves to be counted what a mean of the country alone counts', async () => {
    const text = await textOf(TOWN, '?ad-panels=100&ad-panels.cost=1&repair-bonus=3');
    const line = (label: string) => text.split('\n').find((each) => each.startsWith(`– ${label} (`));
    expect(line('Enlever les écrans publicitaires')).toMatch(
      / \[Leur nombre, compté ici\s: \[\.\.\]\. S’il n’y en a aucun, cette action se raye\.\]$/,
    );
    expect(line('Compléter le bonus réparation')).not.toContain('Leur nombre');
  });

  test('tells the sum that a reader finds, where its two digits hide it', async () => {
    const query = '?repair-bonus=9&fewer-computers=5&fewer-computers.cost=250';
    const note = flat(flatLines(plain(await ask(territoryPartPath(TOWN, 'note', 'fr') + query))));
    const [, sum] = /([−\d ]+€ avant d’arrondir)/.exec(note)!;
    expect(flatLines(await textOf(TOWN, query))).toContain(sum!.trim());
  });

  test('gives the shares that the council typed, and says whether its own devices were counted', async () => {
    const text = await textOf(TOWN, `${USUAL}&done.council-refurbished=12&done.donation=10`);
    expect(text).toMatch(/\[année\], 12\s% sont des achats reconditionnés, issus du réemploi/);
    expect(text).toMatch(/\[année\], 10\s% sont allés au réemploi/);
    expect(text).toContain('sans inventaire local');
    // what one computer costs counts none of them
    const priced = `${USUAL}&assume.policy.computer-price=850`;
    expect(await textOf(TOWN, priced)).toContain('sans inventaire local');
    expect(await textOf(TOWN, priced)).toContain('Aucune hypothèse de Sobrement n’est changée');
    const counted = `${USUAL}&ages.council-computer=3-1.2`;
    expect(await textOf(TOWN, counted)).not.toContain('sans inventaire');
    const note = plain(await ask(territoryPartPath(TOWN, 'note', 'fr') + counted));
    expect(note).not.toContain('sans inventaire');
    expect(note).toContain('avec l’inventaire de la collectivité');
  });

  test('does not decide a share that the law exceeds, and says that it adds nothing to the law', async () => {
    const text = await textOf(TOWN, '?council-refurbished=20');
    expect(articlesIn(text).some((article) => article.startsWith('N’ajoute rien à la loi'))).toBe(true);
    expect(text).not.toContain('d’étudier');
    expect(articlesIn(text)[1]).toMatch(
      / 20\s% dès 2024, 25\s% dès 2027, 30\s% dès 2030\. .* 50\s% dès 2025\./,
    );
  });

  test('seeks with others what the council does not decide alone', async () => {
    const text = await textOf(TOWN, '?household-refurbished=10');
    expect(text).toMatch(/la collectivité ne décide pas seule[^]*– Achats reconditionnés des habitants/);
  });

  test('tells reuse from recycled matter, and leaves room for a technical constraint', async () => {
    const text = await textOf(TOWN, USUAL);
    expect(text).toMatch(
      /\[\.\.\]\s% sont des achats reconditionnés, issus du réemploi ou de la réutilisation, et \[\.\.\]\s% intègrent des matières recyclées/,
    );
    expect(text).toContain('contrainte technique significative suivante');
  });

  test('names those to whom the law allows a gift, and authorises it where the policy has one', async () => {
    const text = await textOf(TOWN, USUAL);
    expect(text).toMatch(/^Article \d+\. Autorise le don/m);
    expect(await textOf(TOWN, '?repair-cafe=1')).toMatch(/^Article \d+\. \[Autorise le don/m);
    for (const article of ['L. 3212-2, 2°', 'L. 3212-2, 3°', 'L. 3212-2, 5°', 'L. 3212-2, 11°', 'L. 3212-3'])
      expect(text).toContain(article);
  });

  test('lists the hypotheses that were changed', async () => {
    const text = await textOf(TOWN, '?repair-cafe=1&assume.policy.displacement=1');
    expect(text).toContain('repose sur une hypothèse changée, dite en annexe');
    const both = plain(
      await textOf(TOWN, '?repair-cafe=1&assume.policy.displacement=1&done.loan=2&done.council-longer=1'),
    );
    expect(both).toContain(
      'repose sur une hypothèse changée et sur 2 valeurs de la collectivité (inventaire ou saisie), dites en annexe',
    );
    expect(text).toMatch(/Annexe 3\. Hypothèses changées\s+.*0,5\s→\s1/);
    expect(await textOf(TOWN, USUAL)).toContain(
      'Aucune\u202f: toutes les hypothèses sont celles de Sobrement.',
    );
  });

  test('in English says that it is a reading copy', async () => {
    const html = plain(await ask(territoryPartPath(TOWN, 'deliberation', 'en') + USUAL));
    expect(html).toContain('A council in France deliberates in French.');
    expect(await textOf(TOWN, USUAL, 'en')).toContain('Having deliberated');
  });

  test('does not exist for a territory that does not exist', async () => {
    for (const part of ['deliberation', 'docx', 'odt', 'txt'] as const)
      expect((await app.request(territoryPartPath('99999', part, 'fr'))).status).toBe(404);
  });
});

describe.each(Object.entries(PLACES))('for a place of each kind (%s)', (_, code) => {
  test('agrees with the note to the digit: effect, cost, targets, address', async () => {
    for (const language of LANGUAGES) {
      const html = await ask(territoryPartPath(code, 'note', language) + USUAL);
      const held = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, said]) => plain(said!).trim());
      const text = (await textOf(code, USUAL, language)).replaceAll(/\s+/g, ' ');
      const [finding] = held(/<p class="finding">([^]*?)<\/p>/g);
      const [net] = held(/<tr class="net">[^]*?<td class="n">([^<]*?)</g);
      const targets = held(/<table class="targets">([^]*?)<\/table>/g).flatMap(
        (table) => table.match(/\S+ (?:kg|t) \([^)]*\)/g) ?? [],
      );
      expect(targets.length).toBeGreaterThan(2);
      // the note may go on to say why something rises
      const effect = /^.([^]*?\)[^)]*?)\.(?= |$)/.exec(finding!)![1]!;
      for (const said of [effect, net!, ...targets]) expect(text).toContain(said);
      expect(text).toContain(`localhost${territoryPath(code, language)}${USUAL}`);
    }
  });
});

describe.each(Object.entries(PLACES))('what is announced of a place of each kind (%s)', (_, code) => {
  const finding = {
    fr: /[Dd]’ici 2035, [^.]+ en (?:moins|plus) \([^)]+\)/g,
    en: /[Bb]y 2035, [\d][^(]+ (?:less|more) \([^)]+\)/g,
  };

  test.each(LANGUAGES)(
    'is what the API answers, on the page, the note and the draft (%s)',
    async (language) => {
      const { central, low, high } = (await simulated(code)).series.kg.total;
      expect(central).toBeLessThan(0);
      const masses = [central, high, low].map((kg) => flat(mass(-kg, language)));
      for (const part of ['', 'note', 'txt'] as const) {
        const path = part === '' ? territoryPath(code, language) : territoryPartPath(code, part, language);
        const found = flat(plain(await ask(path + USUAL))).match(finding[language])!;
        // the draft tells first what it decides alone, then the whole scenario
        const said = found.at(part === 'txt' ? -1 : 0);
        for (const each of masses) expect(said, path).toContain(each);
      }
    },
  );

  test('is what the API answers in the table of its years, to the digit', async () => {
    const table = await ask(territoryPartPath(code, 'csv', 'en') + USUAL);
    const { years, series } = await simulated(code);
    const lines = table.split('\r\n').filter((line) => line.includes('"Carbon, a year"'));
    const sixDigits = ({ central, low, high }: Estimate) =>
      [central, low, high].map((kg) => Number(kg.toPrecision(6)));
    expect(
      lines.map((line) => line.replace('"Carbon, a year",', '').split(',').slice(0, 11).map(Number)),
    ).toEqual(
      years.map((year, i) => [
        year,
        Number.NaN,
        ...sixDigits(series.kg.reference[i]!),
        ...sixDigits(series.kg.scenario[i]!),
        ...sixDigits(series.kg.difference[i]!),
      ]),
    );
  });
});

describe.each(['docx', 'odt'] as const)('its file .%s', (as) => {
  test.each(LANGUAGES)('is well formed and says what the text says, word for word (%s)', async (language) => {
    const path = territoryPartPath(TOWN, as, language) + USUAL;
    const answer = await app.request(path);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="deliberation-76709.${as}"`);
    const file = new Uint8Array(await answer.arrayBuffer());
    for (const [name, part] of Object.entries(partsIn(file)))
      if (name !== 'mimetype') expect(wellFormed(part), name).toBe('');
    const [running, ...lines] = (await textOf(TOWN, USUAL, language)).split('\n').filter(Boolean);
    expect(textIn[as](file)).toEqual(lines);
    expect(Object.values(partsIn(file)).join('')).toContain(running);
  });

  test('says what the page shows', async () => {
    const shown = plain(await ask(territoryPartPath(TOWN, 'deliberation', 'fr') + USUAL));
    for (const line of textIn[as](await bytesOf(territoryPartPath(TOWN, as, 'fr') + USUAL)))
      for (const words of line.split(' | ')) expect(shown).toContain(words.replaceAll(/\s+/g, ' ').trim());
  });
});
