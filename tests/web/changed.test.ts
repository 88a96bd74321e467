/** What a reader changed among our hypotheses, on all that a council is shown or takes away; requested without script. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { exact } from '../../web/format.ts';
import { territoryPartPath, territoryPath } from '../../web/pages.ts';
import { siteRead } from '../server/reading.ts';

const library = load();
const app = siteRead();
const FONDETTES = '37109';
const CHANGED = '?repair-cafe=1&assume.policy.displacement=1&assume.policy.cafe.repairs=1000';

const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const ask = async (path: string) => {
  const answer = await app.request(path);
  expect(answer.status).toBe(200);
  return answer.text();
};
const TITLE = { fr: 'Hypothèses changées', en: 'Hypotheses changed' };
const colon = { fr: ' :', en: ':' };

describe.each(['fr', 'en'] as const)('two assumptions changed, in %s', (language) => {
  const said = (['policy.displacement', 'policy.cafe.repairs'] as const).map((id, i) => {
    const { label, central } = library.factors[id]!;
    const theirs = exact([1, 1000][i]!, language).replaceAll(/\s/g, ' ');
    return `${label[language]}${colon[language]} ${exact(central, language)} → ${theirs}`;
  });
  const expectSaid = (text: string) => {
    expect(text).toContain(TITLE[language]);
    for (const each of said) expect(text).toContain(each);
  };

  test('are in the headline of the page, with ours beside theirs', async () => {
    const text = plain(await ask(territoryPath(FONDETTES, language) + CHANGED));
    expectSaid(text.slice(text.indexOf('CO₂e', text.indexOf('2035'))));
  });

  test.each(['note', 'pieces'] as const)('are on the %s', async (part) => {
    expectSaid(plain(await ask(territoryPartPath(FONDETTES, part, language) + CHANGED)));
  });

  test.each(['rtf', 'csv'])('are in every piece as a file (%s)', async (as) => {
    const answer = await app.request(territoryPartPath(FONDETTES, 'pieces', language) + CHANGED, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ as }).toString(),
    });
    const text = (await answer.text()).replaceAll(/\\u(\d+)\?/g, (_, code: string) =>
      String.fromCharCode(Number(code)),
    );
    const times = text.split(TITLE[language]).length - 1;
    expect(times).toBe(3);
    expectSaid(text.replaceAll(/\s+/g, ' '));
  });

  test('are on every line of the years, in a separate column', async () => {
    const [head, ...lines] = (await ask(territoryPartPath(FONDETTES, 'csv', language) + CHANGED))
      .trimEnd()
      .split('\r\n');
    expect(head!.toLowerCase()).toContain(TITLE[language].toLowerCase());
    for (const line of lines) for (const each of said) expect(line.replaceAll(/\s+/g, ' ')).toContain(each);
  });

  test('are in the machine-readable file', async () => {
    const { changed } = JSON.parse(await ask(territoryPartPath(FONDETTES, 'json', language) + CHANGED)) as {
      changed: { id: string; label: string; ours: number; theirs: number }[];
    };
    expect(changed.map(({ id, ours, theirs }) => [id, ours, theirs])).toEqual([
      ['assume.policy.displacement', library.factors['policy.displacement']!.central, 1],
      ['assume.policy.cafe.repairs', library.factors['policy.cafe.repairs']!.central, 1000],
    ]);
    expect(changed[0]!.label).toBe(library.factors['policy.displacement']!.label[language]);
  });
});

describe.each(['fr', 'en'] as const)('what a whole action costs, as it was typed, in %s', (language) => {
  const TOWN = '87154';
  const { unit } = library.stock.levers.find(({ id }) => id === 'repair-bonus')!.intensity;
  const SAID = {
    fr: `6 000 € (${unit.fr} : 3), environ 180 € l’unité au lieu de 33 €`,
    en: `€6,000 (${unit.en}: 3), about €180 each instead of €33`,
  }[language];

  test('is told as it was, with what one comes to, on all that is shown and taken away', async () => {
    const { population } = (await (await app.request(`/api/v1/territories/${TOWN}`)).json()) as {
      population: number;
    };
    // the address holds what one unit costs
    const query = `?repair-bonus=3&repair-bonus.cost=${6000 / (3 * (population / 1000))}`;
    const parts = ['note', 'deliberation', 'meeting', 'review', 'pieces', 'csv'] as const;
    const paths = parts.map((part) => territoryPartPath(TOWN, part, language));
    for (const path of [territoryPath(TOWN, language), ...paths]) {
      const text = plain((await ask(path + query)).replaceAll(/<script[^]*?<\/script>/g, ''));
      expect(text.replaceAll('&nbsp;', ' '), path).toContain(plain(SAID));
      expect(text.replaceAll(/\S*repair-bonus\S*/g, ''), path).not.toMatch(/17[56][.,]\d|34[.,]2/);
    }
  });
});

describe.each(['fr', 'en'] as const)('ages that a council counted, in %s', (language) => {
  const FIELDS = '?council-longer=2&ages.council-computer=112-40.52.0.10.0.0.0.0.0.0.10&ages.year=2026';
  const type = library.stock.types.find(({ id }) => id === 'council-computer')!.label[language];
  const SAID = {
    fr: `âge moyen, ${type} (112 comptés fin 2026 : 92 de moins de 3 ans, 10 de 3 à 5 ans, 10 de 9 à 11 ans)`,
    en: `mean age, ${type} (112 counted at the end of 2026: 92 under 3 years, 10 of 3 to 5 years, 10 of 9 to 11 years)`,
  }[language];
  const said = (text: string) => plain(text).replaceAll('&nbsp;', ' ');
  const kgIn = (json: string) =>
    (JSON.parse(json) as { series: { kg: { reference: { central: number }[] } } }).series.kg.reference.map(
      ({ central }) => central,
    );

  test('are told by all that is shown and taken away', async () => {
    expect(said(await ask(territoryPath(FONDETTES, language) + FIELDS))).toContain(SAID);
    for (const part of ['note', 'pieces'] as const)
      expect(said(await ask(territoryPartPath(FONDETTES, part, language) + FIELDS))).toContain(SAID);
    const [, ...lines] = (await ask(territoryPartPath(FONDETTES, 'csv', language) + FIELDS))
      .trimEnd()
      .split('\r\n');
    for (const line of lines) expect(said(line)).toContain(SAID);
  });

  test('are in the machine-readable file as in the answer of the API, with the same figures', async () => {
    const file = await ask(territoryPartPath(FONDETTES, 'json', language) + FIELDS);
    const answer = await app.request('/api/v1/simulations', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({
        territory: FONDETTES,
        levers: [{ id: 'council-longer', intensity: 2 }],
        ages: {
          year: 2026,
          devices: [{ type: 'council-computer', count: 112, byAge: [40, 52, 0, 10, 0, 0, 0, 0, 0, 0, 10] }],
        },
      }),
    });
    const told = await answer.text();
    for (const each of [file, told]) {
      const { changed } = JSON.parse(each) as { changed: { kind: string; id: string; label: string }[] };
      expect(changed).toMatchObject([{ kind: 'ages', id: 'ages.council-computer' }]);
      expect(said(changed[0]!.label)).toBe(SAID);
    }
    expect(kgIn(file)).toEqual(kgIn(told));
    expect(kgIn(file)).not.toEqual(
      kgIn(await ask(`${territoryPartPath(FONDETTES, 'json', language)}?council-longer=2`)),
    );
  });

  test('whose sum is not their count are left out of the page, which says so', async () => {
    const text = said(await ask(`${territoryPath(FONDETTES, language)}?ages.council-computer=112-40.52`));
    expect(text).toContain(
      { fr: 'par âge, il y en a 92, et non 112', en: 'by age there are 92, not 112' }[language],
    );
  });
});

describe.each(['fr', 'en'] as const)('what a result is compared with, in %s', (language) => {
  const AGAINST = {
    none: {
      fr: 'Comparé à la loi appliquée, avec autant d’appareils',
      en: 'Compared with the law applied, with as many devices as today',
    },
    published: {
      fr: 'Comparé à la loi appliquée, avec la tendance publiée',
      en: 'Compared with the law applied, with the published trend',
    },
  };

  test.each(['none', 'published'] as const)('is told by all that is taken away: %s', async (trend) => {
    const query = trend === 'none' ? '?repair-cafe=1' : '?repair-cafe=1&trend=published';
    const said = AGAINST[trend][language];
    for (const part of ['note', 'pieces'] as const)
      expect(plain(await ask(territoryPartPath(FONDETTES, part, language) + query))).toContain(said);
    const [, ...lines] = (await ask(territoryPartPath(FONDETTES, 'csv', language) + query))
      .trimEnd()
      .split('\r\n');
    for (const line of lines) expect(line).toContain(said);
    expect(JSON.parse(await ask(territoryPartPath(FONDETTES, 'json', language) + query))).toMatchObject({
      trend,
      scenario: { trend },
    });
    const answer = await app.request(territoryPartPath(FONDETTES, 'pieces', language) + query, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ as: 'csv' }).toString(),
    });
    expect((await answer.text()).split(said)).toHaveLength(4);
  });
});

describe('the list of changes', () => {
  test('is absent where everything is ours', async () => {
    for (const part of ['', '/note', '/strategie'])
      expect(plain(await ask(`/commune/${FONDETTES}${part}?repair-cafe=1&loan=10`))).not.toContain(TITLE.fr);
  });

  test('includes a cost, what is done, homes, years, electricity, each in readable form', async () => {
    const query =
      '?council-longer=2&council-longer.cost=1200&done.repair-cafe=3&done.repair-cafe.start=2022&households=2400&from=2020&horizon=2040&frozen=1';
    const text = plain(await ask(`/commune/${FONDETTES}/note${query}`));
    for (const said of [
      'première année : 2026 → 2020',
      'dernière année : 2035 → 2040',
      'l’électricité d’aujourd’hui gardée jusqu’au bout : non → oui',
    ])
      expect(text).toContain(said);
    // what a council says of itself changes nothing that we suppose: it stands in a list of its own
    const own = text.slice(text.indexOf('De la collectivité, par son inventaire ou saisi'));
    for (const said of [
      'Garder le parc public plus longtemps : 2 400 € (années de plus : 2)',
      'déjà fait depuis 2022, Ouvrir des cafés de réparation : 3 (cafés)',
      '→ 2 400',
    ])
      expect(own).toContain(said);
  });

  test('is absent, and says so in the draft, where a council only says what it does already', async () => {
    const query = '?council-longer=2&done.council-refurbished=20';
    const note = plain(await ask(`/commune/${FONDETTES}/note${query}`));
    expect(note).not.toContain(TITLE.fr);
    expect(note).toMatch(
      /De la collectivité, par son inventaire ou saisi : déjà fait, Achats publics reconditionnés : 20 % des achats/,
    );
    const draft = plain(await ask(`/commune/${FONDETTES}/deliberation${query}`));
    expect(draft).not.toContain('repose sur');
    expect(draft).toMatch(
      /Hypothèses changées Aucune hypothèse de Sobrement n’est changée ; ce qui suit vient de la collectivité\. De la/,
    );
    const nothing = plain(await ask(`/commune/${FONDETTES}/deliberation?council-longer=2`));
    expect(nothing).toContain('Aucune : toutes les hypothèses sont celles de Sobrement.');
  });
});
