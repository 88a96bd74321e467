/** The hand of the site in pictures that leave it: its colours, the same in both themes, and its drawings. */
export const INK = '#1f1b16';
export const SOFT = '#625a4f';
export const SHEET = '#fffdf8';
export const PLATES = {
  device: '#eb9d74',
  network: '#7fc4c4',
  datacenter: '#b7a8ea',
  /** Of what has no group of its own. */
  sand: '#ddcfb3',
} as const;

/** How thick outlines are, in pixels, whatever the size of a drawing. */
export const OUTLINE = 5;
/** The side of a drawing in the sprite, and the line on which it stands. */
const GRID = 48;
const FOOT = 43;

/** What stands inside each symbol of the sprite, by the name of its drawing. */
export type Drawings = ReadonlyMap<string, string>;

export const drawingsIn = (sprite: string): Drawings =>
  new Map(
    [...sprite.matchAll(/<symbol id="i-([^"]+)"[^>]*>(.*?)<\/symbol>/gs)].map(([, name, inside]) => [
      name!,
      inside!,
    ]),
  );

export interface Standing {
  readonly x: number;
  /** The line on which it stands. */
  readonly foot: number;
  readonly size: number;
  readonly plate: string;
}

/** A drawing that stands on a line, in pixels. */
export function standing(drawing: string, { x, foot, size, plate }: Standing): string {
  const top = Number((foot - (size * FOOT) / GRID).toFixed(1));
  const stroke = Number(((OUTLINE * GRID) / size).toFixed(2));
  return `<svg x="${x}" y="${top}" width="${size}" height="${size}" viewBox="0 0 ${GRID} ${GRID}" overflow="visible" fill="none" stroke="${INK}" stroke-width="${stroke}" stroke-linejoin="round" stroke-linecap="round">${drawing.replaceAll('var(--t)', plate)}</svg>`;
}

export const sheetOf = (width: number, height: number, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;

export const area = (colour: string, y: number, width: number, height: number): string =>
  `<path fill="${colour}" d="M0 ${y}h${width}v${height}H0z"/>`;

/** The line of a shelf, from edge to edge. */
export const edge = (y: number, width: number): string =>
  `<path stroke="${INK}" stroke-width="${OUTLINE}" d="M0 ${y}h${width}"/>`;

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeXml = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => MARKS[mark]!);
