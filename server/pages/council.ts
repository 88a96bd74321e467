/**
 * The council door over HTTP: the search, a territory, and what the reader takes away from it. The form of the pieces
 * is the only thing posted; its answer is a file, which is neither kept nor logged.
 */
import type { Context, Hono } from 'hono';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { OWN } from '../../models/territory/own.ts';
import { PATHS, territoryFileRoute, territoryPartRoute, territoryPath } from '../../web/pages.ts';
import type { Site } from '../../web/server.ts';
import type { Computing } from '../compute/computing.ts';
import type { Door } from '../live/door.ts';
import { orUnavailable } from '../store/failure.ts';
import { PAGE_COST } from '../compute/cost.ts';
import { isUndone, type Undone } from '../compute/pool.ts';
import { WORKBOOK_TYPES, WRITTEN_TYPES, type Written } from '../files/kinds.ts';
import { keep, keptAnswer, REVALIDATED, type Kept } from '../http/cachedBody.ts';
import type { Environment } from '../http/environment.ts';
import type { PageCache } from '../http/pageCache.ts';
import { retryAfter } from '../http/problem.ts';
import type { Filled, PageJobs, TextFile } from './computed.ts';

const LONGEST_QUERY = 100;
const LONGEST_SCENARIO = 2000;
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ...WRITTEN_TYPES,
  ...WORKBOOK_TYPES,
} as const;
type ScenarioPage = 'territory' | 'note' | 'pieces' | 'deliberation' | 'meeting' | 'review';
const UNDONE = { busy: 429, lost: 503 } as const;
/** Before a room is asked for again, where the database does not answer. */
const WAIT_MS = 5000;
const encoder = new TextEncoder();

export interface CouncilParts {
  readonly site: Site;
  readonly language: Language;
  readonly cached: PageCache;
  readonly computing: Computing<PageJobs>;
}

export interface VotingParts extends CouncilParts {
  /** Into rooms, for a vote. */
  readonly door: Door;
}

export function addCouncilPages(app: Hono<Environment>, parts: VotingParts): void {
  const { site, language, cached, computing } = parts;

  app.get(PATHS.council[language], (c) => {
    const query = (c.req.query('q') ?? '').slice(0, LONGEST_QUERY);
    const address = `${c.req.path}?${new URLSearchParams({ q: query }).toString()}`;
    return keptAnswer(
      c,
      cached.get(address, () => site.council.search(language, query)),
    );
  });
  /** The page of the territory that has this code, or of a document to take away. */
  const page = (route: string, name: ScenarioPage) =>
    app.get(route, async (c) => {
      const { search, ...asked } = scenarioIn(c, site);
      if (!site.council.opens(asked.code, asked.fields))
        return asked.code === OWN
          ? c.html(site.council.search(language, '', ownTyped(c)), 422)
          : missing(c, parts);
      const made = await cached.later(asked.host + c.req.path + search, () =>
        computing.ask(c, name, PAGE_COST, language, asked),
      );
      return isUndone(made) ? undone(c, parts, made) : keptAnswer(c, made);
    });
  page(`${PATHS.council[language]}/:code`, 'territory');
  page(territoryPartRoute('pieces', language), 'pieces');
  page(territoryPartRoute('note', language), 'note');
  /** What is typed in a draft becomes a part of its scenario, whose address is then the one that reopens it. */
  app.get(territoryPartRoute('deliberation', language), (c, next) => {
    const { code, fields } = scenarioIn(c, site);
    const priced = site.council.priced(code, fields);
    return priced === undefined ? next() : Promise.resolve(c.redirect(`${c.req.path}${priced}#costs`, 303));
  });
  page(territoryPartRoute('deliberation', language), 'deliberation');
  page(territoryPartRoute('meeting', language), 'meeting');
  page(territoryPartRoute('review', language), 'review');
  app.get(territoryFileRoute('pictures', language), (c) => {
    const { code, search } = scenarioIn(c, site);
    const of = new URLSearchParams({ page: territoryPath(code, language) + search });
    return c.redirect(`${PATHS.pictures[language]}?${of.toString()}`);
  });
  app.post(territoryPartRoute('pieces', language), (c) => answerPieces(c, parts));
  app.post(territoryPartRoute('meeting', language), (c) => openVote(c, parts));
  /** The years of a scenario, as a download. */
  const years = (part: 'csv' | 'json', name: 'sheet' | 'years') =>
    app.get(territoryPartRoute(part, language), async (c) => {
      const asked = scenarioIn(c, site);
      if (!site.council.opens(asked.code, asked.fields)) return missing(c, parts);
      const made = await computing.ask(c, name, PAGE_COST, language, asked);
      if (isUndone(made)) return undone(c, parts, made);
      return download(c, made, keep(encoder.encode(made.text), TYPES[part], REVALIDATED));
    });
  for (const as of ['docx', 'odt', 'txt'] as const)
    app.get(territoryPartRoute(as, language), async (c) => {
      const asked = scenarioIn(c, site);
      if (!site.council.opens(asked.code, asked.fields)) return missing(c, parts);
      const made = await computing.ask(c, 'deliberationFile', PAGE_COST, language, asked, as);
      if (isUndone(made)) return undone(c, parts, made);
      return download(c, made, keep(made.bytes, TYPES[as], REVALIDATED));
    });
  for (const as of ['xlsx', 'ods'] as const)
    app.get(territoryFileRoute(as, language), async (c) => {
      const asked = scenarioIn(c, site);
      if (!site.council.opens(asked.code, asked.fields)) return missing(c, parts);
      const made = await computing.ask(c, 'workbook', PAGE_COST, language, asked, as);
      if (isUndone(made)) return undone(c, parts, made);
      return download(c, made, keep(made.bytes, TYPES[as], REVALIDATED));
    });
  years('csv', 'sheet');
  years('json', 'years');
}

const missing = (c: Context, { site, language }: CouncilParts) =>
  c.html(site.notFound(language, c.req.path), 404);

/** Says why there is no page, and how to ask again without losing anything. */
function undone(c: Context, { site, language }: CouncilParts, why: Undone, filled?: Filled) {
  const { search, pathname } = new URL(c.req.url);
  const html = site.undone(language, why.undone, pathname + search, filled);
  return c.html(html, UNDONE[why.undone], { 'cache-control': 'no-store', ...retryAfter(why.waitMs) });
}

function scenarioIn(c: Context, { lan }: Pick<Site, 'lan'>) {
  const { host, search, origin } = new URL(c.req.url);
  return {
    origin: lan()[0] ?? origin,
    code: c.req.param('code') ?? '',
    host,
    search,
    fields: [...new URLSearchParams(search.slice(0, LONGEST_SCENARIO))],
  };
}

/** What the reader typed, so that nothing written is lost. */
const ownTyped = (c: Context) => ({ name: c.req.query('name') ?? '', people: c.req.query('people') ?? '' });

const attachment = (name: string): string => `attachment; filename="${name.replaceAll(/[^\w.-]/g, '')}"`;

async function download(c: Context, { name }: Pick<TextFile, 'name'>, kept: Kept): Promise<Response> {
  const answer = await keptAnswer(c, kept);
  answer.headers.set('content-disposition', attachment(name));
  return answer;
}

async function answerPieces(c: Context, parts: CouncilParts) {
  const { site, language, computing } = parts;
  const asked = scenarioIn(c, site);
  if (!site.council.opens(asked.code, asked.fields)) return missing(c, parts);
  const filled = await filledIn(c);
  c.header('cache-control', 'no-store');
  const as = Object.hasOwn(filled, 'as') ? filled['as'] : undefined;
  if (!isFile(as)) {
    const again = await computing.ask(c, 'piecesAgain', PAGE_COST, language, asked, filled);
    return isUndone(again) ? undone(c, parts, again, filled) : c.html(again, 422);
  }
  const file = await computing.ask(c, 'piecesFile', PAGE_COST, language, asked, filled, as);
  if (isUndone(file)) return undone(c, parts, file, filled);
  c.header('content-disposition', attachment(file.name));
  return c.body(file.bytes, 200, { 'content-type': TYPES[as] });
}

/**
 * Opens a vote on the scenarios of an address, and leads to it: the code and the secret of who opened it stand after the
 * #, which no browser sends.
 */
async function openVote(c: Context, parts: VotingParts) {
  const { site, language, door } = parts;
  const { code, fields, search } = scenarioIn(c, site);
  c.header('cache-control', 'no-store');
  const found = site.council.scenariosIn(code, fields);
  if (found === undefined) return missing(c, parts);
  const { scenarios, query } = found;
  if (scenarios === 0) return c.redirect(c.req.path + search, 303);
  const ballot = { scenarios, address: c.req.path + query };
  const opened = door.rooms && (await orUnavailable(() => door.vote(c, language, ballot)));
  if (opened === undefined || opened === 'unavailable')
    return undone(c, parts, { undone: 'lost', waitMs: WAIT_MS });
  if (typeof opened === 'number') return undone(c, parts, { undone: 'busy', waitMs: opened });
  const secrets = new URLSearchParams({ vote: opened.code, t: opened.token }).toString();
  return c.redirect(`${c.req.path}${search}#${secrets}`, 303);
}

const isFile = (as: string | undefined): as is Written | 'csv' =>
  as === 'csv' || (as !== undefined && Object.hasOwn(WRITTEN_TYPES, as));

/** What was written in a form; its files are left out. */
async function filledIn(c: Context): Promise<Filled> {
  const form = await c.req.parseBody().catch(() => ({}) as Record<string, string | File>);
  const texts = Object.entries(form).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}
