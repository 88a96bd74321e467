/** The report of a class that did all that its run offers is one sheet of A4, whatever is joined to it. */
import { expect, test } from 'vitest';
import { openRoom } from './press/room.ts';
import { A4, pagesOf } from './printed.ts';
import { button } from './leading.ts';
import { siteForTests, withPage } from './site.ts';

const site = siteForTests();
const LAPTOP = { width: 1280, height: 800 };

/** An invented class answers each step, argues, writes, and votes on what it wrote. */
async function played() {
  const room = await openRoom(site, 'each', true);
  const { code, token, act } = room;
  const address = `${site.app.url}/api/v1/rooms/${code}`;
  const headers = { 'content-type': 'application/json', 'facilitator-token': token };
  const read = async (part = '') => (await (await fetch(address + part, { headers })).json()) as never;
  const say = async (part: string, body: object) =>
    expect(
      (await fetch(`${address}/${part}`, { method: 'POST', headers, body: JSON.stringify(body) })).ok,
    ).toBe(true);
  const accept = async (step: string) => {
    const { texts } = (await read('/desk')) as { texts: { step: string; question: string; key: string }[] };
    for (const { question, key } of texts.filter((one) => one.step === step).slice(0, 20))
      await say('acceptances', { step, question, key });
  };
  const { steps } = (await read()) as {
    steps: { id: string; kind: string; questions: object[]; compares?: string }[];
  };
  for (const { id, kind, questions } of steps) {
    await act('go', id);
    if (kind === 'arguments') await say('acts', { act: 'unlock', step: id });
    if (kind === 'arguments' || kind === 'charter') await accept(id);
    const isKept = steps.some(({ compares }) => compares === id);
    if (questions.length > 0 && kind !== 'arguments' && !isKept) await act('reveal', id);
  }
  await say('polls', { step: 'charter' });
  await act('reveal', 'charter-poll');
  return room;
}

test('a full report is one page, with sentences that are joined to it', { timeout: 120_000 }, async () => {
  const { code, token } = await played();
  await withPage(site, { viewport: LAPTOP }, async (page) => {
    await page.goto(`/ecole/salle/${code}/animer#t=${token}`, { waitUntil: 'load' });
    await button(page, 'Voir le bilan').click();
    const sheet = page.locator('.report');
    await sheet.waitFor();
    for (const part of ['found', 'ticket', 'debate', 'chosen', 'charter', 'follow', 'skills'])
      expect(await sheet.locator(`.of-${part}`).count(), part).toBe(1);
    const paper = async () => pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(await paper()).toEqual([A4]);
    for (const box of (await sheet.locator('.of-offered').getByRole('checkbox').all()).slice(0, 6))
      await box.check();
    expect(await paper()).toEqual([A4]);
    expect(await page.evaluate(() => document.querySelector('.report')!.className)).toBe('report');
  });
});
