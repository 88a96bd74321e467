/**
 * Pieces of the site inside pages of other sites, over HTTP: the page that shows how, the script that those pages load,
 * and the pieces themselves, the only documents of the site that another may show.
 */
import type { Context, Hono } from 'hono';
import { LANGUAGES, type Language } from '../../models/catalogue/language.ts';
import { once } from '../../models/draws/memo.ts';
import type { Assets } from '../../web/document.ts';
import { COMPONENT, COMPONENT_PATH, EMBEDDED, readEmbedding } from '../../web/embedding.ts';
import { PATHS } from '../../web/pages.ts';
import type { Site } from '../../web/server.ts';
import { PAGE_COST } from '../compute/cost.ts';
import type { Computing } from '../compute/computing.ts';
import { isUndone, type Undone } from '../compute/pool.ts';
import type { Assets as Files } from '../http/assets.ts';
import { keep, keptAnswer, type Kept } from '../http/cachedBody.ts';
import type { Environment } from '../http/environment.ts';
import type { PageCache } from '../http/pageCache.ts';
import { retryAfter } from '../http/problem.ts';
import type { PageJobs } from './computed.ts';

const UNDONE = { busy: 429, lost: 503 } as const;
/** Its address stays while what it says may change: pages ask for it again, and a tag answers. */
const HOUR = 'public, max-age=3600';
const FOR_ALL = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
const LONGEST_TYPED = 100;

/** The script of pages of other sites: the file of the build, or where the sources have it. */
export type ComponentScript = () => Kept | string | undefined;

export function scriptOf({ scripts }: Assets, files?: Files): ComponentScript {
  return once(() => {
    const address = scripts[COMPONENT.name]?.[0];
    const file = address === undefined ? undefined : files?.get(address);
    return file ? keep(file.bytes, file.type, HOUR) : address;
  });
}

interface EmbedParts {
  readonly site: Site;
  readonly cached: PageCache;
  readonly computing: Computing<PageJobs>;
  readonly embeddedBy: string;
  readonly script: ComponentScript;
  /** Where the site is published; when nobody said, addresses begin as the request did. */
  readonly origin: string | undefined;
}

export function addEmbeds(app: Hono<Environment>, parts: EmbedParts): void {
  app.get(COMPONENT_PATH, async (c, next) => {
    const script = parts.script();
    if (script === undefined) return next();
    const answer = typeof script === 'string' ? c.redirect(script) : await keptAnswer(c, script);
    for (const [name, value] of Object.entries(FOR_ALL)) answer.headers.set(name, value);
    return answer;
  });
  for (const language of LANGUAGES) addIn(app, language, parts);
}

function addIn(app: Hono<Environment>, language: Language, parts: EmbedParts): void {
  const { site, cached, computing, embeddedBy, origin } = parts;
  const { page, household, proposal } = site.embedded;

  app.get(PATHS.embed[language], (c) => {
    c.set('frames', 'has-frames');
    const read = (name: string) => c.req.query(name)?.slice(0, LONGEST_TYPED);
    const from = origin ?? new URL(c.req.url).origin;
    const { address, draw } = page.answer(language, read, { origin: from, embeddedBy });
    return keptAnswer(c, cached.get(from + address, draw));
  });

  /** Answers with a piece, which other sites may show. */
  const piece = (route: string, answer: (c: Context<Environment>) => Promise<Response> | Response) =>
    app.get(route, (c) => {
      c.set('frames', 'is-framed');
      return answer(c);
    });
  const shownIn = (c: Context) => readEmbedding((name) => c.req.query(name));
  const key = (c: Context, shown: object) => `${c.req.path}?${JSON.stringify(shown)}`;
  const made = async (c: Context, answer: Kept | Undone) => {
    if (!isUndone(answer)) return keptAnswer(c, answer);
    const { pathname, search } = new URL(c.req.url);
    const html = site.undone(language, answer.undone, pathname + search);
    const headers = { 'cache-control': 'no-store', ...retryAfter(answer.waitMs) };
    return c.html(html, UNDONE[answer.undone], headers);
  };

  piece(EMBEDDED.household[language], (c) => {
    const shown = shownIn(c);
    return keptAnswer(
      c,
      cached.get(key(c, { theme: shown.theme }), () => household(language, shown)),
    );
  });
  piece(`${EMBEDDED.ranking[language]}/:code?`, async (c) => {
    const [code, shown] = [c.req.param('code') ?? '', shownIn(c)];
    const ask = () => computing.ask(c, 'embeddedRanking', PAGE_COST, language, code, shown);
    return made(c, await cached.later(key(c, shown), ask));
  });
  piece(`${EMBEDDED.proposal[language]}/:id?/:code?`, async (c) => {
    const [id, code, shown] = [c.req.param('id') ?? '', c.req.param('code'), shownIn(c)];
    if (!proposal.has(id, shown)) return c.html(proposal.missing(language, shown), 404);
    const ask = () => computing.ask(c, 'embeddedProposal', PAGE_COST, language, id, code, shown);
    return made(c, await cached.later(key(c, shown), ask));
  });
}
