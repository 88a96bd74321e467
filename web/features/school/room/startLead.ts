/** Makes the facilitator's screen interactive. */
import { hydrate } from 'svelte';
import { createFacts } from './facts.svelte.ts';
import { createLead } from './lead.svelte.ts';
import LeadPage from './LeadPage.svelte';
import { createToolbox } from './toolbox.svelte.ts';
import type { Initial } from './types.ts';
import type { RoomMessages } from './words/fr.ts';
import { keepPages } from '../../../offline.ts';
import { holdPresses } from '../../../press.ts';

export function start(messages: RoomMessages): void {
  holdPresses();
  const initial = JSON.parse(document.getElementById('state')!.textContent) as Initial;
  const { code, language, steps, lan } = initial;
  const facts = createFacts(code, language, steps);
  const lead = createLead(initial, messages.poll);
  const toolbox = createToolbox();
  hydrate(LeadPage, {
    target: document.getElementById('room')!,
    props: { messages, lead, toolbox, facts, origin: lan ?? location.origin },
    recover: import.meta.env.PROD,
  });
  // whoever rehearses is shown around first
  if (initial.invented) void toolbox.open();
  lead.start(() => {
    facts.follow(lead.live.view);
    toolbox.follow(lead.live.view);
  });
  keepPages();
}
