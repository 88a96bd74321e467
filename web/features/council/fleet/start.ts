/** Makes the fleet page interactive: hydrates what the server drew; a worker reads files and computes. */
import { download } from '../../../download.ts';
import { createFleet } from './fleet.svelte.ts';
import Fleet from './Fleet.svelte';
import type { Answered } from './messages.ts';
import type { FleetInitial } from './fleetWords.ts';
import type { FleetMessages } from './words/fr.ts';
import { mountTool } from '../mountTool.ts';

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
  });

  function listen(): Worker {
    const made = new Worker(new URL('./fleet.worker.ts', import.meta.url), {
      type: 'module',
    });
    made.onmessage = ({ data }: MessageEvent<Answered>) => tool.answer(data);
    made.onerror = () => tool.answer({ kind: 'failed', what: 'reading' });
    return made;
  }
}
