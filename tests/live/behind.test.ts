/**
 * A class behind one address, to which everything happens at once: some come late, reload, sleep or lose the network, one
 * is removed, and it is led from two browsers. On the built server and both databases.
 */
import { expect, test } from 'vitest';
import { startApp } from '../e2e/app.ts';
import { DATABASES, newPlace } from '../server/store/databases.ts';
import { ballot, must, openRoom, send, type Contribution, type Facilitator } from './client.ts';
import { follow, LATE, type Follower } from './follow.ts';

const PUPILS = 35;
const ON_TIME = 30;
/** Who reloads, sleeps, loses the network, and is removed, by rank. */
const RELOADS = [0, 1, 2, 3, 4];
const ASLEEP = [5, 6, 7, 8, 9];
const UNHEARD = [10, 11, 12, 13, 14];
const REMOVED = 15;

interface Pupil {
  readonly key: string;
  seat: string;
  number: number;
  screen: Follower;
}

/** Under a key of its own, which its device keeps: sent again, it is the same screen. */
const enter = ({ address }: Facilitator, key: string) =>
  must<{ seat: string; number: number }>(send(`${address}/seats`, { people: 1, key }));

async function comeIn(room: Facilitator, nth: number): Promise<Pupil> {
  const key = `key-of-a-screen-${String(nth).padStart(3, '0')}`;
  return { key, ...(await enter(room, key)), screen: follow(room.address) };
}

const vote = (room: Facilitator, { seat }: Pupil, nth: number): Contribution =>
  ballot(room, seat, `vote-${nth}`, nth);
const tell = (room: Facilitator, said: Contribution) => send(`${room.address}/contributions`, said);

test.each(DATABASES)(
  'on %s, 35 pupils are late, reload, sleep and lose the network, one is removed, two browsers lead: nobody else is lost, nothing counts twice',
  { timeout: 60_000 },
  async (database) => {
    const place = await newPlace(database);
    const app = await startApp({ DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl ?? '' });
    const room = await openRoom(app.url);
    const leads = [1, 2].map(() => follow(room.address, undefined, 'lead'));
    const pupils = await Promise.all(Array.from({ length: ON_TIME }, (_, nth) => comeIn(room, nth)));
    const heard = (some: readonly Follower[], at: string) =>
      Promise.all(some.map((screen) => expect.poll(() => screen.view?.at, LATE).toBe(at)));
    const screens = () => pupils.map(({ screen }) => screen);
    expect(new Set(pupils.map(({ number }) => number)).size).toBe(ON_TIME);

    // phones in pockets miss a move, and five more pupils come in meanwhile
    for (const nth of ASLEEP) pupils[nth]!.screen.close();
    await room.act('go', room.vote.step);
    const late = Array.from({ length: PUPILS - ON_TIME }, (_, nth) => comeIn(room, ON_TIME + nth));
    pupils.push(...(await Promise.all(late)));
    for (const nth of ASLEEP) pupils[nth]!.screen = follow(room.address);
    await heard([...screens(), ...leads], room.vote.step);

    // half of them vote; some reload before, some after, and each is who it was
    const some = await Promise.all(
      pupils.slice(0, 3).map((pupil, nth) => tell(room, vote(room, pupil, nth))),
    );
    expect(some.map(({ status }) => status)).toEqual([204, 204, 204]);
    for (const nth of RELOADS) {
      const pupil = pupils[nth]!;
      pupil.screen.close();
      expect(await enter(room, pupil.key)).toMatchObject({ seat: pupil.seat, number: pupil.number });
      pupil.screen = follow(room.address);
    }

    await must(send(`${room.address}/dismissals`, { number: pupils[REMOVED]!.number }, room.token));
    // the replies to some are lost, so they send again, at once and later
    const twice = [...pupils.entries()].flatMap(([nth, pupil]) =>
      (UNHEARD.includes(nth) ? [1, 2, 3] : [1]).map(() => tell(room, vote(room, pupil, nth))),
    );
    const replies = await Promise.all(twice);
    expect(replies.map(({ status }) => status).filter((status) => status !== 204)).toEqual([409]);
    for (const nth of UNHEARD) expect((await tell(room, vote(room, pupils[nth]!, nth))).status).toBe(204);

    // both browsers press at the same time: it is done once
    const press = (act: string) => send(`${room.address}/acts`, { act, step: room.vote.step }, room.token);
    for (const act of ['lock', 'unlock', 'reveal'])
      expect((await Promise.all([press(act), press(act)])).map(({ status }) => status)).toEqual([204, 204]);

    const { version, people, steps } = await room.view();
    const [there, gone] = [PUPILS - 1, pupils[REMOVED]!.number];
    expect(people).toBe(there);
    const figure = steps.find(({ id }) => id === room.vote.step)!.figures[room.vote.question]!;
    expect(figure).toMatchObject({ kind: 'choice', people: there });
    const counts = Object.values((figure as { counts: Record<string, number> }).counts);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(there);
    await Promise.all(
      [...screens(), ...leads].map((screen) => expect.poll(() => screen.view?.version, LATE).toBe(version)),
    );
    for (const screen of screens()) expect(screen).toMatchObject({ refused: 0, cut: 0 });
    expect(pupils[0]!.screen.view!.removed).toEqual([gone]);

    for (const screen of [...screens(), ...leads]) screen.close();
    expect([await app.stop(), app.stderr()]).toEqual([0, '']);
  },
);
