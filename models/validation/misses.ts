/** Published figures that our models do not meet: how far each is, and what they share, by one rule. */
import { log } from '../draws/numbers.ts';
import { nearestIn, type Reconciliation } from './reconcile.ts';

/** A row of the reconciliations: its subject, and each of its figures. */
export interface ComparedRow {
  readonly subject: string;
  readonly found: readonly Reconciliation[];
}

/** How many times theirs ours is; of their range, from the part that is nearest to ours. */
export const timesTheirs = (found: Reconciliation): number => found.ours.central / nearestIn(found);

const farness = (found: Reconciliation): number => Math.abs(log(timesTheirs(found)));

/** The figure of a row that is furthest from theirs; of those that are missed, when some are. */
export function furthestOf<T extends Reconciliation>(found: readonly T[]): T {
  const missed = found.filter(({ lands }) => !lands);
  return (missed.length > 0 ? missed : found).reduce((far, one) => (farness(one) > farness(far) ? one : far));
}

/**
 * What a miss may share with others: our models land where they run by the others’ rules; it is of one subject; ours is
 * the smaller, or the larger.
 */
export type MissTrait = 'their-rules' | 'smaller' | 'larger' | `subject ${string}`;

export interface Misses {
  readonly met: number;
  readonly missed: number;
  /** What most of the misses share, at least half of them; among equals, in the order of the type. */
  readonly shared: { readonly trait: MissTrait; readonly count: number } | undefined;
}

export function missesOf(rows: readonly ComparedRow[]): Misses {
  const missed = rows.filter(({ found }) => found.some(({ lands }) => !lands));
  const counts = new Map<MissTrait, number>([
    ['their-rules', 0],
    ...missed.map(({ subject }) => [`subject ${subject}`, 0] as const),
    ['smaller', 0],
    ['larger', 0],
  ]);
  for (const { subject, found } of missed)
    for (const trait of traitsOf(subject, found)) counts.set(trait, counts.get(trait)! + 1);
  let shared: Misses['shared'];
  for (const [trait, count] of counts)
    if (2 * count >= missed.length && count > (shared?.count ?? 0)) shared = { trait, count };
  return { met: rows.length - missed.length, missed: missed.length, shared };
}

function traitsOf(subject: string, found: readonly Reconciliation[]): MissTrait[] {
  const byTheirRules = found.every(({ landsByTheirRules }) => landsByTheirRules);
  return [
    ...(byTheirRules ? (['their-rules'] as const) : []),
    `subject ${subject}`,
    timesTheirs(furthestOf(found)) < 1 ? 'smaller' : 'larger',
  ];
}
