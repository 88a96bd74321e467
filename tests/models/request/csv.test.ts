/** Tables for spreadsheets: quotes where they are needed, numbers that stay numbers, texts that never run. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, csvLine, spreadsheet } from '../../../models/request/csv.ts';

describe('a table', () => {
  test('has a header, lines that end with CRLF, and quotes only where they are needed', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['c,d', 'e"f'],
          ['g;h', undefined],
          ['i\nj', 0],
        ],
      ),
    ).toBe('a,b\r\n"c,d","e""f"\r\ng;h,\r\n"i\nj",0\r\n');
    expect(csv(['a'], [['c,d'], ['g;h']], ';')).toBe('a\r\nc,d\r\n"g;h"\r\n');
  });

  test('is cut by any separator, which is then quoted', () => {
    expect(csvLine(['a|b', 'c', 3], '|')).toBe('"a|b"|c|3');
    expect(csvLine(['a\tb', 'c'], '\t')).toBe('"a\tb"\tc');
  });
});

describe('a text that begins like a formula', () => {
  test.each(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])('is written as text: %j', (mark) => {
    expect(csvLine([`${mark}SUM(A1)`], ';').replaceAll('"', '')).toBe(`'${mark}SUM(A1)`);
    expect(csv([`${mark}a`], []).replaceAll('"', '')).toBe(`'${mark}a\r\n`);
    expect(spreadsheet([['a'], [`${mark}a`]], 'fr').replaceAll('"', '')).toBe(`\ufeffa\r\n'${mark}a\r\n`);
  });

  test('is written as text, whatever follows, unless it is a number', () => {
    const signs = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠');
    fc.assert(
      fc.property(signs, fc.string(), (mark, rest) => {
        fc.pre(!/^[+-][\d.,e]/i.test(mark + rest));
        expect(csvLine([mark + rest], ',')).toMatch(/^"?'/);
      }),
    );
  });

  test('is left alone further on', () => {
    expect(csvLine(['a=b', 'c ＝ d', '1-2', ''], ';')).toBe('a=b;c ＝ d;1-2;');
  });
});

describe('a number', () => {
  test('below zero stays a number, with a decimal comma in French', () => {
    expect(csvLine([-1.5, -0.001, 1e-9, -2e21], ',')).toBe('-1.5,-0.001,1e-9,-2e+21');
    expect(spreadsheet([['kg'], [-1.5]], 'fr')).toBe('\ufeffkg\r\n-1,5\r\n');
    expect(spreadsheet([['kg'], [-1.5]], 'en')).toBe('\ufeffkg\r\n-1.5\r\n');
  });

  test('that someone typed stays one too; what only begins like a number does not', () => {
    expect(csvLine(['-12,5', '-3', '+4.5'], ';')).toBe('-12,5;-3;+4.5');
    expect(csvLine(['-3+cmd', '-1.2.3', '-', '－3', '-2e'], ';')).toBe("'-3+cmd;'-1.2.3;'-;'－3;'-2e");
  });
});

test('a sheet that someone opens by hand is marked as UTF-8; in French, semicolons part its cells', () => {
  const rows = [
    ['année', 'kg'],
    [2030, -1.5],
    ['a;b', 'c,"d"'],
  ];
  expect(spreadsheet(rows, 'fr')).toBe('\ufeffannée;kg\r\n2030;-1,5\r\n"a;b";"c,""d"""\r\n');
  expect(spreadsheet(rows, 'en')).toBe('\ufeffannée,kg\r\n2030,-1.5\r\na;b,"c,""d"""\r\n');
});
