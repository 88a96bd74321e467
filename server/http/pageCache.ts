/** Pages kept by their address, the latest asked for: addresses are endless, memory is not. */
import { keep, REVALIDATED, type Kept } from './kept.ts';

const HTML = 'text/html; charset=utf-8';
const encoder = new TextEncoder();

export const keepPage = (html: string): Kept => keep(encoder.encode(html), HTML, REVALIDATED);

/** @param limit how many pages at most */
export function createPageCache(limit: number): (address: string, render: () => string) => Kept {
  const pages = new Map<string, Kept>();
  return (address, render) => {
    const page = pages.get(address) ?? keepPage(render());
    pages.delete(address);
    pages.set(address, page);
    const [oldest] = pages.keys();
    if (pages.size > limit && oldest !== undefined) pages.delete(oldest);
    return page;
  };
}
