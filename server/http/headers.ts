/**
 * Headers that every answer carries. HSTS is not among them: this server speaks plain HTTP, often inside a school's
 * network, and whoever puts TLS in front of it adds that header there.
 */
import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';

/** The only script that stands in a page: it hides the figures of an average home until those of the reader are there. */
const INLINE = "'sha256-a/Hr0Zo2cPt23xyFDqZ0GAXNnLmzjc6l9qaEQQI4E5w='";

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${INLINE}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ALWAYS = Object.entries({ 'x-content-type-options': 'nosniff' });

/** What a document may do. On a script or a figure these headers would only add weight. */
const DOCUMENTS = Object.entries({
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
});

export function securityHeaders(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    const kept = headers.get('cache-control')?.includes('immutable') ?? false;
    const document = headers.get('content-type')?.startsWith('text/html') ?? false;
    for (const [name, value] of document ? [...ALWAYS, ...DOCUMENTS] : ALWAYS) headers.set(name, value);
    if (!kept) headers.set('x-request-id', c.var.requestId);
  };
}
