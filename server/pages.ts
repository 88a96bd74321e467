/**
 * The pages over HTTP. A GET page holds nothing personal: each is made once per start and per language, and kept with
 * its compressed forms. The answer to what is posted (here, the short form) is neither kept nor logged.
 */
import { brotliCompressSync } from 'node:zlib';
import { Hono, type Context } from 'hono';
import type { Library } from '../data/library.ts';
import { openTerritories } from '../data/territories/load.ts';
import type { Territories } from '../data/territories/territories.ts';
import type { Language } from '../models/catalogue/catalogue.ts';
import type { Answers } from '../models/household/answers.ts';
import { checkAnswers } from '../models/household/checkAnswers.ts';
import type { Assets } from '../web/document.ts';
import {
  addressOf,
  addressOfList,
  createSite,
  FLEET,
  fromForm,
  LANGUAGES,
  PATHS,
  readQuery,
  sheetPath,
  sheetsOf,
  territoryPath,
  type Site,
} from '../web/server.ts';
import { addComeBackPages } from './comeBackPages.ts';
import { addRoomPages } from './roomPages.ts';
import { createComputing, type Threads } from './compute/computing.ts';
import { createPageJobs } from './computedPages.ts';
import { addCouncilPages } from './councilPages.ts';
import type { Environment } from './http/environment.ts';
import { keptAnswer, type Kept } from './http/cachedBody.ts';
import { readBuild, SMALL_SCRIPTS } from './http/manifest.ts';
import { addShortLinks } from './http/shortLinks.ts';
import { createPageCache, keepPage } from './http/pageCache.ts';
import type { Door } from './live/door.ts';
import { createFactorSearch } from './api/factors/search.ts';
import type { Store } from './store/store.ts';

/** How many pages of figures and answers to searches are kept at once. */
const KEPT_PAGES = 300;

export interface PagesParts {
  readonly library: Library;
  readonly assets: Assets;
  /** The OpenAPI document of the API, when its page is asked for. */
  readonly document: () => object;
  /** The territories of France; by default, those of the installed package. */
  readonly territories?: Territories;
  /** What the server keeps. Without a store it keeps nothing, and tells whoever asks. */
  readonly store?: Store | undefined;
  /** Addresses at which a class reaches this server; none unless it was started for a class. */
  readonly lan?: () => readonly string[];
  /** The way into rooms: that of the API, so that what one origin may do is counted once. */
  readonly door: Door;
  /** Threads for the long computations. Without them, the thread that answers computes everything. */
  readonly threads?: Threads;
}

export function createPages({
  library,
  assets,
  document,
  territories = openTerritories(library.territories),
  store,
  lan = () => [],
  door,
  threads,
}: PagesParts): Hono<Environment> {
  const search = createFactorSearch(library);
  const site = createSite({ library, territories, assets, search, document, lan });
  const computing = createComputing(createPageJobs(library, site), threads);
  const cached = createPageCache(KEPT_PAGES);
  const proposals = new Set(library.proposals.proposals.map(({ id }) => id));
  const app = new Hono<Environment>();
  for (const language of LANGUAGES) {
    const fixed = (path: string, render: () => string) => {
      const kept = once(render);
      app.get(path, (c) => keptAnswer(c, kept()));
    };
    fixed(PATHS.home[language], () => site.home(language));
    fixed(PATHS.household[language], () => site.household(language));
    fixed(PATHS.method[language], () => site.method(language));
    fixed(PATHS.published[language], () => site.published(language));
    fixed(PATHS.stocks[language], () => site.stocks(language));
    fixed(PATHS.lives[language], () => site.lives(language));
    fixed(PATHS.api[language], () => site.api(language));
    fixed(PATHS.about[language], () => weighed((bytes) => site.about(language, bytes), assets));
    fixed(PATHS.proposals[language], () => site.proposals(language));
    fixed(PATHS.facts[language], () => site.facts(language));
    fixed(FLEET[language], () => site.fleet(language));
    fixed(PATHS.school[language], () => site.school(language));
    fixed(PATHS.schoolData[language], () => site.schoolData(language));
    app.get(PATHS.print[language], (c) => c.redirect(`${PATHS.school[language]}#kit`));
    for (const name of sheetsOf(library)) fixed(sheetPath(name, language), () => site.sheet(language, name));
    const kept = (c: Context, address: string, render: () => string) =>
      keptAnswer(c, cached.get(address, render));
    app.get(PATHS.factor[language], (c) => {
      const query = readQuery((name) => c.req.query(name));
      return kept(c, addressOf(c.req.path, query), () => site.factors(language, query));
    });
    app.get(PATHS.list[language], (c) => {
      const query = site.readList((name) => c.req.query(name));
      return kept(c, addressOfList(c.req.path, query), () => site.list(language, query));
    });
    app.get(`${PATHS.factor[language]}/:id`, (c) => {
      const id = c.req.param('id');
      if (!Object.hasOwn(library.factors, id)) return c.html(site.notFound(language, id), 404);
      return kept(c, c.req.path, () => site.factor(language, id)!);
    });
    app.get(`${PATHS.proposals[language]}/:id`, (c) => {
      const id = c.req.param('id');
      if (!proposals.has(id)) return c.html(site.notFound(language), 404);
      return kept(c, c.req.path, () => site.proposal(language, id)!);
    });
    addCouncilPages(app, { site, language, cached, computing });
    app.get(`${PATHS.route[language]}/:id`, (c) => {
      const id = c.req.param('id');
      const html = site.route(language, id);
      return html === undefined ? c.html(site.notFound(language), 404) : kept(c, c.req.path, () => html);
    });
    app.post(PATHS.household[language], (c) => answerForm(c, language, library, site));
  }
  addComeBackPages(app, { library, site, store, door });
  addRoomPages(app, { library, site, door });
  const nameOf = (code: string) => territories.get(code)?.name;
  addShortLinks(app, { store, nameOf, territoryPath, render: site.saved });
  app.get('/en', (c) => c.redirect(PATHS.home.en, 301));
  app.get('*', (c) => c.html(site.notFound(c.req.path.startsWith(PATHS.home.en) ? 'en' : 'fr'), 404));
  return app;
}

function once(render: () => string): () => Kept {
  let kept: Kept | undefined;
  return () => (kept ??= keepPage(render()));
}

/** A page that says how much it weighs: it is made once to be weighed, then again with its weight. */
function weighed(render: (bytes: number) => string, { sharedBytes = 0 }: Assets): string {
  const bytes = brotliCompressSync(render(sharedBytes)).length;
  return render(bytes + sharedBytes);
}

async function answerForm(c: Context, language: Language, { catalogue }: Library, site: Site) {
  const form = await c.req.parseBody().catch(() => undefined);
  const typed = (name: string) => (typeof form?.[name] === 'string' ? form[name] : undefined);
  const checked = checkAnswers(fromForm(typed), catalogue);
  const answers: Answers = 'value' in checked ? checked.value : {};
  const problems = 'problems' in checked ? checked.problems : [];
  c.header('cache-control', 'no-store');
  const status = !form ? 400 : problems.length > 0 ? 422 : 200;
  return c.html(site.householdAnswer(language, { answers, problems, typed }), status);
}

/** The addresses of the built scripts and styles. */
export const readManifest = (clientFolder: string): Assets => readBuild(clientFolder, LANGUAGES);

/** The addresses of sources, as Vite serves them in development. */
export const developmentAssets: Assets = {
  css: {
    site: '/web/style/site.css',
    pages: '/web/style/pages.css',
    kit: '/web/style/kit.css',
    room: '/web/style/room.css',
  },
  scripts: Object.fromEntries(
    [
      ...['household', 'council', 'fleet', 'room', 'lead'].flatMap((name) =>
        LANGUAGES.map((language) => `${name}.${language}`),
      ),
      ...SMALL_SCRIPTS,
    ].map((name) => [name, [`/web/entries/${name}.ts`]]),
  ),
};
