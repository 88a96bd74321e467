/** What stands for a page where its link is shared: its title and what it says of itself, wide, on a shelf. */
import type { Pictured } from './address.ts';
import { area, edge, INK, PLATES, SHEET, sheetOf, SOFT, standing, type Drawings } from './hand.ts';
import {
  atMost,
  createPen,
  cutTo,
  SANS,
  SERIF,
  STRONG,
  wrapped,
  type Lettering,
  type Pen,
} from './lettering.ts';

/** Pixels: the shape that networks ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

interface Look {
  readonly plate: string;
  /** Ids of drawings, and their sides. */
  readonly stands: readonly (readonly [icon: string, size: number])[];
}

const LOOKS: Readonly<Record<Pictured, Look>> = {
  home: {
    plate: PLATES.sand,
    stands: [
      ['ticket', 250],
      ['home', 180],
    ],
  },
  household: {
    plate: PLATES.device,
    stands: [
      ['tv', 220],
      ['laptop', 180],
      ['smartphone', 140],
    ],
  },
  proposals: {
    plate: PLATES.network,
    stands: [
      ['law', 240],
      ['loop', 170],
    ],
  },
  council: {
    plate: PLATES.datacenter,
    stands: [
      ['repair', 200],
      ['home', 230],
    ],
  },
  school: {
    plate: PLATES.sand,
    stands: [
      ['school', 260],
      ['person', 170],
    ],
  },
  method: {
    plate: PLATES.network,
    stands: [
      ['server', 220],
      ['antenna', 190],
    ],
  },
  about: { plate: PLATES.sand, stands: [['ticket', 240]] },
};

export const isPictured = (section: string): section is Pictured => Object.hasOwn(LOOKS, section);

/** A bar of a drawing, in shares of the end of its scale. */
export interface OwnBar {
  readonly name: string;
  readonly value: string;
  readonly solid: number;
  /** After it, in dashes. */
  readonly dashed: number;
  /** Id of a drawing. */
  readonly icon?: string;
}

/** What a page draws of its own, in the place of what its section has: bars to one scale, or drawings on the shelf. */
export type Own = { readonly plate: keyof typeof PLATES } & (
  { readonly title: string; readonly bars: readonly OwnBar[] } | { readonly stands: readonly string[] }
);

export interface Told {
  readonly section: Pictured;
  readonly own?: Own | undefined;
  readonly title: string;
  readonly description: string;
  readonly brand: string;
}

const MARGIN = 60;
const SHELF = 410;
/** Sizes of a title, each tried until it stands in so many lines. */
const TITLE = { sizes: [64, 56, 48, 42], line: 1.16, most: 4 } as const;
const SAID = { size: 32, first: 54, line: 40, most: 3 } as const;
const BRAND = { size: 34, foot: 26 } as const;
const GAP = 24;

/** Sides of drawings that stand for a page of its own, the nearest first. */
const STANDS = [220, 170];
const standsOf = (own: Own): Look['stands'] =>
  'stands' in own ? own.stands.slice(0, STANDS.length).map((icon, i) => [icon, STANDS[i]!]) : [];

/** Bars stand at the right of the title, above the shelf. */
const BARS = { width: 500, most: 4, title: 84, first: 134, row: 74, height: 20, icon: 54, size: 26 } as const;

/** @returns what is drawn of as many bars as there is room for */
function barsOf(
  { title, bars }: { readonly title: string; readonly bars: readonly OwnBar[] },
  drawings: Drawings,
  { put, measure }: Pen,
): string[] {
  const x = CARD_SIZE.width - MARGIN - BARS.width;
  const shown = bars.slice(0, BARS.most);
  const beside = shown.some(({ icon }) => icon) ? BARS.icon + GAP / 2 : 0;
  const long = BARS.width - beside;
  const wide = (value: string) => Math.min(long * 0.45, measure(value, STRONG) * BARS.size);
  const line = (from: number, length: number, y: number, look: string) =>
    `<path stroke="${INK}" stroke-width="3" ${look} d="M${Math.round(x + beside + from)} ${y}h${Math.round(length)}v${BARS.height}h${-Math.round(length)}z"/>`;
  return [
    put(title, { x, y: BARS.title, size: 30, room: BARS.width, font: STRONG }),
    ...shown.flatMap(({ name, value, icon, solid, dashed }, i) => {
      const y = BARS.first + i * BARS.row;
      const drawing = icon === undefined ? undefined : drawings.get(icon);
      const foot = y + 12 + BARS.height;
      return [
        drawing ? standing(drawing, { x, foot, size: BARS.icon, plate: SHEET }) : '',
        put(name, { x: x + beside, y, size: BARS.size, room: long - wide(value) - GAP, font: SANS }),
        put(value, { x: x + BARS.width, y, size: BARS.size, room: wide(value), font: STRONG, end: true }),
        dashed > 0 ? line(0, (solid + dashed) * long, y + 12, 'fill="none" stroke-dasharray="8 6"') : '',
        line(0, Math.max(solid * long, 2), y + 12, `fill="${SHEET}"`),
      ];
    }),
  ];
}

/** The sentences that stand in the lines that there are; all of a text whose first one does not. */
function whole(text: string, linesOf: (text: string) => number): string {
  const ends = [...text.matchAll(/[.?!»](?= |$)/g)].map(({ index }) => index + 1);
  return text.slice(0, ends.findLast((end) => linesOf(text.slice(0, end)) <= SAID.most) ?? text.length);
}

/** @returns an SVG document */
export function card(
  { section, title, description, brand, own }: Told,
  drawings: Drawings,
  lettering: Lettering,
): string {
  const pen = createPen(lettering);
  const { put, measure } = pen;
  const { width, height } = CARD_SIZE;
  const inner = width - 2 * MARGIN;
  const bars = own && 'bars' in own ? own : undefined;
  const stands = own ? standsOf(own) : LOOKS[section].stands;
  const plate = own ? PLATES[own.plate] : LOOKS[section].plate;
  const taken = bars ? BARS.width + GAP : stands.reduce((sum, [, size]) => sum + size + GAP, 0);
  const room = inner - taken;
  const wrappedAt = (size: number) => wrapped(title, room / size, SERIF, measure);
  const size = TITLE.sizes.find((one) => wrappedAt(one).length <= TITLE.most) ?? TITLE.sizes.at(-1)!;
  const lines = atMost(wrappedAt(size), TITLE.most);
  const fits = inner / SAID.size;
  const wrappedSaid = (text: string) => wrapped(text, fits, SANS, measure);
  // what does not fit is left out, rather than written smaller than the lines above it
  const said = atMost(wrappedSaid(whole(description, (text) => wrappedSaid(text).length)), SAID.most).map(
    (text) => (measure(text, SANS) <= fits ? text : cutTo(text, fits, SANS, measure)),
  );
  // the last line of the title is as far from the shelf whatever their number
  const line = size * TITLE.line;
  const first = SHELF - 60 - (lines.length - 1) * line;
  const from = stands.map((_, i) =>
    stands.slice(0, i).reduce((x, [, size]) => x + size + GAP, width - MARGIN - taken + GAP),
  );
  return sheetOf(width, height, [
    area(plate, 0, width, SHELF),
    ...lines.map((text, i) => put(text, { x: MARGIN, y: first + i * line, size, room, font: SERIF })),
    area(SHEET, SHELF, width, height - SHELF),
    edge(SHELF, width),
    ...stands.map(([icon, size], i) =>
      standing(drawings.get(icon)!, { x: from[i]!, foot: SHELF, size, plate: SHEET }),
    ),
    ...(bars ? barsOf(bars, drawings, pen) : []),
    ...said.map((text, i) =>
      put(text, {
        x: MARGIN,
        y: SHELF + SAID.first + i * SAID.line,
        size: SAID.size,
        room: inner,
        font: SANS,
        colour: SOFT,
      }),
    ),
    put(brand, { x: MARGIN, y: height - BRAND.foot, size: BRAND.size, room: inner, font: STRONG }),
  ]);
}
