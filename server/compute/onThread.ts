/** The side of a thread: it does what it is asked, one job after the other, and sends back the outcome. */
import type { MessagePort } from 'node:worker_threads';

/** Functions by name. */
export type Jobs = Readonly<Record<string, (...needs: never[]) => unknown>>;

export interface Asked {
  readonly name: string;
  readonly needs: readonly never[];
}

/** What a job returned, or what it threw. */
export type Said = { readonly made: unknown } | { readonly error: unknown };

export function answerOn(port: MessagePort, jobs: Jobs): void {
  port.on('message', (asked: Asked) => {
    void done(jobs, asked).then((said) => port.postMessage(said));
  });
}

async function done(jobs: Jobs, { name, needs }: Asked): Promise<Said> {
  try {
    return { made: await jobs[name]!(...needs) };
  } catch (error) {
    return { error };
  }
}
