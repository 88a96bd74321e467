/** What the build for the browser produced: the addresses of its scripts and styles, from its manifests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

type Manifest = Record<string, ManifestEntry>;

const ICON = 'icon.svg';
/** Scripts of pages that are complete without them; one build makes them all. */
export const SMALL_SCRIPTS = ['proposals', 'note', 'pieces'] as const;
const SMALL = 'small';
const COUNCIL = 'council';
const FLEET = 'fleet';
/**
 * Scripts of a room: `room` for pupils, `lead` for whoever leads it and for the wall. Each language has its own
 * build.
 */
const ROOM = ['room', 'lead'] as const;

export function readBuild(clientFolder: string, languages: readonly string[]) {
  const manifestOf = (name: string) =>
    JSON.parse(readFileSync(join(clientFolder, `.vite/${name}.json`), 'utf8')) as Manifest;
  const manifest = manifestOf(languages[0]!);
  const css = {
    site: `/${manifest['web/entries/household.fr.ts']!.css![0]!}`,
    pages: `/${manifest['web/style/pages.css']!.file}`,
    kit: `/${manifest['web/style/kit.css']!.file}`,
    room: `/${manifest['web/style/room.css']!.file}`,
  };
  const entries = [
    ...languages.map((language) => [`household.${language}`, manifestOf(language)] as const),
    ...SMALL_SCRIPTS.map((name) => [name, manifestOf(SMALL)] as const),
    ...ROOM.flatMap((name) =>
      languages.map((language) => [`${name}.${language}`, manifestOf(`${name}_${language}`)] as const),
    ),
    ...[COUNCIL, FLEET].flatMap((name) =>
      languages.map((language) => [`${name}.${language}`, manifestOf(name)] as const),
    ),
  ];
  const scripts = entries.map(([name, built]) => [
    name,
    scriptsOf(built, `web/entries/${name}.ts`).map((file) => `/${file}`),
  ]);
  const shared = [css.site, css.pages, ICON].map((file) => compressedSize(join(clientFolder, file)));
  const sharedBytes = shared.reduce((sum, bytes) => sum + bytes, 0);
  return { css, scripts: Object.fromEntries(scripts) as Record<string, string[]>, sharedBytes };
}

const compressedSize = (path: string): number => brotliCompressSync(readFileSync(path)).length;

/** An entry's own file first, then the files that it imports, each once. */
function scriptsOf(manifest: Manifest, name: string): string[] {
  const entry = manifest[name]!;
  return [...new Set([entry.file, ...(entry.imports ?? []).flatMap((other) => scriptsOf(manifest, other))])];
}
