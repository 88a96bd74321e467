/** The addresses of scripts and styles: as the build named them, or those of the sources in development. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { once } from '../../models/draws/memo.ts';
import type { Assets } from '../../web/document.ts';
import { BUILDS, ENTRIES, moduleOf, STYLES_BUILD, styleSource } from '../../web/builds.ts';
import type { Style } from '../../web/page.ts';
import { STYLES } from '../../web/site.ts';

interface ManifestEntry {
  readonly file: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

type Manifest = Record<string, ManifestEntry>;

const ICON = 'icon.svg';

/** Beside the manifests, which nobody is sent: what each kind of page weighs. */
export const weightsFile = (clientFolder: string): string => join(clientFolder, '.vite/weights.json');

const cssBy = (address: (style: Style) => string) =>
  Object.fromEntries(STYLES.map((style) => [style, address(style)])) as Assets['css'];

/**
 * @param clientFolder where the build for the browser is, with its manifests
 * @param origin where the site is published, when that is known
 */
export function readBuild(clientFolder: string, origin?: string): Assets {
  const manifestOf = (name: string) =>
    JSON.parse(readFileSync(join(clientFolder, `.vite/${name}.json`), 'utf8')) as Manifest;
  const styles = manifestOf(STYLES_BUILD);
  const css = cssBy((style) => `/${entryIn(styles, style).file}`);
  const scripts = BUILDS.flatMap(({ name, entries }) => {
    const manifest = manifestOf(name);
    return entries.map((entry) => [entry.name, scriptsOf(manifest, entryIn(manifest, entry.name))] as const);
  });
  const sharedBytes = once(() =>
    [css.site, css.pages, ICON].reduce((sum, file) => sum + compressedSize(join(clientFolder, file)), 0),
  );
  return {
    css,
    origin,
    scripts: Object.fromEntries(scripts),
    // compressed to the last byte: no start waits for it
    get sharedBytes() {
      return sharedBytes();
    },
    // a build that is under way has none yet
    ...(existsSync(weightsFile(clientFolder)) && {
      weights: JSON.parse(readFileSync(weightsFile(clientFolder), 'utf8')) as Assets['weights'] & object,
    }),
  };
}

/** The addresses of sources, as Vite serves them in development. */
export const developmentAssets: Assets = {
  css: cssBy((style) => `/${styleSource(style)}`),
  scripts: Object.fromEntries(
    ENTRIES.map((entry) => {
      const module = moduleOf(entry);
      return [entry.name, [entry.script.words ? `/@id/${module}` : `/${module}`]];
    }),
  ),
};

const compressedSize = (path: string): number => brotliCompressSync(readFileSync(path)).length;

function entryIn(manifest: Manifest, name: string): ManifestEntry {
  const found = Object.values(manifest).find((entry) => entry.isEntry && entry.name === name);
  if (!found) throw new Error(`The build has no entry called ${name}.`);
  return found;
}

/** The addresses of an entry’s own file first, then those of the files that it imports, each once. */
function scriptsOf(manifest: Manifest, { file, imports = [] }: ManifestEntry): string[] {
  return [...new Set([`/${file}`, ...imports.flatMap((other) => scriptsOf(manifest, manifest[other]!))])];
}
