/**
 * The effect of a lever on one charge: the rule for its kind of act, at the share that its parameters give.
 */
import type { Act, Lever } from './proposals.ts';
import type { At, Charge, TouchFound, Touch, Touches, Touching } from './charge.ts';
import { parameterSpread } from './terms.ts';
import { ON_DEVICES } from './touchDevices.ts';
import { ON_USES } from './touchUses.ts';

/** The effect of a lever on a charge, or nothing. */
export function touch(lever: Lever, charge: Charge, on: Touching): Touch | undefined {
  const found = TOUCHES[lever.act.kind] as (act: Act, at: At) => TouchFound | undefined;
  const touched = found(lever.act, { lever, charge, on });
  if (!touched) return undefined;
  const share = touched.share ?? parameterSpread(lever, on);
  return { ...touched, share };
}

const TOUCHES: Touches = {
  ...ON_DEVICES,
  ...ON_USES,
  // outside a household’s yearly footprint: see aside.ts
  collective: () => undefined,
  once: () => undefined,
};
