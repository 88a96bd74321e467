import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below those that a system lends to whoever asks for any port: no connection of another test takes it meanwhile. */
const [FIRST, END] = [10_240, 32_768];

/** A port on which nothing listens, for a server that a test starts. */
export async function freePort(): Promise<number> {
  const port = randomInt(FIRST, END);
  const probe = createServer();
  const free = await new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
  });
  if (!free) return freePort();
  await new Promise((closed) => probe.close(closed));
  return port;
}
