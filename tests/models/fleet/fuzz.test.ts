/** Whatever the file, nothing throws, and each line is counted, refused with a reason, or empty. Nothing is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords } from '../../../models/fleet/read/csv.ts';
import { deviceCount } from '../../../models/fleet/read/fleet.ts';
import type { Preview } from '../../../models/fleet/read/preview.ts';
import { cutOf } from '../../../models/fleet/read/separator.ts';
import { read } from './shared.ts';

const WORDS = [
  ...['Type', 'Modèle', 'Date d’achat', 'Statut', 'Quantité', 'Prix', 'Nom', 'Numéro de série', 'Usager'],
  ...[
    'Portable',
    'Écran 24"',
    'Serveur',
    'VMware7,1',
    'ZX 81',
    '12',
    '0',
    '-1',
    '2021',
    '31/02/2020',
    '2099-01-01',
  ],
  ...['En service', 'Réformé', 'reconditionné', '"', '""', '', ' ', 'é\u0301', '\u0000', '🖥️', '٣'],
];
const word = fc.constantFrom(...WORDS);
const separators = fc.constantFrom(';', ',', '\t', '|');
const breaks = fc.constantFrom('\n', '\r\n', '\r');

/** A text that looks like an inventory, and is not always one. */
const table = fc
  .record({
    lines: fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 12 }),
    separator: separators,
    end: breaks,
  })
  .map(({ lines, separator, end }) => lines.map((cells) => cells.join(separator)).join(end));

const anything = fc.oneof(
  table,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...WORDS, ';', ',', '\n', '\r', '"'), { maxLength: 60 })
    .map((parts) => parts.join('')),
);

function linesOf({ unrecognised, emptyLines }: Preview): number[] {
  return [...unrecognised.flatMap(({ lines }) => lines), ...emptyLines];
}

describe('any text', () => {
  test('is read without throwing, and every record is recognised, refused or empty', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { preview, fleet } = read(text);
        const cut = cutOf(text);
        const records = [...csvRecords(text, cut.separator, cut.from)];
        const headers = preview.headerLine === undefined ? 0 : 1;
        expect(preview.records).toBe(records.length - headers);
        expect(preview.recognised + preview.unrecognisedLines + preview.empty).toBe(preview.records);
        expect(preview.types.reduce((all, { lines }) => all + lines, 0)).toBe(preview.recognised);
        expect(deviceCount(fleet.groups)).toBe(preview.types.reduce((all, { devices }) => all + devices, 0));
        for (const { count, year = 2000 } of fleet.groups) {
          expect(count).toBeGreaterThan(0);
          expect(year).toBeLessThanOrEqual(2026);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('has each refused or empty line listed by its number, once', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { preview } = read(text);
        const cut = cutOf(text);
        const starts = new Set(
          [...csvRecords(text, cut.separator, cut.from)].map(({ line }) => line + cut.skipped),
        );
        const told = linesOf(preview);
        expect(new Set(told).size).toBe(told.length);
        for (const line of told) expect(starts.has(line)).toBe(true);
        expect(told.length + preview.recognised + (preview.headerLine === undefined ? 0 : 1)).toBe(
          starts.size,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('is read the same way twice, and with its lines in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(WORDS, { minLength: 3 }), (cells) => {
        const text = (lines: readonly string[]) =>
          ['Type;Statut', ...lines.map((cell) => `${cell};En service`)].join('\n');
        const plain = cells.filter((cell) => !cell.includes('"'));
        expect(read(text(plain)).fleet).toEqual(read(text([...plain].reverse())).fleet);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a file made to be slow', () => {
  // these catch quadratic time in the length, which goes far beyond the limit of a test
  test.each([
    ['quotes that nothing closes', '"a;b\n'.repeat(20_000)],
    ['one endless cell', 'x'.repeat(2_000_000)],
    ['one endless line', 'type;'.repeat(100_000)],
    ['nothing but line breaks', '\r'.repeat(200_000)],
    ['nothing but quotes', '"'.repeat(200_000)],
    ['digits and marks', `Type;Prix\nPortable;${'1,'.repeat(100_000)}x`],
    ['a date that does not end', `Type;Date\nPortable;${'1/'.repeat(100_000)}`],
    ['a new name on every line', `Nom\n${Array.from({ length: 20_000 }, (_, i) => `zz${i}`).join('\n')}`],
  ])('%s', (_what, text) => {
    const { records, recognised, unrecognisedLines, empty } = read(text).preview;
    expect(recognised + unrecognisedLines + empty).toBe(records);
  });
});
