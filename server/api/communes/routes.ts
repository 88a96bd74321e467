/** Every commune on a line, kept: what a page needs to compute them all by itself. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import { DEFAULT_GRID } from '../../../models/catalogue/country.ts';
import { once } from '../../../models/draws/memo.ts';
import { csv } from '../../../models/request/csv.ts';
import { gridOf } from '../../../models/territory/grid.ts';
import { sizeIn } from '../../../models/territory/homes.ts';
import { keep, keptAnswer, REVALIDATED } from '../../http/cachedBody.ts';
import { COMMUNE_COLUMNS, communesRoute } from './contract.ts';

export function communeRoutes(library: Library, territories: Territories) {
  const list = once(() =>
    keep(
      new TextEncoder().encode(communesCsv(library, territories)),
      'text/csv; charset=utf-8; header=present',
      REVALIDATED,
    ),
  );
  return new OpenAPIHono().openapi(communesRoute, async (c: Context) => keptAnswer(c, list()));
}

/** @param listed by default, every commune */
export function communesCsv(
  { territories: { grids, households }, factors }: Library,
  territories: Territories,
  listed = territories.communes(),
): string {
  const rows = listed.map(({ code, name, department, population }) => {
    const placed = { code, kind: 'commune' as const, department: { code: `dep-${department}` } };
    const { size } = sizeIn(placed, households, factors);
    return [code, name, department, population, gridOf(placed, grids) ?? DEFAULT_GRID, size.central];
  });
  return csv(COMMUNE_COLUMNS, rows);
}
