/** The picture of a receipt: all that it says has room, and can be read on a telephone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawingsIn } from '../../web/picture/hand.ts';
import type { Lettering, Placed } from '../../web/picture/lettering.ts';
import { FORMATS, picture, SIZES, type Pictured } from '../../web/picture/receipt.ts';

const drawings = drawingsIn(readFileSync(new URL('../../web/public/icon.svg', import.meta.url), 'utf8'));

const GESTURE = {
  who: 'Le premier gain, si fabriquer compte pour qui achète neuf',
  what: 'Acheter d’occasion plutôt que neuf',
  gain: '−150 kg',
  range: 'sur toute l’année, entre 74 et 270',
};
const LAW = {
  who: 'Une loi, si tout le monde suit',
  what: 'L’État donne une seconde vie à ses appareils et aide les ateliers qui reconditionnent',
  gain: '−86 kg',
  range: 'sur toute l’année, entre 37 et 160',
};
const RECEIPT: Pictured = {
  title: 'Notre année numérique',
  number: { value: '360', unit: 'kg CO₂e par an', range: '9 fois sur 10 entre 230 et 570' },
  heaviest: 'Le plus lourd : Smartphone (64 kg)',
  things: ['smartphone', 'desktop', 'tv', 'box'].map((icon, i) => ({
    icon,
    group: 'device',
    kg: 64 - 8 * i,
  })),
  rows: [],
  origin: undefined,
  brand: 'sobrement · sobrement.example.org',
  ask: 'Et chez vous ?',
};
const ORIGIN =
  'Programme cité, non soutenu : le livret « Numérique » de la campagne présidentielle de 2022 de Jean-Luc Mélenchon.';

/** Letters as wide as those of the widest font that is likely, which writes down where it wrote. */
function wideLetters(): { readonly lettering: Lettering; readonly written: [string, Placed][] } {
  const written: [string, Placed][] = [];
  return {
    written,
    lettering: {
      measure: (text, { weight }) => text.length * (weight === 700 ? 0.66 : 0.58),
      write: (text, at) => {
        written.push([text, at]);
        return '';
      },
    },
  };
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
/** In pixels of the whole picture, of which a telephone shows a third. */
const LEAST = { square: 21, wide: 15 };

describe.each(FORMATS)('a %s picture', (format) => {
  const [width, height] = SIZES[format];

  test.each([
    ['the receipt alone', RECEIPT],
    [
      'with a long line about what weighs the most',
      {
        ...RECEIPT,
        heaviest: 'Smartphone : 26 kg CO₂e par personne en un an, entre 18 et 39 kg CO₂e',
        rows: [GESTURE, GESTURE],
      },
    ],
    ['with a gesture', { ...RECEIPT, rows: [GESTURE] }],
    ['with a gesture and a law', { ...RECEIPT, rows: [GESTURE, LAW], origin: ORIGIN }],
  ])('%s', (_name, pictured) => {
    const { lettering, written } = wideLetters();
    const svg = picture(pictured, format, drawings, lettering);
    const [brand, ask] = written.slice(-2);
    expect([brand![0], ask![0]]).toEqual([pictured.brand, pictured.ask]);
    // what weighs the most is told to its end
    expect(plain(written.map(([text]) => text).join(' '))).toContain(plain(pictured.heaviest));
    for (const [text, { size, x, y, end, font }] of written) {
      expect(size, text).toBeGreaterThanOrEqual(LEAST[format]);
      const long = lettering.measure(text, font) * size;
      expect(end ? x - long : x, text).toBeGreaterThanOrEqual(0);
      expect(end ? x : x + long, text).toBeLessThanOrEqual(width);
      expect(y, text).toBeLessThan(height);
    }
    // nothing that stands on paper is written over what signs it
    const lowest = Math.max(...written.slice(0, -2).map(([, { y }]) => y));
    expect(lowest).toBeLessThan(Number(/M0 (\d+)l15 15/.exec(svg)![1]));
    // every thing has its drawing
    expect(svg.match(/viewBox="0 0 48 48"/g)).toHaveLength(pictured.things.length);
  });
});
