/** An address in front of a database, which breaks as networks and databases do. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Gate {
  /** The address of the database through the gate. */
  readonly url: string;
  /** Connections are taken, stay, and nothing passes any more: as a machine that hangs. */
  freeze(): void;
  /** What waits is lost with its connection, as when the machine that hung is started anew; then all is well. */
  thaw(): void;
  /** Connections are cut, and none is taken: as a database that is stopped. */
  shut(): void;
  /** Connections are taken again, by the database at this address. */
  open(url?: string): void;
  close(): void;
}

export async function startGate(database: string): Promise<Gate> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let target = new URL(database);
  let [frozen, isShut] = [false, false];

  const gate = createServer((client) => {
    client.on('error', () => client.destroy());
    if (isShut) return void client.destroy();
    const server = connect(Number(target.port), target.hostname);
    const pair = [client, server] as const;
    pairs.add(pair);
    for (const [from, to] of [pair, [server, client] as const]) {
      from.on('error', () => to.destroy());
      from.on('close', () => {
        to.destroy();
        pairs.delete(pair);
      });
      from.on('data', (piece) => {
        if (!frozen) to.write(piece);
      });
    }
  });
  gate.listen(0, '127.0.0.1');
  await once(gate, 'listening');
  const url = new URL(database);
  url.port = String((gate.address() as AddressInfo).port);
  const cut = () => {
    for (const sockets of pairs) for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    freeze: () => void (frozen = true),
    thaw() {
      cut();
      frozen = false;
    },
    shut() {
      isShut = true;
      cut();
    },
    open(to = target.href) {
      target = new URL(to);
      isShut = false;
    },
    close() {
      gate.close();
      cut();
    },
  };
}
