/** Makes the screen on the wall follow the class. */
import { hydrate } from 'svelte';
import { createApi } from './api.ts';
import { createFacts } from './facts.svelte.ts';
import { createLive } from './live.svelte.ts';
import type { Initial } from './types.ts';
import { createCountdown } from './wall/countdown.svelte.ts';
import WallPage from './wall/WallPage.svelte';
import type { WallMessages } from './wall/words/fr.ts';

export function start(messages: WallMessages): void {
  const initial = JSON.parse(document.getElementById('state')!.textContent) as Initial;
  const { code, language, steps, lan } = initial;
  const facts = createFacts(code, language, steps);
  const live = createLive(code, createApi(code, language), 'screen');
  const countdown = createCountdown(code, steps);
  hydrate(WallPage, {
    target: document.getElementById('room')!,
    props: { messages, initial, live, facts, countdown, origin: lan ?? location.origin },
    recover: import.meta.env.PROD,
  });
  countdown.start();
  live.start(false, () => {
    facts.follow(live.view);
    countdown.follow(live.view);
  });
}
