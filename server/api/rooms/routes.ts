/** Rooms of the school door: opened, joined, answered, led, followed, ended. */
import { createHash } from 'node:crypto';
import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Library } from '../../../data/library.ts';
import { kept as keptOf } from '../../../models/room/figures.ts';
import * as requests from '../../../models/room/request.ts';
import { isFrozen } from '../../../models/room/pile.ts';
import { FACILITATOR, HIDE_MS, type Refusal, type Room, type RoomEvent } from '../../../models/room/types.ts';
import { withChosenSentences } from '../../../models/school/chosen.ts';
import { isAlone } from '../../../data/programme/leversAlone.ts';
import { once } from '../../../models/draws/memo.ts';
import { checkFields, checkRules } from '../../../models/request/check.ts';
import type { Fields } from '../../../models/request/field.ts';
import { explain } from '../../../models/request/sentences.ts';
import { openingFields, openingProblems, type OpeningRequest } from '../../../models/school/opening.ts';
import { createEstimators, type Estimators } from '../../compute/estimators.ts';
import { MODEL_WORDS, wordingInEach } from '../../dictionaries.ts';
import { languageOf } from '../../http/language.ts';
import { problem } from '../../http/problem.ts';
import { refuseIn } from '../../http/queryProblem.ts';
import { keptClass } from '../../live/classTotals.ts';
import { later } from '../../live/codes.ts';
import type { Door } from '../../live/door.ts';
import { roomSource } from '../../live/roomStream.ts';
import type { LiveRoom, RoomSetup } from '../../live/rooms.ts';
import { stream } from '../../live/stream.ts';
import { bare, lettersOf, randomId } from '../../store/randomId.ts';
import type { Store } from '../../store/store.ts';
import { judged } from '../request/judge.ts';
import type { TotalsBody } from './body.ts';
import * as contract from './contract.ts';
import { deskOf, hideMs } from './desk.ts';
import { narrowedOnceDebated, narrowIn, pollIn } from './poll.ts';
import { ROOM_PARAMETERS } from './query.ts';
import { REFUSED } from './refusals.ts';

const NEVER_CACHED = { 'cache-control': 'no-store' };
/** Letters of a seat: a name that nobody guesses, so that nobody answers for another. */
const SEAT_LENGTH = 16;
const iso = (moment: number) => new Date(moment).toISOString();

export function roomRoutes({
  library,
  store,
  door,
  estimators,
}: {
  readonly library: Library;
  readonly store: Store | undefined;
  readonly door: Door;
  readonly estimators: Estimators;
}) {
  const { school } = library;
  const { rooms, byCode, mistake, presence, libraryOf, sizes } = door;
  /** Whether there is a choice between proposals, and levers and laws alone. */
  const asks = !isAlone(library);

  /** Of levers and laws alone: other cards than the proposals, which stand for other levers. */
  const leverEstimators = once(() => {
    const { catalogue, proposals } = libraryOf('levers');
    return createEstimators(catalogue, proposals);
  });

  /** A class votes on proposals, unless it has levers and laws alone. */
  const origin = (c: Context, { cards = 'proposals' }: Pick<RoomSetup, 'cards'>) =>
    libraryOf(cards).programme.origin[languageOf(c)];

  /** The room of a code, or the problem to answer with. */
  async function find(c: Context, code: string) {
    if (!rooms) return problem(c, 'storage-unavailable');
    const found = await byCode(c, code, async (name) => {
      const at = await rooms.look(name);
      return at === 'unknown' ? undefined : at;
    });
    return typeof found === 'string' ? problem(c, `${found}-room`) : found;
  }

  /** What a class that comes back finds: nothing of it, nor the difference of two numbers, is of one to four people. */
  function toKeep({ room, setup }: LiveRoom) {
    const own = libraryOf(setup.cards ?? 'proposals');
    const { home, effect } = keptClass(
      room,
      setup.steps,
      own,
      own === library ? estimators : leverEstimators(),
    );
    const { steps, heads } = keptOf(room, home ? [home.people] : [], (step, shown) =>
      withChosenSentences(room, step, shown),
    );
    return { steps, home: home && { ...home, people: heads(home.people) }, effect };
  }

  /** Nothing when the token is that of the facilitator. */
  async function forged(c: Context, code: string, token: string) {
    if (await store!.rooms.isFacilitator(bare(code), token)) return undefined;
    return mistake(c, 'wrong-facilitator');
  }

  /** Nothing once it is stored. */
  async function act(c: Context, code: string, event: RoomEvent) {
    const done = await rooms!.act(bare(code), event);
    if (done === 'done') return undefined;
    if (done === 'unknown') return problem(c, 'unknown-room');
    return done.refused === 'ended' ? problem(c, 'ended-room') : refused(c, done.refused);
  }

  /** @param but says why it may not be done, when the room alone does not know */
  async function lead(
    c: Context,
    code: string,
    token: string,
    event: RoomEvent,
    but: (room: Room) => Refusal | undefined = () => undefined,
  ) {
    const found = await find(c, code);
    if (found instanceof Response) return found;
    const wrong = await forged(c, code, token);
    if (wrong) return wrong;
    const why = but(found.room);
    if (why) return refused(c, why);
    return (await act(c, code, event)) ?? c.body(null, 204, NEVER_CACHED);
  }

  /** Why the reveal of a step is not taken back: a screen has been there since. */
  function shownSince({ states, steps }: Room, code: string, step: string): Refusal | undefined {
    const state = Object.hasOwn(states, step) ? states[step]! : undefined;
    if (!state?.revealed) return undefined;
    // a prediction is told its answer, even where too few made one for theirs to be shown
    const tells = steps.some(({ id, kind }) => id === step && kind === 'predict');
    if (!tells && !isFrozen(state)) return undefined;
    const now = store!.rooms.now();
    const isLate = now - (state.revealedAt ?? 0) >= HIDE_MS;
    return isLate || hideMs(state, now, presence.quietMs(bare(code))) > 0 ? undefined : 'hide-shown';
  }

  const api = new OpenAPIHono({ defaultHook: refuseIn(ROOM_PARAMETERS) });
  /** A route whose body is told what each field holds, where it is wrong. */
  const told = <R extends RouteConfig>(route: R, fields: Fields): R =>
    judged(api, route, (body) => checkFields<object>(body, fields), fields);
  const fields = openingFields(school.runs);
  const opening = judged(
    api,
    contract.openRoomRoute(school.runs),
    (body) => checkRules(checkFields<OpeningRequest>(body, fields), openingProblems(asks)),
    fields,
  );
  return api
    .openapi(opening, async (c) => {
      if (!rooms) return problem(c, 'storage-unavailable');
      const made = await door.open(c, c.req.valid('json'));
      if (typeof made === 'number') return later(c, made);
      const { code, token, phrase, expires } = made;
      const headers = { ...NEVER_CACHED, location: `${c.req.path}/${code}` };
      return c.json({ code, token, phrase, expires: iso(expires) }, 201, headers);
    })
    .openapi(contract.roomRoute, async (c) => {
      const { code } = c.req.valid('param');
      const found = await find(c, code);
      if (found instanceof Response) return found;
      // whoever reads the room may show it
      presence.told(bare(code));
      return c.json(roomBodyOf(found, bare(code), origin(c, found.setup)), 200, NEVER_CACHED);
    })
    .openapi(told(contract.joinRoute, requests.SEAT_FIELDS), async (c) => {
      const { code } = c.req.valid('param');
      const found = await find(c, code);
      if (found instanceof Response) return found;
      const { people, key } = c.req.valid('json');
      const seat = seatFor(bare(code), key);
      const wrong = await act(c, code, { kind: 'join', seat, people });
      if (wrong) return wrong;
      const joined = await find(c, code);
      if (joined instanceof Response) return joined;
      return c.json({ seat, number: numberOf(joined.room, seat) }, 201, NEVER_CACHED);
    })
    .openapi(told(contract.contributeRoute, requests.CONTRIBUTION_FIELDS), async (c) => {
      const { code } = c.req.valid('param');
      const { seat, ...sent } = c.req.valid('json');
      const token = c.req.valid('header')['facilitator-token'];
      if (token !== undefined)
        return lead(c, code, token, { kind: 'contribute', seat: FACILITATOR, ...sent });
      const found = await find(c, code);
      if (found instanceof Response) return found;
      if (seat === undefined || numberOf(found.room, seat) === 0) return unknownSeat(c);
      return (await act(c, code, { kind: 'contribute', seat, ...sent })) ?? c.body(null, 204, NEVER_CACHED);
    })
    .openapi(told(contract.leadRoute, requests.ACT_FIELDS), async (c) => {
      const { code } = c.req.valid('param');
      const { act: kind, step } = c.req.valid('json');
      const seen = (room: Room) => (kind === 'hide' ? shownSince(room, code, step) : undefined);
      const token = c.req.valid('header')['facilitator-token'];
      if (kind !== 'narrow' && kind !== 'go') return lead(c, code, token, { kind, step }, seen);
      const found = await find(c, code);
      if (found instanceof Response) return found;
      if (kind === 'narrow') return lead(c, code, token, narrowIn(found.room, bare(code), step));
      const narrowed = narrowedOnceDebated(found.room, bare(code), step);
      const gone = await lead(c, code, token, { kind, step });
      return (gone.ok && narrowed && (await act(c, code, narrowed))) || gone;
    })
    .openapi(told(contract.showRoute, requests.SHOW_FIELDS), (c) => {
      const { scale = {}, ...shown } = c.req.valid('json');
      const event: RoomEvent = { kind: 'show', ...shown, scale };
      return lead(c, c.req.valid('param').code, c.req.valid('header')['facilitator-token'], event);
    })
    .openapi(told(contract.acceptTextRoute, requests.ACCEPTANCE_FIELDS), (c) => {
      const event: RoomEvent = { kind: 'accept', ...c.req.valid('json') };
      return lead(c, c.req.valid('param').code, c.req.valid('header')['facilitator-token'], event);
    })
    .openapi(told(contract.rewriteTextRoute, requests.REWRITING_FIELDS), (c) => {
      const event = rewriting(c.req.valid('json'));
      return lead(c, c.req.valid('param').code, c.req.valid('header')['facilitator-token'], event);
    })
    .openapi(told(contract.pollRoute, requests.POLL_FIELDS), async (c) => {
      const { code } = c.req.valid('param');
      const found = await find(c, code);
      if (found instanceof Response) return found;
      const event = pollIn(found.room, c.req.valid('json').step);
      return lead(c, code, c.req.valid('header')['facilitator-token'], event);
    })
    .openapi(told(contract.removeTextRoute, requests.TEXT_REMOVAL_FIELDS), (c) => {
      const event: RoomEvent = { kind: 'remove', ...c.req.valid('json') };
      return lead(c, c.req.valid('param').code, c.req.valid('header')['facilitator-token'], event);
    })
    .openapi(told(contract.removeSeatRoute, requests.SEAT_REMOVAL_FIELDS), async (c) => {
      const { code } = c.req.valid('param');
      const found = await find(c, code);
      if (found instanceof Response) return found;
      const seat = seatOf(found.room, c.req.valid('json').number);
      return lead(c, code, c.req.valid('header')['facilitator-token'], { kind: 'dismiss', seat });
    })
    .openapi(told(contract.asideRoute, requests.ASIDE_FIELDS), async (c) => {
      const { code } = c.req.valid('param');
      const { number, step, aside } = c.req.valid('json');
      const found = await find(c, code);
      if (found instanceof Response) return found;
      const kind = aside ? 'set-aside' : 'take-back';
      const event: RoomEvent = { kind, step, seat: seatOf(found.room, number) };
      return lead(c, code, c.req.valid('header')['facilitator-token'], event);
    })
    .openapi(told(contract.doorRoute, requests.DOOR_FIELDS), (c) => {
      const event: RoomEvent = { kind: c.req.valid('json').locked ? 'lock-door' : 'open-door' };
      return lead(c, c.req.valid('param').code, c.req.valid('header')['facilitator-token'], event);
    })
    .openapi(told(contract.sizeRoute, requests.SIZE_FIELDS), (c) => {
      const event: RoomEvent = { kind: 'size', ...c.req.valid('json') };
      const beyond = () => (event.screens > sizes.at(-1)! ? 'too-large' : undefined);
      return lead(c, c.req.valid('param').code, c.req.valid('header')['facilitator-token'], event, beyond);
    })
    .openapi(told(contract.endRoute, requests.END_FIELDS), async (c) => {
      const { code } = c.req.valid('param');
      const found = await find(c, code);
      if (found instanceof Response) return found;
      const wrong = await forged(c, code, c.req.valid('header')['facilitator-token']);
      if (wrong) return wrong;
      const { run, level, cards, invented } = found.setup;
      const { keep } = c.req.valid('json');
      if (invented && keep) return refused(c, 'rehearsal');
      const kept = keep ? await store!.rooms.keepTotals({ run, level, cards, ...toKeep(found) }) : undefined;
      const wiped = await rooms!.end(bare(code));
      const comeback = kept ? { code: kept.code, expires: iso(kept.expires) } : null;
      return c.json({ comeback, wiped }, 200, NEVER_CACHED);
    })
    .openapi(told(contract.recoverRoute, requests.RECOVERY_FIELDS), async (c) => {
      const { code } = c.req.valid('param');
      const found = await find(c, code);
      if (found instanceof Response) return found;
      const token = await store!.rooms.recover(bare(code), c.req.valid('json').phrase);
      return token === undefined ? mistake(c, 'wrong-facilitator') : c.json({ token }, 200, NEVER_CACHED);
    })
    .openapi(contract.deskRoute, async (c) => {
      const { code } = c.req.valid('param');
      const found = await find(c, code);
      if (found instanceof Response) return found;
      const wrong = await forged(c, code, c.req.valid('header')['facilitator-token']);
      if (wrong) return wrong;
      const desk = deskOf(found, sizes, store!.rooms.now(), presence.quietMs(bare(code)));
      return c.json({ origin: origin(c, found.setup), ...desk }, 200, NEVER_CACHED);
    })
    .openapi(contract.streamRoute, async (c) => {
      const code = bare(c.req.valid('param').code);
      const found = await find(c, code);
      if (found instanceof Response) return found;
      return stream(c, roomSource({ ...door, latest: door.latest! }, code, c.req.valid('query').as)) as never;
    })
    .openapi(contract.totalsRoute, async (c) => {
      if (!store) return problem(c, 'storage-unavailable');
      const kept = await byCode(c, c.req.valid('param').code, (name) => store.rooms.findTotals(name));
      if (kept instanceof Response) return kept;
      const { created, expires, totals: held } = kept as KeptTotals;
      return c.json(totalsBodyOf({ created, expires, totals: held }, origin(c, held)), 200, NEVER_CACHED);
    })
    .openapi(contract.deleteTotalsRoute, async (c) => {
      if (!store) return problem(c, 'storage-unavailable');
      const { code } = c.req.valid('param');
      const kept = await byCode(c, code, (name) => store.rooms.findTotals(name));
      if (kept instanceof Response) return kept;
      await store.rooms.deleteTotals(bare(code));
      return c.body(null, 204, NEVER_CACHED);
    });
}

/** @param origin whose programme its cards are of */
export const roomBodyOf = (
  { setup, view, expires }: Pick<LiveRoom, 'setup' | 'view' | 'expires'>,
  code: string,
  origin: string,
) => ({
  ...{ code, invented: false, cards: 'proposals' as const, ...setup },
  ...{ expires: iso(expires), origin, view },
});

interface KeptTotals {
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly expires: number;
  readonly totals: TotalsBody['totals'];
}

/** @param origin whose programme its cards were of */
export const totalsBodyOf = ({ created, expires, totals: held }: KeptTotals, origin: string): TotalsBody => ({
  ...{ origin, created: iso(created), expires: iso(expires) },
  totals: held,
});

/** @param key of the screen that joins: the same key has the same seat, however often its request is sent */
const seatFor = (code: string, key: string | undefined): string =>
  key === undefined
    ? randomId(SEAT_LENGTH)
    : lettersOf(createHash('sha256').update(`${code} ${key}`).digest().subarray(0, SEAT_LENGTH));

function rewriting({ act: kind, text = '', other = '', ...place }: requests.Rewriting): RoomEvent {
  if (kind === 'restore') return { kind, ...place };
  return kind === 'edit' ? { kind, ...place, text } : { kind, ...place, text, other };
}

/** The seat of a screen in the room; of none that there may be, when there is no such screen. */
const seatOf = ({ seats }: Room, number: number): string =>
  Object.entries(seats).find(([, one]) => one.number === number)?.[0] ?? '';

/** Of a screen that is, or was, in the room; 0: of none. */
const numberOf = ({ seats, removed }: Room, seat: string): number =>
  Object.hasOwn(seats, seat) ? seats[seat]!.number : Object.hasOwn(removed, seat) ? removed[seat]! : 0;

/** A seat that the room does not have, said like one that no request may have. */
function unknownSeat(c: Context) {
  const language = languageOf(c);
  const { wrong } = explain({ path: 'seat', code: 'unknown-word' }, MODEL_WORDS[language].request, language);
  const right = `${wordingInEach(requests.CONTRIBUTION_FIELDS.seat.about)[language]}.`;
  const entry = { pointer: '#/seat', path: 'seat', code: 'unknown-word', wrong, right };
  return problem(c, 'invalid-answers', { errors: [entry] });
}

function refused(c: Context, reason: Refusal) {
  const { wrong, right } = REFUSED[reason];
  const language = languageOf(c);
  const entry = { path: '', code: reason, wrong: wrong[language], right: right[language] };
  return problem(c, 'refused-event', { errors: [entry] });
}
