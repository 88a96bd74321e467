/** Answers are kept, exported and brought back: reload, history, tabs, files, links. None of them leaves the device. */
import { readFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { FAMILY } from '../personas/household.ts';
import { pathOf } from '../../web/pages.ts';
import { expectAccessible } from './fits.ts';
import {
  addressOf,
  answerTwo,
  changed,
  copyLink,
  follow,
  fragmentOf,
  keptAs,
  openAll,
  openDoors,
  openHousehold,
  openTicket,
  reachSave,
  receipt,
  tab,
  totalWords,
  weights,
  withAnswers,
} from './household.ts';
import { siteForTests, SOON, withPage, withVisitor, words } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

const LANGUAGES = ['fr', 'en'] as const;

/** A sign of the answers that `answerTwo` gives, in both languages. */
const ANSWERED = /Smartphone 4/;

const expectReceipt = (page: Page, expected: string) => expect.poll(() => receipt(page), SOON).toBe(expected);
const expectWeights = (page: Page, expected: string) => expect.poll(() => weights(page), SOON).toBe(expected);
const notice = (page: Page) => page.locator('#household').getByRole('alert');
const visit = (page: Page) => page.locator('#visit');
const status = (page: Page) => page.locator('.save [role="status"]');
const LINK = fragmentOf(keptAs(FAMILY));
/** As the page writes it: what is not listed is not answered. */
const WALKMAN = { devices: [{ type: 'walkman', count: 1 }], unlistedDevices: 'national' };
const OWN = { people: 3, devices: [{ type: 'smartphone', count: 7 }], unlistedDevices: 'national' };
const file = (content: string) => ({
  name: 'answers.json',
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

describeInTurns(
  LANGUAGES,
  (language) => `on this device (${language})`,
  (language, it) => {
    it('the home survives a reload, the back button and a second tab, and is erased on request', async () => {
      await withPage(site, {}, async (page, context) => {
        await openHousehold(page, language);
        const nothing = await receipt(page);
        const mine = await answerTwo(page);
        expect(mine).not.toBe(nothing);

        await page.reload();
        await expectReceipt(page, mine);

        await page
          .getByRole('navigation')
          .getByRole('link', { name: /^(Méthode|Method)$/ })
          .click();
        await page.waitForURL((url) => url.pathname === pathOf('method', language));
        await page.goBack();
        await expectReceipt(page, mine);

        const second = await context.newPage();
        await openHousehold(second, language === 'fr' ? 'en' : 'fr'); // answers do not depend on the language
        await expect.poll(() => receipt(second), SOON).toMatch(ANSWERED);
        expect(await totalWords(second)).toBe(await totalWords(page));
        await second.close();

        await follow(page, 'ticket', language);
        await expect.poll(() => receipt(page), SOON).toMatch(ANSWERED);
        const own = await receipt(page);
        await reachSave(page);
        const erase = page.locator('.save').getByRole('button').last();
        await erase.click();
        expect(await receipt(page)).toBe(own); // it asks for confirmation first
        await erase.click();
        await changed(page, own);
        await page.goBack(); // to the view as it was left, with answers that are gone
        await expectReceipt(page, nothing);
        await page.reload();
        await page.waitForLoadState('networkidle');
        expect(await receipt(page)).toBe(nothing);
      });
    });

    it('the home is erased together with the proposals picked, even before these have loaded', async () => {
      await withVisitor(site, withAnswers(site, OWN), async (page) => {
        await page.route('**/api/v1/proposals*', (route) => route.fulfill({ status: 503 }));
        await openTicket(page, language);
        await page.evaluate(() => localStorage.setItem('sobrement.proposals', '{"rebound":0.1}'));
        await reachSave(page);
        const erase = page.locator('.save').getByRole('button').last();
        await erase.click();
        await erase.click();
        await expect.poll(() => page.evaluate(() => localStorage.length), SOON).toBe(0);
      });
    });

    it('where the browser forbids storage, answers travel from view to view by their tabs', async () => {
      await withPage(site, {}, async (page) => {
        await page.addInitScript(() => {
          Object.defineProperty(globalThis, 'localStorage', {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        });
        await openHousehold(page, language);
        const nothing = await receipt(page);
        await tab(page, 'ticket', language).focus(); // nothing to carry yet
        await page.keyboard.press('Enter');
        await page.waitForURL((url) => url.pathname === addressOf('ticket', language));
        expect(new URL(page.url()).hash).toBe('');
        await page.goBack();

        await openHousehold(page, language);
        const mine = await answerTwo(page);
        const total = await totalWords(page);
        await follow(page, 'ticket', language);
        await expect.poll(() => receipt(page), SOON).toMatch(ANSWERED);
        expect(await totalWords(page)).toBe(total);
        expect(await visit(page).innerText()).toBe(''); // they are one's own, not someone else's
        await follow(page, 'act', language);
        expect(await words(page.locator('#after .total'))).toContain(total);
        await follow(page, 'understand', language);
        await openDoors(page, ['methods']);
        expect(await words(page.locator('#methods tbody tr').first())).toMatch(new RegExp(`${total}$`));
        await follow(page, 'act', language);
        const saved = page.locator('.way.you').getByRole('switch').first();
        await saved.check();
        await follow(page, 'ticket', language);
        await follow(page, 'act', language);
        await expect.poll(() => saved.isChecked(), { ...SOON, message: 'what was chosen' }).toBe(true);
        await tab(page, 'answer', language).click();
        await page.waitForURL((url) => url.pathname === addressOf('answer', language));
        await expectReceipt(page, mine);
        // what is pressed to go on stays under the finger, however many lines are beside it
        const goOn = page.locator('.peek button');
        const stood = await goOn.boundingBox();
        await page
          .locator('.peek small')
          .last()
          .evaluate((beside) => beside.append(' wide'.repeat(20)));
        expect(await goOn.boundingBox()).toEqual(stood);
        // the strip at the bottom of a phone leads to the receipt as the tab does
        await page.locator('.peek a').click();
        await page.waitForURL((url) => url.pathname === addressOf('ticket', language));
        await page.waitForLoadState('networkidle');
        expect(await totalWords(page), 'by the strip').toBe(total);
        await openHousehold(page, language);
        await page.waitForLoadState('networkidle');
        expect(await receipt(page)).toBe(nothing);
      });
    });

    it('the page is not stopped by what another program stored in its place', async () => {
      for (const left of ['not JSON', JSON.stringify(keptAs(WALKMAN))]) {
        await withPage(site, withAnswers(site, left), async (page) => {
          await openHousehold(page, language);
          await answerTwo(page);
        });
      }
    });
  },
);

describeInTurns(
  LANGUAGES,
  (language) => `in a file (${language})`,
  (language, it) => {
    it('the home is saved, and opens again with the same result', async () => {
      await withPage(site, { acceptDownloads: true }, async (page) => {
        await openHousehold(page, language);
        await answerTwo(page);
        await follow(page, 'ticket', language);
        await expect.poll(() => receipt(page), SOON).toMatch(ANSWERED);
        const mine = await receipt(page);
        await reachSave(page);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('.save').getByRole('button').first().click(),
        ]);
        expect(download.suggestedFilename()).toMatch(/^sobrement.*\.json$/);
        const content = await readFile(await download.path(), 'utf8');
        expect(JSON.parse(content)).toMatchObject({ answers: { people: 3 } });

        const erase = page.locator('.save').getByRole('button').last();
        await erase.click();
        await erase.click();
        await changed(page, mine);
        await page.locator('input[type="file"]').setInputFiles(file(content));
        await expectReceipt(page, mine);
        await page.reload();
        await expectReceipt(page, mine);
      });
    });

    it('a file that cannot be opened is explained, and changes nothing', async () => {
      await withPage(site, withAnswers(site, OWN), async (page) => {
        await openTicket(page, language);
        await expect.poll(() => receipt(page), SOON).toContain('× 7');
        const mine = await receipt(page);
        await reachSave(page);
        const UNCHANGED = /Rien n’a été changé|Nothing was changed/;
        const FILES: readonly (readonly [string, RegExp])[] = [
          ['not JSON at all {', UNCHANGED],
          [JSON.stringify({ format: 'another-tool', answers: {} }), UNCHANGED],
          [JSON.stringify([1, 2, 3]), UNCHANGED],
          [
            JSON.stringify(keptAs({ devices: [{ type: 'walkman' }, { type: 'tv', count: -1 }] })),
            /(?:Appareil n°|Device no\.)\s2, count/,
          ],
          [JSON.stringify(keptAs({ people: -3 })), /people/],
          [JSON.stringify({ format: 'sobrement-household' }), UNCHANGED],
        ];
        for (const [content, said] of FILES) {
          await page.locator('input[type="file"]').setInputFiles(file(content));
          await expect.poll(() => status(page).innerText(), { ...SOON, message: content }).toMatch(said);
          expect(await status(page).innerText()).toMatch(UNCHANGED);
          expect(await receipt(page)).toBe(mine);
        }
        await expectAccessible(page);
        // the same file after a correction
        await page.locator('input[type="file"]').setInputFiles(file(JSON.stringify(keptAs(FAMILY))));
        await changed(page, mine);
        expect(await status(page).innerText()).not.toMatch(UNCHANGED);
      });
    });
  },
);

/** Answers of a later version: a device that is not known here, among others that are. */
const LATER = { people: 3, devices: [{ type: 'smartphone', count: 7 }, ...WALKMAN.devices] };
const LEFT_OUT = /(?:Appareil n°|Device no\.)\s2 \(walkman\)/;

describeInTurns(
  LANGUAGES,
  (language) => `what another version wrote (${language})`,
  (language, it) => {
    const sentence = language === 'fr' ? /laissée de côté/ : /was left out/;

    it('is read from a file for what is known, and what was left out is said', async () => {
      await withPage(site, {}, async (page) => {
        await openTicket(page, language);
        const nothing = await receipt(page);
        await reachSave(page);
        await page.locator('input[type="file"]').setInputFiles(file(JSON.stringify(keptAs(LATER))));
        await changed(page, nothing);
        expect(await receipt(page)).toContain('× 7');
        await expect.poll(() => status(page).innerText(), SOON).toMatch(sentence);
        expect(await status(page).innerText()).toMatch(LEFT_OUT);
        await expectAccessible(page);
        // what is known was taken up for good
        await page.reload();
        await expect.poll(() => receipt(page), SOON).toContain('× 7');
      });
    });

    it('is read from this device and from a link alike', async () => {
      const ways = [
        [withAnswers(site, JSON.stringify(keptAs(LATER))), openHousehold, ''],
        [withAnswers(site, JSON.stringify(keptAs(LATER))), openTicket, ''],
        [{}, openTicket, fragmentOf(keptAs(LATER))],
      ] as const;
      for (const [context, open, fragment] of ways) {
        await withPage(site, context, async (page) => {
          await open(page, language, fragment);
          await notice(page).waitFor();
          expect(await notice(page).innerText()).toMatch(sentence);
          expect(await notice(page).innerText()).toMatch(LEFT_OUT);
          expect(await receipt(page)).toContain('× 7');
        });
      }
    });
  },
);

describeInTurns(
  LANGUAGES,
  (language) => `by a link (${language})`,
  (language, it) => {
    it('the same result reaches someone else, and nothing of it reaches the server', async () => {
      const heard = await listenBefore(site.app.url);
      try {
        let link = '';
        let mine = '';
        const baseURL = heard.url;
        await withPage(
          site,
          { baseURL, permissions: ['clipboard-read', 'clipboard-write'] },
          async (page) => {
            await openHousehold(page, language);
            await answerTwo(page);
            await openAll(page);
            await page.locator('.everything summary').nth(1).click();
            await follow(page, 'act', language);
            await follow(page, 'ticket', language);
            await expect.poll(() => receipt(page), SOON).toMatch(ANSWERED);
            mine = await weights(page);
            await page.getByRole('button', { name: /^Smartphone 1$/ }).click();
            await page.locator('.how-made summary').click();
            await page.locator('.how-made small').first().waitFor();
            await reachSave(page);
            link = await copyLink(page);
          },
        );
        expect(link).toContain(`${pathOf('ticket', language)}#r=`);
        const fragment = link.split('#r=')[1]!;
        expect(fragment.length).toBeLessThan(117);
        // a link of before there were several views leads to the receipt too
        for (const address of [link, `${heard.url}${pathOf('household', language)}#r=${fragment}`])
          await withPage(site, { baseURL }, async (page) => {
            await page.goto(address);
            await page.waitForURL((url) => url.pathname === pathOf('ticket', language));
            await expectWeights(page, mine);
            // it is theirs, and leads to one's own
            await visit(page)
              .getByRole('button', { name: /mon ticket|my receipt/ })
              .waitFor();
            await reachSave(page);
            expect(await page.locator('.save .file').count(), 'nothing of one’s own to replace').toBe(0);
            expect(await page.locator('.share').count()).toBe(0);
            if (address === link) await expectAccessible(page);
            await follow(page, 'understand', language);
            await visit(page).getByRole('link').click();
            await page.waitForURL((url) => url.pathname === pathOf('household', language));
            expect(new URL(page.url()).hash).toBe('');
            expect(await page.evaluate(() => localStorage.length), 'nothing of theirs is kept').toBe(0);
          });
        expect(heard.lines.length).toBeGreaterThan(10);
        for (const line of heard.lines) {
          expect(line.startsWith('GET ')).toBe(true);
          expect(line).not.toMatch(/people|smartphone|devices/i);
          expect(line).not.toContain(fragment.slice(1, 20));
          expect(line).not.toMatch(/cookie/i);
        }
      } finally {
        await heard.stop();
      }
    });

    it('one can choose between the answers of the link and one’s own', async () => {
      await withPage(site, withAnswers(site, OWN), async (page) => {
        await openTicket(page, language);
        await expect.poll(() => receipt(page), SOON).toContain('× 7');
        const mine = await weights(page);

        await page.goto('about:blank');
        await openTicket(page, language, LINK);
        await visit(page).getByRole('button').first().waitFor();
        expect(await visit(page).getByRole('button').count()).toBe(2);
        const theirs = await weights(page);
        expect(theirs).not.toBe(mine);
        await expectAccessible(page);
        await page.locator('.hero a[href="#keep"]').click(); // a place on the page takes the fragment of the link
        // their answers are seen in every view, and what is tried on them is not kept in the place of one's own
        await follow(page, 'understand', language);
        await openDoors(page, ['methods']);
        expect(await visit(page).getByRole('button').count()).toBe(2);
        await page.locator('#methods input[value="full"]').check();
        // one answers for oneself alone
        await follow(page, 'answer', language);
        await expect.poll(() => receipt(page), SOON).toContain('× 7');
        expect(await visit(page).innerText()).toBe('');
        await page.goBack();
        await visit(page).getByRole('button').first().waitFor();
        await follow(page, 'ticket', language);
        await expectWeights(page, theirs);
        await visit(page)
          .getByRole('button', { name: /Revenir au mien|Back to mine/ })
          .click();
        await expectWeights(page, mine);
        await page.reload();
        await expectWeights(page, mine);

        await page.goto('about:blank');
        await openTicket(page, language, LINK);
        await visit(page)
          .getByRole('button', { name: /à la place|instead/ })
          .click();
        await expectWeights(page, theirs);
        await page.goto('about:blank');
        await openTicket(page, language);
        await expectWeights(page, theirs);
      });
    });

    it('a damaged or outdated link is reported, and changes nothing', async () => {
      const damaged = [
        '#r=xxxx',
        '#r=%',
        '#r=',
        LINK.slice(0, 60),
        fragmentOf(keptAs({ people: -3 })),
        fragmentOf({ v: 0 }),
      ];
      await withPage(site, {}, async (page) => {
        for (const fragment of damaged) {
          await page.goto('about:blank'); // changing only what follows # does not load a new page
          await openTicket(page, language, fragment);
          await notice(page).waitFor();
          expect(await notice(page).innerText(), fragment).toMatch(/lien|link/);
        }
      });
      await withPage(site, withAnswers(site, OWN), async (page) => {
        await openTicket(page, language);
        await expect.poll(() => receipt(page), SOON).toContain('× 7');
        const mine = await receipt(page);
        for (const fragment of damaged) {
          await page.goto('about:blank');
          await openTicket(page, language, fragment);
          await notice(page).waitFor();
          await expectReceipt(page, mine);
        }
        await expectAccessible(page);
        await page.goto('about:blank');
        await openTicket(page, language);
        await expectReceipt(page, mine);
      });
    });

    it('a link pasted where a view is already open is followed', async () => {
      await withPage(site, {}, async (page) => {
        await openHousehold(page, language);
        await page.evaluate((hash) => (location.hash = hash), LINK);
        await page.waitForURL((url) => url.pathname === pathOf('ticket', language));
        await visit(page).getByRole('button').first().waitFor();
        const theirs = await weights(page);
        await visit(page)
          .getByRole('button', { name: /mon ticket|my receipt/ })
          .click(); // it was one's own, from another device
        await page.evaluate((hash) => (location.hash = hash), fragmentOf(keptAs(OWN)));
        await expect.poll(() => receipt(page), SOON).toContain('× 7');
        await visit(page).getByRole('button').first().click(); // back to those that came first
        await expectWeights(page, theirs);
      });
    });
  },
);

/** Stands in front of the server and records all that is sent to it: method, address, headers, body. */
async function listenBefore(
  target: string,
): Promise<{ url: string; lines: string[]; stop: () => Promise<void> }> {
  const lines: string[] = [];
  const server = createServer((incoming: IncomingMessage, outgoing) => {
    const { method, url, headers } = incoming;
    let body = '';
    incoming.on('data', (piece: Buffer) => (body += piece.toString()));
    incoming.on('end', () => void lines.push(`${method} ${url} ${JSON.stringify(headers)} ${body}`));
    const passed = request(target + url, { method: method!, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, lines, stop };
}
