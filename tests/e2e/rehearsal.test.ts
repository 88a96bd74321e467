/** A teacher alone plays a run with an invented class: every reveal has its figures, and every screen says that they are invented. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import predictions from '../../data/school/predictions.json' with { type: 'json' };
import type { Language } from '../../models/catalogue/catalogue.ts';
import { MOST_TEXTS } from '../../models/room/poll.ts';
import { pathOf, roomPath } from '../../web/pages.ts';
import { expectAccessible, overflows } from './fits.ts';
import { button, LEADING, roomLedAt } from './leading.ts';
import { DESKTOP, PHONE, siteForTests, SOON, watch, withPage, words } from './site.ts';

const site = siteForTests();

const SAID = {
  fr: {
    ...LEADING.fr,
    rehearse: 'Répéter avec une classe inventée',
    banner: 'Répétition : la classe est inventée.',
    start: 'Commencer',
    acceptAll: /^Accepter les \d+ phrases/,
    isRead: 'Oui, tout est lu',
    many: /^Pour que la classe vote, 24 phrases au plus. Il y en a \d+/,
    vote: 'Voter pour les phrases',
    next: 'Étape suivante',
    reveal: 'Dévoiler',
    open: 'Ouvrir les arguments',
    accept: /^Montrer «/,
    few: 'Moins de cinq personnes',
    hidden: 'Le résultat est encore caché',
    send: 'Envoyer',
    kept: /reste sur cet appareil. Seule la classe inventée compte/,
    over: 'La séance est terminée',
    pixel: /Prendre la famille Pixel/,
    mine: 'Mon ticket',
    invented: /La classe inventée\s:/,
    members: '24 élèves inventés',
    pair: 'Répondre encore, à deux',
    again: 'Parlez-en à deux',
    closer: /En se parlant, la classe s’est approchée/,
    alone: /Seul, vous aviez dit\s: 20/,
    pairs: /À deux\s: 50/,
    nearer: 'vous vous êtes approchés',
    newStep: 'Nouvelle étape',
    shown: 'Le résultat est affiché.',
    more: /^Montrer la vue/,
    see: 'Voir le bilan',
  },
  en: {
    ...LEADING.en,
    rehearse: 'Rehearse with an invented class',
    banner: 'Rehearsal: the class is invented.',
    start: 'Start',
    acceptAll: /^Accept the \d+ waiting sentences/,
    isRead: 'Yes, we have read them all',
    many: /^For the class to vote, 24 sentences at most. There are \d+/,
    vote: 'Vote for the sentences',
    next: 'Next step',
    reveal: 'Reveal',
    open: 'Open the arguments',
    accept: /^Show “/,
    few: 'Fewer than five people',
    hidden: 'The result is still hidden',
    send: 'Send',
    kept: /stays on this device. Only the invented class counts/,
    over: 'The session is over',
    pixel: /Take the Pixel family/,
    mine: 'My receipt',
    invented: /The invented class:/,
    members: '24 invented pupils',
    pair: 'Answer again, in pairs',
    again: 'Talk in pairs',
    closer: /Talking brought the class closer/,
    alone: /On your own, you said: 20/,
    pairs: /In pairs: 50/,
    nearer: 'Talking brought you closer',
    newStep: 'New step',
    shown: 'The result is on screen.',
    more: /^Show view/,
    see: 'See the report',
  },
} as const;

const title = (page: Page) => words(page.getByRole('heading', { level: 1 }));

/** Opens a rehearsal from the school page, as its form does, and returns the code of its room. */
async function rehearsed(lead: Page, language: Language, run: string, screens: string): Promise<string> {
  const said = SAID[language];
  await lead.goto(pathOf('school', language));
  await lead.locator('#run').selectOption(run);
  await lead.locator('#screens').selectOption(screens);
  await lead.locator('form details summary').click();
  await lead.locator('[name=cards][value=proposals]').check();
  await button(lead, said.rehearse).click();
  await lead.locator('.work').waitFor();
  // it is begun again rather than taken back
  expect(await button(lead, said.noted).count()).toBe(0);
  return roomLedAt(lead.url());
}

/** One button alone is dark, and it may be pressed. What ends the session is folded, in the other column. */
const expectOneMain = (lead: Page) =>
  expect
    .poll(
      () => lead.locator('.work > :first-child .button:not(.quiet):not([aria-disabled=true])').count(),
      SOON,
    )
    .toBe(1);

/** Whether a page has already asked for what has this in its address. */
const fetched = (page: Page, part: string) =>
  page.evaluate(
    (wanted) => performance.getEntriesByType('resource').some(({ name }) => name.includes(wanted)),
    part,
  );

/** What the browser logs in the console when it loses the network. */
const LOST_NETWORK = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

const CASES = [
  { language: 'fr', run: '55', screens: 'each', steps: 11 },
  { language: 'en', run: '110', screens: 'team', steps: 15 },
] as const;

test.each(CASES)('$language, $run minutes, to the end', { timeout: 120_000 }, async (asked) => {
  const { language, run, screens, steps } = asked;
  const said = SAID[language];
  await withPage(site, { viewport: PHONE }, async (lead, context) => {
    const code = await rehearsed(lead, language, run, screens);
    const wall = await context.newPage();
    const { complaints } = watch(wall);
    await wall.setViewportSize(DESKTOP);
    await wall.goto(roomPath(code, language, 'screen'));
    await lead.getByText(said.members).waitFor();
    expect(await words(lead.locator('.ticket').first())).not.toContain(code);
    expect(await words(wall.locator('main'))).not.toContain(code);
    await expect.poll(() => wall.locator('.slab circle').count(), SOON).toBe(24);
    await button(lead, said.start).click();

    let tooMany = false;
    for (let n = 1; n <= steps; n++) {
      await lead.getByText(new RegExp(`^(Étape|Step) ${n} `)).waitFor();
      await expect.poll(() => words(wall.locator('main')), SOON).toContain(await title(lead));
      const asks = (await button(lead, said.reveal).count()) > 0;
      const talks = n === 2;
      await expectOneMain(lead);
      if (talks) {
        await button(lead, said.pair).click();
        await wall.locator('.slab', { hasText: said.again }).waitFor();
        await button(lead, said.pair).waitFor({ state: 'detached' });
      }
      // what the invented class wrote for its charter waits to be read, but for what the facilitator types
      if (n === steps) {
        const accept = lead.getByRole('button', { name: said.acceptAll });
        tooMany = Number(/\d+/.exec(await words(accept))) > MOST_TEXTS;
        await accept.click();
        await button(lead, said.isRead).click();
        await accept.waitFor({ state: 'detached' });
      }
      if (asks) {
        await lead.getByText(said.hidden).waitFor();
        await button(lead, said.reveal).click();
        await lead.getByText(said.hidden).waitFor({ state: 'detached' });
        await wall.locator('.slab [role=timer]').waitFor({ state: 'detached' });
      }
      if ((await button(lead, said.open).count()) > 0) {
        await button(lead, said.open).click();
        await lead.getByRole('button', { name: said.accept }).first().click();
        await wall.locator('.charter').waitFor();
      }
      const shown = wall.locator(
        '.picture, .order, .total, .cards, .ribbon, .votes, .scaled, .charter, .boxes, .opinions',
      );
      await shown.first().waitFor();
      if (talks) {
        await wall.locator('.slab', { hasText: said.closer }).waitFor();
        for (const dots of ['circle.hollow', 'circle:not(.hollow)'])
          await expect.poll(() => wall.locator(`.picture ${dots}`).count(), SOON).toBeGreaterThanOrEqual(5);
      }
      await expectOneMain(lead);
      for (const page of [lead, wall]) {
        expect(await words(page.locator('main'))).not.toContain(said.few);
        expect(await words(page.locator('main'))).toContain(said.banner);
        expect(await overflows(page)).toEqual([]);
        await expectAccessible(page, [n % 2 ? 'light' : 'dark']);
      }
      if (n < steps) await button(lead, said.next).click();
    }

    // how many sentences a vote may be about is said, rather than no vote offered
    expect(await lead.getByText(said.many).count()).toBe(Number(tooMany));
    // the invented class votes on its sentences too
    await button(lead, said.vote).click();
    await lead.getByText(new RegExp(`^(Étape|Step) ${steps + 1} `)).waitFor();
    await button(lead, said.reveal).click();
    await wall.locator('.charter-boxes').waitFor();
    // what the wall has left to show comes first, then the end
    const dark = lead.locator('.work > :first-child .button:not(.quiet):not([aria-disabled=true])');
    await expect.poll(() => words(dark), SOON).not.toBe(said.reveal);
    for (let name = await words(dark); said.more.test(name); name = await words(dark)) {
      await dark.click();
      await expect.poll(() => words(dark), SOON).not.toBe(name);
    }
    await expect.poll(() => words(dark), SOON).toBe(said.end);
    await button(lead, said.see).click();
    const heading = lead.locator('#report-title');
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement), SOON).toBe(true);
    const { y } = (await heading.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(PHONE.height);
    await lead.locator('summary', { hasText: said.end }).click();
    expect(await lead.getByLabel(said.keep).count()).toBe(0);
    await button(lead, said.endNow).click();
    for (const page of [lead, wall]) await page.getByText(said.over).waitFor();
    expect(await lead.locator('.code').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test.each(['fr', 'en'] as const)(
  'a pupil’s screen may be tried, and sends nothing (%s)',
  async (language) => {
    const said = SAID[language];
    await withPage(site, { viewport: PHONE }, async (lead, context) => {
      const code = await rehearsed(lead, language, '55', 'each');
      const pupil = await context.newPage();
      const { complaints } = watch(pupil);
      const sent: string[] = [];
      pupil.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
      await pupil.goto(roomPath(code, language));
      expect(await pupil.title()).toMatch(/Répétition|Rehearsal/);
      for (let n = 1; n <= 3; n++) {
        await lead.getByText(new RegExp(`^(Étape|Step) ${n} `)).waitFor();
        if (n === 2) await talkInPairs(lead, pupil, said);
        await button(lead, said.next).click();
      }
      // all that a ticket is made from is there before it is needed, so that it needs no network
      for (const part of [roomPath(code, language, 'ticket'), '/api/v1/catalogue/', '/assets/own'])
        await expect.poll(() => fetched(pupil, part), SOON).toBe(true);
      await button(pupil, said.pixel).waitFor();
      const network = await context.newCDPSession(pupil);
      const cut = (offline: boolean) =>
        network.send('Network.emulateNetworkConditions', {
          ...{ offline, latency: 0 },
          ...{ downloadThroughput: -1, uploadThroughput: -1 },
        });
      await cut(true);
      await button(pupil, said.pixel).click();
      await button(pupil, said.send).click();
      await pupil.getByText(said.kept).waitFor();
      await pupil.getByText(said.mine, { exact: true }).waitFor();
      await pupil.locator('.own .acts li').first().waitFor();
      await cut(false);
      expect(await words(pupil.locator('main'))).toContain(said.banner);
      await expectAccessible(pupil);
      await button(lead, said.reveal).click();
      await pupil.getByText(said.invented).waitFor();
      expect(await overflows(pupil)).toEqual([]);
      expect(await pupil.evaluate(() => Object.keys(localStorage))).toHaveLength(1);
      expect(sent).toEqual([]);
      expect(complaints.filter((one) => !LOST_NETWORK.test(one))).toEqual([]);
      await lead.getByText(said.members).waitFor();
    });
  },
);

test.each(['fr', 'en'] as const)(
  'the answer and why are seen first by whoever leads, alone (%s)',
  async (language) => {
    const said = SAID[language];
    const [asked] = predictions.predictions;
    const why = asked!.why[language];
    await withPage(site, { viewport: DESKTOP }, async (lead, context) => {
      const code = await rehearsed(lead, language, '55', 'each');
      await button(lead, said.start).click();
      const [pupil, wall] = [await context.newPage(), await context.newPage()];
      await pupil.goto(roomPath(code, language));
      await wall.goto(roomPath(code, language, 'screen'));
      for (const page of [pupil, wall])
        await page.getByText(asked!.question[language].slice(0, 40)).first().waitFor();
      const preview = lead.locator('.preview');
      await preview.locator('summary').click();
      await preview.getByText(why).waitFor();
      const lines = await preview.locator('li').allInnerTexts();
      expect(lines).toHaveLength(4);
      for (const line of lines) expect(line).toMatch(/\d.*kg/);
      await expectAccessible(lead);
      for (const page of [pupil, wall]) expect(await words(page.locator('main'))).not.toContain(why);
      await button(lead, said.reveal).click();
      await pupil.getByText(why).waitFor();
      // the button that revealed is gone: what is pressed next has the focus
      await lead.locator('.work .go > .button:not(.quiet):focus').waitFor();
    });
  },
);

test.each(['fr', 'en'] as const)(
  'a new step and a reveal are announced once, or their title takes the focus that was lost (%s)',
  async (language) => {
    const said = SAID[language];
    await withPage(site, { viewport: PHONE }, async (lead, context) => {
      const code = await rehearsed(lead, language, '55', 'each');
      await button(lead, said.start).click();
      const pupil = await context.newPage();
      await pupil.goto(roomPath(code, language));
      const status = pupil.locator('p.hidden[role=status]');
      await pupil.getByRole('button', { name: /^Aa/ }).focus();
      await status.evaluate((one) => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        new MutationObserver(() => one.textContent && heard.push(one.textContent)).observe(one, {
          ...{ childList: true, characterData: true, subtree: true },
        });
      });
      const heard = () => pupil.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      await button(lead, said.next).click();
      await lead.getByText(/^(?:Étape|Step) 2 /).waitFor();
      await expect.poll(heard, SOON).toHaveLength(1);
      const [announced] = (await heard()).map((one) => one.replaceAll(/\s/g, ' '));
      expect(announced).toContain(said.newStep);
      expect(announced).toContain((await title(pupil)).replaceAll(/\s/g, ' '));
      await button(lead, said.reveal).click();
      await expect.poll(heard, SOON).toHaveLength(2);
      expect((await heard())[1]).toBe(said.shown);
      // with what had the focus gone, the title of the next step has it, and nothing is said twice
      await pupil.evaluate(() => (document.activeElement as HTMLElement).blur());
      await button(lead, said.next).click();
      await expect.poll(() => pupil.evaluate(() => document.activeElement?.tagName), SOON).toBe('H1');
      expect(await heard()).toHaveLength(2);
      expect(await words(status)).toBe('');
    });
  },
);

/** A pupil answers alone, talks, answers again, and reads where each answer stood. */
async function talkInPairs(lead: Page, pupil: Page, said: (typeof SAID)[Language]): Promise<void> {
  const answer = async (nth: number) => {
    await pupil.getByRole('radio').nth(nth).check();
    await button(pupil, said.send).click();
    await pupil.getByText(said.kept).waitFor();
  };
  await answer(1);
  await button(lead, said.pair).click();
  await pupil.getByText(said.alone).waitFor();
  await expectAccessible(pupil);
  await answer(2);
  await button(lead, said.reveal).click();
  for (const told of [said.alone, said.pairs, said.nearer]) await pupil.getByText(told).waitFor();
  await expectAccessible(pupil);
  expect(await overflows(pupil)).toEqual([]);
}

/** The first look around is led by the keyboard, left at any moment, and never shown again on this device. */
async function lookAround(lead: Page): Promise<void> {
  const tour = lead.getByRole('region', { name: /first look around/ });
  await tour.getByText('1 of 5').waitFor();
  await button(lead, 'Next').focus();
  await lead.keyboard.press('Enter');
  await tour.getByText('2 of 5').waitFor();
  expect(await lead.locator('.pointed').count()).toBe(1);
  // nothing of what it tells of is behind it, the clocks included
  const boxes = await lead.evaluate(() =>
    ['.clock', '.pointed', '.tour'].map((one) => {
      const { top, bottom } = document.querySelector(one)!.getBoundingClientRect();
      return { top, bottom };
    }),
  );
  const [clock, pointed, box] = boxes as [(typeof boxes)[0], (typeof boxes)[0], (typeof boxes)[0]];
  expect(clock.top).toBeGreaterThanOrEqual(0);
  expect(pointed.top).toBeGreaterThanOrEqual(clock.bottom);
  expect(pointed.bottom).toBeLessThanOrEqual(box.top);
  await expectAccessible(lead);
  await lead.keyboard.press('Escape');
  await tour.waitFor({ state: 'detached' });
  expect(await lead.locator('.pointed').count()).toBe(0);
  await lead.reload();
  await button(lead, SAID.en.next).waitFor();
  expect(await tour.count()).toBe(0);
}

test('the clock runs through the steps of one activity, and starts again with the next', async () => {
  await withPage(site, {}, async (lead) => {
    const code = await rehearsed(lead, 'en', '55', 'each');
    await lookAround(lead);
    const clock = () => lead.evaluate((name) => sessionStorage.getItem(name), `sobrement.clock.${code}`);
    // while a class comes in, nothing runs
    expect(await clock()).toBeNull();
    await button(lead, SAID.en.start).click();
    await button(lead, SAID.en.start).waitFor({ state: 'detached' });
    const started: (string | null)[] = [];
    for (let n = 1; n <= 4; n++) {
      await lead.getByText(new RegExp(`^Step ${n} `)).waitFor();
      started.push(await clock());
      await button(lead, SAID.en.next).click();
    }
    // three predictions, then the inventory
    expect(new Set(started.slice(0, 3)).size).toBe(1);
    expect(started[3]).not.toBe(started[2]);
  });
});

test('without screens, the invented class raises its hands, and the facilitator may count others', async () => {
  await withPage(site, { viewport: DESKTOP }, async (lead) => {
    await rehearsed(lead, 'en', '55', 'none');
    await button(lead, SAID.en.next).click();
    await lead.getByText(/^Step 2 /).waitFor();
    await lead.getByText('24 answered').waitFor();
    expect(await words(lead.locator('.kicker'))).not.toContain('invented pupil');
    await lead.getByLabel(/How many people answered/).fill('7');
    await lead.getByLabel(/How many people answered/).press('Tab');
    await lead.locator('#stage-5').fill('7');
    await button(lead, 'Count').click();
    await lead.getByText('7 answered').waitFor();
    await button(lead, SAID.en.reveal).click();
    await lead.getByText('What the class said (7 people)').waitFor();
  });
});
