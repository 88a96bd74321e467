/** Makes the server's page of a view interactive: hydrates what it shows, then computes in the browser. */
import { hydrate, type Component } from 'svelte';
import { createHousehold, type Household, type Initial } from './household.svelte.ts';
import { FRAGMENT } from '../../storage/keep.ts';
import type { HouseholdMessages } from './words/fr.ts';
import { householdPath } from '../../pages.ts';
import { holdPresses } from '../../press.ts';
import { keepPages } from '../../offline.ts';

/**
 * @param view draws what the server drew, from its state
 * @param also what the view is given besides the household
 * @param drawn waits for what the view draws below, of the answers to begin with; until then nothing is told of the
 *   average home that the server drew, to a reader who has answers
 * @returns once the answers to begin with are there
 */
export function startView<S extends Initial, P extends object, E extends object = object>(
  messages: HouseholdMessages,
  view: Component<P & { household: Household }, E>,
  also: (household: Household, state: S) => P,
  drawn?: (household: Household) => unknown,
): { readonly household: Household; readonly state: S; readonly page: E; readonly begun: Promise<void> } {
  holdPresses();
  // a part that stands in a page of another site keeps nothing
  if (self === top) keepPages();
  const state = JSON.parse(byId('state').textContent) as S;
  const household = createHousehold(state, messages);
  const page = hydrate(view, {
    target: byId('household'),
    props: { household, ...also(household, state) },
    recover: import.meta.env.PROD,
  });
  const begun = household
    .start(async (saved, fragment) => (await import('./restore.ts')).begin(household, saved, fragment))
    .catch(household.fail);
  void begun.then(() => drawn?.(household)).then(() => document.documentElement.classList.remove('mine'));
  // a link may be pasted while the page is open: the browser loads nothing when only the part after # changes
  onhashchange = () => location.hash.startsWith(FRAGMENT) && location.reload();
  // the browser may bring back a page as it was left, while another view has changed the answers
  onpageshow = ({ persisted }) => persisted && location.reload();
  // every way from one view to another carries what the device does not keep; one answers for oneself alone
  onclick = ({ target }) => {
    const link = (target as Element).closest('a');
    const home = householdPath(messages.language);
    const { pathname = '', hash = '' } = link ?? {};
    if (!pathname.startsWith(home) || (household.visiting && pathname === home)) return;
    // a place in another view is left for what must be carried there
    if (!hash || pathname !== location.pathname) link!.hash = household.carried || hash;
  };
  return { household, state, page, begun };
}

export const byId = (id: string): HTMLElement => document.getElementById(id)!;
