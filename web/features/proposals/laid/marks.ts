/** Where a receipt laid down and what effects take off it stand on the screen: the same on the server and in the browser. */
import { COMPONENTS, type Component } from '../../../../models/catalogue/catalogue.ts';
import type { Bite, Segment } from '../../../../models/proposals/laid.ts';

/** Units of a strip, from end to end and from top to foot. */
export const WIDTH = 1000;
export const HEIGHT = 20;
/** What is too thin to be seen is drawn this wide. */
const THINNEST = 4;

const round = (value: number) => Math.round(value * 10) / 10;

/** One segment of the tape, in hundredths of its width. */
export interface Mark {
  readonly from: number;
  readonly width: number;
  readonly middle: number;
  /** Where its drawing has room: nowhere, on a large screen alone, or on a phone too. */
  readonly drawn: 'never' | 'wide' | 'always';
}

/** What a segment must take of the tape, in hundredths, to be drawn, and for its number to be read in it on a phone. */
const DRAWN = 4.5;
export const NUMBERED = 6;
/** From the middle of a drawing to that of the next, in hundredths: on a large screen, and on a phone of 320 px. */
const APART = 6;
const APART_ON_PHONE = 9.8;

export const totalOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { amount }) => sum + amount, 0);

/** @param segments of a receipt that weighs something */
export function marksOf(segments: readonly Segment[]): Mark[] {
  const total = totalOf(segments);
  let from = 0;
  const last = { wide: -APART, always: -APART_ON_PHONE };
  return segments.map(({ amount }) => {
    const width = (amount / total) * 100;
    const middle = from + width / 2;
    const drawn =
      width < DRAWN || middle - last.wide < APART
        ? 'never'
        : middle - last.always < APART_ON_PHONE
          ? 'wide'
          : 'always';
    if (drawn !== 'never') last.wide = middle;
    if (drawn === 'always') last.always = middle;
    const mark = { from: round(from), width: round(width), middle: round(middle), drawn } as const;
    from += width;
    return mark;
  });
}

/** What each letter of its name takes, likewise. */
const A_LETTER = 1.2;
/** Its name, or the first word of it, whichever has room; nothing where neither has. */
export const named = (name: string, width: number): string | undefined =>
  [name, name.split(' ')[0]!].find(({ length }) => length * A_LETTER <= width);

const box = (from: number, to: number, top: number, foot: number) =>
  `M${Math.round(from)} ${top}H${Math.round(to)}V${foot}H${Math.round(from)}z`;

/** Each tier as one path, from end to end. */
export function bandsOf(segments: readonly Segment[]): Partial<Record<Component, string>> {
  const total = totalOf(segments);
  const bands: Partial<Record<Component, string>> = {};
  let from = 0;
  for (const { component, amount } of segments) {
    const to = from + (amount / total) * WIDTH;
    bands[component] = (bands[component] ?? '') + box(from, to, 0, HEIGHT);
    from = to;
  }
  return bands;
}

/** What is in the colour of each tier, as one, in hundredths of the width. */
export const edgesOf = (segments: readonly Segment[]) =>
  COMPONENTS.flatMap((component) => {
    const own = marksOf(segments).filter((_, i) => segments[i]!.component === component);
    const width = round(own.reduce((sum, mark) => sum + mark.width, 0));
    return own.length > 0 ? [{ component, from: own[0]!.from, width }] : [];
  });

/** What is drawn of an effect in one tier: what it acts on, at most, and what it takes off, from the right of each. */
export interface Strip {
  readonly component: Component;
  readonly acts: string;
  readonly most: string;
  readonly takes: string;
}

export function stripsOf(bites: readonly Bite[], segments: readonly Segment[]): Strip[] {
  const total = totalOf(segments);
  const starts = marksOf(segments).map(({ from }) => (from / 100) * WIDTH);
  const strips = new Map<Component, { acts: string; most: string; takes: string }>();
  for (const { segment, acts, takes, most } of bites) {
    const { component } = segments[segment]!;
    const drawn = strips.get(component) ?? { acts: '', most: '', takes: '' };
    const wide = (kg: number) => (Math.min(acts, Math.max(0, kg)) / total) * WIDTH;
    const from = starts[segment]!;
    const to = from + Math.max(THINNEST, wide(acts));
    drawn.acts += box(from, to, 0, HEIGHT);
    drawn.most += box(to - wide(most), to, 0, HEIGHT);
    if (takes > 0) drawn.takes += box(to - Math.max(THINNEST / 2, wide(takes)), to, 0, HEIGHT);
    strips.set(component, drawn);
  }
  return [...strips].map(([component, drawn]) => ({ component, ...drawn }));
}
