/** From text to records: text written the way spreadsheets write it, and the way they should not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords, SEPARATORS, type CsvRecord, type Separator } from '../../../models/fleet/read/csv.ts';
import { cutOf } from '../../../models/fleet/read/separator.ts';

const records = (text: string, separator: Separator = ';'): CsvRecord[] => [...csvRecords(text, separator)];
const cells = (text: string, separator: Separator = ';') =>
  records(text, separator).map((record) => record.cells);

describe('records', () => {
  test.each([
    ['one line', 'a;b;c', [['a', 'b', 'c']]],
    [
      'LF',
      'a;b\nc;d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF',
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CR',
      'a;b\rc;d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['an empty line between', 'a\n\nb', [['a'], [''], ['b']]],
    [
      'quotes',
      '"a;1";"b"\nc;d',
      [
        ['a;1', 'b'],
        ['c', 'd'],
      ],
    ],
    ['doubled quotes', '"24"" large";x', [['24" large', 'x']]],
    [
      'a line break in quotes',
      '"a\r\nb";c\nd;e',
      [
        ['a\r\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['a quote inside a cell', '24" large;x', [['24" large', 'x']]],
    ['an empty quoted cell', '"";"b"', [['', 'b']]],
    [
      'a separator at the end, as GLPI wrote',
      '"a";"b";\n"c";"d";',
      [
        ['a', 'b', ''],
        ['c', 'd', ''],
      ],
    ],
    ['ragged lines', 'a;b;c\nd\ne;f;g;h', [['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h']]],
    ['nothing', '', []],
  ])('%s', (_what, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  test('keep the physical line where they start, and how many lines they take', () => {
    const found = records('h1;h2\n"a\nb\nc";x\n\nd;e\n');
    expect(found.map(({ line, lines }) => [line, lines])).toEqual([
      [1, 1],
      [2, 3],
      [5, 1],
      [6, 1],
    ]);
  });

  test('do not let an unclosed quote swallow other lines', () => {
    const found = records('"a;b\nc;d\ne;f');
    expect(found.map((record) => [record.line, record.cells, record.loose])).toEqual([
      [1, ['"a', 'b'], true],
      [2, ['c', 'd'], false],
      [3, ['e', 'f'], false],
    ]);
  });

  test('do not let a quote swallow lines when it is closed hundreds of lines later', () => {
    const text = `"a;b\n${'c;d\n'.repeat(300)}"e";f`;
    expect(records(text)).toHaveLength(302);
  });

  test('keep words after a closing quote, with a notice', () => {
    const [only] = records('"a" b;c');
    expect(only).toMatchObject({ cells: ['a b', 'c'], loose: true });
  });

  test('read back text that was written as CSV, whatever it holds', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ';', ',', '"', '\n', '\r', '\t', '|', ' ') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        fc.constantFrom(...SEPARATORS),
        (rows, separator) => {
          const text = rows
            .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator))
            .join('\n');
          expect(cells(text, separator)).toEqual(rows);
        },
      ),
    );
  });

  test('cover every physical line of any text once, and their end offsets follow one another to the end', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r', 'b', ' '), maxLength: 80 });
    fc.assert(
      fc.property(text, (any) => {
        let line = 1;
        let end = 0;
        for (const record of records(any)) {
          expect(record.line).toBe(line);
          expect(record.end).toBeGreaterThan(end);
          line += record.lines;
          end = record.end;
        }
        expect(line - 1).toBe(any === '' ? 0 : linesIn(any));
      }),
      { numRuns: 500 },
    );
  });
});

/** Counts lines as an editor does, without the empty one after a last line break. */
const linesIn = (text: string): number => text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/).length;

describe('the separator', () => {
  test.each([
    ['type;count\nlaptop;3', ';'],
    ['type,count\nlaptop,3', ','],
    ['type\tcount\nlaptop\t3', '\t'],
    ['type|count\nlaptop|3', '|'],
    ['Type;Prix\nPortable;1 200,50\nFixe;850,00', ';'],
    ['name,model\n"a;b;c","d"\n"e;f;g","h"', ','],
    ['just one column\nof words', ';'],
    ['', ';'],
  ])('of %j is %j', (text, separator) => {
    expect(cutOf(text).separator).toBe(separator);
  });

  test('is what Excel says it is, on a line that is not a record', () => {
    expect(cutOf('sep=,\r\na,b;c')).toEqual({ separator: ',', from: 7, skipped: 1 });
  });

  test('comes after a byte-order mark', () => {
    expect(cutOf('\ufeffa;b')).toEqual({ separator: ';', from: 1, skipped: 0 });
  });
});
