/** Prices in one language, kept: they do not change while the server runs. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { present } from '../../../models/request/present.ts';
import { keepJson, keptAnswer, onceInEach, REVALIDATED } from '../../http/cachedBody.ts';
import { languageOf } from '../../http/language.ts';
import { numbersHead } from '../answer/parts.ts';
import { pricesRoute, type PricesBody } from './contract.ts';

export function priceRoutes(library: Library) {
  const kept = onceInEach((language) => keepJson(pricesOf(library, language), REVALIDATED));
  return new OpenAPIHono().openapi(pricesRoute, (c) => {
    const language = languageOf(c);
    return keptAnswer(c, kept[language](), language);
  });
}

function pricesOf(library: Library, language: Language): PricesBody {
  const { factors, electricity, repair, prices } = library.prices;
  return {
    ...numbersHead(library, language, factors),
    electricity,
    repair,
    prices: prices.map((entry) => present({ ...entry, gap: entry.gap?.[language] })),
  };
}
