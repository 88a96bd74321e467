/**
 * What whoever hosts the site reads: one JSON line for each request, warning or failure; failures go to the error output.
 * A request that is refused as a matter of security is a warning. The logger is loaded with the first line, so that it
 * does not delay the start.
 */
import type { Logger } from 'pino';
import type { Log } from './log.ts';

export interface Journal {
  readonly request: Log;
  readonly warn: (sentence: string) => void;
  /** @param what failed @returns what tells of it, where nobody waits for it */
  readonly failed: (what: string) => (error: unknown) => void;
}

const FAILED = 500;
const [OUT, ERR] = [1, 2];

/** @param quiet whether failures alone are told: what else is on the terminal is for a class */
export function openJournal(quiet: boolean): Journal {
  let logger: Logger | undefined;
  let waiting: ((logger: Logger) => void)[] | undefined;

  function write(line: (logger: Logger) => void): void {
    if (logger) return line(logger);
    if (waiting) return void waiting.push(line);
    const lines = (waiting = [line]);
    void openLogger(quiet).then((opened) => {
      logger = opened;
      for (const each of lines) each(opened);
    });
  }

  return {
    request(line) {
      const level =
        line.error !== undefined && line.status >= FAILED ? 'error' : line.refused ? 'warn' : 'info';
      if (level === 'error' || !quiet) write((to) => to[level](line));
    },
    warn: (sentence) => {
      if (!quiet) write((to) => to.warn(sentence));
    },
    failed: (what) => (error) => {
      const said = error instanceof Error ? error.message : String(error);
      write((to) => to.error(`${what}: ${said}`));
    },
  };
}

/** What is written is written at once: a process that is killed has told all that it did. */
async function openLogger(quiet: boolean): Promise<Logger> {
  const { default: pino } = await import('pino');
  const to = (fd: number) => pino.destination({ fd, sync: true });
  const streams = [
    { level: 'info', stream: to(OUT) },
    { level: 'error', stream: to(ERR) },
  ] as const;
  return pino(
    {
      base: null,
      level: quiet ? 'error' : 'info',
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
    },
    pino.multistream([...streams], { dedupe: true }),
  );
}
