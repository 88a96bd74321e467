/** A request whose sender went away before sending all of it: it is nobody's error, and nobody hears the answer. */
import type { Context } from 'hono';

interface Incoming {
  readonly incoming?: { readonly complete?: boolean; readonly readableAborted?: boolean };
}

/** The status that servers write in their logs for it; no standard has a number for an answer that nobody receives. */
const NOBODY_HEARS = 499;

export function isCutShort(c: Context): boolean {
  const incoming = (c.env as Incoming | undefined)?.incoming;
  return incoming?.complete === false && incoming.readableAborted === true;
}

export const unheard = (): Response => new Response(null, { status: NOBODY_HEARS });
