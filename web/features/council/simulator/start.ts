/** Makes a territory's page interactive: hydrates what the server drew, then computes in a worker. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { createSimulator, type Initial, type OpenedParts } from './simulator.svelte.ts';
import Simulator from './Simulator.svelte';
import type { EverywhereMessages } from '../everywhere/words/fr.ts';
import type { ToolMessages } from '../words/fr.ts';
import { mountTool } from '../mountTool.ts';
import { takeToFleet } from '../toFleet.ts';
import { WHOLE } from '../whole.ts';
import { loadOpened } from './opened.ts';
import { connectWorker } from './worker.ts';
import { keepPages } from '../../../offline.ts';

type Everywhere = () => Promise<EverywhereMessages>;

/** @param everywhere loads the words that are needed only once the panel of all communes is open */
export function start(messages: ToolMessages, everywhere: Everywhere): void {
  // a page that was sent whole has drawn what others load once it is opened
  if (!new URLSearchParams(location.search).has(WHOLE)) begin(messages, everywhere);
  else
    void loadOpened(document.documentElement.lang as Language).then((parts) =>
      begin(messages, everywhere, parts),
    );
}

function begin(messages: ToolMessages, everywhere: Everywhere, parts?: OpenedParts): void {
  const make = (initial: Initial) => createSimulator(initial, messages, parts);
  const tool = mountTool(Simulator, 'council', make);
  takeToFleet();
  keepPages();
  const panel = document.getElementById('everywhere')!;
  panel.addEventListener('toggle', () => void open(panel), { once: true });
  async function open(inside: Element): Promise<void> {
    try {
      const [words, { mountEverywhere }] = await Promise.all([
        everywhere(),
        import('../everywhere/mount.ts'),
      ]);
      mountEverywhere(inside, tool, words);
    } catch {
      const said = Object.assign(document.createElement('p'), { className: 'note', role: 'alert' });
      said.textContent = messages.results.later;
      inside.append(said);
      const again = () => (said.remove(), void open(inside));
      addEventListener('online', again, { once: true });
    }
  }
  connectWorker(tool);
}
