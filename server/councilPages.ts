/**
 * The council door over HTTP: search, a territory, and what is taken away from it. The form of the pieces is the only
 * thing posted; its answer is a file, neither kept nor logged.
 */
import type { Context, Hono } from 'hono';
import type { Library } from '../data/library.ts';
import type { Language } from '../models/catalogue.ts';
import { OWN } from '../models/territory/own.ts';
import { PATHS, territoryPartRoute, type Site } from '../web/server.ts';
import { DEFAULT_SEED } from './contract/request.ts';
import type { Environment } from './http/environment.ts';
import { keep, keepJson, keptAnswer, REVALIDATED, type Kept } from './http/kept.ts';
import { toldPlace } from './routes/placeOf.ts';
import { rtf } from './routes/rtf.ts';
import { simulationBodyOf } from './routes/simulations.ts';
import { spreadsheet } from './routes/spreadsheet.ts';

const LONGEST_QUERY = 100;
const LONGEST_SCENARIO = 2000;
const CSV = 'text/csv; charset=utf-8';
const encoder = new TextEncoder();

type Scenario = ReturnType<typeof scenarioIn>;
type Keep = (c: Context, address: string, render: () => string) => Response | Promise<Response>;

export interface CouncilParts {
  readonly library: Library;
  readonly site: Site;
  readonly language: Language;
  /** Answers with a page that is made once and kept under an address. */
  readonly kept: Keep;
}

export function addCouncilPages(
  app: Hono<Environment>,
  { library, site, language, kept }: CouncilParts,
): void {
  const missing = (c: Context) => c.html(site.notFound(language), 404);

  app.get(PATHS.council[language], (c) => {
    const query = (c.req.query('q') ?? '').slice(0, LONGEST_QUERY);
    const address = `${c.req.path}?${new URLSearchParams({ q: query }).toString()}`;
    return kept(c, address, () => site.council(language, query));
  });
  /** The page of a territory that has this code, or of what is taken away from it. */
  const part = (route: string, render: (asked: Scenario) => string | undefined) =>
    app.get(route, (c) => {
      const asked = scenarioIn(c);
      if (!site.opens(asked.code, asked.fields))
        return asked.code === OWN ? c.html(site.council(language, '', ownTyped(c)), 422) : missing(c);
      return kept(c, asked.host + c.req.path + asked.search, () => render(asked)!);
    });
  part(`${PATHS.council[language]}/:code`, ({ code, fields }) => site.territory(language, code, fields));
  part(territoryPartRoute('pieces', language), ({ code, fields }) => site.pieces(language, code, fields));
  part(territoryPartRoute('note', language), ({ code, fields, host }) =>
    site.note(language, code, fields, host),
  );
  app.post(territoryPartRoute('pieces', language), (c) => answerPieces(c, site, language));
  app.get(territoryPartRoute('csv', language), (c) => {
    const { code, fields } = scenarioIn(c);
    const made = site.years(language, code, fields);
    if (!made) return missing(c);
    const sheet = encoder.encode(spreadsheet(made.lines, language));
    return download(c, `${made.name}.csv`, keep(sheet, CSV, REVALIDATED));
  });
  app.get(territoryPartRoute('json', language), (c) => {
    const { code, fields } = scenarioIn(c);
    const made = site.years(language, code, fields);
    if (!made) return missing(c);
    const { place, told } = made.opened;
    const households = told.households ?? place.households;
    const territory = { code: place.code, name: place.name, ...toldPlace({ ...place, households }) };
    const { draws } = made.summary;
    const body = simulationBodyOf(library, made.summary, { seed: DEFAULT_SEED, draws, territory });
    return download(c, `${made.name}.json`, keepJson({ scenario: told, ...body }, REVALIDATED));
  });
}

function scenarioIn(c: Context) {
  const { host, search } = new URL(c.req.url);
  return {
    code: c.req.param('code') ?? '',
    host,
    search,
    fields: [...new URLSearchParams(search.slice(0, LONGEST_SCENARIO))],
  };
}

/** Nothing written is lost. */
const ownTyped = (c: Context) => ({ name: c.req.query('name') ?? '', people: c.req.query('people') ?? '' });

const attachment = (name: string): string => `attachment; filename="${name.replaceAll(/[^\w.-]/g, '')}"`;

async function download(c: Context, name: string, kept: Kept): Promise<Response> {
  const answer = await keptAnswer(c, kept);
  answer.headers.set('content-disposition', attachment(name));
  return answer;
}

async function answerPieces(c: Context, site: Site, language: Language) {
  const { code, fields } = scenarioIn(c);
  if (!site.opens(code, fields)) return c.html(site.notFound(language), 404);
  const form = await c.req.parseBody().catch(() => ({}) as Record<string, string | File>);
  const typed = (name: string) => {
    const value = Object.hasOwn(form, name) ? form[name] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  c.header('cache-control', 'no-store');
  const as = typed('as');
  if (as !== 'rtf' && as !== 'csv')
    return c.html(site.pieces(language, code, fields, { typed, wrong: true })!, 422);
  const file = site.piecesFile(language, code, fields, typed)!;
  c.header('content-disposition', attachment(`${file.name}.${as}`));
  return as === 'csv'
    ? c.body(spreadsheet(file.sheet, language), 200, { 'content-type': CSV })
    : c.body(rtf(file.title, file.blocks, language), 200, { 'content-type': 'application/rtf' });
}
