/**
 * A receipt as a picture, square or wide: an SVG document with its own colours and drawings, that needs neither a style
 * sheet nor the network. It is the same in both themes, since it leaves the site.
 */
import { area, edge, INK, PLATES, SHEET, sheetOf, SOFT, standing, type Drawings } from './hand.ts';
import {
  atMost,
  BOLD,
  createPen,
  SANS,
  SERIF,
  SMALLEST,
  STRONG,
  wrapped,
  type At,
  type Lettering,
  type Pen,
} from './lettering.ts';

export const FORMATS = ['square', 'wide'] as const;
export type Format = (typeof FORMATS)[number];

/** What a thing belongs to, which gives it its plate. */
export type Plated = 'device' | 'network' | 'use';

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
  readonly group: Plated;
  readonly kg: number;
}

/** Something that would change the number. */
export interface Row {
  readonly who: string;
  readonly what: string;
  readonly gain: string;
  readonly range: string;
}

/** The plate of each group. */
const PLATE: Readonly<Record<Plated, string>> = {
  device: PLATES.device,
  network: PLATES.network,
  use: PLATES.sand,
};

/** Where things stand in a format, in pixels. */
interface Plan {
  readonly margin: number;
  /** Of what signs it. */
  readonly titleSize: number;
  /** What the number is of, as strong as the number. */
  readonly headSize: number;
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
    headSize: 52,
    numberSize: 300,
    number: 340,
    unit: 'beside',
    unitSize: 40,
    shelf: 604,
    shelfFrom: 64,
    largest: 240,
    heaviest: 670,
    heaviestSize: 50,
    rows: 734,
    rowSize: 33,
    noteSize: 24,
  },
  wide: {
    margin: 52,
    titleSize: 30,
    headSize: 44,
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

/** What a picture is drawn with. */
interface Board {
  readonly plan: Plan;
  readonly width: number;
  readonly height: number;
  readonly pen: Pen;
}

/** @returns an SVG document */
export function picture(
  pictured: Pictured,
  format: Format,
  drawings: Drawings,
  lettering: Lettering,
): string {
  const [width, height] = SIZES[format];
  const plan = PLANS[format];
  const pen = createPen(lettering);
  const board: Board = { plan, width, height, pen };
  const { margin, headSize } = plan;
  const room = width - 2 * margin;
  const under = plan.heaviest + plan.heaviestSize * 0.55;
  return sheetOf(width, height, [
    area(PLATE[pictured.things[0]?.group ?? 'device'], 0, width, height),
    pen.put(pictured.title, { x: margin, y: margin * 0.75 + headSize, size: headSize, room, font: STRONG }),
    numberAt(pictured, board, lettering),
    area(SHEET, plan.shelf, width, height - plan.shelf),
    edge(plan.shelf, width),
    shelf(pictured.things, board, drawings),
    pen.put(pictured.heaviest, {
      x: margin,
      y: plan.heaviest,
      size: plan.heaviestSize,
      room,
      font: SERIF,
    }),
    `<path stroke="${INK}" stroke-width="3" stroke-dasharray="3 9" stroke-linecap="round" d="M${margin} ${under}h${room}"/>`,
    rowsAt(pictured.rows, board),
    foot(pictured, board),
  ]);
}

function numberAt(
  { number: { value, unit, range } }: Pictured,
  { plan, width, pen }: Board,
  { measure, write }: Lettering,
): string {
  const { margin, numberSize, unitSize } = plan;
  const spacing = -numberSize * 0.055;
  const after = margin + measure(value, SERIF) * numberSize + value.length * spacing + 20;
  const beside = plan.unit === 'beside';
  const room = beside ? width - margin - after : plan.shelfFrom - margin - 30;
  // beside a large number, its range has the room of two lines
  const lines = [unit, ...(beside ? wrapped(range, room / unitSize, SANS, measure) : [range])].filter(
    Boolean,
  );
  const at = (line: number): At => ({
    x: beside ? after : margin,
    y: plan.number + (beside ? line - lines.length + 1 : line + 1) * unitSize * 1.3,
    size: unitSize,
    room,
    font: SANS,
  });
  return [
    write(value, {
      x: margin - numberSize * 0.05,
      y: plan.number,
      size: numberSize,
      font: SERIF,
      colour: INK,
      end: false,
      spacing,
    }),
    ...lines.map((line, i) => pen.put(line, at(i))),
  ].join('');
}

/** Each thing as large as the square root of what it weighs, on one line. */
function shelf(things: readonly Thing[], { plan, width }: Board, drawings: Drawings): string {
  const { shelf: foot, shelfFrom, largest, margin } = plan;
  const gap = 18;
  let next = shelfFrom;
  return things
    .map(({ icon, group, kg }) => {
      const size = Math.round(largest * Math.sqrt(kg / things[0]!.kg));
      const drawing = drawings.get(icon);
      if (!drawing || next + size > width - margin) return '';
      const x = next;
      next += size + gap;
      // on the plate of its own colour, a drawing is on paper
      const plate = group === things[0]!.group ? SHEET : PLATE[group];
      return standing(drawing, { x, foot, size, plate });
    })
    .join('');
}

function rowsAt(rows: readonly Row[], board: Board): string {
  let y = board.plan.rows;
  return rows
    .map((row) => {
      const { drawn, height } = rowAt(row, y, board);
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
  { plan, width, pen: { put, measure } }: Board,
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
  const lines = atMost(wrapped(what, room / whatSize, SANS, measure), MOST_LINES);
  // the last line may be longer than its room: all become smaller together
  const fits = lines.map((line) => room / (measure(line, SANS) || 1));
  const lineSize = Math.max(whatSize * SMALLEST, Math.min(whatSize, ...fits));
  const first = y + size * LINE;
  return {
    drawn: [
      put(who, { x: margin, y, size: noteSize, room: right - margin, font: BOLD, colour: SOFT }),
      ...lines.map((line, i) =>
        put(line, { x: margin, y: first + i * whatSize * LINE, size: lineSize, room, font: SANS }),
      ),
      put(gain, { x: right, y: first, size, room: gainRoom, font: BOLD, end: true }),
      put(range, {
        x: right,
        y: first + noteSize * 1.3,
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

function foot({ origin, brand, ask }: Pictured, { plan, width, height, pen }: Board): string {
  const { put, measure } = pen;
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
      font: STRONG,
    }),
    put(ask, { x: width - margin, y, size: plan.titleSize * 0.85, room: inner / 2, font: SANS, end: true }),
  ].join('');
}

/** The same as a sentence, for whoever does not see it. */
export const toldOf = ({ title, number, heaviest, rows, origin }: Pictured): string =>
  [
    [title, `${number.value} ${number.unit}`, number.range].filter(Boolean).join(', '),
    heaviest,
    ...rows.map(({ who, what, gain, range }) => `${who}, ${what}, ${gain}, ${range}`),
    ...(origin ? [origin.replace(/\.$/, '')] : []),
  ].join('. ') + '.';
