/**
 * What a screen of a room is told: the view that everyone may see, and to whoever leads how many screens of pupils
 * are connected. The screen on the wall and the facilitator’s own are not among them.
 */
import type { StreamRole } from '../contract/roomStream.ts';
import type { Presence } from './presence.ts';
import type { Rooms } from './rooms.ts';
import type { Said, StreamSource } from './stream.ts';

export interface Followed {
  readonly rooms: Rooms;
  readonly presence: Presence;
  readonly stopping: AbortSignal;
}

export function roomSource(
  { rooms, presence, stopping }: Followed,
  code: string,
  as: StreamRole,
): StreamSource {
  const connected = (): Said => ({ event: 'connected', data: String(presence.count(code)) });
  return {
    stopping,
    async read() {
      const at = await rooms.look(code);
      if (typeof at === 'string') return [{ event: 'message', id: 'ended', data: 'ended', done: true }];
      const view: Said = {
        event: 'message',
        id: String(at.view.version),
        data: JSON.stringify(at.view),
      };
      return as === 'lead' ? [view, connected()] : [view];
    },
    subscribe(listener) {
      const ends = [rooms.onChange(code, listener)];
      if (as === 'pupil') ends.push(presence.enter(code));
      if (as === 'lead') ends.push(presence.onChange(code, listener));
      return () => ends.forEach((end) => end());
    },
  };
}
