/** A fleet comes from a place and goes back to it: the addresses that carry one to the other. */
import { HUNDRED } from '../../../../models/catalogue/writing.ts';
import { AGES } from '../../../../models/council/plan/ages.ts';
import type { LegalValue } from '../../../../models/fleet/judge/ratios.ts';

/** The field that says from which place one comes. */
export const PLACE_FIELD = 'place';
const ASSUMED = 'assume.';
const DONE = 'done.';
const DIGITS = 4;

/** @returns the code of the place and the fields of its scenario; nothing where no place is named */
export function placeIn(search: string): { readonly code: string; readonly rest: string } | undefined {
  const fields = new URLSearchParams(search);
  const code = fields.get(PLACE_FIELD);
  if (!code || !/^[\w-]{1,20}$/.test(code)) return undefined;
  fields.delete(PLACE_FIELD);
  return { code, rest: fields.toString() };
}

/**
 * The shares that a council typed for the ratios of the law, as what it already does of the levers that they bound.
 * @returns % by lever
 */
export function sharesTold(
  legal: readonly LegalValue[],
  levers: Readonly<Partial<Record<string, string>>>,
): Record<string, number> {
  return Object.fromEntries(
    legal.flatMap(({ id, basis, value, reuseAlone = value }) => {
      const lever = levers[id];
      return basis === 'told' && lever !== undefined && reuseAlone !== undefined
        ? [[lever, Number((reuseAlone * HUNDRED).toPrecision(DIGITS))] as const]
        : [];
    }),
  );
}

/**
 * @param told values by factor: they take the place of those of an older inventory
 * @param ages fields of the ages: so do they, and none where its ages are unknown
 * @param done % by lever, of what is already done
 */
export function addressWith(
  path: string,
  rest: string,
  told: Readonly<Record<string, number>>,
  ages: readonly (readonly [string, string])[] = [],
  done: Readonly<Record<string, number>> = {},
): string {
  const fields = new URLSearchParams(rest);
  if (Object.keys(told).length > 0)
    for (const name of [...fields.keys()]) if (name.startsWith(AGES)) fields.delete(name);
  for (const [name, value] of ages) fields.set(name, value);
  for (const [id, value] of Object.entries(told)) fields.set(ASSUMED + id, String(value));
  for (const [lever, share] of Object.entries(done)) fields.set(DONE + lever, String(share));
  const text = fields.toString();
  return text ? `${path}?${text}` : path;
}
