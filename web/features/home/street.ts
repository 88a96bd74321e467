/**
 * The street on which a footprint stands: a home, work, a mast and a data centre, whose coloured areas are to one scale.
 * Widths are fixed, so that the words below stay under their building; heights follow from the figures.
 */
import type { Component } from '../../../models/catalogue/catalogue.ts';
import { COMPONENT_OF, NATION_ROWS, type Nation, type NationRow } from './nation.ts';

/** What a kilogram a year covers, in units of the drawing, squared. */
export const AREA_PER_KG = 100;
export const WIDTH = 424;
/** Where the ground is. */
const GROUND = 184;
const ROOM_ABOVE = 10;
/** A plate is printed beside its ink. */
const BESIDE = 7;

interface Plot {
  readonly x: number;
  readonly width: number;
}
/** In the order of the columns of words, whose widths are in home.css. */
const PLOTS: Readonly<Record<NationRow, Plot>> = {
  household: { x: 4, width: 110 },
  work: { x: 130, width: 52 },
  network: { x: 212, width: 30 },
  datacenter: { x: 266, width: 150 },
};
/** A roof rises by so much of the width of its house. */
const PITCH = 0.7;

export type Point = readonly [x: number, y: number];

export interface Building {
  readonly row: NationRow;
  readonly component: Component;
  /** The corners of the coloured area. */
  readonly plate: readonly Point[];
  readonly path: string;
  readonly ink: string;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const joined = (points: readonly Point[]): string =>
  points.map((point) => point.map(tenth).join(' ')).join('L');
const box = (x: number, y: number, width: number, height: number): string =>
  `M${tenth(x)} ${tenth(y)}h${width}v${tenth(height)}h${-width}z`;

/** The corners of a building of this area, from the ground on its left round to the ground on its right. */
const CORNERS: Readonly<Record<NationRow, (plot: Plot, area: number) => Point[]>> = {
  household({ x, width }, area) {
    const roof = width * PITCH;
    const wall = Math.max(0, area / width - roof / 2);
    return [
      [x, GROUND],
      [x, GROUND - wall],
      [x + width / 2, GROUND - wall - roof],
      [x + width, GROUND - wall],
      [x + width, GROUND],
    ];
  },
  work: standing,
  network({ x, width }, area) {
    return [
      [x, GROUND],
      [x + width / 2, GROUND - (2 * area) / width],
      [x + width, GROUND],
    ];
  },
  datacenter: standing,
};

function standing({ x, width }: Plot, area: number): Point[] {
  const top = GROUND - area / width;
  return [
    [x, GROUND],
    [x, top],
    [x + width, top],
    [x + width, GROUND],
  ];
}

/** What is inked over the outline, as far as there is room for it. */
const DETAILS: Readonly<Record<NationRow, (plot: Plot, top: number) => string>> = {
  // a phone under the roof, a television and a laptop, the door
  household({ x, width }, top) {
    const eaves = top + width * PITCH;
    return [
      `M${x - 2} ${tenth(eaves + 3)}L${x + width / 2} ${tenth(top - 1)}L${x + width + 2} ${tenth(eaves + 3)}`,
      box(x + 49, eaves - 28, 12, 21) + `M${x + 54} ${tenth(eaves - 11)}h2`,
      box(x + 14, eaves + 16, 34, 20) + `m8 20l-2 4m18 -4l2 4`,
      box(x + 66, eaves + 22, 24, 14) + `m-5 18h34`,
      box(x + 43, GROUND - 36, 24, 36) + `m19 19h.1`,
    ].join('');
  },
  // floors, each with a desk and a screen
  work({ x, width }, top) {
    return floors(top, 40)
      .map(
        (y, i) =>
          (i > 0 ? `M${x} ${tenth(y)}h${width}` : '') + box(x + 8, y + 10, 17, 12) + 'm8 12v6m-5 0h28',
      )
      .join('');
  },
  // its two waves
  network({ x, width }, top) {
    const middle = x + width / 2;
    const rungs = [0.45, 0.75].map((at) => {
      const half = (width / 2) * at;
      return `M${tenth(middle - half)} ${tenth(top + (GROUND - top) * at)}h${tenth(2 * half)}`;
    });
    return `M${tenth(middle)} ${tenth(top)}v-5M${tenth(middle - 9)} ${tenth(top + 7)}a16 16 0 0 1 0-21M${tenth(middle + 9)} ${tenth(top - 14)}a16 16 0 0 1 0 21${rungs.join('')}`;
  },
  // racks of servers, each with its light
  datacenter({ x, width }, top) {
    const racks = 4;
    const wide = width / racks;
    const shelves = floors(top + 4, 17).map((y) => `M${x + 9} ${tenth(y + 8)}h.1m8 0h12`);
    return Array.from({ length: racks }, (_, i) => {
      const side = i > 0 ? `M${x + i * wide} ${tenth(top)}V${GROUND}` : '';
      return side + shelves.map((shelf) => shelf.replace(`M${x + 9}`, `M${x + 9 + i * wide}`)).join('');
    }).join('');
  },
};

/** Where floors of this height begin, from the top, those that have room. */
const floors = (top: number, height: number): number[] =>
  Array.from({ length: Math.floor((GROUND - top) / height) }, (_, i) => top + i * height);

export interface Street {
  /** x, y, width and height of all that is drawn. */
  readonly viewBox: string;
  /** How far the plates are from their ink. */
  readonly beside: number;
  readonly buildings: readonly Building[];
}

export function street({ rows }: Pick<Nation, 'rows'>): Street {
  const buildings = NATION_ROWS.map((row): Building => {
    const plate = CORNERS[row](PLOTS[row], rows[row] * AREA_PER_KG);
    const top = Math.min(...plate.map(([, y]) => y));
    return {
      row,
      component: COMPONENT_OF[row],
      plate,
      path: `M${joined(plate)}z`,
      ink: `M${joined(plate)}${DETAILS[row](PLOTS[row], top)}`,
    };
  });
  const top = Math.min(...buildings.flatMap(({ plate }) => plate.map(([, y]) => y)));
  const above = Math.floor(top - ROOM_ABOVE);
  return { viewBox: `0 ${above} ${WIDTH} ${GROUND - above}`, beside: BESIDE, buildings };
}
