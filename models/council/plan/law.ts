/** What the law already asks of a council, as pulls: each threshold adds to the one before it, from its year. */
import type { StockCatalogue } from './catalogue.ts';
import type { Pull } from './scenario.ts';

export const lawPulls = ({ levers }: Pick<StockCatalogue, 'levers'>): Pull[] =>
  levers.flatMap(({ id, minimum = [] }) =>
    minimum.map(({ from, intensity }, i) => ({
      lever: id,
      intensity: intensity - (minimum[i - 1]?.intensity ?? 0),
      start: from,
      ramp: 0,
    })),
  );
