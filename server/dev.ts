/** The same application inside Vite, for development: sources instead of built files. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { load } from '../data/load.ts';
import { createApi } from './api/api.ts';
import { createApp } from './app.ts';
import { createDoor } from './live/door.ts';
import { developmentAssets } from './pages/assets.ts';
import { createPages } from './pages/pages.ts';
import { openStore } from './store/connect.ts';
import type { Store } from './store/store.ts';

/** Vite reads this module again at each change of the server, so the store that it opened before is closed first. */
const held = globalThis as { sobrementStore?: Store };
await held.sobrementStore?.close();
const store = await openStore({
  dataDir: fileURLToPath(new URL('../var', import.meta.url)),
  databaseUrl: process.env.DATABASE_URL,
  now: Date.now,
  onLost: console.error,
});
if ('wrong' in store) throw new Error(store.wrong);
held.sobrementStore = store;

const library = load();
const now = () => performance.now();
const door = createDoor({ library, store, now });
const common = { library, store, door };
const api = createApi({ ...common, now });
const app = createApp({
  api,
  pages: createPages({ ...common, assets: developmentAssets, document: api.document }),
  now,
  log: () => undefined,
});
const listener = getRequestListener(relaxed);

/** Vite injects styles and its own client: the policy of the built site would refuse both. */
async function relaxed(request: Request): Promise<Response> {
  const response = await app.fetch(request);
  response.headers.delete('content-security-policy');
  return response;
}

export const handle = (request: IncomingMessage, response: ServerResponse): Promise<void> =>
  listener(request, response);
