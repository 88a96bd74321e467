/**
 * A document that every word processor opens, as RTF 1.9 has it: headings that make an outline, paragraphs, tables
 * with a repeated header, on A4 sheets laid wide. Plain ASCII: any other letter is written by its number.
 */
import type { Language } from '../../models/catalogue/catalogue.ts';
import { WINDOWS_CODE } from '../../models/catalogue/writing.ts';
import { A4, sheetSize, type Block } from './document.ts';

const PAPER = sheetSize({ wide: true });

const STYLES = { paragraph: 's0', title: 's1', heading: 's2' } as const;
const LOOK = {
  paragraph: '\\sa120\\fs20',
  title: '\\outlinelevel0\\sb0\\sa160\\keepn\\b\\fs36',
  heading: '\\outlinelevel1\\sb320\\sa80\\keepn\\b\\fs26',
} as const;

export function rtf(title: string, blocks: readonly Block[], language: Language): string {
  const { width, height } = PAPER;
  const { margin } = A4;
  return [
    `{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1\\deflang${WINDOWS_CODE[language]}`,
    '{\\fonttbl{\\f0\\fswiss Arial;}}',
    `{\\stylesheet{\\s0${LOOK.paragraph} Normal;}{\\s1${LOOK.title} heading 1;}{\\s2${LOOK.heading} heading 2;}}`,
    `{\\info{\\title ${escape(title)}}}`,
    `\\paperw${width}\\paperh${height}\\landscape\\margl${margin}\\margr${margin}\\margt${margin}\\margb${margin}`,
    ...blocks.map((block) =>
      block.kind === 'table'
        ? table(block.header, block.rows)
        : paragraph(block.kind, block.text, block.lead),
    ),
    '}',
  ].join('\n');
}

const paragraph = (kind: keyof typeof STYLES, text: string, lead?: string): string =>
  `{\\pard\\plain\\${STYLES[kind]}${LOOK[kind]} ${lead === undefined ? '' : `{\\b ${escape(lead)} }`}${escape(text)}\\par}`;

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const edges = header.map((_, i) => Math.round((PAPER.text * (i + 1)) / header.length));
  const lines = [row(header, edges, true), ...rows.map((cells) => row(cells, edges, false))];
  return [...lines, '\\pard\\plain\\s0\\fs20\\par'].join('\n');
}

const BORDERS = ['t', 'l', 'b', 'r'].map((side) => `\\clbrdr${side}\\brdrs\\brdrw10`).join('');

function row(cells: readonly string[], edges: readonly number[], head: boolean): string {
  const frame = edges.map((edge) => `${BORDERS}\\cellx${edge}`).join('');
  const held = cells.map((cell, i) => {
    const bold = head || i === 0 ? '\\b' : '';
    return `\\pard\\plain\\s0\\intbl\\fs18${bold} ${escape(cell)}\\cell`;
  });
  return `\\trowd\\trgaph80${head ? '\\trhdr' : ''}${frame}\n${held.join('\n')}\n\\row`;
}

const ASCII = 127;
const SIGNED = 0x8000;

function escape(text: string): string {
  return text
    .replaceAll(/[\\{}]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\line ')
    .replaceAll('\t', '\\tab ')
    .split('')
    .map((unit) => {
      const code = unit.charCodeAt(0);
      if (code < 32) return '';
      return code < ASCII ? unit : `\\u${code < SIGNED ? code : code - 2 * SIGNED}?`;
    })
    .join('');
}
