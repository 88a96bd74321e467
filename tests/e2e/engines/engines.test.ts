/** Firefox and WebKit, where the machine has them: a household's minute, a commune's slider, a pupil's step, the wall. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skipAloud } from '../../skipped.ts';
import type { ChoiceQuestion } from '../../../models/room/types.ts';
import type { RoomSetup } from '../../../server/live/rooms.ts';
import { wall } from '../../../web/features/school/room/wall/words/fr.ts';
import { room as roomWords } from '../../../web/features/school/room/words/fr.ts';
import { amount } from '../../../web/format.ts';
import { pathOf, roomPath, territoryPath } from '../../../web/pages.ts';
import { join as takeSeat, must, openRoom, send } from '../../live/client.ts';
import { startApp, type RunningApp } from '../app.ts';
import { PHONE, SOON } from '../site.ts';
import { firefox, webkit, type Engine, type Size, type Tab } from './engine.ts';

const { SHOTS } = process.env;
/** Fewer answers than this are not told. */
const FLOOR = 5;
const PROJECTOR = { width: 1920, height: 1080 };
const ENGINES = { Firefox: firefox, WebKit: webkit };

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const quoted = JSON.stringify;

describe.each(Object.entries(ENGINES))('%s', (name, start) => {
  let app: RunningApp;
  let engine: Engine | undefined;
  let tab: Tab;

  beforeAll(async () => {
    engine = await start();
    if (engine) [app, tab] = await Promise.all([startApp(), engine.open()]);
  });
  afterAll(async () => {
    await engine?.close();
    await app?.stop();
  });

  const test = (what: string, run: () => Promise<void>) =>
    it(what, (context) => (engine ? run() : skipAloud(context, `${name} is not installed here.`)));

  /** A page at the size of a screen: it fits, and whatever fails in it is written down. */
  async function open(path: string, size: Size): Promise<void> {
    await tab.resize(size);
    await tab.goto(app.url + path);
    await tab.read(
      `void (window.failed = [], addEventListener('error', (e) => failed.push(e.message)), addEventListener('unhandledrejection', (e) => failed.push(String(e.reason))))`,
    );
  }
  async function look(state: string): Promise<void> {
    // what goes from edge to edge may go under a scrollbar that takes room
    const [failed, fits] = await tab.read<[string[], boolean]>(
      '[window.failed ?? [], document.documentElement.scrollWidth <= innerWidth]',
    );
    expect({ failed, fits }, state).toEqual({ failed: [], fits: true });
    if (!SHOTS) return;
    mkdirSync(SHOTS, { recursive: true });
    writeFileSync(join(SHOTS, `${name}-${state}.png`), await tab.shot());
  }
  const text = async (place: string) =>
    plain(await tab.read<string>(`document.querySelector(${quoted(place)})?.innerText ?? ''`));
  const total = async () =>
    plain(await tab.read<string>(`document.querySelector('#household .total').firstChild.textContent`));
  const press = (label: string) => tab.press(`//button[normalize-space()=${quoted(plain(label))}]`);

  test('a household answers, reads its receipt, acts, and has a picture', async () => {
    await open(pathOf('household', 'fr'), PHONE);
    const mean = await total();
    await tab.press('label.tile');
    await tab.press('.peek button');
    await tab.press('label.tile:has([name="q-number"][value="4"])');
    await expect.poll(total, SOON).not.toBe(mean);
    await look('answer');
    const answered = await total();

    const kept = async () =>
      JSON.parse(await tab.read<string>(`localStorage['sobrement.household'] ?? '{}'`)) as {
        answers?: object;
      };
    await expect.poll(kept, SOON).toMatchObject({ answers: { people: 4 } });
    const { answers } = await kept();
    const told = await fetch(`${app.url}/api/v1/footprints`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: quoted(answers),
    });
    const { total: same } = (await told.json()) as { total: { central: number } };
    expect(answered).toContain(plain(amount(same.central, 'fr')));

    await tab.press(`nav.views a[href^="${pathOf('ticket', 'fr')}"]`);
    const save = `!!document.querySelector('#save')`;
    await expect.poll(() => tab.read<boolean>(save), SOON).toBe(true);
    await expect.poll(total, SOON).toBe(answered);
    await tab.read(`document.querySelector('#save').scrollIntoView()`);
    const picture = `(() => { const made = document.querySelector('img.picture'); return made?.complete ? made.naturalWidth : 0; })()`;
    await expect.poll(() => tab.read<number>(picture), SOON).toBeGreaterThan(300);
    await look('ticket');

    await tab.press(`nav.views a[href^="${pathOf('act', 'fr')}"]`);
    await expect.poll(() => text('.peek b'), SOON).toBe(`${answered} kg`);
    await tab.press('label.tear');
    await expect.poll(() => text('.peek b'), SOON).not.toBe(`${answered} kg`);
    await look('act');
  });

  test('a commune’s slider moves, and what it brings follows', async () => {
    await open(territoryPath('76709', 'fr'), PHONE);
    const before = await text('.panel');
    await tab.right('.pick input[type=range]');
    await expect.poll(() => text('.panel'), SOON).not.toBe(before);
    await expect
      .poll(() => tab.read<number>(`document.querySelectorAll('.panel [aria-busy=true]').length`), SOON)
      .toBe(0);
    await look('commune');
  });

  test('a pupil joins and answers a step; the wall follows', async () => {
    const room = await openRoom(app.url);
    await open(roomPath(room.code, 'fr'), PHONE);
    await expect.poll(() => text('main'), SOON).toContain(plain(roomWords.lobby.title));
    await look('lobby');
    const { steps } = await must<RoomSetup>(send(room.address));
    const { id: step, questions } = steps.find(
      ({ kind, questions: [first] }) => kind === 'predict' && first!.kind === 'choice',
    )!;
    const [question] = questions as readonly ChoiceQuestion[];
    const seats = await Promise.all(Array.from({ length: FLOOR }, () => takeSeat(room.address)));
    await room.act('go', step);
    const choices = () => tab.read<number>(`document.querySelectorAll('.choice').length`);
    await expect.poll(choices, SOON).toBeGreaterThan(2);
    await tab.press('.choice');
    await press(roomWords.send);
    await expect.poll(() => text('main'), SOON).toContain(plain(roomWords.sent));
    await look('pupil');

    await open(roomPath(room.code, 'fr', 'screen'), PROJECTOR);
    await expect.poll(() => text('.wall'), SOON).toContain(`1 sur ${FLOOR + 1}`);
    await look('wall-asked');
    for (const [nth, seat] of seats.entries()) {
      const answers = { [question!.id]: { kind: 'choice', options: [question!.options[nth % 2]!] } };
      await must(
        send(`${room.address}/contributions`, { key: `key-${nth}`, seat, step, people: 1, answers }),
      );
    }
    await room.act('reveal', step);
    await expect.poll(() => text('.wall'), SOON).toMatch(new RegExp(Object.values(wall.standing).join('|')));
    const over = () => tab.read<number>(`document.querySelector('.wall').scrollHeight - innerHeight`);
    await expect.poll(over, SOON).toBeLessThanOrEqual(1);
    await look('wall-revealed');
  });
});
