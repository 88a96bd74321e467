/** Makes a pupil's screen interactive: hydrates what the server drew, then follows the room. */
import { hydrate } from 'svelte';
import { breath } from '../../../breath.ts';
import { send } from '../../../client.ts';
import { keepPages } from '../../../offline.ts';
import { roomPath } from '../../../pages.ts';
import { holdPresses } from '../../../press.ts';
import type { Homes } from './estimate.ts';
import { createFacts } from './facts.svelte.ts';
import type { OwnMessages } from './own/words/fr.ts';
import PupilPage from './PupilPage.svelte';
import { createPupil } from './pupil.svelte.ts';
import { readingKept } from '../../../storage/reading.ts';
import type { Laid, Own } from './ofPupil.ts';
import type { Initial, TicketFacts } from './types.ts';
import type { PupilMessages } from './words/fr.ts';

type Inventory = Readonly<Record<string, number>>;

/** Loads once, and again after a failure, which is told as nothing. */
function once<T>(load: () => Promise<T>): () => Promise<T | undefined> {
  let loading: Promise<T | undefined> | undefined;
  return () => (loading ??= load().catch(() => (loading = undefined)));
}

/** @param loadWords loads those of what a screen has for its pupil alone */
export function start(messages: PupilMessages, loadWords: () => Promise<OwnMessages>): void {
  holdPresses();
  const initial = JSON.parse(document.getElementById('state')!.textContent) as Initial;
  const { code, language, steps, catalogueUrl, easy = false } = initial;
  const pupil = createPupil(initial);
  const facts = createFacts(code, language, steps);
  const own = once(async (): Promise<Own> => {
    const [parts, words] = await Promise.all([import('./own/own.ts'), loadWords()]);
    return { ...parts, words };
  });
  const proposals = once(async (): Promise<TicketFacts> => {
    const found = await send<TicketFacts>(roomPath(code, language, 'ticket'), {});
    if (found.kind !== 'done') throw new Error(found.kind);
    return found.body;
  });
  const homes = once(async (): Promise<Homes> => {
    const [{ loadHomes }, laid] = await Promise.all([import('./estimate.ts'), proposals()]);
    return loadHomes(catalogueUrl, laid!.inventory);
  });
  const estimate = async (home: Inventory) => (await homes())?.estimate(home);
  async function lay(home: Inventory): Promise<Laid | undefined> {
    const [found, laid, parts] = await Promise.all([homes(), proposals(), own()]);
    // what was pressed is drawn first
    await breath();
    return found && laid && parts && { ticket: found.ticket(home, laid.numbers), facts: laid };
  }
  hydrate(PupilPage, {
    target: document.getElementById('room')!,
    props: { messages, pupil, facts, estimate, lay, own, reading: readingKept({ easy }) },
    recover: import.meta.env.PROD,
  });
  const inventoryStep = steps.findIndex(({ kind }) => kind === 'inventory');
  pupil.start(() => {
    facts.follow(pupil.live.view);
    // loaded before the step that needs it, while the network is up
    const place = steps.findIndex(({ id }) => id === pupil.live.view?.at);
    if (place !== inventoryStep - 1 && place !== inventoryStep) return;
    for (const load of [homes, proposals, own]) void load();
  });
  // nothing of the room is kept: the page that says that it waits, and opens it again, stands in its place
  keepPages();
}
