/** A document for word processors, read back as they do: groups, words, letters by number, tables. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../server/files/document.ts';
import { rtf } from '../../../server/files/rtf.ts';

const HEADERS = new Set(['fonttbl', 'stylesheet', 'info']);

interface Read {
  /** The text without the groups of the header, with `\par`, `\cell`, `\row` as marks. */
  readonly text: string;
  /** For each row: edges declared, cells filled. */
  readonly rows: { edges: number[]; cells: number }[];
  readonly depth: number;
}

/** A reader for the groups, control words and escapes of RTF 1.9. */
function read(document: string): Read {
  let [text, depth, at] = ['', 0, 0];
  let hidden: number | undefined;
  const rows: Read['rows'] = [];
  const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\([\\{}])|([{}])|\r?\n|([^\\{}\r\n])/gy;
  const marks: Record<string, string> = { par: '\n', cell: '|', row: '\n', line: '\u2028', tab: '\t' };
  while (at < document.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(document);
    if (!found) throw new Error(`Not RTF at ${at}: ${document.slice(at, at + 30)}`);
    at = TOKEN.lastIndex;
    const [, word, number, escaped, brace, letter] = found;
    if (brace === '{') depth++;
    if (brace === '}') {
      depth--;
      if (hidden !== undefined && depth < hidden) hidden = undefined;
    }
    if (word && HEADERS.has(word)) hidden = depth;
    if (hidden !== undefined) continue;
    if (word === 'u') {
      text += String.fromCharCode((Number(number) + 0x10000) % 0x10000);
      at++; // the one letter that replaces it elsewhere
    } else if (word === 'trowd') rows.push({ edges: [], cells: 0 });
    else if (word === 'cellx') rows.at(-1)!.edges.push(Number(number));
    if (word === 'cell') rows.at(-1)!.cells++;
    if (word) text += marks[word] ?? '';
    text += escaped ?? letter ?? '';
  }
  return { text, rows, depth };
}

const TABLE: Block = {
  kind: 'table',
  header: ['Action', 'Qui'],
  rows: [
    ['Réparer {tout}', 'Élus \\ agents'],
    ['une\nautre', '€'],
  ],
};

describe('a document', () => {
  test('writes letters outside ASCII as signed 16-bit numbers, the only form that word processors accept', () => {
    const document = rtf('x', [{ kind: 'paragraph', text: '😀 한 é' }], 'fr');
    const numbers = [...document.matchAll(/\\u(-?\d+)\?/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual([-10179, -8704, -10916, 233]);
  });

  test('is plain ASCII, closes what it opens, and reads back', () => {
    const document = rtf(
      'Été',
      [{ kind: 'title', text: 'Été' }, TABLE, { kind: 'paragraph', text: 'fin' }],
      'fr',
    );
    expect(document).toMatch(/^\{\\rtf1\\ansi/);
    expect(document).toMatch(/^[\x20-\x7e\n]*$/);
    const { text, rows, depth } = read(document);
    expect(depth).toBe(0);
    expect(text).toBe('Été\nAction|Qui|\nRéparer {tout}|Élus \\ agents|\nune\u2028autre|€|\n\nfin\n');
    expect(rows).toHaveLength(3);
  });

  test('has as many cells as edges in every row, with increasing edges, inside the sheet', () => {
    for (const { edges, cells } of read(rtf('t', [TABLE], 'en')).rows) {
      expect(edges).toHaveLength(cells);
      expect(edges).toEqual([...edges].sort((a, b) => a - b));
      expect(edges.at(-1)).toBeLessThanOrEqual(16_838 - 2 * 1134);
    }
  });

  test('repeats the header of its tables, and has headings that make an outline', () => {
    const document = rtf('t', [{ kind: 'heading', text: 'Bilan' }, TABLE], 'fr');
    expect(document.match(/\\trhdr/g)).toHaveLength(1);
    expect(document).toMatch(/\\s2\\outlinelevel1[^}]*Bilan/);
  });

  test('gives any text back, letter by letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const plain = [...typed.replaceAll(/\r\n?|\n/g, '\u2028')];
        const shown = plain.filter((letter) => letter >= ' ' || letter === '\t').join('');
        expect(read(rtf('t', [{ kind: 'paragraph', text: typed }], 'fr')).text).toBe(`${shown}\n`);
      }),
    );
  });
});
