/** Territories over HTTP: found by name, postcode and code; described by their population, homes and the legal threshold. */
import { describe, expect, test } from 'vitest';
import { territoriesBody } from '../../../../server/api/territories/contract.ts';
import { app } from '../../app.ts';

const PATH = '/api/v1/territories';
const get = (path: string) => app.request(PATH + path);
async function search(q: string, rest = '') {
  const response = await get(`?q=${encodeURIComponent(q)}${rest}`);
  expect(response.status).toBe(200);
  return territoriesBody.parse(await response.json()).territories;
}

describe('a search', () => {
  test.each([
    ['le trait', '76709'],
    ['Letrait', '76709'],
    ['76580', '76709'],
    ['76709', '76709'],
    ['St-Denis 93', '93066'],
    ['Caux Seine', '200010700'],
    ['la rochele', '17300'],
    ['Seine-Maritime', 'dep-76'],
    ['normandie', 'reg-28'],
  ])('of %s finds %s', async (q, code) => {
    expect((await search(q)).map((found) => found.code)).toContain(code);
  });

  test('distinguishes homonyms by their department', async () => {
    const found = (await search('saint-denis', '&limit=20')).filter(({ name }) => name === 'Saint-Denis');
    const departments = found.map(({ department }) => department?.code);
    expect(departments.length).toBeGreaterThan(2);
    expect(new Set(departments).size).toBe(departments.length);
  });

  test('gives an empty list when it finds nothing', async () => {
    expect(await search('xyzzyplugh')).toEqual([]);
  });

  test.each(['', '?q=', '?q=%20', '?q=a&limit=0', '?q=a&limit=21', '?q=a&limit=x', '?q=a&page=2'])(
    'asked as "%s" is refused, with what would be right',
    async (query) => {
      const response = await get(query);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      const { errors } = (await response.json()) as { errors: { path: string; right: string }[] };
      expect(errors.length).toBeGreaterThan(0);
      for (const { right } of errors) expect(right.length).toBeGreaterThan(5);
    },
  );
});

describe('a territory', () => {
  const told = async (code: string, language = 'fr') => {
    const response = await get(`/${code}?lang=${language}`);
    expect(response.status).toBe(200);
    return (await response.json()) as Record<string, never> & {
      population: number;
      households: { central: number; low: number; high: number };
      reen: { status: string } | null;
    };
  };

  test.each([
    ['76709', 'below'],
    ['75056', 'above'],
    ['200010700', 'above'],
  ])('%s is %s the threshold', async (code, status) => {
    expect((await told(code)).reen?.status).toBe(status);
  });

  test('has a number of homes below its population, as a range', async () => {
    for (const code of ['76709', '75056', '97608', 'france']) {
      const { population, households } = await told(code);
      expect(households.low).toBeLessThan(households.central);
      expect(households.high).toBeGreaterThan(households.central);
      expect(households.high).toBeLessThan(population);
    }
  });

  test('that is on no list is not found, in both languages', async () => {
    for (const language of ['fr', 'en']) {
      const response = await get(`/99999?lang=${language}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-language')).toBe(language);
    }
  });
});
