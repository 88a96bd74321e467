/** Makes a tool of the council door interactive: its state stands in the page, and the server has drawn it. */
import { hydrate, type Component } from 'svelte';
import { holdPresses } from '../../press.ts';

/**
 * @param id of the element that the server has filled
 * @param make makes the tool from the state in the page
 */
export function mountTool<I, T>(page: Component<{ tool: T }>, id: string, make: (initial: I) => T): T {
  holdPresses();
  const tool = make(JSON.parse(document.getElementById('state')!.textContent) as I);
  hydrate(page, { target: document.getElementById(id)!, props: { tool }, recover: import.meta.env.PROD });
  return tool;
}
