/**
 * A document as Office Open XML has it (ECMA-376, part 1: WordprocessingML), with the parts that word processors ask for
 * and no other. Headings make an outline, the first row of a table repeats on each page.
 */
import { A4, linesOf, columnWidths, sheetSize, type Block, type TextDocument } from './document.ts';
import { escaped, XML, zipped } from './xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SPACES = `xmlns:w="${WORD}" xmlns:r="${OFFICE}"`;

const STYLE = { title: 'Title', heading: 'Heading1', paragraph: 'Normal' } as const;
/** Half points, as the standard counts the size of letters. */
const SIZES = { title: 36, heading: 26, paragraph: 21, cell: 18 } as const;

export function docx(document: TextDocument): Uint8Array<ArrayBuffer> {
  const { running = '' } = document;
  const overrides = [
    ['word/document.xml', `${MIME}.document.main+xml`],
    ['word/styles.xml', `${MIME}.styles+xml`],
    ...(running ? [['word/header1.xml', `${MIME}.header+xml`]] : []),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ]
    .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
    .join('');
  return zipped({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
    '_rels/.rels': relations([
      [`${OFFICE}/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(document.title)}</dc:title><dc:language>${document.language}</dc:language></cp:coreProperties>`,
    'word/_rels/document.xml.rels': relations([
      [`${OFFICE}/styles`, 'styles.xml'],
      ...(running ? [[`${OFFICE}/header`, 'header1.xml'] as const] : []),
    ]),
    'word/document.xml': `${XML}<w:document ${SPACES}><w:body>${document.blocks.map((block) => blockOf(block, document)).join('')}${section(document)}</w:body></w:document>`,
    'word/styles.xml': stylesOf(document),
    ...(running && {
      'word/header1.xml': `${XML}<w:hdr ${SPACES}>${paragraph(running, 'Header')}</w:hdr>`,
    }),
  });
}

const relations = (each: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each
    .map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

function section(document: TextDocument): string {
  const { width, height } = sheetSize(document);
  const side = `="${A4.margin}"`;
  return [
    '<w:sectPr>',
    document.running ? '<w:headerReference w:type="default" r:id="r2"/>' : '',
    `<w:pgSz w:w="${width}" w:h="${height}"${document.wide ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar w:top${side} w:right${side} w:bottom${side} w:left${side} w:header="567" w:footer="567" w:gutter="0"/>`,
    '</w:sectPr>',
  ].join('');
}

function blockOf(block: Block, document: TextDocument): string {
  return block.kind === 'table'
    ? table(block, document)
    : paragraph(block.text, STYLE[block.kind], block.lead);
}

function paragraph(text: string, style: string, lead?: string): string {
  const bold = lead === undefined ? '' : run(`${lead} `, true);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${bold}${run(text)}</w:p>`;
}

function run(text: string, bold = false): string {
  const lines = linesOf(text).map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r>`;
}

function table(block: Extract<Block, { kind: 'table' }>, document: TextDocument): string {
  const { header, rows } = block;
  const widths = columnWidths(block, sheetSize(document).text);
  const cell = (text: string, bold: boolean, i: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[i]!}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr>${run(text, bold)}</w:p></w:tc>`;
  const row = (cells: readonly string[], head: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map((text, i) => cell(text, head || i === 0, i)).join('')}</w:tr>`;
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`);
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblBorders>${borders.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    row(header, true),
    ...rows.map((cells) => row(cells, false)),
    // a table that ends a document, or that another follows, needs a paragraph after it
    '</w:tbl><w:p/>',
  ].join('');
}

function stylesOf({ language }: TextDocument): string {
  const style = (id: string, size: number, look: string, more = '') =>
    `<w:style w:type="paragraph" ${id === 'Normal' ? 'w:default="1" ' : ''}w:styleId="${id}"><w:name w:val="${NAMES[id]}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${look}</w:pPr><w:rPr>${more}<w:sz w:val="${size}"/></w:rPr></w:style>`;
  return [
    `${XML}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`,
    style('Normal', SIZES.paragraph, '<w:spacing w:after="120"/>'),
    style('Title', SIZES.title, '<w:keepNext/><w:spacing w:after="160"/><w:outlineLvl w:val="0"/>', '<w:b/>'),
    style(
      'Heading1',
      SIZES.heading,
      '<w:keepNext/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="1"/>',
      '<w:b/>',
    ),
    style('Cell', SIZES.cell, '<w:spacing w:after="0"/>'),
    style('Header', SIZES.cell, '<w:spacing w:after="0"/><w:jc w:val="right"/>'),
    '</w:styles>',
  ].join('');
}

/** The names by which word processors know a style that they have too. */
const NAMES: Readonly<Record<string, string>> = {
  Normal: 'Normal',
  Title: 'Title',
  Heading1: 'heading 1',
  Cell: 'Cell',
  Header: 'header',
};
