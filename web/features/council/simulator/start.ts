/** Makes a territory's page interactive: hydrates what the server drew, then computes in a worker. */
import { createSimulator, type Initial } from './simulator.svelte.ts';
import Simulator from './Simulator.svelte';
import type { EverywhereMessages } from '../everywhere/words/fr.ts';
import type { ToolMessages } from '../words/fr.ts';
import { mountTool } from '../mountTool.ts';
import { takeToFleet } from '../toFleet.ts';
import { connectWorker } from './worker.ts';
import { keepPages } from '../../../offline.ts';

/** @param everywhere loads the words that are needed only once the panel of all communes is open */
export function start(messages: ToolMessages, everywhere: () => Promise<EverywhereMessages>): void {
  const tool = mountTool(Simulator, 'council', (initial: Initial) => createSimulator(initial, messages));
  takeToFleet();
  keepPages();
  const panel = document.getElementById('everywhere')!;
  panel.addEventListener('toggle', () => void open(panel), { once: true });
  async function open(inside: Element): Promise<void> {
    const [words, { mountEverywhere }] = await Promise.all([everywhere(), import('../everywhere/mount.ts')]);
    mountEverywhere(inside, tool, words);
  }
  connectWorker(tool);
}
