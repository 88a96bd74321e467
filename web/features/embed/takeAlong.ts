/**
 * Takes the answers of a household along, after the #, where a link leads from a page of another site to the whole site:
 * each has a storage of its own.
 */
import type { Language } from '../../../models/catalogue/language.ts';
import { householdPath } from '../../pages.ts';
import { CARRIED, FRAGMENT, remembered, type Kept } from '../../storage/keep.ts';
import { toFragment } from '../../storage/link/link.ts';

// after the script of the page, which writes in its links what the device does not keep
addEventListener('click', ({ target, defaultPrevented }) => {
  const link = (target as Element).closest('a');
  const home = householdPath(document.documentElement.lang as Language);
  if (defaultPrevented || !link?.pathname.startsWith(home)) return;
  const kept = remembered();
  if (kept !== undefined) link.hash = toFragment((JSON.parse(kept) as Kept).answers, {});
  // there, they are first shown: what that site keeps is the reader's to replace
  else if (link.hash.startsWith(FRAGMENT) && link.hash.endsWith(CARRIED))
    link.hash = link.hash.slice(0, -CARRIED.length);
});
