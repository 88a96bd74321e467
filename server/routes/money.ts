/** Prices and the corridor, in one language each, kept: they do not change while the server runs. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../data/library.ts';
import type { FactorId, Language } from '../../models/catalogue.ts';
import { corridorRoute, type CorridorBody } from '../contract/corridor.ts';
import { pricesRoute, type PricesBody } from '../contract/prices.ts';
import { keepJson, keptAnswer, once, REVALIDATED } from '../http/kept.ts';
import { languageOf } from '../http/language.ts';
import { cited } from './cited.ts';
import { present } from './present.ts';

export function moneyRoutes(library: Library) {
  const prices = inBoth((language) => once(() => keepJson(pricesOf(library, language), REVALIDATED)));
  const corridor = inBoth((language) => once(() => keepJson(corridorOf(library, language), REVALIDATED)));
  return new OpenAPIHono()
    .openapi(pricesRoute, (c) => keptAnswer(c, prices[languageOf(c)](), languageOf(c)))
    .openapi(corridorRoute, (c) => keptAnswer(c, corridor[languageOf(c)](), languageOf(c)));
}

const inBoth = <T>(make: (language: Language) => T): Record<Language, T> => ({
  fr: make('fr'),
  en: make('en'),
});

function headOf({ catalogue }: Library, language: Language, factors: Readonly<Record<FactorId, unknown>>) {
  return {
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    language,
    factors: Object.fromEntries(Object.keys(factors).map((id) => [id, catalogue.factors[id]!])),
  };
}

function pricesOf(library: Library, language: Language): PricesBody {
  const { factors, electricity, repair, prices } = library.prices;
  return {
    ...headOf(library, language, factors),
    electricity,
    repair,
    prices: prices.map((entry) => present({ ...entry, gap: entry.gap?.[language] })),
  };
}

function corridorOf(library: Library, language: Language): CorridorBody {
  const { factors, budgets, shares, today, national, floor, why } = library.corridor;
  const inWords = (options: typeof budgets) =>
    options.map(({ id, label, factor }) => ({ id, label: label[language], factor }));
  return {
    ...headOf(library, language, factors),
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
