/** Letters as outlines, from fonts that come with the packages: servers have none, and a picture needs none then. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Opentype from 'opentype.js';
import { memo } from '../../../models/draws/memo.ts';
import type { Font, Lettering } from '../../../web/picture/lettering.ts';

// loaded with the first picture, which most servers draw long after they start
const require = createRequire(import.meta.url);

const SERIF = '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf';
const SANS = '@expo-google-fonts/source-sans-3';
const FILES: Readonly<Record<Font['family'], Readonly<Record<Font['weight'], string>>>> = {
  serif: { 400: SERIF, 600: SERIF, 700: SERIF },
  sans: {
    400: `${SANS}/400Regular/SourceSans3_400Regular.ttf`,
    600: `${SANS}/600SemiBold/SourceSans3_600SemiBold.ttf`,
    700: `${SANS}/700Bold/SourceSans3_700Bold.ttf`,
  },
};

const opened = new Map<string, Opentype.Font>();

function outlinesOf({ family, weight }: Font): Opentype.Font {
  const file = FILES[family][weight];
  return memo(opened, file, () => {
    const { parse } = require('opentype.js') as typeof Opentype;
    return parse(new Uint8Array(readFileSync(require.resolve(file))).buffer);
  });
}

/** To a tenth of a pixel. The package writes some tiny numbers as none. */
function written(command: Opentype.PathCommand): string {
  const { type, ...points } = command;
  const at = points as Readonly<Record<string, number>>;
  const numbers = ['x1', 'y1', 'x2', 'y2', 'x', 'y'].flatMap((name) =>
    at[name] === undefined ? [] : Math.round(at[name] * 10) / 10,
  );
  return type + numbers.join(' ');
}

/** Letters one after the other: these fonts have ligatures that the package cannot read, and no picture needs them. */
function glyphsOf(text: string, outlines: Opentype.Font) {
  let previous: Opentype.Glyph | undefined;
  let at = 0;
  const placed = [...text].map((letter) => {
    const glyph = outlines.charToGlyph(letter);
    if (previous) at += outlines.getKerningValue(previous, glyph);
    previous = glyph;
    const from = at;
    at += glyph.advanceWidth ?? 0;
    return { glyph, from };
  });
  return { placed, width: at };
}

export const OUTLINED: Lettering = {
  measure(text, font) {
    const outlines = outlinesOf(font);
    return glyphsOf(text, outlines).width / outlines.unitsPerEm;
  },
  write(text, { x, y, size, font, colour, end, spacing }) {
    const outlines = outlinesOf(font);
    const unit = size / outlines.unitsPerEm;
    const { placed, width } = glyphsOf(text, outlines);
    const first = end ? x - width * unit : x;
    const data = placed.flatMap(({ glyph, from }, i) =>
      glyph.getPath(first + from * unit + i * spacing, y, size).commands.map(written),
    );
    return `<path fill="${colour}" d="${data.join('')}"/>`;
  },
};
