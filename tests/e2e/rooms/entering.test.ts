/** Entering a room, or getting back into it: a code that opens nothing, a facilitator who lost the address. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { pathOf, roomPath } from '../../../web/pages.ts';
import { overflows, violations } from '../fits.ts';
import { tokenOf } from '../leading.ts';
import { siteForTests, withVisitor, words } from '../site.ts';
import { takeBack } from './desk.ts';
import { goOn } from './lead.ts';
import { comeIn, PLAIN, SMALL } from './pupils.ts';
import { button, MESSAGES, openSession, type Session } from './session.ts';

const site = siteForTests();

/** It looks like a phrase, but belongs to no room. */
const ANOTHER = 'abcd efgh jkmn pqrs';
const FORBIDDEN = /403/;

test.each(LANGUAGES)(
  'a facilitator who lost the address gets back in with the phrase, in %s',
  async (language) => {
    const session = await openSession(site, { run: '55', level: 'lycee', language, screens: 'each' });
    await comeIn(session, [SMALL, PLAIN]);
    const { m, code, phrase, token, visit, complaints, lead, wall } = session;
    for (const narrow of [lead, wall]) {
      await narrow.setViewportSize({ width: 320, height: 640 });
      expect(await overflows(narrow)).toEqual([]);
    }
    const { page } = await visit();
    await page.goto(pathOf('school', language));
    await page.getByLabel(m.open.code).fill(code.toUpperCase());
    await button(page, m.open.back).click();
    await page.getByText(m.lead.noToken).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByLabel(m.lead.phraseAsk).fill(ANOTHER);
    await button(page, m.lead.recover).click();
    await page.getByRole('alert').filter({ hasText: m.lead.wrongPhrase }).waitFor();
    expect(await button(page, m.lead.next).count()).toBe(0);

    // as it may be read from a sheet of paper
    await page.getByLabel(m.lead.phraseAsk).fill(` ${phrase.toUpperCase().replaceAll(' ', '-')} `);
    await button(page, m.lead.recover).click();
    await page.getByText(m.lead.connected(2, 2)).waitFor();
    expect(await words(page.getByRole('alert'))).toBe('');
    // what a pupil forgot is told, and the button that was pressed keeps the focus
    const [{ page: hasty }] = session.pupils as [Session['pupils'][number]];
    await button(hasty, m.send).click();
    await hasty.getByRole('alert').filter({ hasText: m.missing.rank }).waitFor();
    await button(hasty, m.send).and(hasty.locator(':focus')).waitFor();
    // and is told no more once it is there
    const things = hasty.locator('.choices button');
    for (let nth = 0; nth < (await things.count()); nth++) await things.nth(nth).click();
    await expect.poll(() => hasty.getByRole('alert').filter({ hasText: /\S/ }).count()).toBe(0);
    await goOn({ ...session, lead: page });
    for (const pupil of session.pupils)
      await pupil.page.getByText(m.progress(2, session.steps.length)).waitFor();

    // the tab has its secret again, and its address none; the previous one leads nowhere any more
    await page.reload();
    await button(page, m.lead.next).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(await tokenOf(page)).not.toBe(token);
    await lead.getByText(m.lead.noToken).waitFor();
    expect(complaints.filter((said) => !FORBIDDEN.test(said))).toEqual([]);
  },
);

test.each(LANGUAGES)(
  'a pupil who comes with a code finds its field on the first screen of a phone, in %s',
  async (language) => {
    const m = MESSAGES[language];
    const viewport = { width: 360, height: 640 };
    await withVisitor(site, { viewport }, async (page) => {
      await page.goto(pathOf('school', language));
      const field = page.getByLabel(m.open.code);
      for (const one of [field, button(page, m.open.enter)]) {
        const { y, height } = (await one.boundingBox())!;
        expect(y + height).toBeLessThan(viewport.height * 0.8);
      }
      // nothing else is asked before it
      const first = page.locator('main').locator('input:not([type=hidden]), select, button').first();
      expect(await first.and(field).count()).toBe(1);
    });
  },
);

test.each(LANGUAGES)('a code that opens nothing is reported and asked for again, in %s', async (language) => {
  const m = MESSAGES[language];
  await withVisitor(
    site,
    { javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
    async (page) => {
      await page.goto(`${pathOf('room', language)}?code=zzz-zzz`);
      await page.getByText(m.wrong.unknown).waitFor();
      expect(await page.getByLabel(m.open.code).inputValue()).toBe('zzzzzz');
      expect(await overflows(page)).toEqual([]);
    },
  );
});

test('what is taken back, what is heard; then a session that is over is announced to latecomers', async () => {
  const asked = { run: '55', level: 'adults', language: 'fr', screens: 'each' } as const;
  const session = await openSession(site, asked);
  const { code, m, lead } = session;
  await takeBack(session);
  await lead.locator('summary').getByText(m.lead.end, { exact: true }).click();
  await lead.getByLabel(m.lead.keepNo).check();
  await button(lead, m.lead.endNow).click();
  await lead.getByText(m.ended).waitFor();
  await withVisitor(site, {}, async (page) => {
    await page.goto(roomPath(code, 'fr'));
    await page.getByText(m.wrong.ended).waitFor();
  });
});
