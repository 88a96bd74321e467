/**
 * The full list of questions. It is separate from the code that asks them one by one, which the first view waits for.
 */
import type { Catalogue } from '../../../../models/catalogue/catalogue.ts';

/** All questions by group, in the order of the full list. */
export function questionGroups({ devices, uses }: Catalogue): { id: string; questions: string[] }[] {
  const groups = new Map<string, string[]>([['people', ['people', 'connections']]]);
  for (const { id, group, variantOf, places } of devices) {
    if (variantOf || !places.includes('home')) continue;
    groups.set(group, [...(groups.get(group) ?? []), `device:${id}`]);
  }
  groups.set(
    'uses',
    uses.map(({ id }) => `use:${id}`),
  );
  return [...groups].map(([id, questions]) => ({ id, questions }));
}
