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
      'Garder le parc public plus longtemps : inconnu → 1 200 €',
      'déjà fait depuis 2022, Ouvrir des cafés de réparation : 0 → 3 (cafés)',
      '→ 2 400',
      'première année : 2026 → 2020',
      'dernière année : 2035 → 2040',
      'l’électricité d’aujourd’hui gardée jusqu’au bout : non → oui',
    ])
      expect(text).toContain(said);
  });
});
