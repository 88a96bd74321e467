/** Does what a browser's EventSource does: follows a room, and reconnects by itself, giving the last event received. */
import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { StreamRole } from '../../server/api/rooms/stream.ts';
import type { RoomView } from '../../server/live/rooms.ts';

export interface Follower {
  /** The last view received. */
  readonly view: RoomView | undefined;
  /** The number of pupils' screens, as sent to the facilitator. */
  readonly connected: number | undefined;
  /** Whether the room was ended. */
  readonly ended: boolean;
  /** How many times it connected. */
  readonly connections: number;
  /** Replies that were not a stream. */
  readonly refused: number;
  /** Streams that broke, as opposed to those that the server ended. */
  readonly cut: number;
  close(): void;
}

const agent = new Agent({ maxSockets: Infinity });
const RETRY_MS = 1000;
/** How long an event may take to reach a screen where the machine is busy: what bounds speed is measured by `npm run load`. */
export const LATE = { timeout: 10_000 };

/** @param onView called with each view, in order */
export function follow(
  address: string,
  onView: (view: RoomView) => void = () => undefined,
  as: StreamRole = 'pupil',
): Follower {
  const follower = {
    view: undefined as RoomView | undefined,
    connected: undefined as number | undefined,
    ended: false,
    connections: 0,
    refused: 0,
    cut: 0,
  };
  let [last, retryMs, closed]: [string | undefined, number, boolean] = [undefined, RETRY_MS, false];
  let asked: ClientRequest | undefined;
  let timer: NodeJS.Timeout | undefined;

  function take(event: string): void {
    const fields = Object.fromEntries(
      [...event.matchAll(/^(\w+): (.*)$/gm)].map(([, name, text]) => [name, text]),
    );
    if (fields.retry !== undefined) retryMs = Number(fields.retry);
    if (fields.id !== undefined) last = fields.id;
    if (fields.data === undefined) return;
    if (fields.data === 'ended') {
      follower.ended = true;
      return close();
    }
    if (fields.event === 'connected') {
      follower.connected = Number(fields.data);
      return;
    }
    follower.view = JSON.parse(fields.data) as RoomView;
    onView(follower.view);
  }

  function listen(reply: IncomingMessage): void {
    if (reply.statusCode !== 200) {
      follower.refused++;
      reply.resume();
      return again();
    }
    follower.connections++;
    let said = '';
    reply.setEncoding('utf8').on('data', (piece: string) => {
      const events = (said + piece).split('\n\n');
      said = events.pop()!;
      events.forEach(take);
    });
    reply.on('end', again);
    reply.on('error', () => {
      if (!closed) follower.cut++;
      again();
    });
  }

  function again(): void {
    if (!closed) timer = setTimeout(connect, retryMs);
  }

  function connect(): void {
    const headers = { accept: 'text/event-stream', ...(last !== undefined && { 'last-event-id': last }) };
    asked = request(`${address}/stream?as=${as}`, { headers, agent }, listen).on('error', again);
    asked.end();
  }

  function close(): void {
    closed = true;
    clearTimeout(timer);
    asked?.destroy();
  }

  connect();
  return Object.assign(follower, { close });
}
