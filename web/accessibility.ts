/** What may be said of the accessibility of the site, from what was checked of it. */
import type { Audit, Criterion } from '../data/audits.ts';

/** What the law lets a site say: that all criteria are met, half of them or more, or neither. */
export type Conformity = 'whole' | 'half' | 'none';

export interface Rated {
  readonly conform: readonly Criterion[];
  readonly failing: readonly Criterion[];
  readonly notApplicable: readonly Criterion[];
  /** Not checked, or not as a whole: they count as not met. */
  readonly unchecked: readonly Criterion[];
  /** Those that only whoever hosts the site can answer: they count in the same way. */
  readonly ofHost: readonly Criterion[];
  /** How many apply; and the share of them that is met, from 0 to 1. */
  readonly applicable: number;
  readonly share: number;
  readonly conformity: Conformity;
}

/** What was found of a criterion, where it was checked. */
export const sayingOf = ({ themes }: Pick<Audit, 'themes'>, id: string) =>
  themes.flatMap(({ criteria }) => criteria).find((one) => one.id === id)?.check?.says;

const HALF = 0.5;

/**
 * All criteria met, or half of them and more, as the law says it: what was not checked as a whole counts as not met. While
 * nobody has looked at one of them at all, there is no audit, and a site is not conform, whatever the others say.
 */
export function rated({ themes }: Pick<Audit, 'themes'>): Rated {
  const all = themes.flatMap(({ criteria }) => criteria);
  const of = (verdict: string) => all.filter(({ check }) => check?.verdict === verdict);
  const [conform, failing, notApplicable] = [of('conform'), of('not-conform'), of('not-applicable')];
  const ofHost = of('host');
  const unchecked = all.filter(({ check }) => check === undefined || check.verdict === 'partly');
  const isAudited = all.every(({ check }) => check !== undefined);
  const applicable = all.length - notApplicable.length;
  const share = applicable === 0 ? 1 : conform.length / applicable;
  const conformity = !isAudited || share < HALF ? 'none' : share < 1 ? 'half' : 'whole';
  return { conform, failing, notApplicable, unchecked, ofHost, applicable, share, conformity };
}
