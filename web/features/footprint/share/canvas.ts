/** Makes the picture in the browser: its drawings come from the site's sprite, and its pixels from a canvas. */
import { FAMILIES, SIZES, type Font, type Format, type Measure } from './picture.ts';

/** What stands inside each symbol of the sprite, by the name of its drawing. @throws when it cannot be fetched */
export async function drawings(): Promise<ReadonlyMap<string, string>> {
  const answer = await fetch('/icon.svg');
  if (!answer.ok) throw new Error(`the sprite answered ${answer.status}`);
  const symbols = (await answer.text()).matchAll(/<symbol id="i-([^"]+)"[^>]*>(.*?)<\/symbol>/gs);
  return new Map([...symbols].map(([, name, inside]) => [name!, inside!]));
}

/** At this size, measures are as fine as they need to be. */
const MEASURED = 100;

export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  return (text: string, { family, weight }: Font) => {
    context.font = `${weight} ${MEASURED}px ${FAMILIES[family]}`;
    return context.measureText(text).width / MEASURED;
  };
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
