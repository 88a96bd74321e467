/** A proxy in front of several servers: each connection goes to the next server that accepts it. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Proxy {
  readonly url: string;
  close(): void;
}

/** @param targets `http://127.0.0.1:41234` */
export async function startProxy(targets: readonly string[]): Promise<Proxy> {
  const open = new Set<Socket>();
  let turn = 0;

  function pass(client: Socket, tries: number): void {
    const { hostname, port } = new URL(targets[turn++ % targets.length]!);
    const server = connect(Number(port), hostname);
    const refused = () => (tries > 1 ? pass(client, tries - 1) : client.destroy());
    server.once('error', refused);
    server.once('connect', () => {
      server.off('error', refused);
      open.add(server);
      // a break on one side breaks the other
      server.on('error', () => client.destroy()).on('close', () => client.destroy());
      client.on('close', () => server.destroy());
      server.on('close', () => open.delete(server));
      client.pipe(server).pipe(client);
    });
  }

  const proxy = createServer((client) => {
    open.add(client);
    client.on('error', () => client.destroy()).on('close', () => open.delete(client));
    pass(client, targets.length);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close() {
      proxy.close();
      for (const socket of open) socket.destroy();
    },
  };
}
