/**
 * Stops a server: no new connection, the requests under way are answered, idle connections are closed as they
 * fall idle (`close()` alone waits for them for ever), and what is left at the deadline is cut.
 */
import type { Server } from 'node:http';

const SWEEP_MS = 50;

/** @param deadlineMs how long the requests under way may take */
export function stop(server: Server, deadlineMs: number): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    const cut = setTimeout(() => server.closeAllConnections(), deadlineMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
