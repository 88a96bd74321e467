/**
 * What published figures are compared with: the catalogue, the proposals, the stocks of devices, and national
 * facts that no model charges.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Factor, FactorId } from '../draws/factor.ts';
import type { Answers } from '../household/answers.ts';
import type { StockCatalogue } from '../council/plan/catalogue.ts';
import type { Proposals } from '../proposals/proposals.ts';
import type { PlaceRules } from '../territory/population.ts';

export interface Facts {
  readonly catalogue: Catalogue;
  readonly proposals: Proposals;
  readonly stock: StockCatalogue;
  readonly territories: PlaceRules;
  readonly factors: Readonly<Record<FactorId, Factor>>;
  readonly published: {
    readonly stocks: readonly { readonly device: string; readonly perInhabitant: number }[];
    readonly parameters: Readonly<Record<string, { readonly value: number }>>;
  };
}

/** In the unit of its row. */
export type Compute = (facts: Facts) => number;

export const KG_PER_MEGATONNE = 1e9;

const DAYS_PER_YEAR = 365;
const DAYS_PER_WEEK = 7;

/** Hours a year, for one hour a week. */
export const HOURS_PER_YEAR_OF_WEEKLY = DAYS_PER_YEAR / DAYS_PER_WEEK;

export const NO_ANSWERS: Answers = { devices: [], connections: { fixedLines: 0, sims: 0 }, uses: [] };

/** @throws Error when published.json has no such parameter */
export function parameter({ published }: Facts, name: string): number {
  const found = published.parameters[name];
  if (!found) throw new Error(`published.json: no parameter "${name}"`);
  return found.value;
}
