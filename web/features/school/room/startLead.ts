/** Makes the facilitator's screens interactive: their own, and the one on the wall. */
import { hydrate } from 'svelte';
import { createApi } from './api.ts';
import { createFacts } from './facts.svelte.ts';
import { createLead } from './lead.svelte.ts';
import LeadPage from './LeadPage.svelte';
import { createLive } from './live.svelte.ts';
import ScreenPage from './ScreenPage.svelte';
import type { Initial } from './types.ts';
import type { RoomMessages } from './words/fr.ts';
import { holdPresses } from '../../../press.ts';

export function start(messages: RoomMessages): void {
  holdPresses();
  const initial = JSON.parse(document.getElementById('state')!.textContent) as Initial;
  const { code, language, steps, role, lan } = initial;
  const facts = createFacts(code, language, steps);
  const target = document.getElementById('room')!;
  const [origin, recover] = [lan ?? location.origin, import.meta.env.PROD];
  if (role === 'lead') {
    const lead = createLead(initial);
    hydrate(LeadPage, { target, props: { messages, lead, facts, origin }, recover });
    return lead.start(() => facts.follow(lead.live.view));
  }
  const live = createLive(code, createApi(code, language), 'screen');
  hydrate(ScreenPage, { target, props: { messages, initial, live, facts, origin }, recover });
  live.start(false, () => facts.follow(live.view));
}
