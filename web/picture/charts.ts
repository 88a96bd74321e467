/** The charts that a page shows, taken out of it as files. They are made on the device, and nothing is sent. */
import { download } from '../download.ts';
import { alone, pixels, standsAlone, type Drawn } from './alone.ts';

export type Kind = 'svg' | 'png';

/**
 * @param from where they come from, written under each
 * @throws when the drawings of the site, which charts borrow, do not come
 */
export async function chartsIn(place: ParentNode, from: string): Promise<Drawn[]> {
  const sprite = new DOMParser().parseFromString(await (await fetch('/icon.svg')).text(), 'image/svg+xml');
  return [...place.querySelectorAll<SVGSVGElement>('svg[role=img]')]
    .filter(standsAlone)
    .map((svg) => alone(svg, from, sprite));
}

export const addressOf = ({ svg }: Drawn): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** Hands each chart of a place to the reader. @throws as above, and when the browser cannot draw one */
export async function saveCharts(place: ParentNode, kind: Kind): Promise<void> {
  const from = `${document.title} · ${location.host}${location.pathname}`;
  for (const [i, drawn] of (await chartsIn(place, from)).entries()) {
    const image = Object.assign(new Image(drawn.width, drawn.height), { src: addressOf(drawn) });
    await image.decode();
    const file = kind === 'svg' ? new Blob([drawn.svg], { type: 'image/svg+xml' }) : await pixels(image);
    download(file, `sobrement-${i + 1}.${kind}`);
  }
}
