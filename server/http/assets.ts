/**
 * The built scripts and styles, read once into memory: few and small by design. Their names carry a hash of
 * their content, so they are kept for good; a name that does not exist is a 404, never a page.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { Hono } from 'hono';
import { memo } from '../../models/draws/memo.ts';
import { IMMUTABLE, keep, keptAnswer, REVALIDATED, type Kept } from './cachedBody.ts';
import { problem } from './problem.ts';

/** Address → body. */
export type Assets = ReadonlyMap<string, Kept>;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

const HASHED = '/assets/';
/** The icon, which holds every drawing: pages draw it again and again, and an older one does no harm. */
const ICON = '/icon.svg';
const HOUR = 'public, max-age=3600';

/** Files of a type not listed above (pages, maps) stay where they are. */
export function readAssets(folder: string): Assets {
  const found = new Map<string, Kept>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    if (!entry.isFile() || !type || address.includes('/.')) continue;
    const hashed = address.startsWith(HASHED);
    const lasting = hashed ? IMMUTABLE : address === ICON ? HOUR : REVALIDATED;
    found.set(address, keep(new Uint8Array(readFileSync(path)), type, lasting, !hashed));
  }
  return found;
}

/** What a style sheet asks of the device, and what stands in its place where the page around a piece asks instead. */
const PREFERS_DARK = /\(prefers-color-scheme:\s*dark\)/g;
const BOTH = /color-scheme:\s*light dark/g;
const IN_THEME: Readonly<Record<string, string>> = { dark: '(min-width:0)', light: '(max-width:0)' };

/** A style sheet in the theme that is asked for, whatever the device prefers; as it is where none is. */
function oneTheme(kept: Kept): (theme: string | undefined) => Kept {
  const made = new Map<string, Kept>();
  return (theme = '') =>
    Object.hasOwn(IN_THEME, theme)
      ? memo(made, theme, () => {
          const text = new TextDecoder()
            .decode(kept.bytes)
            .replaceAll(PREFERS_DARK, IN_THEME[theme]!)
            .replaceAll(BOTH, `color-scheme:${theme}`);
          return keep(new TextEncoder().encode(text), kept.type, kept.cacheControl, kept.tag !== undefined);
        })
      : kept;
}

export function assetRoutes(assets: Assets): Hono {
  const app = new Hono();
  for (const [address, kept] of assets) {
    const inTheme = address.endsWith('.css') ? oneTheme(kept) : () => kept;
    app.get(address, (c) => keptAnswer(c, inTheme(c.req.query('theme'))));
  }
  app.get(`${HASHED}*`, (c) => problem(c, 'unknown-address'));
  return app;
}
