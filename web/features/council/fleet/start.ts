/** Makes the fleet page interactive: hydrates what the server drew; a worker reads files and computes. */
import { get } from '../../../client.ts';
import { download } from '../../../download.ts';
import { createFleet } from './fleet.svelte.ts';
import Fleet from './Fleet.svelte';
import type { Answered } from './messages.ts';
import type { FleetInitial } from './fleetWords.ts';
import type { FleetMessages } from './words/fr.ts';
import { mountTool } from '../mountTool.ts';
import { keepFleet, keptFleet } from './storage.ts';
import { PLACE_FIELD, placeIn } from './takeAlong.ts';

export function start(messages: FleetMessages): void {
  const tool = mountTool(Fleet, 'fleet', (initial: FleetInitial) => createFleet(initial, messages));
  let worker: Worker | undefined;
  const now = new Date();
  tool.connect({
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    ask(asked) {
      worker ??= listen();
      worker.postMessage(asked);
    },
    save: download,
    keep: keepFleet,
    kept: keptFleet(),
    async find(text) {
      const fields = new URLSearchParams({ q: text, limit: '6', lang: tool.initial.language });
      return (await get<'/api/v1/territories'>(`/api/v1/territories?${fields.toString()}`)).territories;
    },
    remember: (place) =>
      history.replaceState(null, '', place ? `?${PLACE_FIELD}=${place.code}` : location.pathname),
  });
  void settle();

  /** The place that one comes from is known by its code; who typed one has typed its name and its inhabitants. */
  async function settle(): Promise<void> {
    const from = placeIn(location.search);
    if (!from) return;
    const typed = new URLSearchParams(from.rest);
    const people = Number(typed.get('people') ?? 0);
    if (people > 0) return tool.settle({ ...from, people, name: typed.get('name') ?? '' });
    try {
      const territory = await get<'/api/v1/territories/:code'>(`/api/v1/territories/${from.code}`);
      tool.settle({ ...from, name: territory.name, people: territory.population });
    } catch {
      // the page works without a place, as it does for whoever comes from nowhere
    }
  }

  function listen(): Worker {
    const made = new Worker(new URL('./fleet.worker.ts', import.meta.url), {
      type: 'module',
    });
    made.onmessage = ({ data }: MessageEvent<Answered>) => tool.answer(data);
    made.onerror = () => tool.answer({ kind: 'failed', what: 'reading' });
    return made;
  }
}
