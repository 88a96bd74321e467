/** What whoever leads may take back, and what is heard: sounds, a reveal that nobody saw, sentences that are too many. */
import { expect } from 'vitest';
import { MOST_TEXTS } from '../../../models/room/poll.ts';
import { join, must, send, type Contribution } from '../../live/client.ts';
import { goOn } from './lead.ts';
import { button, type Session } from './session.ts';
import { SOON } from '../site.ts';

const CLASS = 5;
/** Notes of each sound: see `sounds.svelte.ts`. */
const [ENTRY, REVEAL, TEN] = [1, 2, 2];

interface Heard {
  contexts: number;
  notes: number;
}

/** The browser’s own interface to sound, which counts instead. */
function counting(): void {
  const heard: Heard = { contexts: 0, notes: 0 };
  const parameter = {
    value: 0,
    setValueAtTime: () => undefined,
    exponentialRampToValueAtTime: () => undefined,
  };
  const node = () => ({
    ...{ frequency: parameter, gain: parameter },
    connect: (next: unknown) => next,
    start: () => heard.notes++,
    stop: () => undefined,
  });
  class Context {
    readonly currentTime = 0;
    readonly createOscillator = node;
    readonly createGain = node;
    constructor() {
      heard.contexts++;
    }
  }
  Object.assign(globalThis, { heard, AudioContext: Context });
}

/** Plays a few steps with five pupils who have no page, on the facilitator’s page alone. */
export async function takeBack(session: Session): Promise<void> {
  const { site, code, token, lead, wall, m, steps } = session;
  const address = `${site.app.url}/api/v1/rooms/${code}`;
  const heard = () => lead.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);
  // what no screen has shown may be hidden again: the wall is a screen
  await wall.context().close();
  await lead.clock.install();
  await lead.addInitScript(counting);
  await lead.reload();
  const seats = await Promise.all(Array.from({ length: CLASS }, () => join(address)));
  await lead.getByText(m.lead.connected(CLASS, CLASS)).waitFor();
  // once it is noted, the phrase of whoever leads is shown no more
  expect(await button(lead, m.lead.noted).count()).toBe(0);
  await button(lead, m.lead.start).click();
  /** Sent, and heard of by the page: where nobody has answered yet, a reveal asks once more. */
  const say = async (step: string, answersOf: (nth: number) => Contribution['answers']) => {
    await Promise.all(
      seats.map((seat, nth) => {
        const said: Contribution = { key: `${step}${nth}`, seat, step, people: 1, answers: answersOf(nth) };
        return must(send(`${address}/contributions`, said));
      }),
    );
    await lead.getByText(new RegExp(`^${m.lead.answered(CLASS)}( |$)`)).waitFor();
  };

  // off, nothing sounds, not even made
  const [ranked, guessed] = steps.map(({ id, questions }) => ({ id, question: questions[0]! }));
  await say(ranked!.id, () =>
    ranked!.question.kind === 'rank'
      ? { [ranked!.question.id]: { kind: 'rank', items: ranked!.question.items } }
      : {},
  );
  await button(lead, m.lead.reveal).click();
  await button(lead, m.lead.hide).click();
  await button(lead, m.lead.reveal).waitFor();
  expect(await lead.locator('#known').count()).toBe(0);

  // what the network loses is told, and no longer once it is back
  await lead.route('**/acts?*', (route) => route.abort());
  await button(lead, m.lead.lock).click();
  await lead.getByRole('alert').filter({ hasText: m.lost }).waitFor();
  await lead.unroute('**/acts?*');
  await button(lead, m.lead.lock).click();
  await button(lead, m.lead.unlock).click();
  await lead.getByRole('alert').filter({ hasText: m.lost }).waitFor({ state: 'detached' });
  expect(await heard()).toEqual({ contexts: 0, notes: 0 });

  await button(lead, m.lead.sounds).click();
  expect(await heard()).toEqual({ contexts: 1, notes: ENTRY });
  await button(lead, m.lead.reveal).click();
  await expect.poll(heard, SOON).toEqual({ contexts: 1, notes: ENTRY + REVEAL });

  // once, when ten seconds are left of the next step
  await goOn(session);
  await lead.getByText(m.progress(2, steps.length)).waitFor();
  await lead.getByRole('timer', { name: m.lead.wallClock }).waitFor();
  for (const _half of [1, 2]) await lead.clock.fastForward('00:30');
  await expect.poll(heard, SOON).toEqual({ contexts: 1, notes: ENTRY + REVEAL + TEN });
  await lead.clock.fastForward('00:30');
  await button(lead, m.lead.sounds).click();
  await say(guessed!.id, () => ({
    [guessed!.question.id]: {
      kind: 'choice',
      options: guessed!.question.kind === 'choice' ? [guessed!.question.options[0]!] : [],
    },
  }));
  await button(lead, m.lead.reveal).click();
  await lead.getByText(m.lead.revealed, { exact: true }).waitFor();
  expect(await heard()).toEqual({ contexts: 1, notes: ENTRY + REVEAL + TEN });

  await putBack();

  /** Thirty sentences are accepted at once; those beyond what a vote may be about wait again. */
  async function putBack(): Promise<void> {
    const charter = steps.find(({ kind }) => kind === 'charter')!;
    await must(send(`${address}/acts`, { act: 'go', step: charter.id }, token));
    await say(charter.id, (nth) =>
      Object.fromEntries(
        charter.questions.map(({ id }) => [id, { kind: 'text', text: `Réparer, ${nth} ${id}` } as const]),
      ),
    );
    const written = CLASS * charter.questions.length;
    // revealed too early: nothing is shown yet, so all may still be accepted at once
    await button(lead, m.lead.reveal).click();
    await button(lead, m.lead.acceptAll(written)).click();
    // nothing is accepted before it is said that all is read
    await lead.getByText(m.lead.acceptAllAsk(written)).waitFor();
    expect(await lead.getByText(m.lead.isAccepted).count()).toBe(0);
    await button(lead, m.lead.acceptAllRead).click();
    await lead.getByText(m.lead.pollMany(written, MOST_TEXTS)).waitFor();
    expect(await button(lead, m.lead.pollTexts).count()).toBe(0);
    await button(lead, m.lead.pollBack(written - MOST_TEXTS)).click();
    await button(lead, m.lead.pollTexts).waitFor();
    expect(await lead.getByText(m.lead.isAccepted).count()).toBe(MOST_TEXTS);
    expect(await lead.getByText(m.lead.waits).count()).toBe(written - MOST_TEXTS);
  }
}
