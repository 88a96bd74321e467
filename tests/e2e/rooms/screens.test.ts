/** The facilitator removes a screen: its owner is told, the others go on, and a second press in the same place removes no other. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { own as en } from '../../../web/features/school/room/own/words/en.ts';
import { own as fr, type OwnMessages } from '../../../web/features/school/room/own/words/fr.ts';
import type { RoomMessages } from '../../../web/features/school/room/words/fr.ts';
import { overflows, violations } from '../fits.ts';
import { siteForTests, SOON, words } from '../site.ts';
import { comeIn, PLAIN, SMALL } from './pupils.ts';
import { plain } from './read.ts';
import { button, openSession, type Session } from './session.ts';

const site = siteForTests();
const OWN: Readonly<Record<Language, OwnMessages>> = { fr, en };

test.each(LANGUAGES)('a removed screen is told so, and may join again, in %s', async (language) => {
  const session = await openSession(site, { run: '55', level: 'cycle-4', language, screens: 'each' });
  await comeIn(session, [SMALL, PLAIN, PLAIN]);
  const { m, lead, pupils } = session;
  await lead.getByText(m.lead.seats(3)).click();
  expect(await violations(lead)).toEqual([]);
  const remove = button(lead, m.lead.removeSeat(1));
  await remove.scrollIntoViewIfNeeded();
  const at = (await remove.boundingBox())!;
  const press = () => lead.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  await press();
  await lead.getByText(m.lead.seatRemoved).waitFor();
  await press();
  await lead.getByText(m.lead.connected(2, 2)).waitFor();
  await lead.getByText(m.lead.seats(2)).waitFor();

  const told = () => Promise.all(pupils.map(({ page }) => page.getByText(m.removed.title).count()));
  await expect.poll(async () => (await told()).reduce((sum, each) => sum + each, 0), SOON).toBe(1);
  const { page } = pupils[(await told()).indexOf(1)]!;
  expect(await violations(page)).toEqual([]);
  await button(page, m.removed.again).click();
  await page.getByText(m.progress(1, session.steps.length)).waitFor();
  await lead.getByText(m.lead.connected(3, 3)).waitFor();
  // what was pressed is gone, so the title of the next step takes the focus
  await button(lead, m.lead.next).click();
  await page.getByText(m.progress(2, session.steps.length)).waitFor();
  await page.locator('h1:focus').waitFor();
  await callCodeBack(session, page);
  await readAsOneLikes(page, language, m);
});

/** The code comes back on the wall in any step, large, while pupils stay where they are; pressed again, it goes. */
async function callCodeBack({ lead, wall, m, code, steps }: Session, page: Page): Promise<void> {
  const entry = button(lead, m.lead.entry);
  const large = wall.locator('.lobby .code');
  await entry.click();
  await expect.poll(async () => (await words(large)).replaceAll(/\s/g, ''), SOON).toBe(code);
  await lead.getByText(m.lead.entryShown).waitFor();
  await page.getByText(m.progress(2, steps.length)).waitFor();
  await entry.click();
  await large.waitFor({ state: 'detached' });
  // what the class sees now, and what it will see next
  const shown = lead.getByRole('region', { name: m.lead.onWall });
  for (const said of [m.lead.nowOn, m.lead.parts.ask, m.lead.nextOn]) await shown.getByText(said).waitFor();
}

/** Letters and words are apart together, lines too; nothing is slanted, nor spread to both edges. */
async function expectSpaced(page: Page): Promise<void> {
  const read = await page
    .locator('.room.spaced')
    .locator('h1, p, li, label, legend, button')
    .evaluateAll((all) =>
      all.map((one) => {
        const { fontSize, letterSpacing, wordSpacing, lineHeight, fontStyle, textAlign } =
          getComputedStyle(one);
        const [size, letters, apart, lines] = [fontSize, letterSpacing, wordSpacing, lineHeight].map(
          parseFloat,
        );
        return {
          letters: letters! / size! >= 0.05,
          words: apart! > letters!,
          lines: lines! / size! >= 1.5,
          slanted: fontStyle !== 'normal',
          justified: textAlign === 'justify',
        };
      }),
    );
  expect(read.length).toBeGreaterThan(5);
  const apart = { letters: true, words: true, lines: true, slanted: false, justified: false };
  expect(read).toEqual(read.map(() => apart));
}

/** Easy sentences and spaced letters are chosen, hold after a reload, and are known to no server. */
async function readAsOneLikes(page: Page, language: Language, m: RoomMessages): Promise<void> {
  const { reading, easy, todo } = OWN[language];
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await button(page, m.aa.says).click();
  for (const name of [reading.easy, reading.spaced]) await page.getByLabel(name).check();
  await page.getByText(todo.predict).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toEqual([]);
  // no voice is installed here, so nothing offers to read
  expect(await button(page, reading.aloud).count()).toBe(0);
  await page.addInitScript(withVoice, language);
  await page.reload();
  await page.getByText(todo.predict).waitFor();
  await button(page, reading.aloud).click();
  const title = await page.locator('h1').innerText();
  const aloud = await page.evaluate(() => (globalThis as unknown as { aloud: string[] }).aloud);
  expect(aloud).toContain(title);
  expect(aloud).toContain(await page.getByText(todo.predict).innerText());
  await button(page, reading.stop).click();
  await button(page, reading.aloud).waitFor();
  expect(await words(page.locator('main'))).toContain(plain(easy.privacy));
  expect(await page.locator('.room.spaced').count()).toBe(1);
  await expectSpaced(page);
  expect(sent).toEqual([]);
}

/** A device that has a voice of its own, and one that others would send what is read to. */
function withVoice(language: string): void {
  const aloud: string[] = [];
  class Utterance {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const none = () => undefined;
  const synthesis = {
    getVoices: () => [false, true].map((localService) => ({ lang: `${language}-XX`, localService })),
    speak: ({ text, voice }: Utterance & { voice?: { localService: boolean } }) =>
      voice?.localService && aloud.push(text),
    ...{ cancel: none, addEventListener: none, removeEventListener: none },
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  Object.assign(globalThis, { aloud, SpeechSynthesisUtterance: Utterance });
}
