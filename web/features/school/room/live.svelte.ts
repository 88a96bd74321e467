/**
 * The room as it is now, followed by server-sent events. A stream that breaks comes back by itself; one that is refused
 * is replaced by a look from time to time, which also tells a room that was ended from a server that is away.
 */
import type { RoomView } from '../../../../server/live/rooms.ts';
import type { Api } from './api.ts';

export type Link = 'connecting' | 'on' | 'off' | 'ended' | 'unknown';

export type Live = ReturnType<typeof createLive>;

const AGAIN_MS = 3000;
const GONE = 410;
const NOT_FOUND = 404;

/** @param as whoever leads is told how many screens are connected; neither that screen nor the wall’s is one of them */
export function createLive(code: string, ask: Api, as?: 'lead' | 'screen') {
  let view = $state.raw<RoomView | undefined>();
  let link = $state.raw<Link>('connecting');
  let connected = $state.raw<number | undefined>();
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heard: () => void = () => undefined;

  function take(next: RoomView): void {
    // of a stream and a look that cross, the later state stays
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
    const found = await ask<{ view: RoomView }>('');
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
    /** Screens of pupils that follow the room now; known to whoever leads. */
    get connected() {
      return connected;
    },
    /**
     * @param hides whether it may stop while nobody looks: a phone in a pocket does, a projected window does not
     * @param onChange after each state, and at the end
     */
    start(hides: boolean, onChange: () => void = () => undefined): void {
      heard = onChange;
      open();
      addEventListener('online', () => {
        close();
        open();
      });
      addEventListener('offline', () => (link = link === 'on' ? 'off' : link));
      addEventListener('pagehide', close);
      addEventListener('pageshow', open);
      if (hides) document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
    },
  };
}
