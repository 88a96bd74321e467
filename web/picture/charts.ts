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

/**
 * Hands the charts of a place to the reader: several in one file, since a browser gives no more than ten at one press.
 * @throws as above, and when the browser cannot draw one
 */
export async function saveCharts(place: ParentNode, kind: Kind): Promise<void> {
  const from = `${document.title} · ${location.host}${location.pathname}`;
  const files = await Promise.all(
    (await chartsIn(place, from)).map(async (drawn) => {
      const image = Object.assign(new Image(drawn.width, drawn.height), { src: addressOf(drawn) });
      await image.decode();
      return kind === 'svg' ? new Blob([drawn.svg], { type: 'image/svg+xml' }) : pixels(image);
    }),
  );
  const [only] = files;
  if (files.length === 1) return download(only!, `sobrement.${kind}`);
  const { zipSync } = await import('fflate');
  const named = files.map(
    async (file, i) => [`sobrement-${i + 1}.${kind}`, new Uint8Array(await file.arrayBuffer())] as const,
  );
  const zipped = zipSync(Object.fromEntries(await Promise.all(named)));
  download(new Blob([zipped], { type: 'application/zip' }), `sobrement-${kind}.zip`);
}
