/**
 * Stops a server: it takes no new connection, answers the requests under way, closes idle connections as they fall
 * idle (`close()` alone waits for them for ever), and cuts what is left at the deadline.
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
