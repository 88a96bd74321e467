/**
 * The service worker: keeps pages for when there is no network, and takes nothing else upon itself. What is named by its
 * content is read from here first; anything else comes from the network, and from here only without it. A new version
 * waits until the reader takes it. The server writes what is to be kept above this code (`server/pages/offline.ts`).
 */
import type { ToKeep } from './toKeep.ts';

interface Extendable extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface ServiceWorker {
  readonly KEEP: ToKeep;
  readonly registration: ServiceWorkerRegistration;
  readonly navigator: { readonly connection?: { readonly saveData: boolean } };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(of: { readonly includeUncontrolled: true }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
}

const worker = self as unknown as ServiceWorker;
const { version, parts, offline, newer, rooms, most } = worker.KEEP;
const NAME = `sobrement-${version}`;
/** A page that is kept is not waited for longer than this. */
const PATIENCE_MS = 4000;
const LATER_MS = 5000;
const AS_NAMED = { ignoreVary: true };

const after = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** Whether the reader asked to forget it all, while a page that this worker serves is still open. */
let forgotten = false;
async function own(): Promise<Cache> {
  if (forgotten) throw new Error('forgotten');
  return caches.open(NAME);
}
const on = (name: string, listener: (event: never) => void) =>
  addEventListener(name, listener as unknown as EventListener);
/** The first page of the language of an address. */
const homeOf = (path: string) =>
  Object.keys(offline)
    .filter((home) => path.startsWith(home))
    .sort()
    .pop()!;
/** A class shares its line: on the screens of its pupils, only the page that stands for others is kept. */
const isPupils = (path: string) =>
  rooms.some((at) => path.startsWith(at) && !path.slice(at.length).includes('/'));
const says = (answer: Response, word: RegExp) => word.test(answer.headers.get('cache-control') ?? '');
const mayKeep = (answer: Response) =>
  answer.status === 200 && answer.type === 'basic' && !answer.redirected && !says(answer, /no-store/);

/** What is kept of an address, of this version first; of the one before, what an open page may still ask for. */
const found = async (request: RequestInfo) =>
  (await (await own()).match(request, AS_NAMED)) ?? caches.match(request, AS_NAMED);

async function add(address: string): Promise<void> {
  const cache = await own();
  if (await cache.match(address, AS_NAMED)) return;
  const known = await caches.match(address, AS_NAMED);
  const answer = known && says(known, /immutable/) ? known : await fetch(address);
  if (mayKeep(answer)) await cache.put(address, answer);
}

/** Keeps what goes with the pages at these addresses: those of their language, and of their part of the site. */
async function keepFor(paths: readonly string[]): Promise<void> {
  for (const [home, at, addresses] of parts) {
    const [first] = addresses as [string];
    const open =
      paths.some((path) => homeOf(path) === home && path.startsWith(at) && !isPupils(path)) ||
      (await caches.match(first, AS_NAMED));
    // whoever asked to save data keeps what they open, and the page that stands for others
    if (first === offline[home] || (open && !worker.navigator.connection?.saveData))
      for (const address of addresses) await add(address);
  }
}

/** Of the pages that were opened, those opened last stay. */
async function trim(cache: Cache): Promise<void> {
  const named = new Set(parts.flatMap(([, , addresses]) => addresses));
  const opened = (await cache.keys()).filter(({ url }) => {
    const { pathname, search } = new URL(url);
    return !/^\/(?:assets|api)\//.test(pathname) && !named.has(pathname + search);
  });
  for (const request of opened.slice(0, -most)) await cache.delete(request);
}

/** A page that is opened, and not a file to which a link leads. */
const isDocument = ({ mode }: Request, { headers }: Response) =>
  mode === 'navigate' && (headers.get('content-type') ?? '').startsWith('text/html');

/** @param known what is kept of it, which then follows */
async function put(request: Request, answer: Response, known: boolean): Promise<void> {
  const isPage = isDocument(request, answer);
  if (!mayKeep(answer) || !(known || isPage || says(answer, /immutable/))) return;
  const cache = await own();
  if (isPage) await cache.delete(request);
  await cache.put(request, answer);
  if (isPage) await trim(cache);
}

/** While another version waits, a page with the header of the site says so. */
async function withLine(answer: Response, path: string): Promise<Response> {
  const html = (await answer.text()).replace('</header>', () => `</header>${newer[homeOf(path)]}`);
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(html, { status: answer.status, headers });
}

async function answerTo(event: Fetching, path: string): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  const known = await found(request);
  if (known && says(known, /immutable/)) return known;
  const asked = fetch(request);
  event.waitUntil(asked.then((answer) => put(request, answer.clone(), !!known)).catch(() => undefined));
  if (isPage)
    event.waitUntil(
      after(LATER_MS)
        .then(() => keepFor([path]))
        .catch(() => undefined),
    );
  try {
    const answer = await (known ? Promise.race([asked, after(PATIENCE_MS)]) : asked);
    if (!(answer instanceof Response)) return known!;
    const takesLine = worker.registration.waiting && answer.type === 'basic' && isDocument(request, answer);
    return takesLine ? withLine(answer, path) : answer;
  } catch (error) {
    const instead = known ?? (isPage ? await found(offline[homeOf(path)]!) : undefined);
    if (instead) return instead;
    throw error;
  }
}

on('install', (event: Extendable) =>
  event.waitUntil(
    worker.clients.matchAll({ includeUncontrolled: true }).then(async (open) => {
      const pages = open.map(({ url }) => new URL(url));
      await keepFor(pages.map(({ pathname }) => pathname));
      for (const { pathname, search } of pages) await add(pathname + search).catch(() => undefined);
    }),
  ),
);
on('activate', (event: Extendable) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.slice(0, -2).map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  ),
);
on('message', (event: Extendable & MessageEvent<'take' | 'forget'>) => {
  if (event.data === 'take') return void worker.skipWaiting();
  forgotten = true;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))));
});
on('fetch', (event: Fetching) => {
  const { method, url, headers, destination } = event.request;
  const { origin, pathname } = new URL(url);
  // what is live, what is sent, what comes with a secret and what stands in another page are not looked at
  const apart =
    forgotten ||
    method !== 'GET' ||
    origin !== location.origin ||
    destination === 'iframe' ||
    pathname.startsWith('/api/v1/rooms') ||
    headers.has('facilitator-token') ||
    headers.get('accept') === 'text/event-stream';
  if (!apart) event.respondWith(answerTo(event, pathname));
});
