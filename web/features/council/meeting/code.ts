/** Redraws the code to scan, once the scenario has moved: loaded then. */
import { mount } from 'svelte';
import Qr from '../../../parts/Qr.svelte';
import type { MeetingMessages } from './words/fr.ts';

/** @param text the address that it opens */
export function showCode(text: string, { code: label }: Pick<MeetingMessages, 'code'>): void {
  const target = document.getElementById('code')!;
  target.replaceChildren();
  mount(Qr, { target, props: { text, label } });
}
