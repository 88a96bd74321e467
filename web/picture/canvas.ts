/** Makes the picture in the browser: its drawings come from the site's sprite, and its pixels from a canvas. */
import { drawingsIn, type Drawings } from './hand.ts';
import { asText, FAMILIES, type Font, type Lettering } from './lettering.ts';
import { SIZES, type Format } from './receipt.ts';

/** Those of the site's sprite. @throws when it cannot be fetched */
export async function fetchDrawings(): Promise<Drawings> {
  const answer = await fetch('/icon.svg');
  if (!answer.ok) throw new Error(`the sprite answered ${answer.status}`);
  return drawingsIn(await answer.text());
}

/** At this size, measures are as fine as they need to be. */
const MEASURED = 100;

/** With the fonts of this browser. */
export function createLettering(): Lettering {
  const context = document.createElement('canvas').getContext('2d')!;
  const measure = (text: string, { family, weight }: Font) => {
    context.font = `${weight} ${MEASURED}px ${FAMILIES[family]}`;
    return context.measureText(text).width / MEASURED;
  };
  return { measure, write: asText };
}

export const asAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** @throws when the browser cannot draw it */
export async function toPng(svg: string, format: Format): Promise<Blob> {
  const [width, height] = SIZES[format];
  const image = new Image(width, height);
  image.src = asAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')!.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
