/** What whoever leads uses with a class: loaded once the session starts, so that the way in comes first. */
import type { RoomView } from '../../../../server/live/rooms.ts';

type Tools = typeof import('./tools.ts');

const AGAIN_MS = 3000;

export type Toolbox = ReturnType<typeof createToolbox>;

export function createToolbox() {
  let tools = $state.raw<Tools | undefined>();
  let lost = $state.raw(false);
  let loading = false;

  async function open(): Promise<void> {
    if (loading) return;
    loading = true;
    try {
      tools = await import('./tools.ts');
      lost = false;
    } catch {
      lost = true;
      setTimeout(() => {
        loading = false;
        void open();
      }, AGAIN_MS);
    }
  }

  return {
    get tools() {
      return tools;
    },
    /** Whether the network did not bring them: they are asked for again. */
    get lost() {
      return lost;
    },
    open,
    /** Called after each state of the room. */
    follow(view: RoomView | undefined): void {
      if (view?.started) void open();
    },
  };
}
