/**
 * What a screen of a room is told: the view that everyone may see. Whoever leads is also told how many screens of
 * pupils are connected; the screen on the wall is counted apart, and the facilitator’s own not at all.
 */
import type { StreamRole } from '../api/rooms/stream.ts';
import type { Latest } from './latest.ts';
import type { Presence } from './presence.ts';
import type { Said, StreamSource } from './stream.ts';

export interface Followed {
  readonly latest: Latest;
  readonly presence: Presence;
  readonly stopping: AbortSignal;
}

export function roomSource(
  { latest, presence, stopping }: Followed,
  code: string,
  as: StreamRole,
): StreamSource {
  const connected = (): Said => ({ event: 'connected', data: String(presence.count(code)) });
  let first = true;
  return {
    stopping,
    async read() {
      const view = await latest.view(code, first);
      first = false;
      return as === 'lead' ? [view, connected()] : [view];
    },
    subscribe(listener) {
      const ends = [latest.follow(code, listener)];
      if (as === 'pupil') ends.push(presence.enter(code));
      if (as === 'screen') ends.push(presence.project(code));
      if (as === 'lead') ends.push(presence.onChange(code, listener));
      return () => ends.forEach((end) => end());
    },
  };
}
