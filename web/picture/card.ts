/** What stands for a page where its link is shared: its title and what it says of itself, wide, on a shelf. */
import type { Pictured } from './address.ts';
import { area, edge, PLATES, SHEET, sheetOf, SOFT, standing, type Drawings } from './hand.ts';
import { atMost, createPen, SANS, SERIF, STRONG, wrapped, type Lettering } from './lettering.ts';

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

export interface Told {
  readonly section: Pictured;
  readonly title: string;
  readonly description: string;
  readonly brand: string;
}

const MARGIN = 60;
const SHELF = 410;
/** Sizes of a title, each tried until it stands in so many lines. */
const TITLE = { sizes: [64, 56, 48, 42], line: 1.16, most: 4 } as const;
const SAID = { size: 32, line: 42, most: 3 } as const;
const GAP = 24;

/** @returns an SVG document */
export function card(
  { section, title, description, brand }: Told,
  drawings: Drawings,
  lettering: Lettering,
): string {
  const { put, measure } = createPen(lettering);
  const { width, height } = CARD_SIZE;
  const { plate, stands } = LOOKS[section];
  const inner = width - 2 * MARGIN;
  const taken = stands.reduce((sum, [, size]) => sum + size + GAP, 0);
  const room = inner - taken;
  const wrappedAt = (size: number) => wrapped(title, room / size, SERIF, measure);
  const size = TITLE.sizes.find((one) => wrappedAt(one).length <= TITLE.most) ?? TITLE.sizes.at(-1)!;
  const lines = atMost(wrappedAt(size), TITLE.most);
  const said = atMost(wrapped(description, inner / SAID.size, SANS, measure), SAID.most);
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
    ...said.map((text, i) =>
      put(text, {
        x: MARGIN,
        y: SHELF + 62 + i * SAID.line,
        size: SAID.size,
        room: inner,
        font: SANS,
        colour: SOFT,
      }),
    ),
    put(brand, { x: MARGIN, y: height - 36, size: 34, room: inner, font: STRONG }),
  ]);
}
