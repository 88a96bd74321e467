/** The page of a proposal, for who keeps a receipt on this device: what it would take off that one is computed here. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { keepPages } from '../../../offline.ts';
import { remembered } from '../../../storage/keep.ts';
import type { OneState } from './state.ts';

const box = document.getElementById('me');
const kept = remembered();
keepPages();
if (box && kept !== undefined) show(box, kept).catch(() => say(box, box.dataset.failed!, 'alert'));

async function show(place: HTMLElement, answers: string): Promise<void> {
  say(place, place.dataset.working!, 'status');
  const state = JSON.parse(document.getElementById('state')!.textContent) as OneState;
  const { mine } = await import('./mine.ts');
  await mine(place, answers, state, document.documentElement.lang as Language);
}

/** In the place of what leads to a first receipt. */
function say(place: HTMLElement, text: string, role: 'status' | 'alert'): void {
  const said = place.querySelector('.eff + p')!;
  said.setAttribute('role', role);
  said.textContent = text;
}
