/** Has the scenarios of a tool computed in a worker, and the address follow them. */
import { LETTERS, OF, rankIn } from '../whole.ts';
import type { Answered } from './messages.ts';
import type { SimulatorState } from './simulator.svelte.ts';

/** @param moved is told the query of each new scenario, with its question mark, and what says which of several is shown */
export function connectWorker(tool: SimulatorState, moved?: (search: string, of: string) => void): void {
  let worker: Worker | undefined;
  let asked = 0;
  tool.connect((question) => {
    worker ??= listen(tool.answer);
    worker.postMessage({ id: ++asked, ...question });
    const search = searchOf(tool.address());
    // a room may have the secret of a vote after its #: nobody shares it by copying the address of a scenario
    history.replaceState(tool.rank, '', location.pathname + search + (moved ? '' : location.hash));
    moved?.(search, tool.rank > 0 ? `&${OF}=${LETTERS[tool.rank]!}` : '');
  });

  // which of several scenarios is shown is of a visit, and no part of the address, but where a page of it leads back
  const shown = Number(history.state) || rankIn(new URLSearchParams(location.search));
  if (shown > 0 && shown < tool.scenarios.length) tool.look(shown);

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
function searchOf(scenario: string): string {
  const own = new URLSearchParams(location.search);
  const kept = ['name', 'people'].flatMap((name) => (own.has(name) ? [[name, own.get(name)!]] : []));
  const search = [new URLSearchParams(kept).toString(), scenario].filter(Boolean).join('&');
  return search ? `?${search}` : '';
}
