/** Makes a territory's page interactive: hydrates what the server drew, then computes in a worker. */
import { createSimulator, type Initial } from './simulator.svelte.ts';
import type { Answered } from './messages.ts';
import Simulator from './Simulator.svelte';
import type { EverywhereMessages } from '../everywhere/words/fr.ts';
import type { ToolMessages } from '../words/fr.ts';
import { mountTool } from '../mountTool.ts';
import { takeToFleet } from '../toFleet.ts';

/** @param everywhere loads the words that are needed only once the panel of all communes is open */
export function start(messages: ToolMessages, everywhere: () => Promise<EverywhereMessages>): void {
  const tool = mountTool(Simulator, 'council', (initial: Initial) => createSimulator(initial, messages));
  takeToFleet();
  const panel = document.getElementById('everywhere')!;
  panel.addEventListener('toggle', () => void open(panel), { once: true });
  async function open(inside: Element): Promise<void> {
    const [words, { mountEverywhere }] = await Promise.all([everywhere(), import('../everywhere/mount.ts')]);
    mountEverywhere(inside, tool, words);
  }
  let worker: Worker | undefined;
  let asked = 0;
  tool.connect((question) => {
    worker ??= listen(tool.answer);
    worker.postMessage({ id: ++asked, ...question });
    history.replaceState(null, '', addressOf(tool.address()));
  });

  /** Drops the answers to older questions. */
  function listen(answer: (answered: Answered) => void): Worker {
    const made = new Worker(new URL('./simulate.worker.ts', import.meta.url), {
      type: 'module',
    });
    made.onmessage = ({ data }: MessageEvent<Answered>) => data.id === asked && answer(data);
    made.onerror = () => answer({ id: asked, failed: 'worker' });
    return made;
  }
}

/** The fields that describe a custom territory stay first in the address. */
function addressOf(scenario: string): string {
  const own = new URLSearchParams(location.search);
  const kept = ['name', 'people'].flatMap((name) => (own.has(name) ? [[name, own.get(name)!]] : []));
  const search = [new URLSearchParams(kept).toString(), scenario].filter(Boolean).join('&');
  return location.pathname + (search ? `?${search}` : '');
}
