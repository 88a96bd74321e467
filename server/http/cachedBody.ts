/**
 * A body that does not change while the server runs, kept with its compressed forms and its tag. Compressing
 * costs more than making a page, so it is done once, off the main thread, the first time someone asks.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context, TypedResponse } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { JSONParsed } from 'hono/utils/types';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { inEach } from '../../models/catalogue/language.ts';
import { once } from '../../models/draws/memo.ts';
import { languageOf } from './language.ts';

export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** The browser keeps the body but asks about it each time, and the tag answers. */
export const REVALIDATED = 'no-cache';
/** For what may change with the next version, and does no harm meanwhile. */
export const DAY = 'public, max-age=86400';

const WORTH_COMPRESSING = 1024;
const ENCODINGS = ['br', 'gzip'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** `T` is the type of the JSON inside, so that the compiler holds a route to its contract. */
export interface Kept<T = unknown> {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly cacheControl: string;
  /** Undefined for what is kept for good: nobody asks about it again. */
  readonly tag: string | undefined;
  readonly compressed: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>;
  /** Of a document that begins with a script: its source in a policy. */
  readonly begins?: string | undefined;
  readonly holds?: T;
}

/** Of 48 bits: it tells apart the versions of one address, of which there are few. */
const TAG_LENGTH = 8;

export const tagFor = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, TAG_LENGTH);

/** @param tagged whether a reader that has the body may ask if it is still the same */
export function keep(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  cacheControl: string,
  tagged = true,
): Kept {
  const tag = tagged ? tagFor(bytes) : undefined;
  return { bytes, type, cacheControl, tag, compressed: new Map() };
}

export function keepJson<T>(value: T, cacheControl: string): Kept<T> {
  // JSON is always in UTF-8, and its type has no charset (RFC 8259, 11)
  return keep(encoder.encode(JSON.stringify(value)), 'application/json', cacheControl) as Kept<T>;
}

/** A body in each language, made when first asked for: most servers never serve both languages. */
export const onceInEach = <T>(make: (language: Language) => Kept<T>): Record<Language, () => Kept<T>> =>
  inEach((language) => once(() => make(language)));

/**
 * Answers with a document that does not change while the server runs: made once in each language, and asked about again
 * each time.
 */
export function keptDocument<T>(make: (language: Language) => T) {
  const kept = onceInEach((language) => keepJson(make(language), REVALIDATED));
  return (c: Context): ReturnType<typeof keptAnswer<T>> => {
    const language = languageOf(c);
    return keptAnswer(c, kept[language](), language);
  };
}

const encoder = new TextEncoder();

/**
 * The best form that the reader accepts, or 304 when it already has it.
 * @param language that of the body, when the same address also answers in another language
 */
export async function keptAnswer<T>(
  c: Context,
  kept: Kept<T>,
  language?: Language,
): Promise<Response & TypedResponse<JSONParsed<T>, 200, 'json'>> {
  const encoding =
    kept.bytes.length < WORTH_COMPRESSING ? undefined : acceptedEncoding(c.req.header('accept-encoding'));
  const tag = kept.tag && `"${kept.tag}${encoding ? `-${encoding}` : ''}"`;
  const headers: Record<string, string> = { 'cache-control': kept.cacheControl, vary: 'Accept-Encoding' };
  if (language)
    Object.assign(headers, { 'content-language': language, vary: 'Accept-Encoding, Accept-Language' });
  if (tag) headers['etag'] = tag;
  if (tag && matches(c.req.header('if-none-match'), tag))
    return typed(new Response(null, { status: 304, headers }));
  if (kept.begins) c.set('begins', kept.begins);
  headers['content-type'] = kept.type;
  if (encoding) headers['content-encoding'] = encoding;
  const body = encoding ? await compressed(kept, encoding) : kept.bytes;
  headers['content-length'] = String(body.length);
  return typed(new Response(body, { headers }));
}

/**
 * The level of compression for an answer made once: it takes a fraction of the time of the smallest form, for a few
 * bytes more.
 */
const QUICK = 5;

/** A page made for one answer: it is compressed in passing and kept nowhere. */
export async function pageAnswer(
  c: Context,
  html: string,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const bytes = encoder.encode(html);
  const encoding = acceptedEncoding(c.req.header('accept-encoding'));
  const headers = { 'content-type': 'text/html; charset=utf-8', vary: 'Accept-Encoding' };
  if (!encoding) return c.body(bytes, status, headers);
  const body = encoding === 'br' ? await brotli(bytes, QUICK) : await gzipAsync(bytes);
  return c.body(body, status, { ...headers, 'content-encoding': encoding });
}

const typed = <T>(answer: Response) => answer as Response & TypedResponse<JSONParsed<T>, 200, 'json'>;

/** Whether a reader already has what a tag names. @param header `If-None-Match` */
export const matches = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  header.split(',').some((known) => known.trim() === '*' || known.trim().replace(/^W\//, '') === tag);

function acceptedEncoding(header: string | undefined): Encoding | undefined {
  if (!header) return undefined;
  return ENCODINGS.find((name) =>
    new RegExp(`(?:^|,)\\s*${name}\\s*(?:,|$|;\\s*q=(?:1|0?\\.0*[1-9]))`, 'i').test(header),
  );
}

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

function compressed(kept: Kept, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const known = kept.compressed.get(encoding);
  if (known) return known;
  const made = encoding === 'br' ? smallest(kept.bytes) : gzipAsync(kept.bytes);
  kept.compressed.set(encoding, made);
  return made;
}

const brotli = (bytes: Uint8Array, quality: number, mode: number = constants.BROTLI_MODE_TEXT) =>
  brotliAsync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_MODE]: mode,
    },
  });

/** Which way of modelling a body is the shorter depends on the body: for what is kept, both are tried. */
async function smallest(bytes: Uint8Array) {
  const [text, font] = await Promise.all(
    [constants.BROTLI_MODE_TEXT, constants.BROTLI_MODE_FONT].map((mode) =>
      brotli(bytes, constants.BROTLI_MAX_QUALITY, mode),
    ),
  );
  return font!.length < text!.length ? font! : text!;
}
