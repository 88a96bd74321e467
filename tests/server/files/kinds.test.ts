/**
 * A document in each kind of file, read back: OOXML and OpenDocument by a reader of XML, and by LibreOffice where this
 * machine has it.
 */
import type { Sheet } from '../../../models/fleet/workbook/sheet.ts';
import { writeWorkbook } from '../../../models/fleet/workbook/write.ts';
import { openArchive } from '../../../web/features/council/fleet/archive.ts';
import { archived, sheetsIn } from '../../models/fleet/workbooks.ts';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { skipAloud } from '../../skipped.ts';
import type { TextDocument } from '../../../server/files/document.ts';
import { workbooks, written } from '../../../server/files/kinds.ts';
import { partsIn, textIn, wellFormed } from './unzipped.ts';

const DOCUMENT: TextDocument = {
  title: 'Délibération & « annexes » <1>',
  language: 'fr',
  running: 'Projet, à relire',
  blocks: [
    { kind: 'title', text: 'Projet n° [..]' },
    {
      kind: 'paragraph',
      lead: 'Article 1.',
      text: 'Décide  deux   espaces, & <balises> "citées".\nPuis une ligne.',
    },
    { kind: 'heading', text: 'Annexe 1' },
    {
      kind: 'table',
      header: ['Action', 'Moyens'],
      rows: [
        ['Cafés\u202f: 2', '1\u202f900 €'],
        ['Garder 😀', ''],
      ],
    },
  ],
};
const LINES = [
  'Projet n° [..]',
  'Article 1. Décide  deux   espaces, & <balises> "citées".\nPuis une ligne.',
  'Annexe 1',
  'Action | Moyens',
  'Cafés\u202f: 2 | 1\u202f900 €',
  'Garder 😀 | ',
];

describe.each(['docx', 'odt'] as const)('a document as .%s', (as) => {
  test('is parts of well-formed XML, and the same bytes each time', () => {
    const file = written[as](DOCUMENT);
    const parts = partsIn(file);
    expect(Object.keys(parts).length).toBeGreaterThan(4);
    for (const [path, part] of Object.entries(parts))
      if (path !== 'mimetype') expect(wellFormed(part), path).toBe('');
    expect(written[as](DOCUMENT)).toEqual(file);
  });

  test('holds every word, in order, and what is at the top of each page', () => {
    const file = written[as](DOCUMENT);
    expect(textIn[as](file)).toEqual(LINES);
    expect(Object.values(partsIn(file)).join('')).toContain('Projet, à relire');
  });

  test('gives any text back, letter by letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const file = written[as]({
          title: typed,
          language: 'en',
          blocks: [{ kind: 'paragraph', text: typed }],
        });
        const shown = typed
          .replaceAll(/\r\n?/g, '\n')
          // eslint-disable-next-line no-control-regex -- these are what XML refuses
          .replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
        expect(textIn[as](file)).toEqual([shown]);
        for (const [path, part] of Object.entries(partsIn(file)))
          if (path !== 'mimetype') expect(wellFormed(part), path).toBe('');
      }),
      { numRuns: 50 },
    );
  });

  test('repeats the header of its tables, and has headings that make an outline', () => {
    const parts = partsIn(written[as](DOCUMENT));
    const said = as === 'docx' ? parts['word/document.xml']! : parts['content.xml']!;
    expect(said.match(/<w:tblHeader\/>|<table:table-header-rows>/g)).toHaveLength(1);
    expect(said).toMatch(/w:val="Heading1"|text:outline-level="2"/);
  });

  test('keeps a row of a table on one page, and gives a column room for its longest word', () => {
    const header = ['Action', 'Ambition', 'Calendrier', 'Moyens', 'Qui décide', 'Effet'];
    const sheet = 482;
    const row = [
      'Débrancher la nuit',
      'Une ambition qui prend plusieurs lignes pour être dite en entier',
      '2027 → 2029',
      '[coût à inscrire\u202f: ……… € par an]',
      'Collectivité',
      'calculé',
    ];
    const parts = partsIn(
      written[as]({ title: 'T', language: 'fr', blocks: [{ kind: 'table', header, rows: [row] }] }),
    );
    const said = as === 'docx' ? parts['word/document.xml']! : parts['content.xml']!;
    expect(said.match(/<w:cantSplit\/>|table:style-name="Row"/g)).toHaveLength(2);
    if (as === 'odt')
      expect(said).toMatch(/style:name="Row"[^>]*><style:table-row-properties fo:keep-together="always"/);
    const points = [...said.matchAll(/<w:gridCol w:w="([\d.]+)"|style:column-width="([\d.]+)pt"/g)].map(
      ([, twips, inPoints]) => (twips ? Number(twips) / 20 : Number(inPoints)),
    );
    expect(points).toHaveLength(header.length);
    // half of its size is as wide as a letter is, on average: what is bold needs more
    header.forEach((head, i) => {
      const words = `${head} ${row[i]!}`.split(' ');
      expect(points[i], head).toBeGreaterThan(Math.max(...words.map(({ length }) => length)) * 9 * 0.55);
    });
    const inAll = points.reduce((sum, each) => sum + each, 0);
    expect(inAll).toBeLessThanOrEqual(sheet);
    expect(inAll).toBeGreaterThan(sheet - 1);
    // the longest texts have the most room
    expect(Math.max(...points)).toBe(points[1]);
  });

  test('lays its sheets wide where that is asked', () => {
    const size = (wide: boolean) => Object.values(partsIn(written[as]({ ...DOCUMENT, wide }))).join('');
    expect(size(true)).toMatch(/w:orient="landscape"|print-orientation="landscape"/);
    expect(size(false)).not.toContain('landscape"');
  });
});

test('an OpenDocument begins with its kind, not deflated, so that its first bytes tell it', () => {
  const start = Buffer.from(written.odt(DOCUMENT).subarray(0, 90)).toString('latin1');
  expect(start.slice(30)).toMatch(/^mimetypeapplication\/vnd\.oasis\.opendocument\.text/);
});

test('plain text has a line for each paragraph and each row', () => {
  const lines = Buffer.from(written.txt(DOCUMENT)).toString('utf8').split('\n').filter(Boolean);
  expect(lines).toEqual(['Projet, à relire', ...LINES.flatMap((line) => line.split('\n'))]);
});

test('rich text has the words in bold before a paragraph too', () => {
  expect(Buffer.from(written.rtf(DOCUMENT)).toString('latin1')).toContain('{\\b Article 1. }D\\u233?cide');
});

const found = spawnSync('soffice', ['--version']).status === 0;

/** What LibreOffice makes of a file. @param to an extension, or a filter as its command takes it */
function converted(as: string, bytes: Uint8Array, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'document-'));
  try {
    writeFileSync(join(folder, `document.${as}`), bytes);
    execFileSync('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--convert-to', to, '--outdir', join(folder, 'out')],
      join(folder, `document.${as}`),
    ]);
    return new Uint8Array(readFileSync(join(folder, 'out', `document.${to.split(':')[0]!}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('LibreOffice', () => {
  beforeEach((context) => {
    if (!found) skipAloud(context, 'LibreOffice is not on this machine: no document is opened with it.');
  });
  const A_MINUTE = 60_000;

  test.each(['docx', 'odt'] as const)(
    'opens a .%s and reads the same words',
    (as) => {
      const read = new TextDecoder().decode(converted(as, written[as](DOCUMENT), 'txt:Text (encoded):UTF8'));
      for (const words of LINES.flatMap((line) => line.split(/ \| |\n/)).filter(Boolean))
        expect(read).toContain(words);
    },
    A_MINUTE,
  );

  test.each(['xlsx', 'ods'] as const)(
    'opens a workbook of ours, and what it saves as .%s is read as an inventory',
    (as) => {
      const rows = [
        ['Type', 'Quantité', 'Date d’achat'],
        ['Ordinateur portable', 3, '15/03/2021'],
        ['Écran 24 "', 12, '=1+1'],
      ];
      const ours = archived(writeWorkbook('Parc', rows));
      const opened = openArchive(converted('xlsx', ours, as));
      if (typeof opened === 'string') throw new Error(opened);
      const [sheet] = sheetsIn(opened.kind, opened.parts) as readonly Sheet[];
      expect(sheet!.name).toBe('Parc');
      expect(sheet!.rows.map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(String)));
    },
    A_MINUTE,
  );
});

describe.each(['xlsx', 'ods'] as const)('a table as .%s', (as) => {
  const rows = [
    ['Année', 'kg', 'Mot'],
    [2026, 1234.5, '=1+1 & <b>\n« suite »'],
    [2027, -3, ''],
  ];
  const file = workbooks[as]({ name: 'Années : [1]', language: 'fr', rows });

  test('is parts of well-formed XML, and the same bytes each time', () => {
    for (const [path, part] of Object.entries(partsIn(file)))
      if (path !== 'mimetype') expect(wellFormed(part), path).toBe('');
    expect(workbooks[as]({ name: 'Années : [1]', language: 'fr', rows })).toEqual(file);
  });

  test('is read back cell by cell: numbers are numbers, and no text is a formula', () => {
    const opened = openArchive(file);
    if (typeof opened === 'string') throw new Error(opened);
    const [sheet] = sheetsIn(opened.kind, opened.parts) as readonly Sheet[];
    expect(sheet!.rows.map(({ cells }) => cells)).toEqual([
      ['Année', 'kg', 'Mot'],
      ['2026', '1234.5', '=1+1 & <b>\n« suite »'],
      ['2027', '-3'],
    ]);
    expect(Object.values(partsIn(file)).join('')).not.toMatch(/<f>|formula=/);
  });
});
