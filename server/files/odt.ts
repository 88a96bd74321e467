/**
 * A document as OpenDocument 1.2 has it (ISO/IEC 26300): the parts that word processors ask for and no other. Headings
 * make an outline, the first row of a table repeats on each page.
 */
import { A4, columnWidths, linesOf, sheetSize, type Block, type TextDocument } from './document.ts';
import { openDocument, SPACES } from './openDocument.ts';
import { escaped, XML } from './xml.ts';

const MIME = 'application/vnd.oasis.opendocument.text';

const TWIPS_PER_POINT = 20;
const points = (twips: number): string => `${twips / TWIPS_PER_POINT}pt`;

export const odt = (document: TextDocument): Uint8Array<ArrayBuffer> =>
  openDocument(MIME, { 'content.xml': contentOf(document), 'styles.xml': stylesOf(document) }, document);

function contentOf(document: TextDocument): string {
  const automatic = [
    '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
    `<style:style style:name="Table" style:family="table"><style:table-properties style:width="${points(sheetSize(document).text)}" table:align="left"/></style:style>`,
    '<style:style style:name="Frame" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="3pt"/></style:style>',
    '<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
    ...document.blocks.flatMap((block, nth) =>
      block.kind === 'table'
        ? columnWidths(block, sheetSize(document).text).map(
            (width, i) =>
              `<style:style style:name="${columnOf(nth, i)}" style:family="table-column"><style:table-column-properties style:column-width="${points(width)}"/></style:style>`,
          )
        : [],
    ),
  ].join('');
  return `${XML}<office:document-content ${SPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${document.blocks.map(blockOf).join('')}</office:text></office:body></office:document-content>`;
}

const LEVELS = { title: 1, heading: 2 } as const;

function blockOf(block: Block, nth: number): string {
  if (block.kind === 'table') return table(block.header, block.rows, nth);
  const { kind, text, lead } = block;
  const held = `${lead === undefined ? '' : span(`${lead} `)}${written(text)}`;
  return kind === 'paragraph'
    ? `<text:p text:style-name="Paragraph">${held}</text:p>`
    : `<text:h text:style-name="${kind === 'title' ? 'Title' : 'Heading'}" text:outline-level="${LEVELS[kind]}">${held}</text:h>`;
}

const span = (text: string): string => `<text:span text:style-name="Bold">${written(text)}</text:span>`;

/** Spaces that follow one another, and those at an end, would be read as one, or as none. */
const written = (text: string): string =>
  linesOf(text)
    .map((line) =>
      escaped(line)
        .replaceAll('\t', '<text:tab/>')
        .replaceAll(/^ | $| (?= )/g, '<text:s/>'),
    )
    .join('<text:line-break/>');

/** The style of a column of a block of the document. */
const columnOf = (nth: number, column: number): string => `Table${nth}.${column}`;

function table(header: readonly string[], rows: readonly (readonly string[])[], nth: number): string {
  const cell = (text: string, bold: boolean) =>
    `<table:table-cell table:style-name="Frame" office:value-type="string"><text:p text:style-name="Cell">${bold ? span(text) : written(text)}</text:p></table:table-cell>`;
  const row = (cells: readonly string[], head: boolean) =>
    `<table:table-row table:style-name="Row">${cells.map((text, i) => cell(text, head || i === 0)).join('')}</table:table-row>`;
  return [
    `<table:table table:name="Table${nth}" table:style-name="Table">`,
    ...header.map((_, i) => `<table:table-column table:style-name="${columnOf(nth, i)}"/>`),
    `<table:table-header-rows>${row(header, true)}</table:table-header-rows>`,
    ...rows.map((cells) => row(cells, false)),
    '</table:table><text:p text:style-name="Cell"/>',
  ].join('');
}

function stylesOf(document: TextDocument): string {
  const { width, height } = sheetSize(document);
  const style = (name: string, size: number, look: string, bold = false) =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${look}/><style:text-properties fo:font-size="${size}pt" fo:font-family="Arial"${bold ? ' fo:font-weight="bold"' : ''} fo:language="${document.language}" fo:country="none"/></style:style>`;
  const styles = [
    style('Paragraph', 10.5, 'fo:margin-bottom="6pt"'),
    style('Title', 18, 'fo:margin-bottom="8pt" fo:keep-with-next="always"', true),
    style('Heading', 13, 'fo:margin-top="16pt" fo:margin-bottom="4pt" fo:keep-with-next="always"', true),
    style('Cell', 9, 'fo:margin-bottom="0pt"'),
    style('Running', 9, 'fo:text-align="end"'),
  ].join('');
  const head = document.running
    ? `<style:header><text:p text:style-name="Running">${written(document.running)}</text:p></style:header>`
    : '';
  const band = head
    ? '<style:header-style><style:header-footer-properties fo:min-height="18pt"/></style:header-style>'
    : '';
  return [
    `${XML}<office:document-styles ${SPACES}><office:styles>${styles}</office:styles><office:automatic-styles>`,
    `<style:page-layout style:name="Sheet"><style:page-layout-properties fo:page-width="${points(width)}" fo:page-height="${points(height)}" style:print-orientation="${document.wide ? 'landscape' : 'portrait'}" fo:margin="${points(A4.margin)}"/>${band}</style:page-layout>`,
    `</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Sheet">${head}</style:master-page></office:master-styles></office:document-styles>`,
  ].join('');
}
