/** What may be saved of a territory's page: nothing that the page would call a mistake, and each mistake by its name. */
import { describe, expect, test } from 'vitest';
import { checkSaved, SAVED_FIELDS } from '../../../models/council/plan/saved.ts';
import { problemsIn } from '../../../models/request/check.ts';
import { wordingInEach, unitInEach, wordsOf } from '../words.ts';
import { catalogue, stock } from './shared.ts';

const check = (value: unknown) =>
  checkSaved(value, { stock, catalogue, knows: (code) => code === '76709' }, (query) => [
    ...new URLSearchParams(query),
  ]);
const problemsOf = (value: unknown) => problemsIn(check(value));
const inQuery = (query: string, territory = '76709') => problemsOf({ territory, query });

describe('what is saved', () => {
  test.each([
    { territory: '76709' },
    { territory: '76709', query: '', days: 1 },
    { territory: '76709', query: 'repair-cafe=3&b.loan=10&done.loan=5&trend=published', days: 366 },
    { territory: 'own', query: 'name=Les+Docks&people=4200&repair-cafe=3' },
  ])('may be %j', (value) => {
    expect(check(value)).toEqual({ value });
  });

  test.each([
    [{}, 'territory', 'missing'],
    [{ territory: 'x'.repeat(41) }, 'territory', 'text-too-long'],
    [{ territory: 'nowhere' }, 'territory', 'unknown-territory'],
    [{ territory: '76709', query: 'x'.repeat(2001) }, 'query', 'text-too-long'],
    [{ territory: '76709', days: 0 }, 'days', 'too-small'],
    [{ territory: '76709', days: 367 }, 'days', 'too-large'],
    [{ territory: '76709', days: 1.5 }, 'days', 'not-whole'],
    [{ territory: 'own' }, 'query.name', 'missing'],
    [{ territory: 'own', query: 'name=+&people=3' }, 'query.name', 'missing'],
    [{ territory: 'own', query: 'name=Les+Docks' }, 'query.people', 'missing'],
    [{ territory: 'own', query: 'name=Les+Docks&people=-1' }, 'query.people', 'missing'],
    [{ territory: '76709', query: 'name=Les+Docks' }, 'query.name', 'unknown-key'],
  ])('is not %j', (value, path, code) => {
    expect(problemsOf(value).map((each) => [each.path, each.code])).toEqual([[path, code]]);
  });

  test('has every mistake of its query told, with its bounds, or its words', () => {
    expect(inQuery('loan=101&trend=up&nonsense=1&horizon=2090')).toEqual([
      {
        path: 'query.loan',
        code: 'too-large',
        min: 0,
        max: 100,
        unit: { fr: 'emprunteurs pour 1 000 habitants', en: 'borrowers for 1,000 inhabitants' },
      },
      { path: 'query.trend', code: 'unknown-word', words: ['none', 'published'] },
      { path: 'query.nonsense', code: 'unknown-key' },
      { path: 'query.horizon', code: 'too-large', min: 2030, max: 2050, unit: 'year' },
    ]);
  });

  /** By what is wrong with it, the unit in which each is told. */
  const UNITS = {
    'too-small': {
      'horizon=2029': 'year',
      'horizon=2029,5': 'year',
      'from=2015': 'year',
      'loan.start=2025': 'year',
      'loan.cost=-1': 'euros',
      'b.loan=-1': 'borrowers for 1,000 inhabitants',
      'households=-1': 'households',
    },
    'too-large': {
      'c.loan.start=2051': 'year',
      'loan.ramp=11': 'years',
      'loan.ramp=10,5': 'years',
      'done.workshop=1000001': 'laptops refitted a year',
    },
    'not-a-number': { 'horizon=soon': 'year' },
  };
  describe.each(Object.entries(UNITS))('with a value that is %s', (code, units) => {
    test.each(Object.entries(units))('tells %s in its own unit, %s', (query, unit) => {
      const problems = inQuery(query);
      expect(problems.map((each) => [each.code, unitInEach(each.unit!).en])).toEqual([[code, unit]]);
    });
  });

  test('is told field by field in both languages', () => {
    for (const { fr, en } of wordsOf(SAVED_FIELDS)) {
      expect(fr).toMatch(/\p{L}/u);
      expect(en).toMatch(/\p{L}/u);
    }
    expect(wordingInEach(SAVED_FIELDS.days!.about).en).toContain('365 when absent');
    expect(wordingInEach(SAVED_FIELDS.days!.about).fr).toContain('365 si absent');
  });
});
