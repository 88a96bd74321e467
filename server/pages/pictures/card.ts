/** The picture of a page, as pixels. */
import { createRequire } from 'node:module';
import type { Resvg as Renderer } from '@resvg/resvg-js';
import { once } from '../../../models/draws/memo.ts';
import { card, type Told } from '../../../web/picture/card.ts';
import { drawingsIn } from '../../../web/picture/hand.ts';
import { OUTLINED } from './outlines.ts';
import sprite from '../../../web/public/icon.svg?raw';

const drawings = once(() => drawingsIn(sprite));

/** @returns a PNG */
export function cardPng(told: Told): Uint8Array<ArrayBuffer> {
  const svg = card(told, drawings(), OUTLINED);
  const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as { Resvg: typeof Renderer };
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}
