/** A whole class behind one address, on the built server and both databases. */
import { expect, test } from 'vitest';
import { startApp } from '../e2e/app.ts';
import { ballot, join, openRoom, send } from './client.ts';
import { follow, LATE } from './follow.ts';
import { DATABASES, newPlace, open } from '../server/store/databases.ts';

const PUPILS = 35;
/** More mistakes than one address is allowed. */
const MISTAKES = 70;

test.each(DATABASES)(
  'on %s, 35 pupils join and vote at once after many wrong codes from their address; everything is kept when the server stops meanwhile',
  async (database) => {
    const place = await newPlace(database);
    const app = await startApp({ DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl ?? '' });
    const room = await openRoom(app.url);
    await room.act('go', room.vote.step);
    const wrong: number[] = [];
    for (let i = 0; i < MISTAKES; i++) wrong.push((await send(`${app.url}/api/v1/rooms/zzzzzz`)).status);
    expect([wrong[0], wrong.at(-1)]).toEqual([404, 429]);

    const nobody = Array.from({ length: PUPILS });
    const pupils = await Promise.all(
      nobody.map(async () => ({ seat: await join(room.address), screen: follow(room.address) })),
    );
    const replies = await Promise.all(
      pupils.map(({ seat }, i) => send(`${room.address}/contributions`, ballot(room, seat, `vote-${i}`, i))),
    );
    expect(replies.map(({ status }) => status)).toEqual(nobody.map(() => 204));
    await room.act('reveal', room.vote.step);
    const { version } = await room.view();
    for (const { screen } of pupils) await expect.poll(() => screen.view?.version, LATE).toBe(version);
    const { people, steps } = pupils[0]!.screen.view!;
    expect(people).toBe(PUPILS);
    expect(steps.find(({ id }) => id === room.vote.step)!.figures[room.vote.question]).toMatchObject({
      people: PUPILS,
    });
    for (const { screen } of pupils) expect(screen).toMatchObject({ connections: 1, refused: 0 });

    expect([await app.stop(), app.stderr()]).toEqual([0, '']);
    for (const { screen } of pupils) {
      screen.close();
      expect(screen.cut).toBe(0);
    }
    const store = await open(place);
    expect(await store.rooms.find(room.code)).toMatchObject({ version });
    await store.close();
  },
);
