/**
 * What lets the site be installed, and read without network: the service worker with what it keeps, by the content of the
 * build; and the manifest of each language.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Library } from '../../data/library.ts';
import { LANGUAGES, type Language } from '../../models/catalogue/language.ts';
import { once } from '../../models/draws/memo.ts';
import { manifestPath, type Assets } from '../../web/document.ts';
import { council, territory } from '../../web/features/council/page.ts';
import { simple, VIEWS } from '../../web/features/footprint/page.ts';
import { home } from '../../web/features/home/page.ts';
import { method } from '../../web/features/method/page.ts';
import { network } from '../../web/features/offline/page.ts';
import { manifestOf, newerLine } from '../../web/features/offline/render.ts';
import type { ToKeep } from '../../web/features/offline/toKeep.ts';
import { proposal, proposals } from '../../web/features/proposals/page.ts';
import * as schoolPages from '../../web/features/school/page.ts';
import { sheetsOf } from '../../web/features/school/render.ts';
import { entryOf, stylesOf, type Page } from '../../web/page.ts';
import { PATHS, pathOf, sheetPath } from '../../web/pages.ts';
import type { Assets as Files } from '../http/assets.ts';
import { keep, keptAnswer, REVALIDATED } from '../http/cachedBody.ts';
import type { Environment } from '../http/environment.ts';

/** The build for the browser, as it is served, and what names all that the site says. */
export interface Built {
  readonly files: Files;
  readonly version: () => string;
}

export interface OfflineParts {
  readonly library: Library;
  readonly assets: Assets;
  /** Absent in development, where nothing is kept. */
  readonly built?: Built | undefined;
}

const WORKER = '/sw.js';
/** Of the pages that a reader opens. */
const MOST_OPENED = 20;
/** As `public`, so that it is told as a file of the build: the policy of other files forbids a worker to fetch. */
const ASKED_ABOUT = `public, ${REVALIDATED}`;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Names a server as it answers: by the content of its build, and by its settings.
 * @param folder of the built server
 */
export const versionOf = (folder: string, settings: object) =>
  once(() => {
    const hash = createHash('sha256').update(JSON.stringify(settings));
    // the others are named by their content
    for (const name of readdirSync(join(folder, 'assets')).sort()) hash.update(name);
    hash.update(readFileSync(join(folder, 'main.js')));
    for (const name of readdirSync(join(folder, 'territories')).sort())
      hash.update(readFileSync(join(folder, 'territories', name)));
    return hash.digest('base64url').slice(0, 12);
  });

export function addOfflineFiles(app: Hono<Environment>, { built, ...parts }: OfflineParts): void {
  for (const language of LANGUAGES) {
    const manifest = once(() =>
      keep(
        encoder.encode(JSON.stringify(manifestOf(language))),
        'application/manifest+json; charset=utf-8',
        REVALIDATED,
      ),
    );
    app.get(manifestPath(language), (c) => keptAnswer(c, manifest()));
  }
  if (!built) return;
  const worker = once(() => {
    const { bytes } = built.files.get(parts.assets.scripts.keeper![0]!)!;
    const code = `self.KEEP=${JSON.stringify(toKeep(parts, built))};\n${decoder.decode(bytes)}`;
    return keep(encoder.encode(code), 'text/javascript; charset=utf-8', ASKED_ABOUT);
  });
  app.get(WORKER, (c) => keptAnswer(c, worker()));
}

/** What is kept, by the parts of the site that a reader opens. */
export function toKeep({ library, assets }: Omit<OfflineParts, 'built'>, { files, version }: Built): ToKeep {
  const filesOf = (language: Language, ...pages: readonly Page[]) =>
    withAllThatTheyLoad(
      pages.flatMap((page) => linkedBy(page, assets, language)),
      files,
    );
  const newer = assets.scripts.newer![0]!;
  const { hash } = library.catalogue;
  const numbers = `/api/v1/catalogue/${hash}`;

  const partsIn = (language: Language) => {
    const path = (name: keyof typeof PATHS) => pathOf(name, language);
    return [
      [path('home'), [path('network'), ...filesOf(language, network), newer, '/icon.svg']],
      [
        path('home'),
        [
          ...[home, ...Object.values(VIEWS), proposals, method].map(({ address }) => address[language]),
          ...filesOf(language, home, ...Object.values(VIEWS), proposals, proposal, method),
          `${numbers}/core`,
          numbers,
          ...['homes', 'methods'].map((part) => `${numbers}/${part}/${language}`),
          `/api/v1/proposals?effect=computed&lang=${language}`,
          ...['prices', 'corridor'].map((name) => `/api/v1/${name}?lang=${language}`),
          '/api/v1/catalogue',
        ],
      ],
      // only for whoever reads it: others pay nothing for it
      [
        path('simple'),
        [
          path('simple'),
          ...filesOf(language, simple),
          `${numbers}/core`,
          numbers,
          `/api/v1/proposals?effect=computed&lang=${language}`,
        ],
      ],
      [
        path('council'),
        [
          path('council'),
          ...filesOf(language, council, territory),
          numbers,
          '/api/v1/catalogue',
          `/api/v1/policies?lang=${language}`,
        ],
      ],
      // with the kit: a class is prepared where there is a network, and printed where there may be none
      [
        path('school'),
        [
          ...(['school', 'simpleSchool', 'offline', 'schoolData', 'print'] as const).map(path),
          ...sheetsOf(library).map((name) => sheetPath(name, language)),
          ...filesOf(language, schoolPages.school, schoolPages.simpleSchool, schoolPages.sheet),
        ],
      ],
    ] as const;
  };
  const ofHome = <T>(told: (language: Language) => T) =>
    Object.fromEntries(LANGUAGES.map((language) => [pathOf('home', language), told(language)]));
  return {
    version: version(),
    parts: LANGUAGES.flatMap((language) =>
      partsIn(language).map(
        ([at, addresses]) => [pathOf('home', language), at, [...new Set(addresses)]] as const,
      ),
    ),
    offline: ofHome((language) => pathOf('network', language)),
    newer: ofHome((language) => newerLine(language, newer)),
    rooms: LANGUAGES.map((language) => `${pathOf('room', language)}/`),
    most: MOST_OPENED,
  };
}

/** The styles and scripts that a document names. */
const linkedBy = (page: Page, { css, scripts }: Assets, language: Language): string[] => [
  ...[...stylesOf(page), ...(page.stylesLater ?? [])].map((style) => css[style]),
  ...(page.script ? (scripts[entryOf(page.script, language)] ?? []) : []),
];

const NAMED = /[\w.-]+\.js\b/g;

/** Files of the build, and all those that they name: what they load at once, later, and in the background. */
function withAllThatTheyLoad(addresses: readonly string[], files: Files): string[] {
  const all = new Set(addresses);
  // what is found on the way is added to what is gone through
  for (const address of all) {
    if (!address.endsWith('.js')) continue;
    const text = decoder.decode(files.get(address)?.bytes);
    for (const [name] of text.matchAll(NAMED)) if (files.has(`/assets/${name}`)) all.add(`/assets/${name}`);
  }
  return [...all];
}
