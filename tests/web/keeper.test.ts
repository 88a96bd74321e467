/** What the service worker takes upon itself, and what it leaves alone; the browser’s own parts are stood in for. */
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ToKeep } from '../../web/features/offline/toKeep.ts';

const HERE = 'https://a.example';
const KEEP: ToKeep = {
  version: '1',
  parts: [
    ['/', '/', ['/sans-reseau', '/icon.svg']],
    ['/', '/', ['/', '/foyer', '/assets/foyer-1.js']],
    ['/', '/commune', ['/commune', '/api/v1/policies']],
    ['/en/', '/en/', ['/en/no-network']],
    ['/en/', '/en/', ['/en/', '/en/household']],
  ],
  offline: { '/': '/sans-reseau', '/en/': '/en/no-network' },
  newer: { '/': '<p>prête</p>', '/en/': '<p>ready</p>' },
  rooms: ['/ecole/salle/', '/en/school/room/'],
  most: 2,
};

/** In the order in which it was kept. */
class Shelf {
  readonly held = new Map<string, Response>();
  readonly match = async (request: RequestInfo) => this.held.get(at(request))?.clone();
  readonly put = async (request: RequestInfo, answer: Response) => void this.held.set(at(request), answer);
  readonly delete = async (request: RequestInfo) => this.held.delete(at(request));
  readonly keys = async () => [...this.held.keys()].map((path) => ({ url: HERE + path }));
}
const at = (request: RequestInfo): string => {
  const { pathname, search } = new URL(typeof request === 'string' ? request : request.url, HERE);
  return pathname + search;
};

const shelves = new Map<string, Shelf>();
const shelf = (name: string) => shelves.get(name) ?? shelves.set(name, new Shelf()).get(name)!;
const caches = {
  open: async (name: string) => shelf(name),
  keys: async () => [...shelves.keys()],
  delete: async (name: string) => shelves.delete(name),
  match: async (request: RequestInfo) => {
    for (const one of shelves.values()) {
      const found = await one.match(request);
      if (found) return found;
    }
    return undefined;
  },
};

type Listener = (event: unknown) => void;
const listeners = new Map<string, Listener>();
const worker = {
  KEEP,
  registration: { waiting: null as object | null },
  navigator: { connection: { saveData: false } },
  clients: { claim: async () => undefined, matchAll: async () => open.map((path) => ({ url: HERE + path })) },
  skipWaiting: vi.fn(async () => undefined),
};
let open: string[] = [];

/** What the network answers; nothing when there is none. */
let network: ((path: string) => Response) | undefined;
const asked: string[] = [];
const fetched = async (request: RequestInfo) => {
  asked.push(at(request));
  if (!network) throw new TypeError('No network.');
  return network(at(request));
};

/** As a browser gives it: its own, from this site. */
function answer(
  body: string,
  cacheControl: string,
  {
    type = 'text/html',
    redirected = false,
    ...more
  }: ResponseInit & { type?: string; redirected?: boolean } = {},
): Response {
  const headers = { 'cache-control': cacheControl, 'content-type': `${type}; charset=utf-8` };
  const made = new Response(body, { ...more, headers });
  const basic = (response: Response): Response => {
    const clone = response.clone.bind(response);
    // defined, since a server that other tests start has put a class of its own in the place of Node’s
    return Object.defineProperties(response, {
      type: { value: 'basic' },
      redirected: { value: redirected },
      clone: { value: () => basic(clone()) },
    });
  };
  return basic(made);
}

vi.stubGlobal('self', worker);
vi.stubGlobal('caches', caches);
vi.stubGlobal('location', new URL(HERE));
vi.stubGlobal('addEventListener', (name: string, listener: Listener) => listeners.set(name, listener));
vi.stubGlobal('fetch', fetched);
// what waits in the background is not waited for
vi.stubGlobal('setTimeout', () => 0);
await import('../../web/features/offline/keeper.ts');
vi.unstubAllGlobals();

async function tell(name: string, event: object = {}) {
  stub();
  let done: Promise<unknown> = Promise.resolve();
  listeners.get(name)!({ ...event, waitUntil: (work: Promise<unknown>) => (done = work) });
  await done.finally(() => vi.unstubAllGlobals());
}
function stub(): void {
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('location', new URL(HERE));
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('setTimeout', () => 0);
}

/** @returns what it answers; `undefined` when it leaves the request to the browser */
async function ask(path: string, of: object = {}): Promise<Response | undefined> {
  stub();
  const url = path.startsWith('/') ? HERE + path : path;
  const request = { url, method: 'GET', mode: 'cors', destination: '', headers: new Headers(), ...of };
  const works: Promise<unknown>[] = [];
  let answered: Promise<Response> | undefined;
  listeners.get('fetch')!({
    request,
    waitUntil: (work: Promise<unknown>) => works.push(work),
    respondWith: (one: Promise<Response>) => (answered = one),
  });
  try {
    const found = await answered;
    // the first is what is kept of the answer
    await works[0];
    return found;
  } finally {
    vi.unstubAllGlobals();
  }
}
const PAGE = { mode: 'navigate', destination: 'document' };
const read = async (path: string, of: object = PAGE) => (await ask(path, of))?.text();
const kept = () => [...shelf('sobrement-1').held.keys()];

beforeEach(() => {
  shelves.clear();
  asked.length = 0;
  open = ['/foyer'];
  worker.registration.waiting = null;
  worker.navigator.connection.saveData = false;
  network = (path) =>
    answer(`<header></header>${path}`, path.startsWith('/assets') ? 'public, immutable' : 'no-cache');
});
afterAll(() => vi.unstubAllGlobals());

/** What is kept where the part that is open is that of the household. */
const WITH_THE_HOUSEHOLD = [
  '/sans-reseau',
  '/icon.svg',
  '/',
  '/foyer',
  '/assets/foyer-1.js',
  '/en/no-network',
];

describe('when it is installed', () => {
  test('it keeps the parts that are open, and in each language the page that stands for others', async () => {
    await tell('install');
    expect(kept()).toEqual(WITH_THE_HOUSEHOLD);
  });

  test('a pupil’s screen keeps the page that stands for others, and whoever leads the site', async () => {
    const alone = ['/sans-reseau', '/icon.svg', '/en/no-network'];
    open = ['/ecole/salle/ABCDEF'];
    network = (path) => answer('', path.includes('/salle/') ? 'no-store' : 'no-cache');
    await tell('install');
    expect(kept()).toEqual(alone);
    shelves.clear();
    open = ['/ecole/salle/ABCDEF/animer'];
    network = (path) => answer('', path.includes('/salle/') ? 'no-store' : 'no-cache');
    await tell('install');
    expect(kept()).toEqual(WITH_THE_HOUSEHOLD);
  });

  test('a commune that is open is kept with its part', async () => {
    open = ['/commune/76709?repair-bonus=6'];
    await tell('install');
    expect(kept()).toContain('/api/v1/policies');
    expect(kept()).toContain('/commune/76709?repair-bonus=6');
  });

  test('it keeps what another version kept, and takes from it what is named by its content', async () => {
    open = [];
    await shelf('sobrement-0').put('/en/', answer('', 'no-cache'));
    await shelf('sobrement-0').put('/assets/foyer-1.js', answer('', 'public, immutable'));
    await shelf('sobrement-0').put('/', answer('', 'no-cache'));
    await tell('install');
    expect(kept()).toEqual(expect.arrayContaining(['/en/household', '/foyer', '/assets/foyer-1.js']));
    expect(asked).not.toContain('/assets/foyer-1.js');
  });

  test('whoever asked to save data keeps the page that stands for others, and what they open', async () => {
    worker.navigator.connection.saveData = true;
    await tell('install');
    expect(kept()).toEqual(['/sans-reseau', '/icon.svg', '/en/no-network', '/foyer']);
  });

  test('it waits until it is told, and once it is taken only the version before it stays', async () => {
    for (const name of ['sobrement-a', 'sobrement-b', 'sobrement-1']) shelf(name);
    await tell('install');
    expect(worker.skipWaiting).not.toHaveBeenCalled();
    await tell('message', { data: 'take' });
    expect(worker.skipWaiting).toHaveBeenCalledOnce();
    await tell('activate');
    expect([...shelves.keys()]).toEqual(['sobrement-b', 'sobrement-1']);
  });
});

describe('what is asked', () => {
  test('comes from the network, and from the device only without it', async () => {
    await tell('install');
    network = () => answer('new', 'no-cache');
    expect(await read('/foyer')).toBe('new');
    network = undefined;
    expect(await read('/foyer')).toBe('new');
  });

  test('comes from the device at once where its name says its content', async () => {
    await tell('install');
    asked.length = 0;
    expect(await read('/assets/foyer-1.js', {})).toContain('/assets/foyer-1.js');
    expect(asked).toEqual([]);
  });

  test('is not kept where the server says so, where it fails or leads elsewhere', async () => {
    network = () => answer('secret', 'no-store');
    await read('/ecole/salle/ABCDEF');
    network = () => answer('', 'no-cache', { status: 404 });
    await read('/nulle-part');
    network = () => answer('', 'no-cache', { redirected: true });
    await read('/propositions/liste');
    expect(kept()).toEqual([]);
  });

  test('a file to which a link leads is neither kept nor touched', async () => {
    worker.registration.waiting = {};
    network = () => answer('<header></header>', 'no-cache', { type: 'text/csv' });
    expect(await read('/commune/76709/annees.csv')).toBe('<header></header>');
    worker.registration.waiting = null;
    expect(kept()).toEqual([]);
  });

  test('of what is not a page, only what is kept already or named by its content is kept', async () => {
    await read('/api/v1/territories?q=trait', {});
    expect(kept()).toEqual([]);
    await read('/assets/other-2.js', {});
    expect(kept()).toEqual(['/assets/other-2.js']);
  });

  test('of pages that were opened, the last ones stay, and none that goes with the site leaves', async () => {
    await tell('install');
    const before = kept();
    for (const path of ['/a', '/b', '/c', '/b']) await read(path);
    expect(kept()).toEqual([...before.filter((path) => path !== '/b'), '/c', '/b']);
  });

  test('without network, another page is replaced by the one of its language; anything else fails', async () => {
    await tell('install');
    network = undefined;
    expect(await read('/a-propos')).toContain('/sans-reseau');
    expect(await read('/en/about')).toContain('/en/no-network');
    await expect(ask('/api/v1/territories?q=x')).rejects.toThrow('No network.');
  });

  test.each([
    ['/foyer', { method: 'POST' }],
    ['https://b.example/', {}],
    ['/integrer/foyer', { mode: 'navigate', destination: 'iframe' }],
    ['/api/v1/rooms/ABCDEF/stream', {}],
    ['/ecole/salle/ABCDEF/devoile/1', { headers: new Headers({ 'facilitator-token': 'x' }) }],
    ['/api/v1/anything', { headers: new Headers({ accept: 'text/event-stream' }) }],
  ])('is left to the browser: %s %j', async (path, of) => {
    expect(await ask(path, of)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('says that another version waits, in the language of the page, under the header of the site alone', async () => {
    worker.registration.waiting = {};
    expect(await read('/en/household')).toBe('<header></header><p>ready</p>/en/household');
    expect(await read('/foyer')).toContain('<p>prête</p>');
    network = () => answer('bare', 'no-cache');
    expect(await read('/foyer')).toBe('bare');
  });
});

test('once all is to be forgotten, nothing is kept any more, not even what was on its way', async () => {
  await tell('install');
  expect(kept()).not.toEqual([]);
  await tell('message', { data: 'forget' });
  expect([...shelves.keys()]).toEqual([]);
  expect(await ask('/foyer', PAGE)).toBeUndefined();
  await expect(tell('install')).rejects.toThrow('forgotten');
  expect([...shelves.keys()]).toEqual([]);
});
