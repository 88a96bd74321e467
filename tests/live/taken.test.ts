/** The port is already taken by another program: the process says so and ends, with either database. */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { startApp } from '../e2e/app.ts';
import { DATABASES, newPlace } from '../server/store/databases.ts';

test.each([...DATABASES.map((database) => [database, 1] as const), ['postgres', 2] as const])(
  'on %s, by %i',
  async (database, workers) => {
    const place = await newPlace(database);
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const started = startApp({
      PORT: String(port),
      WORKERS: String(workers),
      DATA_DIR: place.dataDir,
      DATABASE_URL: place.databaseUrl ?? '',
    });
    await expect(started).rejects.toThrow(
      `stopped with code 1.\nCannot listen on 127.0.0.1:${port}: another program already does.`,
    );
    other.close();
  },
);
