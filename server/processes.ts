/**
 * The first of several processes: it answers nobody, and keeps as many others as the settings say, which share the port.
 * One that stops by itself is replaced; when none has ever listened, all end, with what the first said.
 */
import cluster, { type Worker } from 'node:cluster';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from './config.ts';
import { LOOPBACK, serve, unheard } from './http/serve.ts';

/** Before one that stopped is replaced: what stopped it may last a moment. */
const AGAIN_MS = 1000;

/** @param script what each of them runs */
export function startWorkers(script: string, { workers, metrics: { port } }: Config): void {
  let [stopping, listened] = [false, false];
  // each takes its own connections from the port: what the first one hands over is lost with whoever has not taken it yet
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({ exec: script, args: process.argv.slice(2) });
  cluster.on('listening', () => void (listened = true));
  cluster.on('exit', (_worker, code, signal) => {
    if (stopping) return;
    if (!listened) return void end(code || 1);
    console.error(`A process stopped (${signal ?? code}); another one starts.`);
    void pause(AGAIN_MS).then(() => void (stopping || fork()));
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(0));
  for (let n = 0; n < workers; n++) fork();
  if (port !== undefined) void measure(port);

  function fork(): void {
    // what could not be told to one that has just ended: its end is heard above
    cluster.fork().on('error', () => undefined);
  }

  /** Each of them has its own deadline. */
  async function end(code: number): Promise<void> {
    if (stopping) return;
    stopping = true;
    const left = (Object.values(cluster.workers ?? {}) as Worker[]).filter((worker) => !worker.isDead());
    await Promise.all(
      left.map((worker) => {
        const ended = new Promise((resolve) => worker.once('exit', resolve));
        worker.process.kill('SIGTERM');
        return ended;
      }),
    );
    process.exit(code);
  }

  async function measure(onPort: number): Promise<void> {
    // loaded only where the settings ask for it
    const { metricsOfAll } = await import('./http/metrics.ts');
    serve(metricsOfAll().fetch)
      .on('error', (error) => {
        console.error(unheard(LOOPBACK, onPort, error, 'METRICS_PORT'));
        void end(1);
      })
      .listen(onPort, LOOPBACK);
  }
}
