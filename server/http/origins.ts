/**
 * Where requests come from, to limit what one origin does. An origin is a name that nobody can trace back: the
 * address, hashed with a secret drawn when the process starts. The name is in memory only, and is forgotten an hour
 * after its last request. A whole school is often one origin. So is an IPv6 network of 48 bits, the most that one
 * site is given: otherwise its owner would have as many addresses as they wished.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { createRecent } from '../../models/draws/recent.ts';

/** The time between two searches for what to forget. */
const SWEEP_MS = 5 * 60 * 1000;
/** Chosen so that nothing is left after an hour. */
const FORGOTTEN_MS = 60 * 60 * 1000 - SWEEP_MS;
/** How many origins are remembered at once; the one seen longest ago is forgotten first. */
const MOST = 10_000;
const SECRET_BYTES = 32;
const NAME_LENGTH = 22;
/** The number of groups that name a site, of 16 bits each. */
const SITE_GROUPS = 3;
const GROUPS = 8;

interface Incoming {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

export type OriginOf = (c: Context) => string;

/**
 * @param proxies those in front of this server, as addresses or networks. They are believed about where a request
 * comes from (X-Forwarded-For); nobody else is, since anyone may write that header. When no proxy is named, all who
 * come through a proxy are one origin.
 */
export function createOrigins(proxies: readonly string[] = []): OriginOf {
  const secret = randomBytes(SECRET_BYTES);
  const believed = networksOf(proxies);
  return (c) => {
    const peer = plain((c.env as Incoming | undefined)?.incoming?.socket?.remoteAddress ?? '');
    const said = c.req.header('x-forwarded-for')?.split(',') ?? [];
    let from = peer;
    // each proxy adds, on the right, the address that it heard from
    for (const before of said.map(plain).reverse()) {
      if (isIP(before) === 0 || !believed.check(from, familyOf(from))) break;
      from = before;
    }
    return createHmac('sha256', secret).update(siteOf(from)).digest('base64url').slice(0, NAME_LENGTH);
  };
}

/**
 * Says once, in the log of whoever hosts the site, that a proxy is in front of it which was not named: all who come through
 * it are one origin until it is. A client may have written that header too, which is why it is said and nothing more.
 */
export function tellUnnamedProxy(
  proxies: readonly string[],
  tell: (sentence: string) => void,
): MiddlewareHandler {
  const believed = networksOf(proxies);
  let told = false;
  return (c, next) => {
    if (!told && c.req.header('x-forwarded-for') !== undefined) {
      const peer = plain((c.env as Incoming | undefined)?.incoming?.socket?.remoteAddress ?? '');
      if (!believed.check(peer, familyOf(peer))) {
        told = true;
        tell(UNNAMED);
      }
    }
    return next();
  };
}

const UNNAMED =
  'A request says that a proxy passed it on (X-Forwarded-For), and no proxy of that address is named: everyone who comes through it shares one allowance. If it is yours, name its address in PROXY.';

/** Whether a proxy may be named this way: `10.0.0.7`, `10.0.0.0/8`, `fd00::/8`. */
export function isNetwork(text: string): boolean {
  const [address = '', bits, more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)]!;
  return most > 0 && more === undefined && (bits === undefined || (/^\d{1,3}$/.test(bits) && +bits <= most));
}

function networksOf(texts: readonly string[]): BlockList {
  const list = new BlockList();
  for (const text of texts) {
    const [address = '', bits] = text.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * The address without the interface that it was heard on; an IPv4 address stays one, even when it came through an
 * IPv6 socket.
 */
const plain = (address: string): string =>
  address
    .trim()
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '');

function siteOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [left = '', right = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [left, right].map((side) => (side === '' ? [] : side.split(':'))) as [
    string[],
    string[],
  ];
  const zeros = Array<string>(GROUPS - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after].slice(0, SITE_GROUPS).join(':');
}

/**
 * Keeps something for each origin: it is made when first asked for and forgotten with the origin.
 * @param now milliseconds of a clock that never goes back
 */
export function eachOrigin<T>(make: () => T, now: () => number): (origin: string) => T {
  const kept = createRecent<string, { readonly value: T; readonly seen: number }>(MOST);
  let timer: NodeJS.Timeout | undefined;

  function forget(): void {
    for (const [origin, { seen }] of kept.held) {
      if (seen > now() - FORGOTTEN_MS) break;
      kept.delete(origin);
    }
    timer = kept.held.size > 0 ? setTimeout(forget, SWEEP_MS).unref() : undefined;
  }

  return (origin) => {
    const known = kept.get(origin);
    const fresh = known && known.seen > now() - FORGOTTEN_MS;
    const value = fresh ? known.value : make();
    kept.set(origin, { value, seen: now() });
    timer ??= setTimeout(forget, SWEEP_MS).unref();
    return value;
  };
}
