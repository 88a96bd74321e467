/**
 * The pages over HTTP. A GET page holds nothing personal: each is made once per start and language and kept with
 * its compressed forms. The short form is the only thing posted; its answer is neither kept nor logged.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono, type Context } from 'hono';
import type { Library } from '../data/library.ts';
import type { Language } from '../models/catalogue.ts';
import type { Answers } from '../models/footprint/answers.ts';
import { checkAnswers } from '../models/footprint/check.ts';
import type { Assets } from '../web/document.ts';
import { createSite, fromForm, LANGUAGES, PATHS, type Site } from '../web/server.ts';
import type { Environment } from './http/environment.ts';
import { keep, keptAnswer, REVALIDATED, type Kept } from './http/kept.ts';

const HTML = 'text/html; charset=utf-8';
const encoder = new TextEncoder();

export function createPages(library: Library, assets: Assets): Hono<Environment> {
  const site = createSite({ library, assets });
  const app = new Hono<Environment>();
  for (const language of LANGUAGES) {
    const fixed = (path: string, render: () => string) => {
      const kept = once(render);
      app.get(path, (c) => keptAnswer(c, kept()));
    };
    fixed(PATHS.household[language], () => site.household(language));
    app.post(PATHS.household[language], (c) => answerForm(c, language, library, site));
  }
  return app;
}

function once(render: () => string): () => Kept {
  let kept: Kept | undefined;
  return () => (kept ??= keep(encoder.encode(render()), HTML, REVALIDATED));
}

async function answerForm(c: Context, language: Language, { catalogue }: Library, site: Site) {
  const form = await c.req.parseBody();
  const read = (name: string) => (typeof form[name] === 'string' ? form[name] : undefined);
  const checked = checkAnswers(fromForm(read), catalogue);
  const answers: Answers = 'value' in checked ? checked.value : {};
  const problems = 'problems' in checked ? checked.problems : [];
  c.header('cache-control', 'no-store');
  return c.html(site.householdAnswer(language, answers, problems), problems.length > 0 ? 422 : 200);
}

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** The addresses of scripts and styles, from the manifest of the build. */
export function readManifest(clientFolder: string): Assets {
  const text = readFileSync(join(clientFolder, '.vite/manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Record<string, ManifestEntry>;
  const css = manifest['web/style/site.css']!.file;
  const scripts = LANGUAGES.map((language) => {
    const name = `household.${language}`;
    return [name, scriptsOf(manifest, `web/entries/${name}.ts`).map((file) => `/${file}`)] as const;
  });
  return { css: [`/${css}`], scripts: Object.fromEntries(scripts) };
}

/** An entry's own file first, then what it imports, each once. */
function scriptsOf(manifest: Record<string, ManifestEntry>, name: string): string[] {
  const entry = manifest[name]!;
  return [...new Set([entry.file, ...(entry.imports ?? []).flatMap((other) => scriptsOf(manifest, other))])];
}

/** The addresses of sources, as Vite serves them in development. */
export const developmentAssets: Assets = {
  css: ['/web/style/site.css'],
  scripts: Object.fromEntries(
    LANGUAGES.map((language) => [`household.${language}`, [`/web/entries/household.${language}.ts`]]),
  ),
};
