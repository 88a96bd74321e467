/** A request whose sender went away before the end of what they sent: no error of anyone, and nobody hears the answer. */
import type { Context } from 'hono';

interface Incoming {
  readonly incoming?: { readonly complete?: boolean; readonly readableAborted?: boolean };
}

/** What servers write in their logs of it; no standard has a number for what nobody receives. */
const NOBODY_HEARS = 499;

export function isCutShort(c: Context): boolean {
  const incoming = (c.env as Incoming | undefined)?.incoming;
  return incoming?.complete === false && incoming.readableAborted === true;
}

export const unheard = (): Response => new Response(null, { status: NOBODY_HEARS });
