/** What is read of a room that begins as the worked session does: shown in the contract, asked for by the tests. */
import type { LibraryBy } from '../../../data/programme/leversAlone.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { SIZES } from '../../../models/room/caps.ts';
import { kept } from '../../../models/room/figures.ts';
import { openRoom, replay } from '../../../models/room/room.ts';
import { FACILITATOR, type RoomEvent } from '../../../models/room/types.ts';
import type { OpeningRequest } from '../../../models/school/opening.ts';
import { setupOf } from '../../live/openRun.ts';
import { viewOf } from '../../live/rooms.ts';
import { ROOM_HOURS, TOTALS_DAYS } from '../../store/rooms.ts';
import { deskOf } from './desk.ts';
import { GIVEN, SESSION } from './examples.ts';
import { roomBodyOf, totalsBodyOf } from './routes.ts';

const HOUR_MS = 60 * 60 * 1000;

/** The moment at which the room opens, and everything happens in it. */
export const OPENED = Date.UTC(2026, 10, 25, 12);
export const ROOM_CODE = 'k7m2qx4d';
export const TOTALS_CODE = 'k7m2qx4d9r';

/** A request of the session. @throws when it has none of this name */
export function sessionRequest(operation: string, name: string): object {
  const found = SESSION.find((each) => each.operation === operation && each.name === name);
  if (!found) throw new Error(`no request ${name} of ${operation}`);
  return found.value;
}

/** The room once a pupil has joined it; and the totals of one where eleven raised their hands. */
export function roomAnswers(libraryOf: LibraryBy, language: Language) {
  const setup = setupOf(libraryOf, sessionRequest('openRoom', 'class') as OpeningRequest);
  const origin = libraryOf(setup.cards ?? 'proposals').programme.origin[language];
  const opened = openRoom(setup.steps, setup.screens);
  const pupil = { seat: GIVEN.seat, ...sessionRequest('joinRoom', 'pupil') };
  const room = replay(opened, [{ kind: 'join', ...pupil, at: OPENED } as RoomEvent]);
  const view = viewOf({ version: 1, room });
  const expires = OPENED + ROOM_HOURS * HOUR_MS;
  const voted = replay(opened, [
    { kind: 'go', step: 'vote' },
    { kind: 'contribute', seat: FACILITATOR, ...sessionRequest('contribute', 'hands') } as RoomEvent,
    { kind: 'reveal', step: 'vote', at: OPENED },
  ]);
  const { run, level, cards } = setup;
  const held = {
    ...{ created: OPENED, expires: OPENED + TOTALS_DAYS * 24 * HOUR_MS },
    totals: { run, level, cards, steps: kept(voted, [], (_step, shown) => shown).steps },
  };
  return {
    room: roomBodyOf({ setup, view, expires }, ROOM_CODE, origin),
    desk: { origin, ...deskOf({ view, room }, SIZES, OPENED, 0) },
    event: { event: 'message', id: String(view.version), data: view },
    totals: totalsBodyOf(held, origin),
  };
}
