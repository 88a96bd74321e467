/** Pages kept by their address, only those asked for last: addresses are endless, memory is not. */
import { createHash } from 'node:crypto';
import { memo } from '../../models/draws/memo.ts';
import { createRecent } from '../../models/draws/recent.ts';
import { keep, REVALIDATED, type Kept } from './cachedBody.ts';

const HTML = 'text/html; charset=utf-8';
const encoder = new TextEncoder();

/** The script with which a document begins: nothing that anyone typed stands before it. */
const BEGINS = /^<!doctype html><html lang="[\w-]+"><head><meta charset="utf-8"><script>([^<]+)<\/script>/;

export function keepPage(html: string): Kept {
  const script = BEGINS.exec(html)?.[1];
  return {
    ...keep(encoder.encode(html), HTML, REVALIDATED),
    begins: script && `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  };
}

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
  const pages = createRecent<string, Kept>(limit);
  const making = new Map<string, Promise<unknown>>();

  return {
    get: (address, render) => memo(pages, address, () => keepPage(render())),
    async later<N extends object>(address: string, render: () => Promise<string | N>) {
      const known = pages.get(address);
      if (known) return known;
      const already = making.get(address) as Promise<Kept | N> | undefined;
      if (already) return already;
      const made = render()
        .then((html) => (typeof html === 'string' ? memo(pages, address, () => keepPage(html)) : html))
        .finally(() => making.delete(address));
      making.set(address, made);
      return made;
    },
  };
}
