/** A country of a few lines, of which every answer can be told by reading it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLines } from '../../../models/territory/lines.ts';
import { kindOfCode, lineOfRow, rowOfLine, type TerritoryRow } from '../../../models/territory/row.ts';
import { createSearch } from '../../../models/territory/search.ts';
import { fullKey, looseKey } from '../../../models/territory/words.ts';

const row = ([code, name, population, department, ...postcodes]: readonly [
  string,
  string,
  number,
  string,
  ...string[],
]): TerritoryRow => ({
  code,
  name,
  population,
  department,
  postcodes,
});

const ROWS = [
  row(['france', 'France', 68_000_000, '']),
  row(['reg-28', 'Normandie', 3_000_000, '']),
  row(['dep-93', 'Seine-Saint-Denis', 1_700_000, '93']),
  row(['dep-76', 'Seine-Maritime', 1_200_000, '76']),
  row(['dep-974', 'La Réunion', 890_000, '974']),
  row(['200023414', 'Métropole Rouen Normandie', 500_000, '76']),
  row(['241700434', 'CA de La Rochelle', 180_000, '17']),
  row(['97411', 'Saint-Denis', 155_000, '974', '97400']),
  row(['93066', 'Saint-Denis', 149_000, '93', '93200', '93210']),
  row(['76540', 'Rouen', 117_000, '76', '76000', '76100']),
  row(['17300', 'La Rochelle', 80_000, '17', '17000']),
  row(['76681', 'Sotteville-lès-Rouen', 29_000, '76', '76300']),
  row(['dep-2A', 'Corse-du-Sud', 168_000, '2A']),
  row(['2A004', 'Ajaccio', 76_000, '2A', '20000']),
  row(['76709', 'Le Trait', 4_700, '76', '76580']),
  row(['76480', 'Ocqueville', 430, '76', '76450']),
  row(['45274', 'Saint-Denis-en-Val', 7_700, '45', '45560']),
].sort((a, b) => b.population - a.population);

const full = ROWS.map(({ name }) => fullKey(name));
const search = createSearch({
  rows: joinLines(ROWS.map(lineOfRow)),
  full: joinLines(full),
  loose: joinLines(full.map(looseKey)),
});
const codes = (query: string, limit = 10) => search(query, limit).map(({ code }) => code);
const matches = (query: string) => search(query, 10).map(({ code, match }) => [code, match]);

describe('a search by name', () => {
  test('gives whole names, then starts, then words, the most peopled first', () => {
    expect(matches('rouen')).toEqual([
      ['76540', 'exact'],
      ['200023414', 'start'],
      ['76681', 'word'],
    ]);
    expect(codes('saint-denis')).toEqual(['97411', '93066', '45274', 'dep-93']);
  });

  test.each(['st denis', 'St-Denis', 'SAINT DENIS', 'saint  denis', 'Saint–Denis'])('reads %s', (query) =>
    expect(codes(query, 2)).toEqual(['97411', '93066']),
  );

  test.each(['le trait', 'trait', 'LE TRAÎT', 'letrait', 'le triat'])('finds Le Trait by %s', (query) =>
    expect(codes(query, 1)).toEqual(['76709']),
  );

  test('allows slips only where nothing has the name', () => {
    expect(matches('sain denis').slice(0, 2)).toEqual([
      ['97411', 'near'],
      ['93066', 'near'],
    ]);
    // the start of a name is no name
    expect(matches('saint denis e').slice(0, 3)).toEqual([
      ['45274', 'start'],
      ['97411', 'near'],
      ['93066', 'near'],
    ]);
    expect(search('rouen', 10).some(({ match }) => match === 'near')).toBe(false);
  });

  test.each([
    ['saint denis 93', '93066'],
    ['saint-denis (974)', '97411'],
    ['saint denis la réunion', '97411'],
    ['saint denis réunion', '97411'],
    ['sain denis 93', '93066'],
    ['saint-denis 93200', '93066'],
    ['st denis 932', '93066'],
    ['rouen 3e arrondissement', '76540'],
    ['rouen 12', '76540'],
  ])('is narrowed by what follows: %s', (query, code) => expect(codes(query)[0]).toBe(code));

  test('is narrowed by what goes before', () => {
    expect(codes('agglo la rochelle')[0]).toBe('241700434');
    expect(codes('la rochelle')[0]).toBe('17300');
    expect(codes('ville de rouen')[0]).toBe('76540');
    expect(codes('région normandie')[0]).toBe('reg-28');
    expect(codes('département seine maritime')[0]).toBe('dep-76');
    expect(codes('métropole rouen')[0]).toBe('200023414');
  });
});

describe('a search by code', () => {
  test.each([
    ['76', ['dep-76', '76540', '76681', '76709', '76480']],
    ['764', ['76480']],
    ['93210', ['93066']],
    ['2a', ['dep-2A']],
    ['2A004', ['2A004']],
    ['200 023 414', ['200023414']],
    ['76 580', ['76709']],
    ['99999', []],
  ])('%s', (query, expected) => {
    expect(codes(query)).toEqual(expected);
  });

  test('a postcode goes before the Insee code of another commune', () => {
    expect(codes('76450')).toEqual(['76480']);
    expect(codes('76480')).toEqual(['76480']);
  });
});

describe('any search', () => {
  test('ends, within its limit, without twice the same', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 100 }),
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.stringMatching(/^[a-z' -]{0,20}[0-9]{0,6}$/),
      fc.constantFrom(...ROWS.map(({ name }) => name)),
    );
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 20 }), (query, limit) => {
        const found = codes(query, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('of nothing legible finds nothing', () => {
    for (const query of ['', '   ', '…', '@', '\n', '\t', '漢字']) expect(codes(query)).toEqual([]);
  });
});

test('a line says all of a row', () => {
  for (const each of ROWS) expect(rowOfLine(lineOfRow(each))).toEqual(each);
  expect(ROWS.map(({ code }) => kindOfCode(code)).filter((kind) => kind === 'commune')).toHaveLength(9);
});
