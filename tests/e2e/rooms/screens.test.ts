/** The facilitator removes a screen: its owner is told, the others go on, and a second press in the same place removes no other. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { violations } from '../fits.ts';
import { siteForTests, SOON } from '../site.ts';
import { comeIn, PLAIN, SMALL } from './pupils.ts';
import { button, openSession } from './session.ts';

const site = siteForTests();

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
});
