/** The screen of a council room, requested as a browser without script does. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encode } from 'uqr';
import { render } from 'svelte/server';
import Take from '../../web/features/council/simulator/Take.svelte';
import { rankedLevers } from '../../models/council/outcome/ranking.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { doesSaid } from '../../web/features/council/meeting/vote.ts';
import { meeting } from '../../web/features/council/meeting/words/fr.ts';
import { meeting as meetingEn } from '../../web/features/council/meeting/words/en.ts';
import { createSimulator, type Initial } from '../../web/features/council/simulator/simulator.svelte.ts';
import { othersIn, slidersOf } from '../../web/features/council/meeting/sliders.ts';
import { territoryPartPath, territoryPath } from '../../web/pages.ts';
import { library } from '../server/app.ts';
import { siteRead } from '../server/reading.ts';
import { createWhole } from '../server/whole.ts';

const app = siteRead();
const ranked = rankedLevers(library);
const TOWN = '76709';
/** Of a place where no law decides in its stead. */
const scopes = Object.fromEntries(ranked.map(({ lever }) => [lever.id, {}]));
/** Every action as far as it goes. */
const ALL = `?${library.stock.levers.map(({ id, intensity: { max, per } }) => `${id}=${per === 'whole' ? 1.5 : max}`).join('&')}`;
const USUAL = '?repair-bonus=6&repair-cafe=2&council-longer=2';

const plain = (html: string) =>
  html
    .replaceAll(/<!--[^>]*-->|<wbr[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
const ask = async (path: string) => {
  const answer = await app.request(path);
  expect(answer.status).toBe(200);
  return answer.text();
};
const roomOf = (query: string, language: 'fr' | 'en' = 'fr', code = TOWN) =>
  ask(territoryPartPath(code, 'meeting', language) + query);

const usual = (lever: string) => ({
  lever,
  intensity: library.stock.levers.find(({ id }) => id === lever)!.intensity.usual,
});

describe('the levers at hand', () => {
  test('have the one that weighs most in the scenario, however little is known of it', () => {
    const sure = ['council-longer', 'fewer-computers', 'fewer-screens', 'ad-panels'].map(usual);
    const guess = usual('awareness');
    const shown = slidersOf([...sure, guess], ranked, scopes);
    expect(shown).toHaveLength(3);
    expect(shown).toContain('awareness');
    // hardly anyone is reached: it is the heaviest no more
    expect(slidersOf([...sure, { ...guess, intensity: 0.01 }], ranked, scopes)).not.toContain('awareness');
  });

  test('are those of the scenario, the surest first, whatever the order of the address', () => {
    const pulls = ['repair-bonus', 'council-longer', 'repair-cafe'].map(usual);
    expect(slidersOf(pulls, ranked, scopes)).toEqual(slidersOf(pulls.toReversed(), ranked, scopes));
    expect(slidersOf(pulls, ranked, scopes).toSorted()).toEqual(pulls.map(({ lever }) => lever).toSorted());
    const order = ranked.map(({ lever }) => lever.id);
    const places = slidersOf(pulls, ranked, scopes).map((id) => order.indexOf(id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('are three at most, and three where a scenario has fewer, of those that the council decides', () => {
    const all = ranked.map(({ lever }) => usual(lever.id));
    for (const pulls of [[], all.slice(-1), all]) expect(slidersOf(pulls, ranked, scopes)).toHaveLength(3);
    const added = slidersOf([usual('household-refurbished')], ranked, scopes).slice(1);
    for (const id of added)
      expect(ranked.find(({ lever }) => lever.id === id)!.lever.competence).toBe('council');
  });

  test('the others may be brought, those that the scenario pulls first: no action is without a slider', () => {
    const levers = ranked.map(({ lever }, rank) => ({ id: lever.id, rank, label: lever.label.fr }));
    const pulls = ['repair-bonus', 'repair-cafe', 'council-longer', 'fewer-screens', 'loan'].map(usual);
    const sliders = slidersOf(pulls, ranked, scopes);
    const ids = othersIn(sliders, pulls, { levers: levers.toReversed(), scopes }).map(({ id }) => id);
    expect([...sliders, ...ids].toSorted()).toEqual(levers.map(({ id }) => id).toSorted());
    expect(ids.slice(0, 2).toSorted()).toEqual(
      pulls
        .map(({ lever }) => lever)
        .filter((id) => !sliders.includes(id))
        .toSorted(),
    );
    const left = levers.map(({ id }) => id).filter((id) => ids.slice(2).includes(id));
    expect(ids.slice(2)).toEqual(left);
    const small = { ...scopes, 'ad-panels': { banned: true } as const };
    expect(othersIn(sliders, pulls, { levers, scopes: small }).map(({ id }) => id)).not.toContain(
      'ad-panels',
    );
  });

  test('do not offer to remove what a law already bans in the place, unless its scenario does', () => {
    const small = { ...scopes, 'ad-panels': { banned: true } as const };
    expect(slidersOf([], ranked, scopes)).toContain('ad-panels');
    expect(slidersOf([], ranked, small)).not.toContain('ad-panels');
    expect(slidersOf([usual('ad-panels')], ranked, small)).toContain('ad-panels');
  });
});

test('is led to with every scenario of the page, and the note with the one that is shown', async () => {
  const two = '?repair-cafe=2&b.council-longer=2';
  const html = (await ask(territoryPath(TOWN, 'fr') + two)).replaceAll('&amp;', '&');
  // beside the result, before the first slider; told apart by its letter, since there is another
  const [beside] = html.split('id="levers"');
  for (const [part, query] of [
    ['meeting', two],
    ['note', two],
    ['deliberation', two],
  ] as const)
    expect(beside).toContain(`href="${territoryPartPath(TOWN, part, 'fr')}${query}"`);
  expect(plain(beside!)).toMatch(/Pour le vote \(Scénario A\)\s?: une note/);
  expect(plain(await ask(territoryPartPath(TOWN, 'note', 'fr') + two))).toMatch(
    /scénario «\s?Scénario A\s?»/,
  );
  const alone = plain(await ask(`${territoryPath(TOWN, 'fr')}?repair-cafe=2`));
  expect(alone).toMatch(/Pour le vote\s?: une note/);
});

test('is of the scenario that is shown, and leads back to it', async () => {
  const all = '?council-longer=2&b.repair-cafe=3&title=Prudent&b.title=Caf%C3%A9s';
  const initial = JSON.parse(
    /<script[^>]*id="state"[^>]*>([^]*?)<\/script>/.exec(await ask(territoryPath(TOWN, 'fr') + all))![1]!,
  ) as Initial;
  const tool = createSimulator({ ...initial, rank: 1 }, meeting.tool);
  const [taken, room] = [
    render(Take, { props: { tool, voted: true } }).body.replaceAll('&amp;', '&'),
    (await roomOf(`${all}&of=b`)).replaceAll('&amp;', '&'),
  ];
  expect(plain(taken)).toContain('(Cafés)');
  for (const part of ['note', 'deliberation', 'meeting'] as const)
    expect(taken).toContain(`href="${territoryPartPath(TOWN, part, 'fr')}${all}&of=b"`);
  expect(plain(room)).toMatch(/en séance\s?: «\s?Cafés\s?»/);
  // the figures of that scenario, as when it is alone
  const headline = /<h1>[^]*?<\/h1>/;
  expect(headline.exec(room)![0]).toBe(headline.exec(await roomOf('?repair-cafe=3'))![0]);
  expect(room).toContain(`href="${territoryPath(TOWN, 'fr')}${all}&of=b"`);
  // of a vote, none is shown before another
  expect(room).toContain(`data-address="http://localhost${territoryPartPath(TOWN, 'meeting', 'fr')}${all}"`);
  // what is said in a vote of the first is not of the one that is shown
  const [, state] = /<script[^>]*id="state"[^>]*>([^]*?)<\/script>/.exec(
    await roomOf('?loan=5&b.council-longer=2&of=b'),
  )!;
  const shown = JSON.parse(state!) as Initial;
  expect(shown.offer.supposed).toBe(false);
  expect(doesSaid(createSimulator(shown, meeting.tool), 0, meeting)).toContain('si nos suppositions');
});

test.each([
  [
    'fr',
    /dans [^ ]+( de 9)? cas sur 10, si nos suppositions sont justes \(le plus gros du résultat, que personne n’a vérifié\)\./,
  ],
  [
    'en',
    /in [\w ]+ cases out of 10, if our guesses are right \(most of the result, which nobody has checked\)\./,
  ],
] as const)('says what a chance supposes, as the page does (%s)', async (language, supposing) => {
  expect(plain(await roomOf(ALL, language))).toMatch(supposing);
  expect(plain(await roomOf('?council-refurbished=40', language))).not.toMatch(
    /si nos suppositions|if our guesses/,
  );
});

test('whoever votes reads how far each action goes, whatever its unit', async () => {
  const said = async (query: string) => {
    const html = await roomOf(query);
    const [, state] = /<script[^>]*id="state"[^>]*>([^]*?)<\/script>/.exec(html)!;
    return doesSaid(createSimulator(JSON.parse(state!) as Initial, meeting.tool), 0, meeting).replaceAll(
      /[\u202f\u00a0]/g,
      ' ',
    );
  };
  expect(await said('?council-longer=2&fewer-computers=5&fewer-screens=10&ad-panels=100')).toContain(
    'Garder le parc public plus longtemps (années de plus : 2), Moins d’ordinateurs par agent (5 % d’ordinateurs en moins), Moins de seconds écrans (10 % d’écrans en moins), Enlever les écrans publicitaires (100 % des écrans).',
  );
  expect(await said('?repair-bonus=6&collection=1&loan=5')).toContain(
    'Compléter le bonus réparation (28 réparations aidées ici), Collecter les téléphones endormis (2 téléphones ici), Prêter des ordinateurs portables (24 emprunteurs ici).',
  );
});

test.each([
  ['fr', 'repair-bonus=6', '28 réparations aidées ici'],
  ['fr', 'loan=5', '24 emprunteurs ici'],
  ['en', 'repair-bonus=6', '28 helped repairs here'],
  ['en', 'collection=1', '2 phones here'],
] as const)(
  'a slider says of what it comes to here what it counts (%s, %s)',
  async (language, query, said) => {
    const [, output] = /<output[^>]*>([^]*?)<\/output>/.exec(await roomOf(`?${query}`, language))!;
    expect(plain(output!).trim()).toBe(said);
  },
);

test.each([
  // 5 for 1,000 of 200 people, then 5 of 300
  ['fr', 200, '1 emprunteur ici'],
  ['fr', 300, '1,5 emprunteur ici'],
  ['en', 200, '1 borrower here'],
  ['en', 300, '1.5 borrowers here'],
] as const)('in the singular where there is one (%s, %d people)', async (language, people, said) => {
  const html = await roomOf(`?name=Ici&people=${people}&loan=5`, language, 'own');
  const [, output] = /<output[^>]*>([^]*?)<\/output>/.exec(html)!;
  expect(plain(output!).trim()).toBe(said);
});

test.each([
  ['fr', 'Inventaire : 10 ordinateurs (moyenne'],
  ['en', 'Inventory: 10 computers (mean'],
] as const)(
  'that an inventory is small for the place is told in the open, where one votes too (%s)',
  async (language, few) => {
    // 10 computers for the 4,704 people of the town, then about as many as the mean
    const roomWith = (computers: number) =>
      roomOf(`?council-longer=2&assume.council.computers=${computers / 4704}`, language);
    const flat = (text: string) => text.replaceAll(/\s/g, ' ');
    const does = async (html: string) => {
      const [, state] = /<script[^>]*id="state"[^>]*>([^]*?)<\/script>/.exec(html)!;
      const words = { fr: meeting, en: meetingEn }[language];
      return flat(doesSaid(createSimulator(JSON.parse(state!) as Initial, words.tool), 0, words));
    };
    const html = await roomWith(10);
    expect(
      flat(/<summary>[^<]*(Invent[^<]*)<\/summary>/.exec(html.replaceAll(/<!--.*?-->/g, ''))![1]!),
    ).toContain(few);
    expect(await does(html)).toContain(few);
    expect(await does(await roomWith(150))).not.toMatch(/Inventaire :|Inventory:/);
  },
);

test('whoever votes reads what a scenario supposes, and nothing of the kind where it is checked', async () => {
  const html = await roomOf('?council-longer=2&b.council-longer=2&b.awareness=20');
  const [, state] = /<script[^>]*id="state"[^>]*>([^]*?)<\/script>/.exec(html)!;
  const simulator = createSimulator(JSON.parse(state!) as Initial, meeting.tool);
  const [checked, supposed] = [0, 1].map((at) => doesSaid(simulator, at, meeting));
  expect(supposed).toMatch(/ 22\st CO₂e de moins .* cas sur 10, si nos suppositions sont justes/);
  expect(checked).not.toMatch(/si nos suppositions/);
  // with how far each action goes, and its range
  expect(checked).toMatch(
    /Garder le parc public plus longtemps \(années de plus\s: 2\)\. .*\. Entre [\d,]+\st et [\d,]+\st, neuf fois sur dix\./,
  );
});

describe.each(LANGUAGES)('the screen, %s', (language) => {
  test('has one sentence, one picture, three sliders, one code, and no menu', async () => {
    const html = await roomOf(USUAL, language);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    expect(html.match(/<figure\b/g)).toHaveLength(1);
    expect(html.match(/type="range"/g)).toHaveLength(3);
    expect(html.match(/class="qr"/g)).toHaveLength(1);
    expect(html).not.toMatch(/<nav\b|<footer\b/);
    expect(html.match(/<a\b(?! class="skip")/g)).toHaveLength(1);
    expect(html).toContain('content="noindex"');
  });

  test('says what the note says, to the digit: mass, range, share of what the place weighs, euros', async () => {
    const note = await ask(territoryPartPath(TOWN, 'note', language) + USUAL);
    const finding = plain(/<p class="finding">([^]*?)<\/p>/.exec(note)![1]!);
    const room = plain(await roomOf(USUAL, language));
    const [, mass] = /2035, (.*?) CO₂e/.exec(finding)!;
    const [, range] = /\(([^)]*)\)/.exec(finding)!;
    expect(room).toContain(`${mass!} CO₂e`);
    expect(room.toLowerCase()).toContain(range!.toLowerCase());
    const net = plain(/<tr class="net">[^]*?<td class="n">([^]*?)<\/td>/.exec(note)![1]!).trim();
    // on a wall, a sum has no room for its range
    expect(room).toContain(net.replace(/^[−+]/, '').replace(/ (entre|between|de|from) .*/, ''));
    const share =
      language === 'fr'
        ? /C’est [\d,]+ % de ce que les appareils d’ici pèsent sur ces années : [\d ]+ t \(entre [\d ]+ t et [\d ]+ t\)\./
        : /That is [\d.]+% of what the devices here weigh over these years: [\d,]+ t \(between [\d,]+ t and [\d,]+ t\)\./;
    const [of] = share.exec(room)!;
    expect(plain(note)).toContain(of);
    expect(plain(await ask(territoryPath(TOWN, language) + USUAL))).toContain(of);
  });

  test('says a sum that leaves out unknown costs in no large letters, and with what it leaves out', async () => {
    const parts = async (query: string) => {
      const html = await roomOf(query, language);
      const [, sentence, under] = /(<h1\b[^]*?<\/h1>)\s*(<p[^]*?<\/p>)/.exec(html)!;
      return [plain(sentence!), plain(under!)] as const;
    };
    const [sentence, under] = await parts(USUAL);
    expect(sentence).not.toContain('€');
    expect(under).toMatch(
      language === 'fr'
        ? /Une part du coût est inconnue : le reste épargnerait [\d ]+ € à la collectivité, de [\d ]+ € épargnés à [\d ]+ € dépensés\./
        : /A part of the cost is unknown: the rest would spare the council €[\d,]+, from €[\d,]+ saved to €[\d,]+ spent\./,
    );
    // nothing but purchases is known of this one
    expect((await parts('?council-longer=2'))[1]).toMatch(
      language === 'fr'
        ? /Coût inconnu\. Achats épargnés, d’après le calcul : [\d ]+ €, entre [\d ]+ et [\d ]+\./
        : /Cost unknown\. Purchases spared, by the calculation: €[\d,]+, between [\d,]+ and [\d,]+\./,
    );
    const [known, none] = await parts('?repair-bonus=6');
    expect(known).toContain('€');
    expect(none).not.toMatch(/inconnu|unknown/);
  });

  test('shows what its sum is made of: its range, what is spent, what is spared, and each action without a slider', async () => {
    const query = '?repair-bonus=10&council-longer=3&fewer-computers=5&fewer-screens=10';
    const free = ['council-longer', 'fewer-computers', 'fewer-screens'].map((id) => `&${id}.cost=0`);
    const html = await roomOf(query + free.join(''), language);
    const said = plain(html);
    const number = (text: string) => Number(text.replace(/[^\d]/g, ''));
    const made = (
      language === 'fr'
        ? /En euros : ([\d ]+) € d’actions, ([\d ]+) € d’achats épargnés\. En tout, (entre|de) [^.]+\./
        : /In euros: €([\d,]+) of actions, €([\d,]+) of purchases spared\. In all, (between|from) [^.]+\./
    ).exec(said)!;
    const [spent, spared] = made.slice(1, 3).map((text) => number(text)) as [number, number];
    const [headline] = language === 'fr' ? /[\d ]+ €/.exec(said)! : /€[\d,]+/.exec(said)!;
    expect(spent).toBeGreaterThan(0);
    expect(number(headline)).toBe(Number(Math.abs(spent - spared).toPrecision(2)));
    expect(made[0]).not.toContain('−');
    // the one that has no slider here, with what it costs
    expect(said).toMatch(
      language === 'fr'
        ? /sans curseur ici : Compléter le bonus réparation \(coûte [\d ]+ €\)/
        : /no slider here: Top up the repair bonus \(costs €[\d,]+\)/,
    );
  });

  test('a cost that is typed as nothing is known: no action and no sum says that it is not', async () => {
    const said = plain(await roomOf('?donation=80&donation.cost=0', language));
    expect(said).toMatch(language === 'fr' ? /coûte 0 €/ : /costs €0/);
    expect(said).not.toMatch(/coût connu|coût inconnu, à|no known cost/);
    const page = plain(await ask(`${territoryPath(TOWN, language)}?donation=80&donation.cost=0`));
    expect(page).not.toMatch(/sans coût connu|no known cost/);
    expect(page).toMatch(language === 'fr' ? /coûte 0 €/ : /costs €0/);
  });

  test('names the actions that have no slider and count all the same', async () => {
    const said = language === 'fr' ? 'Compte aussi, sans curseur ici' : 'Counts too, with no slider here';
    const all = `${USUAL}&fewer-computers=5&council-refurbished=50&donation=80`;
    expect(plain(await roomOf(all, language))).toMatch(new RegExp(`${said}\\s?: [^.]+, [^.]+, [^.]+\\.`));
    expect(plain(await roomOf(USUAL, language))).not.toContain(said);
  });

  test('says what someone calls the scenario, as the draft of the deliberation does', async () => {
    const named = `${USUAL}&title=R%C3%A9parer%20d%E2%80%99abord`;
    const said = /[«“]\s?Réparer d’abord\s?[»”]/;
    const shown = [
      await roomOf(named, language),
      await ask(territoryPartPath(TOWN, 'deliberation', language) + named),
      await ask(territoryPartPath(TOWN, 'txt', language) + named),
      await ask(territoryPartPath(TOWN, 'note', language) + named),
    ];
    for (const text of shown) expect(plain(text)).toMatch(said);
  });

  test('asks for a vote only where there is something to choose', async () => {
    const asking = async (query: string) =>
      /<form[^>]*id="ask-vote"[^>]*>/.exec(await roomOf(query, language))![0];
    expect(await asking('')).toContain('hidden');
    expect(await asking(USUAL)).not.toContain('hidden');
  });

  test('leads back to its scenario, and its code to itself', async () => {
    const html = await roomOf(USUAL, language);
    expect(html).toContain(`href="${(territoryPath(TOWN, language) + USUAL).replaceAll('&', '&amp;')}"`);
    const address = `http://localhost${territoryPartPath(TOWN, 'meeting', language)}${USUAL}`;
    const { size } = encode(address, { border: 4 });
    expect(html).toContain(`viewBox="0 0 ${size} ${size}"`);
    expect(plain(html)).toContain(`localhost${territoryPartPath(TOWN, 'meeting', language)}`);
  });

  test('says beside the address to type that its code alone holds the scenario', async () => {
    const { alone } = language === 'fr' ? meeting : meetingEn;
    expect(plain(await roomOf(USUAL, language))).toContain(plain(alone));
    expect(plain(await roomOf('', language))).not.toContain(plain(alone));
  });

  test('tells the typed costs of its own scenario alone', async () => {
    const query = '?repair-cafe=2&council-longer=2&repair-cafe.cost=2000&b.council-longer=2';
    const told = async (of: string) =>
      (await ask(territoryPartPath(TOWN, 'meeting', language) + query + of)).includes('class="more changes');
    expect([await told(''), await told('&of=b')]).toEqual([true, false]);
  });

  test('keeps what a council says of itself folded, until it is asked for', async () => {
    const html = await roomOf(`${USUAL}&done.council-refurbished=12`, language);
    const own =
      language === 'fr' ? 'De la collectivité, par son inventaire ou saisi' : meetingEn.tool.changed.own;
    const folded = new RegExp(
      `<details class="more[^>]*>\\s*<summary>${own}</summary>\\s*<ul>[^]*?12\\s?%[^]*?</ul>`,
    );
    expect(html.replaceAll(/<!--[^>]*-->/g, '')).toMatch(folded);
    expect(plain(html.replaceAll(/<!--[^>]*-->/g, '').replace(folded, ''))).not.toContain(own);
  });

  test('lists the hypotheses that were changed', async () => {
    expect(plain(await roomOf('?repair-cafe=1&assume.policy.displacement=1', language))).toMatch(
      /0[.,]5 → 1/,
    );
    expect(await roomOf(USUAL, language)).not.toContain('class="changes"');
  });
});

test('what has the focus stands out three times from its ground, in both themes', () => {
  const [light, dark] = ['web/style/identity.css', 'web/features/council/meeting/meeting.css'].map((file) =>
    readFileSync(file, 'utf8'),
  );
  const colour = (css: string, name: string) => new RegExp(`--${name}: #(\\w{6})`).exec(css)![1]!;
  const luminance = (hex: string) => {
    const [r, g, b] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  expect(dark).toContain('outline: 3px solid var(--network)');
  for (const css of [light!, dark!]) {
    const [low, high] = [colour(css, 'network'), colour(css, 'paper')]
      .map(luminance)
      .toSorted((a, b) => a - b) as [number, number];
    expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(3);
  }
});

test('without a policy it says that nothing goes beyond the law', async () => {
  const html = await roomOf('');
  expect(plain(html)).toContain('Rien de plus que la loi');
  // nor draws an axis of nothing
  expect(html).not.toContain('<figure');
  expect(plain(html)).toContain(plain(meeting.undrawn));
  expect(await roomOf(USUAL)).toContain('<figure');
});

test('where the sign is not sure, the sentence says so and gives both ends', async () => {
  const text = plain(await roomOf('?workshop=5'));
  expect(text).toMatch(
    /de [\d, ]+ k?[gt] de plus à [\d, ]+ k?[gt] de moins d’ici 2035 : le sens n’est pas sûr/,
  );
});

test('where a local network is served, its code and its address are those that phones reach', async () => {
  const local = createWhole({ library, lan: () => ['http://192.168.1.20:3000'] });
  const answer = await local.request(territoryPartPath(TOWN, 'meeting', 'fr') + USUAL);
  expect(plain(await answer.text())).toContain('192.168.1.20:3000/commune/76709/seance');
});

test('it does not exist for a territory that does not exist', async () => {
  expect((await app.request(territoryPartPath('99999', 'meeting', 'fr'))).status).toBe(404);
});

test('whoever votes reads every action where one more has room, and how many more where several are left', async () => {
  const said = async (query: string) => {
    const [, state] = /<script[^>]*id="state"[^>]*>([^]*?)<\/script>/.exec(await roomOf(query))!;
    return doesSaid(createSimulator(JSON.parse(state!) as Initial, meeting.tool), 0, meeting);
  };
  const FOUR = '?repair-bonus=6&repair-cafe=2&council-longer=2&donation=60';
  expect(await said(FOUR)).toMatch(/Donner le matériel réformé/);
  expect(await said(FOUR)).not.toMatch(/ autres?\./);
  expect(await said(`${FOUR}&awareness=10`)).toMatch(/ et 2 autres\. /);
});
