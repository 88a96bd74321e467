/** Workbooks of Excel and of LibreOffice: what their cells say, as a person sees them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayWritten, showsDays } from '../../../models/fleet/workbook/formats.ts';
import { fullest, MOST_ROWS, numberText, type Sheet } from '../../../models/fleet/workbook/sheet.ts';
import { writeWorkbook } from '../../../models/fleet/workbook/write.ts';
import { createScanner } from '../../../models/fleet/workbook/xml.ts';
import { openArchive } from '../../../web/features/council/fleet/archive.ts';
import { read } from './shared.ts';
import {
  archived,
  day,
  excel,
  libreOffice,
  odsRow,
  odsText,
  sheetsIn,
  sheetsOf,
  type Cell,
  type Files,
} from './workbooks.ts';

const sheets = (kind: 'xlsx' | 'ods', files: Files): readonly Sheet[] => {
  const found = sheetsOf(kind, files);
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const cells = (all: readonly Sheet[], at = 0) => all[at]!.rows.map((row) => row.cells);

const PARC: readonly (readonly Cell[])[] = [
  ['Inventaire du parc', null, null, null],
  [],
  ['Désignation', 'Date d’achat', 'Quantité', 'Prix unitaire'],
  ['Ordinateur portable', day(44_270), 3, 812.5],
  ['Écran 24 "', day(43_831), 12, 1.234],
];

describe('a workbook of Excel', () => {
  test('has its texts, numbers and days as they are seen, and the numbers of its lines', () => {
    const [sheet] = sheets('xlsx', excel({ sheets: { Parc: PARC } }));
    expect(sheet!.rows.map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['Inventaire du parc']],
      [3, ['Désignation', 'Date d’achat', 'Quantité', 'Prix unitaire']],
      [4, ['Ordinateur portable', '2021-03-15', '3', '812.5']],
      [5, ['Écran 24 "', '2020-01-01', '12', '1.2340']],
    ]);
  });

  test('that counts its days from 1904 has the same days', () => {
    const files = excel({ sheets: { a: [['x', day(44_270 - 1462)]] }, from1904: true });
    expect(cells(sheets('xlsx', files))).toEqual([['x', '2021-03-15']]);
  });

  test('has booleans, texts in the cell, and the last results of formulas; errors are empty, and said', () => {
    const row: Cell[] = [
      true,
      { xml: '<c t="inlineStr"><is><t>écrit </t><r><t>ici</t></r><rPh><t>yomi</t></rPh></is></c>' },
      { xml: '<c><f>A1&gt;2</f><v>7</v></c>' },
      { xml: '<c t="str"><f t="shared" si="0"/><v>texte</v></c>' },
      { xml: '<c t="str"><f>""</f><v></v></c>' },
      { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' },
      { xml: '<c><f>SUM(B1)</f></c>' },
      { xml: '<c t="d"><v>2021-03-15T00:00:00</v></c>' },
      { xml: '<c t="str"><v>a_x000D_\nb &amp; &#233;</v></c>' },
    ];
    const [sheet] = sheets('xlsx', excel({ sheets: { a: [row] } }));
    expect(sheet!.rows).toEqual([
      {
        line: 1,
        broken: 2,
        cells: ['true', 'écrit ici', '7', 'texte', '', '', '', '2021-03-15T00:00:00', 'a\r\nb & é'],
      },
    ]);
  });

  test('may have its cells without references, prefixes on its tags, and gaps between its lines', () => {
    const inside =
      '<x:sheetData><x:row r="2"><x:c t="str"><x:v>a</x:v></x:c><x:c r="D2" t="str"><x:v>d</x:v></x:c></x:row><x:row r="900"><x:c t="str"><x:v>z</x:v></x:c></x:row><x:row r="1048576" ht="12"/></x:sheetData>';
    const files = excel({ sheets: { a: inside } });
    expect(sheets('xlsx', files)[0]!.rows).toEqual([
      { line: 2, broken: 0, cells: ['a', '', '', 'd'] },
      { line: 900, broken: 0, cells: ['z'] },
    ]);
  });

  test('merged downwards says the same on each line; merged across, in its first column alone', () => {
    const rows: Cell[][] = [
      ['Titre', null, null],
      ['Portable', 1],
      [null, 2],
      [null, 3],
      ['Écran', 4],
    ];
    const files = excel({ sheets: { a: rows }, merged: ['A1:C1', 'A2:A4'] });
    expect(cells(sheets('xlsx', files))).toEqual([
      ['Titre'],
      ['Portable', '1'],
      ['Portable', '2'],
      ['Portable', '3'],
      ['Écran', '4'],
    ]);
  });

  test('finds its sheets by their relation, whatever the order of the parts', () => {
    const files = excel({ sheets: { un: [['1']], deux: [['2']] } });
    const relations = files['xl/_rels/workbook.xml.rels']!.replace(
      'worksheets/sheet1.xml',
      '/xl/worksheets/sheet9.xml',
    ).replace('worksheets/sheet2.xml', 'worksheets/sheet1.xml');
    const moved = {
      ...files,
      'xl/_rels/workbook.xml.rels': relations,
      'xl/worksheets/sheet9.xml': files['xl/worksheets/sheet2.xml']!,
    };
    const all = sheets('xlsx', moved);
    expect(all.map(({ name }) => name)).toEqual(['un', 'deux']);
    expect([cells(all, 0), cells(all, 1)]).toEqual([[['2']], [['1']]]);
  });
});

describe('a workbook of LibreOffice', () => {
  test('has its texts, numbers, days and booleans, without its comments', () => {
    const row = odsRow(
      '<table:table-cell office:value-type="string"><office:annotation><text:p>à revoir</text:p></office:annotation><text:p>Écran<text:s text:c="2"/><text:span>24 &quot;</text:span></text:p><text:p>bis</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2021-03-15T00:00:00"><text:p>15/03/21</text:p></table:table-cell>',
      '<table:table-cell office:value-type="currency" office:currency="EUR" office:value="812.5"><text:p>812,50 €</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2" calcext:value-type="float"><text:p>2</text:p></table:table-cell>',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=[.A1]/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
    );
    const [sheet] = sheets('ods', libreOffice({ Parc: row }));
    expect(sheet!.rows).toEqual([
      {
        line: 1,
        broken: 1,
        cells: ['Écran  24 "\nbis', '2021-03-15T00:00:00', '812.5', '2', 'true'],
      },
    ]);
  });

  test('makes lines and cells that repeat themselves, and none of the empty million', () => {
    const rows =
      odsRow(odsText('Type'), '<table:table-cell/>', odsText('Nombre')) +
      '<table:table-row table:number-rows-repeated="40"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
      `<table:table-row table:number-rows-repeated="3">${odsText('Portable')}<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell></table:table-row>`;
    expect(
      sheets('ods', libreOffice({ Parc: rows }))[0]!.rows.map(({ line, cells }) => [line, cells]),
    ).toEqual([
      [1, ['Type', '', 'Nombre']],
      [42, ['Portable', '2', '2']],
      [43, ['Portable', '2', '2']],
      [44, ['Portable', '2', '2']],
    ]);
  });

  test('keeps a value that covers several lines, and passes over pictures and deleted cells', () => {
    const rows =
      '<table:shapes><draw:frame><table:table table:name="x"><table:table-row/></table:table></draw:frame></table:shapes>' +
      odsRow(
        '<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>Portable</text:p></table:table-cell>',
        odsText('a'),
      ) +
      odsRow('<table:covered-table-cell/>', odsText('b'));
    expect(cells(sheets('ods', libreOffice({ Parc: rows })))).toEqual([
      ['Portable', 'a'],
      ['Portable', 'b'],
    ]);
  });

  test('drawn down to the foot of its sheet is refused', () => {
    const rows = `<table:table-row table:number-rows-repeated="${MOST_ROWS + 1}">${odsText('Portable')}</table:table-row>`;
    expect(sheetsOf('ods', libreOffice({ Parc: rows }))).toBe('too-many-lines');
  });
});

/** The same, saved by LibreOffice: it numbers formats of its own from 164, the general one included. */
const byLibreOffice = (files: Files): Files => ({
  ...files,
  'xl/styles.xml':
    '<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="dd/mm/yy"/></numFmts><cellStyleXfs><xf numFmtId="164"/></cellStyleXfs><cellXfs><xf numFmtId="164"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
});

describe('an inventory that someone made', () => {
  const HEAD: Cell[] = ['Type', 'Date d’achat', 'Quantité'];
  const LAPTOPS: Cell[] = ['PC portable', day(44_270), 3];
  const parc = (...rows: Cell[][]) => excel({ sheets: { Parc: rows } });
  const date =
    '<table:table-cell office:value-type="date" office:date-value="2021-03-15"><text:p>15/03/21</text:p></table:table-cell>';
  const three =
    '<table:table-cell table:formula="of:=1+2" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>';

  test.each<[string, Files, headerLine: number]>([
    ['as Excel saves it', parc(HEAD, LAPTOPS), 1],
    [
      'under two titles merged over an empty first column, above a total',
      excel({
        sheets: {
          Parc: [
            [null, 'Commune de Fondettes, inventaire au 31/12/2025', null, null],
            [null, 'Service informatique', null, null],
            [],
            [null, ...HEAD],
            [null, ...LAPTOPS],
            [null, 'TOTAL', null, 3],
          ],
        },
        merged: ['B1:D1', 'B2:D2'],
      }),
      4,
    ],
    [
      'under groups of headers, each merged over its columns',
      excel({ sheets: { Parc: [['Matériel', 'Achat', null], HEAD, LAPTOPS] }, merged: ['B1:C1'] }),
      2,
    ],
    [
      'with empty columns between the others',
      parc(['Type', null, 'Date d’achat', null, 'Quantité'], ['PC portable', null, day(44_270), null, 3]),
      1,
    ],
    [
      'with lines and sums between its groups',
      parc(HEAD, ['MAIRIE', null, null], LAPTOPS, ['Sous-total', null, 3], ['Total général', null, 3]),
      1,
    ],
    ['with headers on two lines of a cell', parc(['Type de\nmatériel', 'Date\nd’achat', 'Qté '], LAPTOPS), 1],
    ['with days that no format shows', parc(HEAD, ['PC portable', 44_270, 3]), 1],
    ['with days and numbers typed as text', parc(HEAD, ['PC portable', '15/03/2021', ' 3 ']), 1],
    [
      'with formulas and their last results',
      parc(HEAD, [
        { xml: '<c t="str"><f>VLOOKUP(A9,Z:Z,1)</f><v>PC portable</v></c>' },
        { xml: '<c s="2"><f>DATE(2021,3,15)</f><v>44270</v></c>' },
        { xml: '<c><f>1+2</f><v>3</v></c>' },
      ]),
      1,
    ],
    [
      'on a Mac, with days from 1904',
      excel({ sheets: { Parc: [HEAD, ['PC portable', day(44_270 - 1462), 3]] }, from1904: true }),
      1,
    ],
    [
      'by a tool, with its texts in its cells',
      parc(
        HEAD.map((text) => ({ xml: `<c t="inlineStr"><is><t>${String(text)}</t></is></c>` })),
        [
          { xml: '<c t="inlineStr"><is><r><t>PC </t></r><r><rPr><b/></rPr><t>portable</t></r></is></c>' },
          day(44_270),
          3,
        ],
      ),
      1,
    ],
    ['of Excel, saved by LibreOffice', byLibreOffice(parc(HEAD, LAPTOPS)), 1],
    [
      'of LibreOffice, under a merged title, with an empty column',
      libreOffice({
        Parc:
          odsRow(
            '<table:table-cell table:number-columns-spanned="3" office:value-type="string"><text:p>Inventaire</text:p></table:table-cell>',
            '<table:covered-table-cell table:number-columns-repeated="2"/>',
          ) +
          odsRow(odsText('Type'), '<table:table-cell/>', odsText('Date d’achat'), odsText('Quantité')) +
          odsRow(odsText('PC portable'), '<table:table-cell/>', date, three),
      }),
      2,
    ],
  ])('%s, is three laptops of 2021', (_how, files, headerLine) => {
    const opened = openArchive(archived(files));
    if (typeof opened === 'string') throw new Error(opened);
    const found = sheetsIn(opened.kind, opened.parts);
    if (typeof found === 'string') throw new Error(found);
    const { preview, fleet } = read(found);
    expect(preview).toMatchObject({ headerLine, recognised: 1, remarks: [], questions: [] });
    expect(fleet.groups).toMatchObject([{ type: 'laptop', count: 3, year: 2021 }]);
    expect(fleet.groups).toHaveLength(1);
  });

  test('with an error in a cell has the rest of its line, and says so', () => {
    const { preview, fleet } = read(
      sheets('xlsx', parc(HEAD, ['PC portable', { xml: '<c t="e"><f>NA()</f><v>#N/A</v></c>' }, 3])),
    );
    expect(preview.remarks).toMatchObject([{ code: 'broken-formula', examples: [{ line: 2 }] }]);
    expect(fleet.groups).toMatchObject([{ type: 'laptop', count: 3 }]);
  });

  test('that has lost its shared texts is damaged, not empty', () => {
    const { 'xl/sharedStrings.xml': _lost, ...rest } = parc(HEAD, LAPTOPS);
    expect(sheetsOf('xlsx', rest)).toBe('broken');
  });
});

describe('of several sheets', () => {
  test('the one with the most in it is read, hidden ones last, and a person may choose another', () => {
    const files = excel({
      sheets: {
        Notice: [['Comment remplir ce fichier']],
        Listes: Array.from({ length: 40 }, (_, i) => [`Service ${i}`, 'x', 'y']),
        Parc: PARC,
        Sorties: [
          ['Type', 'Quantité'],
          ['Imprimante laser', 2],
        ],
      },
      hidden: ['Listes'],
    });
    const all = sheets('xlsx', files);
    expect(fullest(all)!.name).toBe('Parc');
    const { preview, fleet } = read(all);
    expect(preview).toMatchObject({ sheet: 'Parc', headerLine: 3, recognised: 2 });
    expect(preview).not.toHaveProperty('separator');
    expect(preview.sheets!.map(({ name, lines }) => [name, lines])).toEqual([
      ['Notice', 1],
      ['Listes', 40],
      ['Parc', 4],
      ['Sorties', 2],
    ]);
    expect(fleet.groups.map(({ type, count }) => [type, count])).toEqual([
      ['laptop', 3],
      ['monitor-24', 12],
    ]);
    expect(read(all, { sheet: 'Sorties' }).fleet.groups).toMatchObject([{ type: 'printer-laser', count: 2 }]);
  });
});

test('a formula without a result leaves its cell empty, and the line says so', () => {
  const files = excel({
    sheets: {
      a: [
        ['Type', 'Quantité'],
        ['Portable', { xml: '<c><f>B9</f></c>' }],
      ],
    },
  });
  const { preview, fleet } = read(sheets('xlsx', files));
  expect(preview.remarks.map(({ code }) => code)).toEqual(['broken-formula']);
  expect(fleet.groups).toMatchObject([{ count: 1 }]);
});

describe('a workbook of ours', () => {
  const TABLE = [
    ['Appareil', 'Nombre', 'Raison', 'Gain'],
    ['Portable', 3, '7 ans sur 8\u202f: « dû » & <gardé>', 12.5],
    ['Écran', 1200, '=SUM(A1)', undefined],
  ];

  test('is read back as it was written: texts as texts, numbers as numbers, never a formula', () => {
    const files = writeWorkbook('Machines [parc]: liste', TABLE);
    const [sheet] = sheets('xlsx', files);
    expect(sheet!.name).toBe('Machines  parc   liste');
    expect(sheet!.rows.map(({ cells, broken }) => [cells, broken])).toEqual([
      [['Appareil', 'Nombre', 'Raison', 'Gain'], 0],
      [['Portable', '3', '7 ans sur 8\u202f: « dû » & <gardé>', '12.5'], 0],
      [['Écran', '1200', '=SUM(A1)'], 0],
    ]);
    expect(Object.values(files).join('')).not.toContain('<f>');
  });

  test('holds any text, without what XML may not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 30 }), { maxLength: 5 }),
        (rows) => {
          const files = writeWorkbook('x', rows);
          expect(typeof sheetsOf('xlsx', files)).not.toBe('undefined');
          // eslint-disable-next-line no-control-regex -- what XML may not hold
          expect(files['xl/worksheets/sheet1.xml']).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a workbook that cannot be read', () => {
  test('says why', () => {
    expect(sheetsOf('xlsx', {})).toBe('broken');
    expect(sheetsOf('ods', {})).toBe('broken');
    expect(sheetsOf('xlsx', excel({ sheets: { a: [] } }))).toBe('empty');
    expect(sheetsOf('ods', libreOffice({ a: '' }))).toBe('empty');
    const { 'xl/worksheets/sheet1.xml': _gone, ...rest } = excel({ sheets: { a: [['x']] } });
    expect(sheetsOf('xlsx', rest)).toBe('broken');
  });

  test('never throws, wherever its parts were cut', () => {
    const whole = excel({ sheets: { Parc: PARC }, merged: ['A1:D1'] });
    const ods = libreOffice({ Parc: odsRow(odsText('a'), odsText('b')) });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(whole)),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (name, share) => {
          const part = whole[name]!;
          sheetsOf('xlsx', { ...whole, [name]: part.slice(0, Math.floor(part.length * share)) });
          const content = ods['content.xml']!;
          sheetsOf('ods', { ...ods, 'content.xml': content.slice(0, Math.floor(content.length * share)) });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a number', () => {
  test('shows a day when its format does', () => {
    expect([14, 17, 22, 30, 57].map((id) => showsDays(id, undefined))).toEqual(Array<boolean>(5).fill(true));
    expect([0, 1, 10, 18, 21, 45, 49].map((id) => showsDays(id, undefined))).toEqual(
      Array<boolean>(7).fill(false),
    );
    for (const code of ['dd/mm/yyyy', 'jj/mm/aaaa', '[$-40C]d\\ mmmm\\ yyyy;@', 'mmm\\-yy', 'yyyy'])
      expect(showsDays(164, code), code).toBe(true);
    for (const code of [
      'General',
      '0.00',
      '#,##0\\ "€"',
      '[h]:mm:ss',
      'h:mm',
      '"Lady"0',
      '0\\d',
      '[Red]0',
      '0%',
    ])
      expect(showsDays(164, code), code).toBe(false);
  });

  test('that is no day stays a number', () => {
    expect([dayWritten(44_270.75, false), dayWritten(0.5, false), dayWritten(NaN, false)]).toEqual([
      '2021-03-15',
      undefined,
      undefined,
    ]);
  });

  test('is written as people see it', () => {
    expect(
      ['1200', '1199.9999999999998', '4.5E4', '0.1', '1.5', '12.250', '-1.125', 'x', ''].map(numberText),
    ).toEqual(['1200', '1200', '45000', '0.1', '1.5', '12.25', '-1.1250', 'x', '']);
  });
});

test('tags are found past comments, instructions, marked sections, and marks inside values', () => {
  const tags = createScanner(
    `<?xml version="1.0"?><!-- <no/> --><a:b x='1>2' d="&lt;&#x41;"><![CDATA[<raw>]]> &amp; t</a:b><c/>`,
  );
  expect([tags.next(), tags.name(), tags.kind(), tags.attribute('x'), tags.attribute('d')]).toEqual([
    true,
    'b',
    'open',
    '1>2',
    '<A',
  ]);
  expect([tags.next(), tags.kind(), tags.text()]).toEqual([true, 'close', '<raw> & t']);
  expect([tags.next(), tags.kind(), tags.name(), tags.next()]).toEqual([true, 'empty', 'c', false]);
});
