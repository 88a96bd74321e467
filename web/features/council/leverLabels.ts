import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { LeverShown } from './leverWords.ts';
import type { StockCatalogue } from '../../../models/council/plan/catalogue.ts';

/** What no sum of euros includes of a lever whose cost is not typed: all of it, or a part. */
export const unpricedSaid = ({ unpriced, label }: Pick<LeverShown, 'unpriced' | 'label'>): string =>
  unpriced ?? label;

/** Names of levers, by id. */
export const labelsOf =
  ({ levers }: Pick<StockCatalogue, 'levers'>, language: Language) =>
  (id: string): string =>
    levers.find((lever) => lever.id === id)!.label[language];
