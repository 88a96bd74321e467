/** The corridor in one language, kept: it does not change while the server runs. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { keptDocument } from '../../http/cachedBody.ts';
import { cited, numbersHead } from '../answer/parts.ts';
import { corridorRoute, type CorridorBody } from './contract.ts';

export function corridorRoutes(library: Library) {
  const answer = keptDocument((language) => corridorOf(library, language));
  return new OpenAPIHono().openapi(corridorRoute, (c) => answer(c));
}

export function corridorOf(library: Library, language: Language): CorridorBody {
  const { factors, budgets, shares, today, national, floor, why } = library.corridor;
  const inWords = (options: typeof budgets) =>
    options.map(({ id, label, factor }) => ({ id, label: label[language], factor }));
  return {
    ...numbersHead(library, language, factors),
    budgets: inWords(budgets),
    shares: inWords(shares),
    today,
    national,
    floor: {
      ...floor,
      source: cited(floor.source, library),
      text: floor.text[language],
      gap: floor.gap[language],
    },
    why: why.map(({ id, text, source, where }) => ({
      id,
      text: text[language],
      source: cited(source, library),
      where,
    })),
  };
}
