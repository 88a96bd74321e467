/** Workbooks as Excel and LibreOffice write them, made small: cells in rows, or the XML of a sheet as it is. */
import { strToU8, zipSync } from 'fflate';
import type { Parts, Sheet } from '../../../models/fleet/workbook/sheet.ts';
import {
  readWorkbook,
  type WorkbookKind,
  type WorkbookProblem,
} from '../../../models/fleet/workbook/workbook.ts';

export type Files = Readonly<Record<string, string>>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** A date of a workbook, by the number of its day. */
export const day = (serial: number) => ({ day: serial });
export type Cell = string | number | boolean | null | { readonly day: number } | { readonly xml: string };

interface Excel {
  /** Sheets by name: rows of cells, or what stands in the worksheet as it is. */
  readonly sheets: Readonly<Record<string, readonly (readonly Cell[])[] | string>>;
  readonly hidden?: readonly string[];
  readonly from1904?: boolean;
  /** After the rows: merged cells. */
  readonly merged?: readonly string[];
}

/** As Excel writes it: shared texts, days as numbers with a style, references on every cell. */
export function excel({ sheets, hidden = [], from1904 = false, merged = [] }: Excel): Files {
  const strings: string[] = [];
  const shared = (text: string): number => {
    const known = strings.indexOf(text);
    return known >= 0 ? known : strings.push(text) - 1;
  };
  const cell = (value: Cell, reference: string): string => {
    if (value === null) return `<c r="${reference}" s="1"/>`;
    if (typeof value === 'string') return `<c r="${reference}" t="s"><v>${shared(value)}</v></c>`;
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${Number(value)}</v></c>`;
    if ('day' in value) return `<c r="${reference}" s="2"><v>${value.day}</v></c>`;
    return value.xml.replace('<c ', `<c r="${reference}" `);
  };
  const data = (rows: readonly (readonly Cell[])[]) =>
    rows
      .map(
        (cells, i) =>
          `<row r="${i + 1}" spans="1:9">${cells.map((each, j) => cell(each, letters(j) + (i + 1))).join('')}</row>`,
      )
      .join('');
  const merges =
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {};
  names.forEach((name, i) => {
    const rows = sheets[name]!;
    const inside = typeof rows === 'string' ? rows : `<sheetData>${data(rows)}</sheetData>${merges}`;
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `${HEAD}<worksheet ${MAIN}><dimension ref="A1"/>${inside}</worksheet>`;
  });
  return {
    '[Content_Types].xml': `${HEAD}<Types/>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} ${RELATIONS}><workbookPr${from1904 ? ' date1904="1"' : ''} defaultThemeVersion="166925"/><sheets>${names
      .map(
        (name, i) =>
          `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_name, i) =>
          `<Relationship Id="rId${i + 1}" Type="…/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-40C]d\\ mmmm\\ yyyy;@"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN} count="${strings.length}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...parts,
  };
}

/** As LibreOffice writes it: what follows the rows and the cells, to the foot and the end of the sheet. */
export function libreOffice(sheets: Readonly<Record<string, string>>, styles = ''): Files {
  const tables = Object.entries(sheets).map(
    ([name, rows]) =>
      `<table:table table:name="${escaped(name)}" table:style-name="ta${name.length}"><table:table-column table:number-columns-repeated="16384"/>${rows}<table:table-row table:style-name="ro1" table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
  );
  return {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:calculation-settings/>${tables.join('')}<table:named-expressions/></office:spreadsheet></office:body></office:document-content>`,
  };
}

export const odsText = (text: string): string =>
  `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
export const odsRow = (...cells: readonly string[]): string =>
  `<table:table-row table:style-name="ro1">${cells.join('')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>`;

export const archived = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

export const partsOf =
  (files: Files): Parts =>
  (name) =>
    files[name];

/** The sheets, or why there are none. */
export function sheetsIn(kind: WorkbookKind, parts: Parts): readonly Sheet[] | WorkbookProblem {
  const reading = readWorkbook(kind, parts);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

export const sheetsOf = (kind: WorkbookKind, files: Files) => sheetsIn(kind, partsOf(files));

/** Rows of texts as the sheet of a large workbook: shared texts are made here, where `excel` looks each one up in a list. */
export function inCells(rows: readonly (readonly string[])[]): string {
  const cells = rows.map(
    (row, i) =>
      `<row r="${i + 1}">${row.map((cell, j) => `<c r="${'ABCDEFGHIJ'[j]}${i + 1}" t="str"><v>${cell}</v></c>`).join('')}</row>`,
  );
  return `<sheetData>${cells.join('')}</sheetData>`;
}
