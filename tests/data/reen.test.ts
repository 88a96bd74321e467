/** The pieces of the REEN law: references are checked, and figures can be worked out again by hand. */
import { describe, expect, test } from 'vitest';
import { DataError } from '../../data/files.ts';
import { load } from '../../data/load.ts';
import { openTerritories } from '../../data/territories/load.ts';
import { broken, libraryFrom } from './files.ts';

const { reen, stock, territories } = load();

function problemsOf(path: readonly (string | number)[], value: unknown): readonly string[] {
  try {
    libraryFrom(broken(['reen', ...path], value));
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems;
  }
}

describe('a wrong file is refused:', () => {
  test.each<[string, (string | number)[], unknown, string]>([
    ['a source that nobody declares', ['pieces', 'review', 'source'], 'NOWHERE', 'unknown source "NOWHERE"'],
    ['a law that nobody declares', ['law'], 'no-law', 'unknown law "no-law"'],
    ['a lever that does not exist', ['domains', 'all', 4, 'levers'], ['lend'], 'unknown lever "lend"'],
    ['a lever under no field', ['domains', 'all', 4, 'levers'], [], '"loan" is under 0 fields'],
    ['a lever under two fields', ['domains', 'all', 2, 'levers'], ['loan'], '"loan" is under 2 fields'],
    ['a title in one language', ['pieces', 'review', 'title'], { fr: 'Bilan' }, 'review › title › en'],
  ])('%s', (_what, path, value, said) => {
    expect(problemsOf(path, value).join('\n')).toContain(said);
  });

  test('a doubt about a law that nothing names', () => {
    const at = reen.indicators.findIndex(({ national }) => national);
    const doubt = reen.indicators.find(({ id }) => id === 'purchases')!.doubt!;
    expect(problemsOf(['indicators', at, 'doubt'], doubt).join()).toContain('a law that nothing names');
  });

  test('a value outside its range', () => {
    const at = reen.indicators.findIndex(({ national }) => national);
    expect(problemsOf(['indicators', at, 'national', 'low'], 1e6).join()).toContain('outside its range');
  });
});

test('national repairs and repair points are those of the fund, divided by the population of France', () => {
  // 1,888,208 less 897,024 repairs and 9,896 points, from the reports of the fund
  const people = openTerritories(territories).get('france')!.population;
  const national = (id: string) => reen.indicators.find((each) => each.id === id)!.national!;
  expect((national('repairs-helped').value * people) / 1000 / (1_888_208 - 897_024)).toBeCloseTo(1, 1);
  expect((national('repair-points').value * people) / 100_000 / 9896).toBeCloseTo(1, 1);
});

test('whether recycled matter counts is said to be unsure, in the words of the data', () => {
  expect(reen.indicators.filter(({ doubt }) => doubt).map(({ id }) => id)).toEqual(['purchases']);
});

test('the law is the one with the threshold, and every lever of a council has its field', () => {
  expect(reen.law).toBe(territories.reen.law);
  expect(reen.domains.all.flatMap(({ levers }) => levers)).toHaveLength(stock.levers.length);
});
