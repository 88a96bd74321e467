/** A debate as its screens and its facilitator send it, on the built server and both databases. */
import { expect, test } from 'vitest';
import type { Answer, QuestionFigure } from '../../models/room/types.ts';
import { debateSteps } from '../../models/school/steps.ts';
import { startApp } from '../e2e/app.ts';
import { DATABASES, newPlace } from '../server/store/databases.ts';
import { join, must, openRoom, send, type Facilitator } from './client.ts';

const PUPILS = 12;
const STEPS = debateSteps('argue');

const figureAt = async (room: Facilitator, step: string): Promise<QuestionFigure | undefined> =>
  Object.values((await room.view()).steps.find(({ id }) => id === step)!.figures)[0];

test.each(DATABASES)(
  'on %s, a class changes its mind, and whoever leads reads each argument before anyone else does',
  { timeout: 60_000 },
  async (database) => {
    const place = await newPlace(database);
    const app = await startApp({ DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl ?? '' });
    const room = await openRoom(app.url);
    const seats = await Promise.all(Array.from({ length: PUPILS }, () => join(room.address)));
    const say = (nth: number, step: string, question: string, answer: Answer) =>
      send(`${room.address}/contributions`, {
        key: `${step}-${nth}`,
        seat: seats[nth],
        step,
        people: 1,
        answers: { [question]: answer },
      });
    const all = async (step: string, question: string, answerOf: (nth: number) => Answer) => {
      const replies = await Promise.all(seats.map((_, nth) => say(nth, step, question, answerOf(nth))));
      return replies.map(({ status }) => status);
    };
    const holds = (option: string): Answer => ({ kind: 'choice', options: [option] });
    const stored = seats.map(() => 204);

    await room.act('go', STEPS.before);
    expect(await all(STEPS.before, 'before', (nth) => holds(nth < 5 ? 'against' : 'for'))).toEqual(stored);
    const alone = await send(`${room.address}/acts`, { act: 'reveal', step: STEPS.before }, room.token);
    expect([alone.status, alone.text.includes('shown-later')]).toEqual([409, true]);
    await room.act('go', STEPS.after);
    expect(await all(STEPS.after, 'after', (nth) => holds(nth < 5 ? 'depends' : 'for'))).toEqual(stored);
    expect(await figureAt(room, STEPS.after)).toBeUndefined();
    await room.act('reveal', STEPS.after);
    const opinions = {
      kind: 'opinions',
      people: PUPILS,
      before: [
        { options: ['against', 'depends'], people: 5 },
        { options: ['for'], people: 7 },
      ],
      after: [
        { options: ['against', 'depends'], people: 5 },
        { options: ['for'], people: 7 },
      ],
      changed: { people: 5, of: PUPILS },
    };
    expect(await figureAt(room, STEPS.after)).toEqual(opinions);

    await room.act('go', STEPS.arguments);
    const words = (nth: number): Answer => ({ kind: 'text', text: `So much for ${nth}.` });
    expect(await all(STEPS.arguments, 'argument', words)).toEqual(seats.map(() => 409));
    await room.act('unlock', STEPS.arguments);
    expect(await all(STEPS.arguments, 'argument', words)).toEqual(stored);
    expect(JSON.stringify(await room.view())).not.toContain('So much');
    const accept = (nth: number, token = room.token) =>
      send(
        `${room.address}/acceptances`,
        { step: STEPS.arguments, question: 'argument', key: `${STEPS.arguments}-${nth}` },
        token,
      );
    expect((await accept(3, 'someone else')).status).toBe(403);
    expect((await accept(3)).status).toBe(204);
    await must(
      send(`${room.address}/removals`, { key: `${STEPS.arguments}-4`, question: 'argument' }, room.token),
    );
    const shown = await figureAt(room, STEPS.arguments);
    expect(shown).toEqual({ kind: 'text', people: PUPILS, texts: ['So much for 3.'] });

    // another process reads the same events
    expect([await app.stop(), app.stderr()]).toEqual([0, '']);
    const again = await startApp({ DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl ?? '' });
    const address = `${again.url}/api/v1/rooms/${room.code}`;
    const { view } = await must<{ view: Awaited<ReturnType<Facilitator['view']>> }>(send(address));
    const found = (step: string) => Object.values(view.steps.find(({ id }) => id === step)!.figures)[0];
    expect([found(STEPS.after), found(STEPS.arguments)]).toEqual([opinions, shown]);
    await again.stop();
  },
);
