/** `/.well-known/security.txt` (RFC 9116): where whoever finds a flaw in this site reports it, as its host says. */
import { Hono } from 'hono';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import type { Environment } from './environment.ts';

const PATH = '/.well-known/security.txt';
/** It must be dated, less than a year ahead, so that nobody writes to an address that was forgotten. */
const MONTHS = 6;

/**
 * @param contact `mailto:`, `https:` or `tel:`
 * @param site where it is published
 * @param today milliseconds since 1970
 */
export function securityText(
  contact: string,
  site: string | undefined,
  today: () => number,
): Hono<Environment> {
  return new Hono<Environment>().get(PATH, (c) => {
    const expires = new Date(today());
    expires.setUTCHours(0, 0, 0, 0);
    expires.setUTCMonth(expires.getUTCMonth() + MONTHS);
    const lines = [
      `Contact: ${contact}`,
      `Expires: ${expires.toISOString()}`,
      `Preferred-Languages: ${LANGUAGES.join(', ')}`,
      ...(site === undefined ? [] : [`Canonical: ${site}${PATH}`]),
    ];
    return c.text(`${lines.join('\n')}\n`);
  });
}
