/** Rooms for the tests of presses, opened over HTTP as a form does, without loading its page. */
import type { Screens } from '../../../models/room/types.ts';
import { roomLedAt } from '../leading.ts';
import type { Site } from '../site.ts';

export interface Room {
  readonly code: string;
  readonly token: string;
  act(act: 'go' | 'reveal', step: string): Promise<void>;
  /** As from another device. */
  end(): Promise<void>;
}

/** @param invented true for a rehearsal: its class answers every step by itself, in the run that asks what everyone would save */
export async function openRoom({ app }: Site, screens: Screens, invented = false): Promise<Room> {
  const asked = {
    run: invented ? '110' : '55',
    level: 'cycle-4',
    language: 'fr',
    screens,
    cards: 'proposals',
  };
  const form = new URLSearchParams(invented ? { ...asked, class: 'invented' } : asked);
  const response = await fetch(`${app.url}/ecole/salle`, { method: 'POST', body: form, redirect: 'manual' });
  const to = new URL(response.headers.get('location')!, app.url);
  const code = roomLedAt(to.href);
  const token = new URLSearchParams(to.hash.slice(1)).get('t')!;
  async function say(part: 'acts' | 'end', body: object): Promise<void> {
    const done = await fetch(`${app.url}/api/v1/rooms/${code}/${part}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'facilitator-token': token },
      body: JSON.stringify(body),
    });
    if (!done.ok) throw new Error(`${part} ${JSON.stringify(body)}: ${await done.text()}`);
  }
  return {
    code,
    token,
    act: (act, step) => say('acts', { act, step }),
    end: () => say('end', { keep: false }),
  };
}
