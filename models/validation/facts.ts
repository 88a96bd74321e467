/**
 * What published figures are compared with: the catalogue, the proposals, the stocks of devices, and national
 * facts that no model charges.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Factor, FactorId } from '../draws/factor.ts';
import type { Spread } from '../draws/spread.ts';
import type { Answers } from '../household/answers.ts';
import type { StockCatalogue } from '../council/plan/catalogue.ts';
import type { FleetRules } from '../fleet/read/rules.ts';
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
  readonly fleet: { readonly rules: FleetRules };
  /** What whoever published counts with, where it is known. */
  readonly reconciliations: { readonly conventions: Readonly<Record<string, { readonly value: number }>> };
}

/** In the unit of its row. */
export type Compute = (facts: Facts) => number;

/** A run of the models, in the unit of its figure, and the change that it makes to the run before. */
export type Run = readonly [change: string, value: Spread];

/** Runs from their rules to ours; the first has none of our rules, the last all of them. */
export type Walk = (facts: Facts) => readonly [start: Spread, ...changes: Run[]];

export const NO_ANSWERS: Answers = { devices: [], connections: { fixedLines: 0, sims: 0 }, uses: [] };

/** @throws Error when published.json has no such parameter */
export function parameter({ published }: Facts, name: string): number {
  const found = published.parameters[name];
  if (!found) throw new Error(`published.json: no parameter "${name}"`);
  return found.value;
}

/** @throws Error when reconciliations.json has no such convention */
export function convention({ reconciliations }: Facts, name: string): number {
  const found = reconciliations.conventions[name];
  if (!found) throw new Error(`reconciliations.json: no convention "${name}"`);
  return found.value;
}

/** @throws Error when the catalogue has no such factor */
export function centralOf({ catalogue }: Facts, id: FactorId): number {
  const found = catalogue.factors[id];
  if (!found) throw new Error(`no factor "${id}"`);
  return found.central;
}
