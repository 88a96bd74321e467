import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { StockCatalogue } from '../../../models/council/plan/catalogue.ts';

/** Names of levers, by id. */
export const labelsOf =
  ({ levers }: Pick<StockCatalogue, 'levers'>, language: Language) =>
  (id: string): string =>
    levers.find((lever) => lever.id === id)!.label[language];
