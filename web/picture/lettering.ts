/** Text in pictures: it becomes smaller where it does not fit, then is cut; nothing leaves its room. */
import { escapeXml, INK } from './hand.ts';

export interface Font {
  readonly family: 'serif' | 'sans';
  readonly weight: 400 | 600 | 700;
}

export const SERIF: Font = { family: 'serif', weight: 400 };
export const SANS: Font = { family: 'sans', weight: 400 };
export const STRONG: Font = { family: 'sans', weight: 600 };
export const BOLD: Font = { family: 'sans', weight: 700 };

/** The width of a text of one pixel high. */
export type Measure = (text: string, font: Font) => number;

/** A text whose size is known, at its first or last letter, in pixels. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: Font;
  readonly colour: string;
  readonly end: boolean;
  /** Between letters. */
  readonly spacing: number;
}

/** How texts are measured and written where the picture is made: with the fonts of a browser, or as outlines. */
export interface Lettering {
  readonly measure: Measure;
  readonly write: (text: string, at: Placed) => string;
}

export interface At {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** What it may take. */
  readonly room: number;
  readonly font: Font;
  readonly colour?: string;
  /** Whether `x` is where it ends. */
  readonly end?: true;
}

/** How small a text may become before it is cut, as a share of its size. */
export const SMALLEST = 0.72;

/** What writes in one picture. */
export interface Pen {
  put(text: string, at: At): string;
  readonly measure: Measure;
}

export const createPen = ({ measure, write }: Lettering): Pen => ({
  measure,
  put(text, { x, y, size, room, font, colour = INK, end }) {
    const fits = room / (measure(text, font) || 1);
    const fitted = Math.max(size * SMALLEST, Math.min(size, fits));
    const shown = fitted <= fits ? text : cutTo(text, room / fitted, font, measure);
    const placed = { x, y: Math.round(y), size: Number(fitted.toFixed(1)), font, colour, spacing: 0 };
    return write(shown, { ...placed, end: end ?? false });
  },
});

/** As many whole words as fit, and that there were more. */
export function cutTo(text: string, room: number, font: Font, measure: Measure): string {
  const words = text.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')}…`, font) > room) words.pop();
  return `${words.join(' ')}…`;
}

/** Lines of whole words, each no wider than the room. */
export function wrapped(text: string, room: number, font: Font, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && measure(`${line} ${word}`, font) <= room)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** As many of its lines as are allowed; what is left over is in the last one. */
export const atMost = (lines: readonly string[], most: number): string[] =>
  [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')].filter(Boolean);

/** Those of the site's style sheets. */
export const FAMILIES: Readonly<Record<Font['family'], string>> = {
  serif: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif",
  sans: 'system-ui, sans-serif',
};

/** With the fonts of whoever looks at it. */
export const asText: Lettering['write'] = (text, { x, y, size, font, colour, end, spacing }) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-family="${FAMILIES[font.family]}" font-weight="${font.weight}" fill="${colour}"${spacing ? ` letter-spacing="${spacing}"` : ''}${end ? ' text-anchor="end"' : ''}>${escapeXml(text)}</text>`;
