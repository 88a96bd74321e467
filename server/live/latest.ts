/**
 * What all screens of a room are told. It is read once per change, not once per screen: a class is thirty screens,
 * and a change wakes them all. It is kept until the next change, as long as somebody follows the room.
 */
import type { Rooms } from './rooms.ts';
import type { Said } from './stream.ts';

export interface Latest {
  /** The room after the last change that this process heard of; `anew` reads it again. */
  view(code: string, anew: boolean): Promise<Said>;
  /** @returns a function that ends it */
  follow(code: string, listener: () => void): () => void;
}

interface Followed {
  followers: number;
  view?: Promise<Said>;
  readonly end: () => void;
}

export function createLatest(rooms: Pick<Rooms, 'look' | 'onChange'>): Latest {
  const followed = new Map<string, Followed>();

  async function read(code: string): Promise<Said> {
    const at = await rooms.look(code);
    if (typeof at === 'string') return { event: 'message', id: 'ended', data: 'ended', done: true };
    return { event: 'message', id: String(at.view.version), data: JSON.stringify(at.view) };
  }

  return {
    view(code, anew) {
      const room = followed.get(code);
      if (!room) return read(code);
      if (room.view && !anew) return room.view;
      const view = read(code);
      room.view = view;
      // a database that does not answer now may answer next time
      view.catch(() => room.view === view && delete room.view);
      return view;
    },
    follow(code, listener) {
      let room = followed.get(code);
      if (!room) {
        const made: Followed = { followers: 0, end: rooms.onChange(code, () => delete made.view) };
        followed.set(code, (room = made));
      }
      room.followers++;
      const end = rooms.onChange(code, listener);
      return () => {
        end();
        if (--room.followers > 0) return;
        room.end();
        followed.delete(code);
      };
    },
  };
}
