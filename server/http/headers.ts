/**
 * Headers that every answer carries. HSTS is not among them: this server speaks plain HTTP, often inside a school's
 * network, and whoever puts TLS in front of it adds that header there.
 */
import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Files of the build: on a script or a drawing anything more would only add weight. */
const BUILT = { 'x-content-type-options': 'nosniff' };

/** What is no page, should a browser show it as one: it runs nothing, loads nothing, and stands in no frame. */
export const PLAIN_HEADERS = {
  ...BUILT,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
} as const;

/**
 * What a document may do. The referrer goes to no other site, and to this one: without it, browsers hide from where a form
 * of ours comes (`Origin: null`), and it could not be told from one of another site.
 */
const DOCUMENTS = {
  ...BUILT,
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** What may be shown inside pages of other sites: read from there, whatever those ask of what they load. */
const framedIn = (by: string) => ({
  ...DOCUMENTS,
  'content-security-policy': CONTENT_SECURITY_POLICY.replace(/frame-ancestors .*$/, `frame-ancestors ${by}`),
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-embedder-policy': 'require-corp',
});

/** A page that shows pieces of this site as another would. */
const FRAMING = {
  ...DOCUMENTS,
  'content-security-policy': `${CONTENT_SECURITY_POLICY}; frame-src 'self'`,
};

/** The same policy for a document that begins with a script: no other script may stand in it. */
const beginning = (headers: [string, string][], script: string | undefined) =>
  script === undefined
    ? headers
    : headers.map(
        ([name, value]) => [name, value.replace("script-src 'self'", (own) => `${own} ${script}`)] as const,
      );

const [built, plain, documents, framing] = [
  Object.entries(BUILT),
  Object.entries(PLAIN_HEADERS),
  Object.entries(DOCUMENTS),
  Object.entries(FRAMING),
];

const NOT_MODIFIED = 304;

/** @param embeddedBy the sources of a policy: which sites may show the pieces that are made for them */
export function securityHeaders(embeddedBy = '*'): MiddlewareHandler<Environment> {
  const framed = Object.entries(framedIn(embeddedBy));
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    const lasting = headers.get('cache-control') ?? '';
    // of what has not changed, a browser replaces the headers that it kept by those that are sent again
    const isUnchanged = c.res.status === NOT_MODIFIED;
    // what frames it may have changed, even where the page has not
    const isDocument =
      headers.get('content-type')?.startsWith('text/html') || (isUnchanged && c.var.frames !== undefined);
    const isBuilt = lasting.startsWith('public') || isUnchanged;
    const ofDocument =
      c.var.frames === 'is-framed' ? framed : c.var.frames === 'has-frames' ? framing : documents;
    const own = isDocument ? beginning(ofDocument, c.var.begins) : isBuilt ? built : plain;
    for (const [name, value] of own) headers.set(name, value);
    // what caches share belongs to no one request
    if (!lasting.startsWith('public')) headers.set('x-request-id', c.var.requestId);
  };
}
