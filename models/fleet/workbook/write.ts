/**
 * A table → the parts of an .xlsx workbook of one sheet, as ECMA-376 asks at least and every spreadsheet opens: texts in
 * their cells, numbers as numbers, a first line that stays in sight and filters. `readWorkbook` reads it back.
 */

/** A text, a number, or nothing. */
export type WrittenCell = string | number | undefined;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const BOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const LONGEST_NAME = 31;
/** Characters that the name of a sheet may not have. */
const NO_NAME = /[[\]:*?/\\]/g;
const LETTERS = 26;
const FIRST_LETTER = 65;
/** Widths in characters: no narrower than a year, no wider than is read at once. */
const NARROWEST = 8;
const WIDEST = 60;

/** What XML may not hold is left out. */
// eslint-disable-next-line no-control-regex -- control characters are what it finds
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string): string =>
  text
    .replaceAll(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** 0 → "A", 27 → "AB" */
const lettersOf = (column: number): string =>
  (column >= LETTERS ? lettersOf(Math.floor(column / LETTERS) - 1) : '') +
  String.fromCharCode(FIRST_LETTER + (column % LETTERS));

function cellXml(cell: WrittenCell, reference: string, style: string): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}"${style}><v>${cell}</v></c>`;
  return `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/**
 * @param name of the sheet
 * @param rows the first of them holds the headers
 * @returns parts by their names in the archive
 */
export function writeWorkbook(
  name: string,
  rows: readonly (readonly WrittenCell[])[],
): Readonly<Record<string, string>> {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const last = lettersOf(columns - 1) + Math.max(1, rows.length);
  const widths = Array.from({ length: columns }, (_, column) =>
    rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length), NARROWEST),
  );
  const cols = widths
    .map(
      (width, i) =>
        `<col min="${i + 1}" max="${i + 1}" width="${Math.min(WIDEST, width + 2)}" customWidth="1"/>`,
    )
    .join('');
  const data = rows
    .map((cells, i) => {
      const written = cells.map((cell, j) => cellXml(cell, lettersOf(j) + (i + 1), i === 0 ? ' s="1"' : ''));
      return `<row r="${i + 1}">${written.join('')}</row>`;
    })
    .join('');
  const sheet =
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>` +
    `</sheetView></sheetViews><cols>${cols}</cols><sheetData>${data}</sheetData><autoFilter ref="A1:${last}"/>`;
  const called = escaped(name.replaceAll(NO_NAME, ' ').slice(0, LONGEST_NAME).trim() || '1');
  const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/></font>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${BOOK}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${BOOK}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${BOOK}.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="${called}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet ${MAIN}>${sheet}</worksheet>`,
  };
}
