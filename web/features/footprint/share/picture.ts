/**
 * A receipt as a picture, square or wide: an SVG document with its own colours and drawings, that needs neither a style
 * sheet nor the network. It is the same in both themes, since it leaves the site.
 */
import type { Group } from '../view.ts';

export const FORMATS = ['square', 'wide'] as const;
export type Format = (typeof FORMATS)[number];

/** Pixels. */
export const SIZES: Readonly<Record<Format, readonly [width: number, height: number]>> = {
  square: [1080, 1080],
  wide: [1200, 630],
};

/** What a picture says, in the words of its reader. */
export interface Pictured {
  readonly title: string;
  /** The number that is seen first, what it counts, and its range when it has one. */
  readonly number: { readonly value: string; readonly unit: string; readonly range: string };
  readonly heaviest: string;
  /** What stands on the shelf, the heaviest first. */
  readonly things: readonly Thing[];
  readonly rows: readonly Row[];
  /** Where the proposals come from, when one is named. */
  readonly origin: string | undefined;
  readonly brand: string;
  readonly ask: string;
}

export interface Thing {
  /** The id of its drawing in the sprite. */
  readonly icon: string;
  readonly group: Group;
  readonly kg: number;
}

/** Something that would change the number. */
export interface Row {
  readonly who: string;
  readonly what: string;
  readonly gain: string;
  readonly range: string;
}

/** The width of a text of one pixel high. */
export type Measure = (text: string, font: Font) => number;

export interface Font {
  readonly family: 'serif' | 'sans';
  readonly weight: 400 | 600 | 700;
}

const INK = '#1f1b16';
const SOFT = '#625a4f';
const SHEET = '#fffdf8';
const PLATES: Readonly<Record<Group, string>> = { device: '#eb9d74', network: '#7fc4c4', use: '#ddcfb3' };
export const FAMILIES: Readonly<Record<Font['family'], string>> = {
  serif: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif",
  sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif",
};
const SERIF: Font = { family: 'serif', weight: 400 };
const SANS: Font = { family: 'sans', weight: 400 };
const BOLD: Font = { family: 'sans', weight: 700 };

/** Where things stand in a format, in pixels. */
interface Plan {
  readonly margin: number;
  readonly titleSize: number;
  readonly numberSize: number;
  /** The line on which the number stands, then the two lines of its unit and range, which may be beside it. */
  readonly number: number;
  readonly unit: 'beside' | 'below';
  readonly unitSize: number;
  /** The line on which things stand; the paper is below it. */
  readonly shelf: number;
  /** Where the first thing stands, and how large the heaviest is. */
  readonly shelfFrom: number;
  readonly largest: number;
  readonly heaviest: number;
  readonly heaviestSize: number;
  /** The first line of the first row. */
  readonly rows: number;
  readonly rowSize: number;
  readonly noteSize: number;
}

const PLANS: Readonly<Record<Format, Plan>> = {
  square: {
    margin: 64,
    titleSize: 38,
    numberSize: 300,
    number: 340,
    unit: 'beside',
    unitSize: 40,
    shelf: 640,
    shelfFrom: 64,
    largest: 270,
    heaviest: 708,
    heaviestSize: 50,
    rows: 774,
    rowSize: 33,
    noteSize: 24,
  },
  wide: {
    margin: 52,
    titleSize: 30,
    numberSize: 190,
    number: 222,
    unit: 'below',
    unitSize: 27,
    shelf: 320,
    shelfFrom: 590,
    largest: 180,
    heaviest: 364,
    heaviestSize: 38,
    rows: 412,
    rowSize: 25,
    noteSize: 19,
  },
};

/** How thick outlines are, in pixels, whatever the size of a drawing. */
const OUTLINE = 5;
/** The side of a drawing in the sprite. */
const GRID = 48;
/** How small a text may become before it is cut. */
const SMALLEST = 0.72;

/** @param drawings the drawing of each thing, by its id in the sprite: what stands inside its symbol */
export function picture(
  pictured: Pictured,
  format: Format,
  drawings: ReadonlyMap<string, string>,
  measure: Measure,
): string {
  const [width, height] = SIZES[format];
  const plan = PLANS[format];
  const { margin } = plan;
  const inner = width - 2 * margin;
  const put = createText(measure);
  const [first] = pictured.things;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${PLATES[first?.group ?? 'device']}" d="M0 0h${width}v${height}H0z"/>`,
    put(pictured.title, {
      x: margin,
      y: margin + plan.titleSize,
      size: plan.titleSize,
      room: inner,
      font: { family: 'sans', weight: 600 },
    }),
    numberAt(pictured, plan, put, measure),
    `<path fill="${SHEET}" d="M0 ${plan.shelf}h${width}V${height}H0z"/>`,
    `<path stroke="${INK}" stroke-width="${OUTLINE}" d="M0 ${plan.shelf}h${width}"/>`,
    shelf(pictured.things, plan, width, drawings),
    put(pictured.heaviest, {
      x: margin,
      y: plan.heaviest,
      size: plan.heaviestSize,
      room: inner,
      font: SERIF,
    }),
    `<path stroke="${INK}" stroke-width="3" stroke-dasharray="3 9" stroke-linecap="round" d="M${margin} ${plan.heaviest + plan.heaviestSize * 0.55}h${inner}"/>`,
    rowsAt(pictured.rows, plan, width, put, measure),
    foot(pictured, plan, width, height, put, measure),
    '</svg>',
  ].join('');
}

interface At {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** What it may take; a longer text becomes smaller, then is cut. */
  readonly room: number;
  readonly font: Font;
  readonly colour?: string;
  readonly end?: true;
}

type Put = (text: string, at: At) => string;

const createText =
  (measure: Measure): Put =>
  (text, { x, y, size, room, font, colour = INK, end }) => {
    const fits = room / (measure(text, font) || 1);
    const fitted = Math.max(size * SMALLEST, Math.min(size, fits));
    const shown = fitted <= fits ? text : cutTo(text, room / fitted, font, measure);
    return `<text x="${x}" y="${Math.round(y)}" font-size="${+fitted.toFixed(1)}" font-family="${FAMILIES[font.family]}" font-weight="${font.weight}" fill="${colour}"${end ? ' text-anchor="end"' : ''}>${escaped(shown)}</text>`;
  };

/** As many whole words as fit, and that there were more. */
function cutTo(text: string, room: number, font: Font, measure: Measure): string {
  const words = text.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')}…`, font) > room) words.pop();
  return `${words.join(' ')}…`;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => MARKS[mark]!);

function numberAt(
  { number: { value, unit, range } }: Pictured,
  plan: Plan,
  put: Put,
  measure: Measure,
): string {
  const { margin, numberSize, unitSize } = plan;
  const tight = numberSize * 0.055;
  const large = `<text x="${margin - numberSize * 0.05}" y="${plan.number}" font-size="${numberSize}" letter-spacing="${-tight}" font-family="${FAMILIES.serif}" fill="${INK}">${escaped(value)}</text>`;
  const after = margin + measure(value, SERIF) * numberSize - value.length * tight;
  const at = (line: number): At =>
    plan.unit === 'beside'
      ? {
          x: after + 20,
          y: plan.number - (1 - line) * unitSize * 1.3,
          size: unitSize,
          room: 1080 - margin - after - 20,
          font: SANS,
        }
      : {
          x: margin,
          y: plan.number + (line + 1) * unitSize * 1.3,
          size: unitSize,
          room: plan.shelfFrom - margin - 30,
          font: SANS,
        };
  return large + put(unit, at(0)) + (range ? put(range, at(1)) : '');
}

/** Each thing as large as the square root of what it weighs, on one line. */
function shelf(
  things: readonly Thing[],
  { shelf: y, shelfFrom, largest, margin }: Plan,
  width: number,
  drawings: ReadonlyMap<string, string>,
): string {
  const heaviest = things[0]?.kg ?? 1;
  const gap = 18;
  let x = shelfFrom;
  return things
    .map(({ icon, group, kg }) => {
      const size = Math.round(largest * Math.sqrt(kg / heaviest));
      const drawing = drawings.get(icon);
      if (!drawing || x + size > width - margin) return '';
      const at = x;
      x += size + gap;
      // on the plate of its own colour, the drawing of the heaviest is on paper
      const plate = group === things[0]!.group ? SHEET : PLATES[group];
      // drawings stand on the 43rd line of their grid
      const top = y - (size * 43) / GRID;
      return `<svg x="${at}" y="${+top.toFixed(1)}" width="${size}" height="${size}" viewBox="0 0 ${GRID} ${GRID}" overflow="visible" fill="none" stroke="${INK}" stroke-width="${+((OUTLINE * GRID) / size).toFixed(2)}" stroke-linejoin="round" stroke-linecap="round">${drawing.replaceAll('var(--t)', plate)}</svg>`;
    })
    .join('');
}

function rowsAt(rows: readonly Row[], plan: Plan, width: number, put: Put, measure: Measure): string {
  let y = plan.rows;
  return rows
    .map((row) => {
      const { drawn, height } = rowAt(row, y, plan, width, put, measure);
      y += height;
      return drawn;
    })
    .join('');
}

/** How many lines what changes may take. */
const MOST_LINES = 2;
const SHRUNK = [1, 0.9, 0.8];
const LINE = 1.15;

/** Who it depends on, what it is in one line or two, and at the right what it would save. */
function rowAt(
  { who, what, gain, range }: Row,
  y: number,
  plan: Plan,
  width: number,
  put: Put,
  measure: Measure,
): { readonly drawn: string; readonly height: number } {
  const { margin, rowSize: size, noteSize } = plan;
  const right = width - margin;
  const gainRoom = Math.max(measure(gain, BOLD) * size, measure(range, SANS) * noteSize);
  const room = width - 2 * margin - gainRoom - size;
  // as large as lets it stand in a few lines
  const smaller = SHRUNK.find(
    (share) => wrapped(what, room / (size * share), SANS, measure).length <= MOST_LINES,
  );
  const whatSize = size * (smaller ?? SMALLEST);
  const all = wrapped(what, room / whatSize, SANS, measure);
  const lines = [...all.slice(0, MOST_LINES - 1), all.slice(MOST_LINES - 1).join(' ')].filter(Boolean);
  const first = y + size * LINE;
  return {
    drawn: [
      put(who, { x: margin, y, size: noteSize, room, font: BOLD, colour: SOFT }),
      ...lines.map((line, i) =>
        put(line, { x: margin, y: first + i * whatSize * LINE, size: whatSize, room, font: SANS }),
      ),
      put(gain, { x: right, y: first - size * 0.3, size, room: gainRoom, font: BOLD, end: true }),
      put(range, {
        x: right,
        y: first - size * 0.3 + noteSize * 1.3,
        size: noteSize,
        room: gainRoom,
        font: SANS,
        colour: SOFT,
        end: true,
      }),
    ].join(''),
    height: size * LINE * lines.length + noteSize * 1.75,
  };
}

function foot(
  { origin, brand, ask }: Pictured,
  plan: Plan,
  width: number,
  height: number,
  put: Put,
  measure: Measure,
): string {
  const { margin, noteSize } = plan;
  const y = height - margin * 0.62;
  const inner = width - 2 * margin;
  const lines = origin ? wrapped(origin, inner / (noteSize * 0.9), SANS, measure) : [];
  return [
    ...lines.map((line, i) =>
      put(line, {
        x: margin,
        y: y - noteSize * (1.7 + 1.15 * (lines.length - 1 - i)),
        size: noteSize * 0.9,
        room: inner,
        font: SANS,
        colour: SOFT,
      }),
    ),
    put(brand, {
      x: margin,
      y,
      size: plan.titleSize * 0.85,
      room: inner / 2,
      font: { family: 'sans', weight: 600 },
    }),
    put(ask, { x: width - margin, y, size: plan.titleSize * 0.85, room: inner / 2, font: SANS, end: true }),
  ].join('');
}

/** Lines of whole words, each no wider than the room. */
function wrapped(text: string, room: number, font: Font, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && measure(`${line} ${word}`, font) <= room)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
