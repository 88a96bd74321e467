/**
 * Effects as bands on one axis, so that they are compared at a glance: each from its low to its high end. A mark says
 * where the central value is, unless the effect is only supposed: nobody then knows where in the band it is.
 */
import type { AloneEffect } from '../proposals/alone.ts';
import { isAttested } from '../proposals/seal.ts';

/** In hundredths of the axis, which goes from zero, or from the lowest end below it, to the highest end of all. */
export interface Band {
  readonly from: number;
  readonly to: number;
  /** Absent where the effect is supposed. */
  readonly at?: number;
}

const PARTS = 100;

/** @returns none for what acts outside a yearly footprint, or for which nothing is computed */
export function bandsOf(
  effects: ReadonlyMap<string, AloneEffect | undefined>,
): Readonly<Record<string, Band>> {
  const known = [...effects].flatMap(([id, effect]) =>
    effect && !effect.aside && effect.saving.low < effect.saving.high ? [[id, effect] as const] : [],
  );
  const least = Math.min(0, ...known.map(([, { saving }]) => saving.low));
  const most = Math.max(0, ...known.map(([, { saving }]) => saving.high));
  const place = (kg: number) => Math.round(((kg - least) / (most - least)) * PARTS);
  return Object.fromEntries(
    known.map(([id, { saving, seal }]) => [
      id,
      {
        from: place(saving.low),
        to: place(saving.high),
        ...(isAttested(seal) && { at: place(saving.central) }),
      },
    ]),
  );
}
