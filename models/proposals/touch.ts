/**
 * The effect of a lever on one charge: the rule for its kind of act, at the share that its parameters give.
 */
import { ruleOf } from './acts/acts.ts';
import type { Lever } from './proposals.ts';
import type { Charge, Touch, Touching } from './acts/charge.ts';
import { parameterSpread } from './acts/terms.ts';

/** The effect of a lever on a charge, or nothing. */
export function touch(lever: Lever, charge: Charge, on: Touching): Touch | undefined {
  const rule = ruleOf(lever.act);
  if (rule.acts === 'beside') return undefined;
  const touched = rule.touch(lever.act, { lever, charge, on });
  if (!touched) return undefined;
  const share = touched.share ?? parameterSpread(lever, on);
  return { ...touched, share };
}
