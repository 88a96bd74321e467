/** The list of factors, as pages of JSON or as one CSV, and each factor on its own. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { DocumentedFactor } from '../../../data/files.ts';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { csv, spreadsheet } from '../../../models/request/csv.ts';
import { present } from '../../../models/request/present.ts';
import { languageOf } from '../../http/language.ts';
import { problem } from '../../http/problem.ts';
import { factorRoute, factorsRoute, type FactorsPage } from './contract.ts';
import type { FactorsQuery, Format } from './query.ts';
import { factorDetailOf, factorRowOf, figureLines } from './row.ts';
import { createFactorSearch } from './search.ts';

const PATH = '/api/v1/factors';
const CACHED = 'public, max-age=300';

export function factorRoutes(library: Library) {
  const search = createFactorSearch(library);
  return new OpenAPIHono()
    .openapi(factorsRoute, (c) => {
      const query = c.req.valid('query');
      const language = languageOf(c);
      const found = search(query);
      const headers = {
        'cache-control': CACHED,
        'content-language': language,
        vary: 'Accept, Accept-Language',
      };
      const format = formatOf(c, query);
      if (format === 'json') return c.json(pageOf(found, query, library, language), 200, headers);
      const { version, hash } = library.catalogue;
      return new Response(csvOf(found, library, language, format), {
        headers: {
          ...headers,
          'content-type': 'text/csv; charset=utf-8; header=present',
          'content-disposition': `attachment; filename="sobrement-factors-${version}-${hash}-${language}.csv"`,
        },
      });
    })
    .openapi(factorRoute, (c) => {
      const { id } = c.req.valid('param');
      const language = languageOf(c);
      const factor = Object.hasOwn(library.factors, id) ? library.factors[id] : undefined;
      if (!factor) return problem(c, 'unknown-factor');
      const headers = { 'cache-control': CACHED, 'content-language': language, vary: 'Accept-Language' };
      return c.json(factorDetailOf(factor, library, language), 200, headers);
    });
}

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';

function formatOf(c: Context, { format }: FactorsQuery): Format {
  if (format) return format;
  const type = accepts(c, { header: 'Accept', supports: [JSON_TYPE, CSV_TYPE], default: JSON_TYPE });
  return type === CSV_TYPE ? 'csv' : 'json';
}

export function pageOf(
  found: readonly DocumentedFactor[],
  query: FactorsQuery,
  library: Library,
  language: Language,
): FactorsPage {
  const { page, perPage } = query;
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const link = (wanted: number) => addressOf(query, { page: String(wanted), perPage: String(perPage) });
  const start = (page - 1) * perPage;
  return {
    catalogue: { version: library.catalogue.version, hash: library.catalogue.hash },
    total: found.length,
    page,
    perPage,
    pages,
    factors: found.slice(start, start + perPage).map((factor) => factorRowOf(factor, library, language)),
    links: {
      self: link(page),
      first: link(1),
      previous: page > 1 ? link(Math.min(page - 1, pages)) : null,
      next: page < pages ? link(page + 1) : null,
      last: link(pages),
      csv: addressOf(query, { format: 'csv' }),
    },
  };
}

function addressOf(
  { search, kind, status, source, grade, lang }: FactorsQuery,
  more: Record<string, string>,
): string {
  const kept = present({ search, kind, status, source, grade, lang });
  return `${PATH}?${new URLSearchParams({ ...kept, ...more })}`;
}

function csvOf(
  found: readonly DocumentedFactor[],
  library: Library,
  language: Language,
  format: 'csv' | 'spreadsheet',
): string {
  const all = figureLines(found, library, language);
  if (format === 'spreadsheet') return spreadsheet(all, language);
  const [header, ...lines] = all;
  return csv(header as readonly string[], lines);
}
