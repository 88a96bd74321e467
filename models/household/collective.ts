/**
 * The collective share: what the data centres that work for France weigh, less what personal uses reach. It is
 * business, public services, advertising, training of models: shown beside a personal total, never inside it.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answers } from './answers.ts';
import { byComponent, plan } from './plan.ts';

export interface CollectiveShare {
  /** kgCO2e a year and per person. */
  readonly perPerson: number;
  /** The published total of which it is the rest, kgCO2e a year and per person. */
  readonly published: number;
}

/** By the conventions of an answer: its switches decide what personal uses weigh. */
export function collectiveShare(catalogue: Catalogue, { switches }: Answers = {}): CollectiveShare {
  const published = catalogue.factors[catalogue.nationalDatacenters]!.central;
  const { lines, situation } = plan(switches ? { switches } : {}, catalogue);
  const personal = byComponent(lines).datacenter / situation.people.central;
  return { perPerson: Math.max(0, published - personal), published };
}
