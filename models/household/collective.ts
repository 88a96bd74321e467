/**
 * The collective share: the footprint of the data centres that work for France, less the part that personal
 * uses account for. It covers business, public services, advertising and the training of models: it is shown
 * beside a personal total, never inside it.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answers } from './answers.ts';
import { byComponent, plan } from './plan.ts';

export interface CollectiveShare {
  /** kgCO2e a year and per person. */
  readonly perPerson: number;
  /** The published total that it is part of, kgCO2e a year and per person. */
  readonly published: number;
}

/** Follows the conventions of an answer: its switches decide the footprint of personal uses. */
export function collectiveShare(catalogue: Catalogue, { switches }: Answers = {}): CollectiveShare {
  const published = catalogue.factors[catalogue.nationalDatacenters]!.central;
  const { lines, situation } = plan(switches ? { switches } : {}, catalogue);
  const personal = byComponent(lines).datacenter / situation.people.central;
  return { perPerson: Math.max(0, published - personal), published };
}
