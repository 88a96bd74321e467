/** A table as a workbook of one sheet, as OpenDocument 1.2 has it (ISO/IEC 26300). */
import type { Cell } from '../../models/request/csv.ts';
import { openDocument, SPACES } from './openDocument.ts';
import type { Sheet } from './sheet.ts';
import { escaped, XML } from './xml.ts';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
const HEAD =
  '<style:style style:name="Head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>';

export const ods = (sheet: Sheet): Uint8Array<ArrayBuffer> =>
  openDocument(MIME, { 'content.xml': contentOf(sheet) }, { title: sheet.name, language: sheet.language });

const contentOf = (sheet: Sheet): string =>
  `${XML}<office:document-content ${SPACES}><office:automatic-styles>${HEAD}</office:automatic-styles><office:body><office:spreadsheet>${tableOf(sheet)}</office:spreadsheet></office:body></office:document-content>`;

function tableOf({ name, rows }: Sheet): string {
  const row = (cells: readonly Cell[], head: boolean) =>
    `<table:table-row>${cells.map((cell) => cellOf(cell, head)).join('')}</table:table-row>`;
  const [header = [], ...others] = rows;
  return [
    `<table:table table:name="${escaped(name)}"><table:table-column table:number-columns-repeated="${Math.max(1, header.length)}"/>`,
    `<table:table-header-rows>${row(header, true)}</table:table-header-rows>`,
    ...others.map((cells) => row(cells, false)),
    '</table:table>',
  ].join('');
}

function cellOf(cell: Cell, head: boolean): string {
  const style = head ? ' table:style-name="Head"' : '';
  if (cell === undefined || cell === '') return '<table:table-cell/>';
  if (typeof cell === 'number')
    return `<table:table-cell${style} office:value-type="float" office:value="${cell}"/>`;
  const lines = cell.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`);
  return `<table:table-cell${style} office:value-type="string">${lines.join('')}</table:table-cell>`;
}
