/**
 * The current room, followed through server-sent events. A broken stream reconnects by itself. A refused stream is
 * replaced by polling, which also tells a room that has ended from a server that is unreachable.
 */
import type { RoomView } from '../../../../server/live/rooms.ts';
import type { Api } from './api.ts';

export type Link = 'connecting' | 'on' | 'off' | 'ended' | 'unknown';

export type Live = ReturnType<typeof createLive>;

const AGAIN_MS = 3000;
const GONE = 410;
const NOT_FOUND = 404;

/** @param as the facilitator learns how many screens are connected; neither that screen nor the wall's is counted */
export function createLive(code: string, api: Pick<Api, 'read'>, as?: 'lead' | 'screen') {
  let view = $state.raw<RoomView | undefined>();
  let link = $state.raw<Link>('connecting');
  let connected = $state.raw<number | undefined>();
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heard: () => void = () => undefined;

  function take(next: RoomView): void {
    // when the stream and a poll cross, the later state wins
    if (!view || next.version >= view.version) view = next;
    link = 'on';
    heard();
  }

  function over(how: 'ended' | 'unknown'): void {
    close();
    link = how;
    heard();
  }

  function close(): void {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  }

  function open(): void {
    if (source || link === 'ended' || link === 'unknown') return;
    clearTimeout(timer);
    const made = (source = new EventSource(`/api/v1/rooms/${code}/stream${as ? `?as=${as}` : ''}`));
    made.addEventListener('connected', ({ data }: MessageEvent<string>) => (connected = Number(data)));
    made.onmessage = ({ data }: MessageEvent<string>) =>
      data === 'ended' ? over('ended') : take(JSON.parse(data) as RoomView);
    made.onerror = () => {
      if (made !== source) return;
      link = 'off';
      if (made.readyState !== EventSource.CLOSED) return;
      close();
      void look();
    };
  }

  async function look(): Promise<void> {
    const found = await api.read('');
    if (found.kind === 'refused' && found.status === GONE) return over('ended');
    if (found.kind === 'refused' && found.status === NOT_FOUND) return over('unknown');
    if (found.kind === 'done') take(found.body.view);
    timer = setTimeout(open, AGAIN_MS);
  }

  return {
    get view() {
      return view;
    },
    get link() {
      return link;
    },
    /** Pupils' screens that follow the room now; known only to the facilitator. */
    get connected() {
      return connected;
    },
    /**
     * @param hides whether it may stop while nobody looks: a phone in a pocket may, a projected window may not
     * @param onChange called after each state, and at the end
     */
    start(hides: boolean, onChange: () => void = () => undefined): void {
      heard = onChange;
      open();
      addEventListener('online', () => {
        close();
        open();
      });
      addEventListener('offline', () => {
        link = link === 'on' ? 'off' : link;
        // what is still on its way says nothing of the network, of which a server on this machine has no need
        close();
        timer = setTimeout(open, AGAIN_MS);
      });
      addEventListener('pagehide', close);
      addEventListener('pageshow', open);
      if (hides) document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
    },
  };
}
