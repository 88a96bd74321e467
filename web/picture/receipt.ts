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
  type Font,
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

/** How large things are in a format, in pixels. */
interface Plan {
  readonly margin: number;
  /** What the number is of, as strong as the number. */
  readonly head: number;
  /** The most that the number and the heaviest thing may take. */
  readonly number: number;
  readonly largest: number;
  readonly unit: number;
  /** Whether things stand below the number, or beside it. */
  readonly below: boolean;
  readonly heaviest: number;
  readonly row: number;
  readonly gain: number;
  readonly note: number;
  /** What signs it, and the strip in which it stands. */
  readonly brand: number;
  readonly strip: number;
  /** The highest that the shelf may be: what is told below it becomes smaller instead. */
  readonly highest: number;
}

const PLANS: Readonly<Record<Format, Plan>> = {
  square: {
    margin: 64,
    head: 52,
    number: 330,
    largest: 330,
    unit: 44,
    below: true,
    heaviest: 54,
    row: 42,
    gain: 54,
    note: 31,
    brand: 36,
    strip: 92,
    highest: 440,
  },
  wide: {
    margin: 52,
    head: 46,
    number: 220,
    largest: 230,
    unit: 29,
    below: false,
    heaviest: 40,
    row: 31,
    gain: 40,
    note: 23,
    brand: 27,
    strip: 64,
    highest: 270,
  },
};

/** What a picture is drawn with. */
interface Board {
  readonly plan: Plan;
  readonly width: number;
  readonly height: number;
  readonly pen: Pen;
}

/** A part of the picture that knows how high it is before it has a place. */
interface Part {
  readonly height: number;
  readonly at: (top: number) => string;
}

/** Below the shelf, all becomes smaller together until the number and the things have room. */
const SHRUNK = [1, 0.92, 0.84, 0.76, 0.7];

/** @returns an SVG document */
export function picture(
  pictured: Pictured,
  format: Format,
  drawings: Drawings,
  lettering: Lettering,
): string {
  const [width, height] = SIZES[format];
  const plan = PLANS[format];
  const board: Board = { plan, width, height, pen: createPen(lettering) };
  const strip = height - plan.strip;
  const below = SHRUNK.map((share) => partsOf(pictured, { ...board, plan: shrunk(plan, share) }));
  const shelfFor = (parts: readonly Part[]) => strip - plan.note * 0.5 - heightOf(parts);
  const parts = below.find((some) => shelfFor(some) >= plan.highest) ?? below.at(-1)!;
  const shelf = Math.round(shelfFor(parts));
  const color = PLATE[pictured.things[0]?.group ?? 'device'];
  let top = shelf;
  return sheetOf(width, height, [
    area(color, 0, width, shelf),
    above(pictured, shelf, board, drawings, lettering),
    area(SHEET, shelf, width, height - shelf),
    edge(shelf, width),
    ...parts.map((part) => {
      const drawn = part.at(top);
      top += part.height;
      return drawn;
    }),
    signed(pictured, board),
  ]);
}

const heightOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.height, 0);

const shrunk = (plan: Plan, share: number): Plan => ({
  ...plan,
  ...{ heaviest: plan.heaviest * share, row: plan.row * share },
  ...{ gain: plan.gain * share, note: plan.note * share },
});

/** What stands on paper, under the shelf. */
const partsOf = (pictured: Pictured, board: Board): Part[] => [
  heaviestPart(pictured, board),
  ...pictured.rows.map((row) => rowPart(row, board)),
  ...(pictured.origin ? [originPart(pictured.origin, board)] : []),
];

/** In one line, or in two where it would be cut. */
function heaviestPart({ heaviest, rows }: Pictured, { plan, width, pen }: Board): Part {
  const { margin, heaviest: size, note } = plan;
  const room = width - 2 * margin;
  const isLong = pen.measure(heaviest, SERIF) * size * SMALLEST > room;
  const lines = isLong ? balanced(heaviest, room / (size * SMALLEST), SERIF, pen.measure) : [heaviest];
  const more = (lines.length - 1) * size * LINE * SMALLEST;
  return {
    height: size * 1.62 + more + note * 0.2,
    at: (top) =>
      [
        ...lines.map((line, i) =>
          pen.put(line, {
            x: margin,
            y: top + size * 1.12 + i * size * LINE * SMALLEST,
            size: isLong ? size * SMALLEST : size,
            room,
            font: SERIF,
          }),
        ),
        rows.length > 0
          ? `<path stroke="${INK}" stroke-width="3" stroke-dasharray="3 9" stroke-linecap="round" d="M${margin} ${Math.round(top + size * 1.6 + more)}h${room}"/>`
          : '',
      ].join(''),
  };
}

const LINE = 1.15;
const NOTE_LINE = 1.22;
const MOST_LINES = 3;
/** The most of its row that a gain and its range take. */
const GAIN_ROOM = 0.46;

/** Who it depends on, what it is in one line or two, and at the right what it would save. */
function rowPart({ who, what, gain, range }: Row, { plan, width, pen: { put, measure } }: Board): Part {
  const { margin, row: size, gain: gainSize, note } = plan;
  const right = width - margin;
  const inner = width - 2 * margin;
  const ranges = balanced(range, (inner * GAIN_ROOM) / note, SANS, measure);
  const gainRoom = Math.max(
    measure(gain, BOLD) * gainSize,
    ...ranges.map((line) => measure(line, SANS) * note),
  );
  const room = inner - gainRoom - size * 0.8;
  const whos = atMost(balanced(who, inner / note, BOLD, measure), MOST_LINES);
  // as large as lets it stand in a few lines
  const smaller = SHRUNK.find(
    (share) => wrapped(what, room / (size * share), SANS, measure).length <= MOST_LINES,
  );
  const whatSize = size * (smaller ?? SMALLEST);
  const lines = atMost(balanced(what, room / whatSize, SANS, measure), MOST_LINES);
  // the last line may be longer than its room: all become smaller together
  const fits = lines.map((line) => room / (measure(line, SANS) || 1));
  const lineSize = Math.max(whatSize * SMALLEST, Math.min(whatSize, ...fits));
  const whosHeight = note * NOTE_LINE * whos.length;
  const gainHeight = gainSize + note * NOTE_LINE * ranges.length;
  return {
    height: note * 0.5 + whosHeight + Math.max(gainHeight, whatSize * LINE * lines.length) + note * 0.3,
    at(top) {
      const first = top + note * (0.5 + NOTE_LINE * 0.8);
      const base = top + note * 0.5 + whosHeight + gainSize * 0.88;
      return [
        ...whos.map((line, i) =>
          put(line, {
            x: margin,
            y: first + i * note * NOTE_LINE,
            size: note,
            room: inner,
            font: BOLD,
            colour: SOFT,
          }),
        ),
        ...lines.map((line, i) =>
          put(line, { x: margin, y: base + i * whatSize * LINE, size: lineSize, room, font: SANS }),
        ),
        put(gain, { x: right, y: base, size: gainSize, room: gainRoom, font: BOLD, end: true }),
        ...ranges.map((line, i) =>
          put(line, {
            x: right,
            y: base + note * (NOTE_LINE * (i + 1) + 0.1),
            size: note,
            room: gainRoom,
            font: SANS,
            colour: SOFT,
            end: true,
          }),
        ),
      ].join('');
    },
  };
}

/** As few lines as there can be, about as long as each other: no word stands alone on the last one. */
function balanced(text: string, room: number, font: Font, measure: Lettering['measure']): string[] {
  const lines = wrapped(text, room, font, measure);
  const narrower = [0.55, 0.65, 0.75, 0.85]
    .map((share) => wrapped(text, room * share, font, measure))
    .find((some) => some.length === lines.length && some.every((line) => measure(line, font) <= room));
  return narrower ?? lines;
}

function originPart(origin: string, { plan, width, pen: { put, measure } }: Board): Part {
  const { margin, note } = plan;
  const [size, room] = [note * 0.92, width - 2 * margin];
  const lines = wrapped(origin, room / size, SANS, measure);
  return {
    height: size * (NOTE_LINE * lines.length + 0.8),
    at: (top) =>
      lines
        .map((line, i) =>
          put(line, {
            x: margin,
            y: top + size * (NOTE_LINE * (i + 1) + 0.2),
            size,
            room,
            font: SANS,
            colour: SOFT,
          }),
        )
        .join(''),
  };
}

/** Digits are as high as this part of their size. */
const DIGIT = 0.7;

/** The title, the number with its range, and the things on their shelf: as large as there is room for. */
function above(
  { title, number: { value, unit, range }, things }: Pictured,
  shelf: number,
  { plan, width, pen }: Board,
  drawings: Drawings,
  { measure, write }: Lettering,
): string {
  const { margin, head, below, unit: unitSize } = plan;
  const titled = margin * 0.7 + head;
  const free = shelf - titled;
  const digits = Math.min(plan.number * DIGIT, free * (below ? 0.4 : 0.78));
  const size = Math.round(digits / DIGIT);
  const foot = below ? titled + digits + Math.min(36, free * 0.07) : titled + (free + digits) / 2;
  const spacing = -size * 0.05;
  const after = margin + measure(value, SERIF) * size + value.length * spacing + size * 0.08;
  const most = below ? width - margin - after : width * 0.24;
  const ranges = balanced(range, most / unitSize, SANS, measure);
  const lines = [...wrapped(unit, most / unitSize, SANS, measure), ...(range ? ranges : [])];
  const from = below
    ? margin
    : after +
      Math.min(most, Math.max(...lines.map((line) => measure(line, SANS) * unitSize))) +
      unitSize * 1.6;
  const room = below ? shelf - foot : free;
  return [
    pen.put(title, { x: margin, y: titled, size: head, room: width - 2 * margin, font: STRONG }),
    write(value, {
      ...{ x: margin - size * 0.05, y: Math.round(foot), size, font: SERIF, colour: INK, end: false },
      spacing,
    }),
    ...lines.map((line, i) =>
      pen.put(line, {
        x: after,
        y: foot - (lines.length - 1 - i) * unitSize * 1.25,
        size: unitSize,
        room: most,
        font: SANS,
      }),
    ),
    shelved(
      things,
      { from, to: width - margin, shelf, largest: Math.min(plan.largest, room * 0.98) },
      drawings,
    ),
  ].join('');
}

/** Each thing as large as the square root of what it weighs, on one line, all of them in the room that there is. */
function shelved(
  things: readonly Thing[],
  { from, to, shelf, largest }: { from: number; to: number; shelf: number; largest: number },
  drawings: Drawings,
): string {
  const gap = 18;
  const drawn = things.flatMap((thing) => {
    const drawing = drawings.get(thing.icon);
    return drawing ? [{ ...thing, drawing, side: Math.sqrt(thing.kg / things[0]!.kg) }] : [];
  });
  const sides = drawn.reduce((sum, { side }) => sum + side, 0);
  const unit = Math.min(largest, (to - from - gap * (drawn.length - 1)) / sides);
  let next = from;
  return drawn
    .map(({ drawing, group, side }) => {
      const size = Math.round(unit * side);
      const x = Math.round(next);
      next += size + gap;
      // on the plate of its own colour, a drawing is on paper
      const plate = group === things[0]!.group ? SHEET : PLATE[group];
      return standing(drawing, { x, foot: shelf, size, plate });
    })
    .join('');
}

/** Half of the width of a tooth, and its height, in pixels. */
const TOOTH = 15;

/** Where the paper is torn off, and the ink below it. */
function torn(y: number, width: number, height: number): string {
  const teeth = Array.from(
    { length: Math.ceil(width / (2 * TOOTH)) },
    () => `l${TOOTH} ${TOOTH} ${TOOTH}-${TOOTH}`,
  );
  return `<path fill="${INK}" d="M0 ${y}${teeth.join('')}V${height}H0z"/>`;
}

/** Whose picture it is, and the question to whoever sees it: light on ink, where the paper ends. */
function signed({ brand, ask }: Pictured, { plan, width, height, pen }: Board): string {
  const { margin, brand: size, strip } = plan;
  const inner = width - 2 * margin;
  const asked = Math.min(inner / 2, pen.measure(ask, SANS) * size);
  const at = { y: height - (strip - TOOTH) / 2 + size * 0.35, size, colour: SHEET };
  return [
    torn(height - strip, width, height),
    pen.put(brand, { x: margin, ...at, room: inner - asked - size, font: STRONG }),
    pen.put(ask, { x: width - margin, ...at, room: asked, font: SANS, end: true }),
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
