/** Prices in one language, kept: they do not change while the server runs. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { present } from '../../../models/request/present.ts';
import { keptDocument } from '../../http/cachedBody.ts';
import { numbersHead } from '../answer/parts.ts';
import { pricesRoute, type PricesBody } from './contract.ts';

export function priceRoutes(library: Library) {
  const answer = keptDocument((language) => pricesOf(library, language));
  return new OpenAPIHono().openapi(pricesRoute, (c) => answer(c));
}

export function pricesOf(library: Library, language: Language): PricesBody {
  const { factors, electricity, repair, prices } = library.prices;
  return {
    ...numbersHead(library, language, factors),
    electricity,
    repair,
    prices: prices.map((entry) => present({ ...entry, gap: entry.gap?.[language] })),
  };
}
