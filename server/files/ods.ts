/** A table as a workbook of one sheet, as OpenDocument 1.2 has it (ISO/IEC 26300). */
import type { Cell } from '../../models/request/csv.ts';
import type { Sheet } from './sheet.ts';
import { escaped, XML, zipped } from './xml.ts';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const SPACES = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`),
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'office:version="1.2"',
].join(' ');
const HEAD =
  '<style:style style:name="Head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>';

export const ods = (sheet: Sheet): Uint8Array<ArrayBuffer> =>
  zipped(
    {
      // the first part, not deflated, so that whoever looks at the first bytes knows the kind of file
      mimetype: MIME,
      'META-INF/manifest.xml': `${XML}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.2">${[
        ['/', MIME],
        ...['content.xml', 'meta.xml'].map((path) => [path, 'text/xml']),
      ]
        .map(
          ([path, type]) =>
            `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`,
        )
        .join('')}</manifest:manifest>`,
      'content.xml': `${XML}<office:document-content ${SPACES}><office:automatic-styles>${HEAD}</office:automatic-styles><office:body><office:spreadsheet>${tableOf(sheet)}</office:spreadsheet></office:body></office:document-content>`,
      'meta.xml': `${XML}<office:document-meta ${SPACES}><office:meta><dc:title>${escaped(sheet.name)}</dc:title><dc:language>${sheet.language}</dc:language></office:meta></office:document-meta>`,
    },
    ['mimetype'],
  );

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
