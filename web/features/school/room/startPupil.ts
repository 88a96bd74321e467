/** Makes a pupil's screen interactive: hydrates what the server drew, then follows the room. */
import { hydrate } from 'svelte';
import { createFacts } from './facts.svelte.ts';
import PupilPage from './PupilPage.svelte';
import { createPupil } from './pupil.svelte.ts';
import type { Initial } from './types.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import type { RoomMessages } from './words/fr.ts';
import { holdPresses } from '../../../press.ts';

type Estimator = (inventory: Readonly<Record<string, number>>) => Estimate;

export function start(messages: RoomMessages): void {
  holdPresses();
  const initial = JSON.parse(document.getElementById('state')!.textContent) as Initial;
  const { code, language, steps, catalogueUrl, inventory } = initial;
  const pupil = createPupil(initial);
  const facts = createFacts(code, language, steps);
  let loading: Promise<Estimator | undefined> | undefined;
  /** Loads once, and again after a failure. */
  const load = () =>
    (loading ??= import('./estimate.ts')
      .then(({ loadEstimate }) => loadEstimate(catalogueUrl, inventory))
      .catch(() => (loading = undefined)));
  const estimate = async (own: Parameters<Estimator>[0]) => (await load())?.(own);
  hydrate(PupilPage, {
    target: document.getElementById('room')!,
    props: { messages, pupil, facts, estimate },
    recover: import.meta.env.PROD,
  });
  const inventoryStep = steps.findIndex(({ kind }) => kind === 'inventory');
  pupil.start(() => {
    facts.follow(pupil.live.view);
    // loaded before the step that needs it, while the network is up
    const place = steps.findIndex(({ id }) => id === pupil.live.view?.at);
    if (place === inventoryStep - 1 || place === inventoryStep) void load();
  });
}
