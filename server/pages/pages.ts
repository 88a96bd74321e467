/**
 * The pages over HTTP. A GET page holds nothing personal: each is made once per start and per language, and kept with
 * its compressed forms.
 */
import { brotliCompressSync } from 'node:zlib';
import { Hono, type Context } from 'hono';
import { loadAudits } from '../../data/audits.ts';
import { loadDisputes } from '../../data/disputes.ts';
import type { Library } from '../../data/library.ts';
import { openTerritories } from '../../data/territories/load.ts';
import { loadVersions } from '../../data/versions/load.ts';
import type { Territories } from '../../data/territories/territories.ts';
import type { Assets } from '../../web/document.ts';
import { LANGUAGES, type Language } from '../../models/catalogue/language.ts';
import { PATHS } from '../../web/pages.ts';
import { createSite, type Site } from '../../web/server.ts';
import { createComputing, type Calculators } from '../compute/computing.ts';
import { keptAnswer, type Kept } from '../http/cachedBody.ts';
import type { Environment } from '../http/environment.ts';
import { createPageCache, keepPage, type PageCache } from '../http/pageCache.ts';
import { createFactorSearch } from '../api/factors/search.ts';
import type { Door } from '../live/door.ts';
import type { Publisher } from '../publisher.ts';
import type { Store } from '../store/store.ts';
import { addComeBackPages } from './comeBack.ts';
import { createPageJobs } from './computed.ts';
import { addEmbeds, scriptOf } from './embeds.ts';
import { addFoundFiles } from './found.ts';
import { addCouncilPages } from './council.ts';
import { addShortForm } from './household.ts';
import { createProgramme } from './programme.ts';
import { addOpenData } from './openData/openData.ts';
import { addOfflineFiles, type Built } from './offline.ts';
import { addProposalPages } from './proposals.ts';
import type { Drawn } from './pictures/album.ts';
import { addPictures } from './pictures/routes.ts';
import { addRoomPages } from './room.ts';
import { addShortLinks } from './shortLinks.ts';

/** How many pages of figures and answers to searches are kept at once. */
const KEPT_PAGES = 300;

export interface PagesParts {
  readonly library: Library;
  readonly assets: Assets;
  /** Which sites may show pieces of this one, as the sources of a policy; by default, all. */
  readonly embeddedBy?: string;
  /** The OpenAPI document of the API, when its page is asked for. */
  readonly document: () => object;
  /** The territories of France; by default, those of the installed package. */
  readonly territories?: Territories;
  /** What the server keeps. Without a store it keeps nothing, and tells whoever asks. */
  readonly store?: Store | undefined;
  /** Who publishes the site; by default, nobody has said. */
  readonly publisher?: Publisher;
  /** Addresses at which a class reaches this server; none unless it was started for a class. */
  readonly lan?: () => readonly string[];
  /** The way into rooms: that of the API, so that what one origin may do is counted once. */
  readonly door: Door;
  /** The pictures of the build; without them, each is drawn when it is first asked for. */
  readonly drawn?: Drawn;
  /** The build for the browser, where there is one: what of it a device may keep, and the script for other sites. */
  readonly built?: Built;
  /** For the long computations. Without them, the process that answers computes everything. */
  readonly calculators?: Calculators;
}

export function createPages({
  library,
  assets,
  embeddedBy = '*',
  document,
  territories = openTerritories(library.territories),
  store,
  publisher = {},
  lan = () => [],
  door,
  drawn,
  built,
  calculators,
}: PagesParts): Hono<Environment> {
  const search = createFactorSearch(library);
  const versions = loadVersions();
  const site = createSite({
    libraryOf: door.libraryOf,
    library,
    versions,
    disputes: loadDisputes(library),
    audits: loadAudits(),
    publisher,
    territories,
    assets,
    search,
    programme: createProgramme(library),
    document,
    lan,
  });
  const computing = createComputing(createPageJobs(library, site), calculators);
  const cached = createPageCache(KEPT_PAGES);
  const app = new Hono<Environment>();
  addFoundFiles(app, { site, territories, versions, origin: assets.origin });
  addOpenData(app, { library, versions, publisher, origin: assets.origin });
  addOfflineFiles(app, { library, assets, built });
  addStillPages(app, site, assets);
  // the list of the first edition has no proposal’s name
  for (const language of LANGUAGES) addProposalPages(app, { site, language, cached, computing });
  addEmbeds(app, {
    site,
    cached,
    computing,
    embeddedBy,
    script: scriptOf(assets, built?.files),
    origin: assets.origin,
  });
  addFoundPages(app, site, cached);
  for (const language of LANGUAGES) {
    addCouncilPages(app, { site, language, cached, computing, door });
    addShortForm(app, { site, language, library });
  }
  addComeBackPages(app, { library, site, store, door });
  addRoomPages(app, { library, site, door });
  addShortLinks(app, { site, store, territories });
  addPictures(app, computing, site, drawn);
  for (const home of Object.values(PATHS.home))
    if (home !== '/') app.get(home.slice(0, -1), (c) => c.redirect(home, 301));
  app.get('*', (c) => c.html(site.notFound(languageAt(c.req.path), c.req.path), 404));
  return app;
}

/** The language under whose home page an address stands; that of the site itself when there is no other. */
const languageAt = (path: string): Language =>
  LANGUAGES.filter((each) => path.startsWith(PATHS.home[each])).at(-1)!;

/** The pages that are the same for everyone, each made when it is first asked. */
function addStillPages(app: Hono<Environment>, { still, about }: Site, assets: Assets): void {
  for (const language of LANGUAGES) {
    const fixed = (path: string, draw: () => string) => {
      const kept = once(draw);
      app.get(path, (c) => keptAnswer(c, kept()));
    };
    for (const { address, draw } of still) fixed(address[language], () => draw(language));
    fixed(about.address[language], () => weighed((bytes) => about.draw(language, bytes), assets));
  }
}

/** The lists that are searched, and the page of each thing that has a name; those asked for last are kept. */
function addFoundPages(app: Hono<Environment>, { queried, named, notFound }: Site, cached: PageCache): void {
  const kept = (c: Context, address: string, draw: () => string) => keptAnswer(c, cached.get(address, draw));
  for (const language of LANGUAGES) {
    for (const page of queried)
      app.get(page.address[language], (c) => {
        const { address, draw } = page.answer(language, c.req.path, (name) => c.req.query(name));
        return kept(c, address, draw);
      });
    for (const { address, has, draw } of named)
      app.get(`${address[language]}/:name`, (c) => {
        const name = c.req.param('name')!;
        if (!has(name)) return c.html(notFound(language, c.req.path), 404);
        return kept(c, c.req.path, () => draw(language, name));
      });
  }
}

function once(draw: () => string): () => Kept {
  let kept: Kept | undefined;
  return () => (kept ??= keepPage(draw()));
}

/** A page that says how much it weighs: it is made once to be weighed, then again with its weight. */
function weighed(draw: (bytes: number) => string, { sharedBytes = 0 }: Assets): string {
  const bytes = brotliCompressSync(draw(sharedBytes)).length;
  return draw(bytes + sharedBytes);
}
