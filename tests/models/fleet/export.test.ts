/** The file as it was understood: every record is there, to the last character, after what was read from it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords } from '../../../models/fleet/read/csv.ts';
import { exportInventory, type ExportWords } from '../../../models/fleet/read/export.ts';
import { cutOf } from '../../../models/fleet/read/separator.ts';
import { reading, TODAY } from './shared.ts';

const WORDS: ExportWords = {
  headers: ['line', 'read', 'type'],
  cells: (line, row) => [
    String(line),
    row === 'title' ? 'title' : row.status,
    row === 'title' ? '' : (row.type ?? ''),
  ],
};

function exported(text: string, named: Record<string, string> = {}): string[] {
  const steps = exportInventory(text, reading, { today: TODAY, named }, WORDS);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

describe('a file as it was understood', () => {
  test('puts its own columns before those of the file, and keeps every line', () => {
    expect(exported('Parc 2026;\nType;Achat\nPortable;2021\n\nMachine à café;2020')).toEqual([
      '1;title;;Parc 2026;\r\n',
      'line;read;type;Type;Achat\r\n',
      '3;recognised;laptop;Portable;2021\r\n',
      '4;empty;;\r\n',
      '5;unrecognised;;Machine à café;2020\r\n',
    ]);
  });

  test('has headers of its own where the file has none, and the separator of the file', () => {
    expect(exported('portable,12,2021\nécran,14,2019')).toEqual([
      'line,read,type\r\n',
      '1,recognised,laptop,portable,12,2021\r\n',
      '2,recognised,monitor-24,écran,14,2019\r\n',
    ]);
  });

  test('includes what a person said of a text, however long the text was', () => {
    const long = `Boîtier ${'x'.repeat(100)} fin`;
    const cut = `${long.slice(0, 79)}…`;
    expect(exported(`Type;Achat\n${long};2021`, { [cut]: 'server' })[1]).toContain('2;recognised;server;');
  });

  test('loses nothing, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r', ' ', '1'), maxLength: 60 }),
        (text) => {
          const { separator, from } = cutOf(text);
          const records = [...csvRecords(text, separator, from)];
          const starts = [from, ...records.map(({ end }) => end)];
          const pieces = exported(text);
          const own = pieces.slice(pieces.length - records.length);
          records.forEach(({ end }, i) => {
            const record = text.slice(starts[i], end).replace(/(?:\r\n|\r|\n)$/, '');
            expect(own[i]!.endsWith(`${separator}${record}\r\n`)).toBe(true);
          });
        },
      ),
    );
  });
});
