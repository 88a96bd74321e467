/**
 * The collective share: the footprint of the data centres that work for France, less the part that personal
 * uses account for. It covers business, public services, advertising and the training of models: it is shown
 * beside a personal total, never inside it.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Estimate } from '../draws/distribution.ts';
import type { Factor } from '../draws/factor.ts';
import type { Answers } from './answers.ts';
import { byComponent, plan } from './plan.ts';

export interface CollectiveShare {
  /** kgCO2e a year. Its range is that of the published figure: personal uses are a few kilograms of it. */
  readonly share: Estimate;
  /** The published total that it is part of, kgCO2e a year and per person. */
  readonly published: Factor;
}

/**
 * Follows the conventions of an answer: its switches decide the published total and the footprint of personal uses.
 * @param people whose share it is, one by default
 */
export function collectiveShare(
  catalogue: Catalogue,
  { switches }: Answers = {},
  people = 1,
): CollectiveShare {
  const { lines, situation } = plan(switches ? { switches } : {}, catalogue);
  const published = catalogue.factors[situation.resolve(catalogue.nationalDatacenters)!.factor!]!;
  const personal = byComponent(lines).datacenter / situation.people.central;
  const rest = (total: number) => people * Math.max(0, total - personal);
  const { central, low, high } = published;
  return { share: { central: rest(central), low: rest(low), high: rest(high) }, published };
}
