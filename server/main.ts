/**
 * Starts the server: settings, store, library, application, port; and stops it when asked to. Where the settings ask for
 * several processes, the first one starts as many of these, which share the port.
 */
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { load } from '../data/load.ts';
import { leversAlone } from '../data/programme/leversAlone.ts';
import { openTerritories } from '../data/territories/load.ts';
import type { Territories } from '../data/territories/territories.ts';
import { createApi } from './api/api.ts';
import { createApp } from './app.ts';
import type { Calculators } from './compute/computing.ts';
import { openPool } from './compute/calculators.ts';
import { readConfig, type Config } from './config.ts';
import { greet, TERMINAL } from './console/greeting.ts';
import { readAssets } from './http/assets.ts';
import type { Environment } from './http/environment.ts';
import { lanAddresses } from './http/lan.ts';
import { openJournal } from './http/journal.ts';
import { createOrigins, tellUnnamedProxy } from './http/origins.ts';
import { securityText } from './http/securityText.ts';
import { isTaken, LOOPBACK, serve, unheard } from './http/serve.ts';
import { stop } from './http/stop.ts';
import { readBuild } from './pages/assets.ts';
import { startWorkers } from './processes.ts';
import { versionOf } from './pages/offline.ts';
import { createPages } from './pages/pages.ts';
import { incomplete } from './publisher.ts';
import { openDrawn } from './pages/pictures/album.ts';
import { memoryBus } from './live/bus.ts';
import { createPresence } from './live/presence.ts';
import { createDoor } from './live/door.ts';
import { openStore } from './store/connect.ts';
import { hashOf } from './store/secret.ts';
import { sweepEvery } from './store/sweep.ts';

/** A request under way has this long to end once the server is told to stop, and what is open then to close. */
const DEADLINE_MS = 3500;
const CLOSING_MS = 1000;
/** Whoever asks at once, once the server listens, is answered first. */
const WARM_UP_MS = 500;
/** What this process writes is for its owner alone. */
const OWN = 0o077;
/** Among several processes, the one that speaks for them. */
const FIRST = 1;
const SWEEP_MS = 10 * 60 * 1000;
/** The built client, beside the built server. */
const CLIENT = fileURLToPath(new URL('../client', import.meta.url));
const SERVER = fileURLToPath(new URL('.', import.meta.url));
/** Its parts are named by their content, so that its own hash names the whole build. */
const MAIN = fileURLToPath(import.meta.url);
const TERRITORIES = fileURLToPath(new URL('territories', import.meta.url));
const PICTURES = fileURLToPath(new URL('pictures', import.meta.url));
const CALCULATOR = fileURLToPath(new URL('calculator.js', import.meta.url));
/** This folder is beside the sources and the build, so that neither a build nor an update of them touches it. */
const DATA_DIR = fileURLToPath(new URL('../../var', import.meta.url));

async function start({
  host,
  port,
  workers,
  lan,
  language,
  proxies,
  dataDir = DATA_DIR,
  databaseUrl,
  site,
  publisher,
  metrics: { port: metricsPort, token: metricsToken },
  embeddedBy,
  roomScreens,
  showsProposals,
}: Config): Promise<void> {
  // whoever leads a class reads this terminal: it holds what to do, and errors alone
  const journal = openJournal(lan);
  const complain = journal.failed('Database');
  const store = await openStore({ dataDir, databaseUrl, now: Date.now, onLost: complain, alone: true });
  if ('wrong' in store) return refuse(lan && store.taken ? TERMINAL.runs[language] : store.wrong);
  const bus = memoryBus();
  const stopping = new AbortController();
  // This module is loaded with its driver, only where several processes share the database
  const now = () => performance.now();
  const presence = createPresence(now);
  const unlisten =
    databaseUrl === undefined
      ? undefined
      : await (await import('./live/notify.ts')).listenTo(databaseUrl, { bus, presence }, complain);
  const library = showsProposals ? load() : leversAlone(load());
  const territories = openTerritories(library.territories, TERRITORIES);
  const portTaken = () => {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : port;
  };
  const addresses = () => (lan ? lanAddresses(networkInterfaces(), portTaken()) : []);
  let build: string | undefined;
  const door = createDoor({
    ...{ library, store, now, bus, presence, roomScreens, proxies },
    stopping: stopping.signal,
    snapshots: { made: () => (build ??= hashOf(readFileSync(MAIN, 'utf8'))) },
  });
  const shown = readBuild(CLIENT, site);
  const files = readAssets(CLIENT);
  const originOf = createOrigins(proxies);
  const pool = openPool(
    CALCULATOR,
    { assets: shown, territories: TERRITORIES, showsProposals },
    workers,
    journal.failed('A calculation'),
  );
  const calculators: Calculators = { pool, originOf };
  const metrics =
    metricsPort === undefined && metricsToken === undefined
      ? undefined
      : (await import('./http/metrics.ts')).createMetrics({
          rooms: () => bus.codes().length,
          screens: presence.here,
          waiting: () => pool.counts().waiting,
          calculators: () => pool.counts().calculators,
        });
  const hosted = new Hono<Environment>().use(tellUnnamedProxy(proxies, journal.warn));
  if (metrics && metricsToken !== undefined) hosted.route('/', metrics.routes(metricsToken));
  if (publisher.security !== undefined) hosted.route('/', securityText(publisher.security, site, Date.now));
  const common = { library, territories, store, door, calculators };
  const api = createApi({ ...common, originOf, now });
  const app = createApp({
    api,
    pages: createPages({
      ...common,
      assets: shown,
      embeddedBy,
      publisher,
      document: api.document,
      lan: addresses,
      built: { files, version: versionOf(SERVER, { site, publisher, showsProposals }) },
      // they show the site with its proposals
      ...(showsProposals && { drawn: openDrawn(PICTURES) }),
    }),
    assets: files,
    published: site,
    embeddedBy,
    hosted,
    now,
    log: (line) => {
      metrics?.observe(line);
      journal.request(line);
    },
  });
  sweepEvery(SWEEP_MS, store, complain);
  const server = serve(app.fetch);
  // of several processes, the first gives the metrics of all
  const measured =
    metrics && metricsPort !== undefined && !cluster.isWorker ? serve(metrics.routes().fetch) : undefined;
  const close = async () => {
    measured?.close();
    await pool.close();
    await unlisten?.();
    await store.close();
  };
  const end = (sentence: string) => {
    refuse(sentence);
    void close().finally(() => process.exit());
  };
  server.on('error', (error) => {
    end(lan && isTaken(error) ? TERMINAL.taken(String(port))[language] : unheard(host, port, error));
  });
  measured
    ?.on('error', (error) => end(unheard(LOOPBACK, metricsPort!, error, 'METRICS_PORT')))
    .listen(metricsPort, LOOPBACK);
  server.listen(port, host, () => {
    if (cluster.isWorker && cluster.worker?.id !== FIRST) {
      // another one has said it
    } else if (lan) {
      const coloured = process.stdout.isTTY && !process.env.NO_COLOR;
      console.log(greet({ language, addresses: addresses(), port: portTaken(), coloured }).join('\n'));
    } else {
      console.log(`Sobrement is at http://${host.includes(':') ? `[${host}]` : host}:${portTaken()}/`);
      const word = incomplete(publisher);
      if (word !== undefined) console.log(word);
    }
    setTimeout(warmUp, WARM_UP_MS, app, territories).unref();
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // a terminal tells every process, and the first process tells the others again
      if (stopping.signal.aborted) return;
      stopping.abort();
      void stop(server, DEADLINE_MS)
        .then(() => Promise.race([close(), pause(CLOSING_MS)]))
        .finally(() => process.exit(0));
    });
  }
}

/**
 * The first footprint makes the draws of every factor, and the first search reads the index of territories. Both are
 * better done now than while someone waits.
 */
function warmUp(app: ReturnType<typeof createApp>, territories: Territories): void {
  const headers = { 'content-type': 'application/json' };
  setImmediate(() => void app.request('/api/v1/footprints', { method: 'POST', headers, body: '{}' }));
  setImmediate(() => void territories.search('Saint-Dnis', 1));
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
  // what tells it of the first process would keep it alive
  if (cluster.isWorker) process.exit();
}

process.umask(OWN);
const config = readConfig(process.env, process.argv.slice(2), Intl.DateTimeFormat().resolvedOptions().locale);
if ('wrong' in config) refuse(config.wrong);
else if (config.workers > 1 && cluster.isPrimary) startWorkers(fileURLToPath(import.meta.url), config);
else await start(config);
