/** The vote after a debate, over HTTP: on the cards that were debated, unless whoever leads asks for all of them. */
import { expect, test } from 'vitest';
import { debateSteps } from '../../../models/school/steps.ts';
import { handsDealt } from '../../../models/school/deal.ts';
import * as bodies from '../../../server/api/rooms/body.ts';
import { bare } from '../../../server/store/randomId.ts';
import { app, postAs, ROOMS } from '../app.ts';

const { debate } = debateSteps('argue');

async function opened(screens: 'each' | 'none') {
  const body = { run: '55', level: 'cycle-4', language: 'fr', screens, cards: 'proposals' };
  const { code, token } = bodies.newRoomBody.parse(await (await postAs(app, ROOMS, body)).json());
  const act = async (kind: string, step: string) =>
    expect((await postAs(app, `${ROOMS}/${code}/acts`, { act: kind, step }, token)).status).toBe(204);
  const room = async () => bodies.roomBody.parse(await (await app.request(`${ROOMS}/${code}`)).json());
  const { steps } = await room();
  const vote = steps.find(({ kind }) => kind === 'vote')!;
  const asked = async () => (await room()).view.steps.find(({ id }) => id === vote.id)!.questions?.[0];
  const [whole] = vote.questions;
  const all = whole?.kind === 'choice' ? whole.options : [];
  return { act, asked, vote: vote.id, dealt: handsDealt(bare(code), all, screens).flat() };
}

test.each(['each', 'none'] as const)(
  'is on the cards that were debated once a class has come to its debate (screens: %s)',
  async (screens) => {
    const { act, asked, dealt } = await opened(screens);
    expect(await asked()).toBeUndefined();
    await act('go', debate);
    const question = await asked();
    expect(question).toMatchObject({ kind: 'choice', most: 1 });
    expect(new Set(question?.kind === 'choice' ? question.options : [])).toEqual(new Set(dealt));
  },
);

test('is on all the cards where the debate is left out, and stays so once somebody asked for all', async () => {
  const skipped = await opened('each');
  await skipped.act('go', skipped.vote);
  expect(await skipped.asked()).toBeUndefined();
  const { act, asked, vote } = await opened('each');
  await act('go', debate);
  await act('widen', vote);
  await act('go', vote);
  await act('go', debate);
  expect(await asked()).toBeUndefined();
});
