/** Reads OOXML and OpenDocument files back, with nothing of what writes them. */
import { strFromU8, unzipSync } from 'fflate';

export const partsIn = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const unescaped = (text: string): string =>
  text.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

interface Token {
  readonly kind: 'open' | 'close' | 'empty' | 'text';
  readonly name: string;
  readonly attributes: string;
  readonly text: string;
}

/** @throws where it is not XML of elements and text, each element closed by its own name */
function tokensOf(xml: string): Token[] {
  const tokens: Token[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(xml);
    if (!found) throw new Error(`not XML at ${at}: ${xml.slice(at, at + 40)}`);
    at = TOKEN.lastIndex;
    const [, slash, name, attributes = '', empty, text] = found;
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`an entity that is not known: ${text}`);
      tokens.push({ kind: 'text', name: '', attributes: '', text: unescaped(text) });
    } else if (name !== undefined) {
      if (slash && open.pop() !== name) throw new Error(`</${name}> closes another element`);
      if (!slash && !empty) open.push(name);
      tokens.push({ kind: slash ? 'close' : empty ? 'empty' : 'open', name, attributes, text: '' });
    }
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join()}`);
  return tokens;
}

/** What is wrong with a text as XML; empty where nothing is. */
export function wellFormed(xml: string): string {
  try {
    tokensOf(xml);
    return '';
  } catch (error) {
    return String(error);
  }
}

interface Names {
  readonly part: string;
  readonly paragraphs: readonly string[];
  readonly row: string;
  readonly cell: string;
  readonly line: string;
  readonly tab: string;
  /** The elements whose text counts: those of runs, or paragraphs and what is in them. */
  readonly held: readonly string[];
  readonly space: string;
}

/** A line for each paragraph, and one for each row of a table, whose cells stand between bars. */
function linesIn(file: Uint8Array, names: Names): string[] {
  const lines: string[] = [];
  let [text, cells, inRow, depth] = ['', [] as string[], false, 0];
  for (const { kind, name, text: said } of tokensOf(partsIn(file)[names.part]!)) {
    if (kind === 'text' && depth > 0) text += said;
    if (names.held.includes(name)) depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    if (kind === 'empty') text += { [names.line]: '\n', [names.tab]: '\t', [names.space]: ' ' }[name] ?? '';
    if (kind === 'open' && name === names.row) [inRow, cells] = [true, []];
    if (kind === 'close' && name === names.cell) {
      cells.push(text);
      text = '';
    }
    if (kind === 'close' && name === names.row) {
      lines.push(cells.join(' | '));
      inRow = false;
    }
    if (kind === 'close' && names.paragraphs.includes(name) && !inRow) {
      lines.push(text);
      text = '';
    }
  }
  return lines;
}

export const textIn = {
  docx: (file: Uint8Array) =>
    linesIn(file, {
      part: 'word/document.xml',
      paragraphs: ['w:p'],
      row: 'w:tr',
      cell: 'w:tc',
      line: 'w:br',
      tab: 'w:tab',
      held: ['w:t'],
      space: '-',
    }),
  odt: (file: Uint8Array) =>
    linesIn(file, {
      part: 'content.xml',
      paragraphs: ['text:p', 'text:h'],
      row: 'table:table-row',
      cell: 'table:table-cell',
      line: 'text:line-break',
      tab: 'text:tab',
      held: ['text:p', 'text:h'],
      space: 'text:s',
    }),
};
