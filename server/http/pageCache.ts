/** Pages kept by their address, only those asked for last: addresses are endless, memory is not. */
import { keep, REVALIDATED, type Kept } from './cachedBody.ts';

const HTML = 'text/html; charset=utf-8';
const encoder = new TextEncoder();

export const keepPage = (html: string): Kept => keep(encoder.encode(html), HTML, REVALIDATED);

export interface PageCache {
  get(address: string, render: () => string): Kept;
  /**
   * The same for a page that is made elsewhere: it is made once, however many ask meanwhile. A result that is not a
   * page is not kept.
   */
  later<N extends object>(address: string, render: () => Promise<string | N>): Promise<Kept | N>;
}

/** @param limit how many pages at most */
export function createPageCache(limit: number): PageCache {
  const pages = new Map<string, Kept>();
  const making = new Map<string, Promise<unknown>>();

  function hold(address: string, page: Kept): Kept {
    pages.delete(address);
    pages.set(address, page);
    const [oldest] = pages.keys();
    if (pages.size > limit && oldest !== undefined) pages.delete(oldest);
    return page;
  }

  return {
    get: (address, render) => hold(address, pages.get(address) ?? keepPage(render())),
    async later<N extends object>(address: string, render: () => Promise<string | N>) {
      const known = pages.get(address);
      if (known) return hold(address, known);
      const already = making.get(address) as Promise<Kept | N> | undefined;
      if (already) return already;
      const made = render()
        .then((html) => (typeof html === 'string' ? hold(address, keepPage(html)) : html))
        .finally(() => making.delete(address));
      making.set(address, made);
      return made;
    },
  };
}
