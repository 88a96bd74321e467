/** The server is gone: what the device keeps works on, what it does not keep says so; then another version is offered. */
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { VIEWS } from '../../web/features/footprint/page.ts';
import { offline as en } from '../../web/features/offline/words/en.ts';
import { offline as fr } from '../../web/features/offline/words/fr.ts';
import { pathOf, proposalPath, roomPath, sheetPath, territoryPath } from '../../web/pages.ts';
import type { RoomSetup } from '../../server/live/rooms.ts';
import { pupil } from '../../web/features/school/room/words/fr.ts';
import { launch } from './browser.ts';
import { expectAccessible, overflows } from './fits.ts';
import { answerTwo, openHousehold, openTicket, plain, receipt, totalWords, changed } from './household.ts';
import { PHONE, siteForTests, SOON, words } from './site.ts';

const site = siteForTests();
const WORDS = { fr, en };
/** Every sheet of a kit is drawn by the server before it is kept. */
const ALL_KEPT_MS = 180_000;
const COMMUNE = territoryPath('76709', 'fr');
const KEPT = [
  pathOf('home', 'fr'),
  ...Object.values(VIEWS).map(({ address }) => address.fr),
  pathOf('proposals', 'fr'),
  pathOf('method', 'fr'),
  COMMUNE,
  sheetPath({ sheet: 'cards' }, 'fr'),
];

let server: Server;
let context: BrowserContext;
let page: Page;
/** Whether the server is there, and the version of the site that it says. */
const at = { gone: false, version: '' };

/** In front of the site. */
const inFront = () =>
  createServer((asked, answer) => {
    if (at.gone) return void asked.socket.destroy();
    const { method, url = '', headers } = asked;
    const isWorker = url === '/sw.js';
    const sent = isWorker ? { host: headers.host } : headers;
    const passed = request(site.app.url + url, { method, headers: sent }, (found) => {
      const { 'content-length': _length, ...others } = found.headers;
      answer.writeHead(found.statusCode!, isWorker ? others : found.headers);
      if (!isWorker) return void found.pipe(answer);
      found.setEncoding('utf8');
      found.on('data', (text: string) => answer.write(text.replace('"version":"', `$&${at.version}`)));
      found.on('end', () => answer.end());
    });
    asked.pipe(passed);
  });
const heading = () => words(page.locator('h1'));
const line = () => page.locator('#newer');

beforeAll(async () => {
  server = inFront().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  context = await site.visitor({ baseURL: `http://127.0.0.1:${port}`, serviceWorkers: 'allow' });
  page = await context.newPage();
});
afterAll(() => void server.close());

describe('on a device that came once', () => {
  it(
    'pages are kept some seconds after the first visit, and not before',
    { timeout: ALL_KEPT_MS },
    async () => {
      const other = await context.newPage();
      await other.goto(COMMUNE, { waitUntil: 'load' });
      // from where the whole kit to print is kept, in each language, though none of it was opened
      const schools = await Promise.all(
        LANGUAGES.map(async (language) => {
          const school = await context.newPage();
          await school.goto(pathOf('school', language), { waitUntil: 'load' });
          return school;
        }),
      );
      await page.clock.install();
      await page.goto(pathOf('home', 'fr'), { waitUntil: 'load' });
      expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
      await page.clock.fastForward(6_000);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await Promise.all([other, ...schools].map((one) => one.close()));
      await page.close();
      page = await context.newPage();
      await page.goto(pathOf('home', 'fr'));
      expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toMatch(/\/sw\.js$/);
      at.gone = true;
      server.closeAllConnections();
    },
  );

  it('every page kept comes without server, with its styles', async () => {
    for (const path of KEPT) {
      await page.goto(path);
      expect(await heading(), path).not.toBe(fr.title);
      expect(await page.locator('main').innerText(), path).not.toBe('');
      expect(await page.evaluate(() => getComputedStyle(document.body).margin), path).toBe('0px');
    }
  });

  it.each(LANGUAGES)(
    'the kit of a class opens whole, its page and all that it links to print (%s)',
    async (language) => {
      const kit = pathOf('print', language);
      await page.goto(kit);
      const links = await page
        .locator(`main a[href^="${kit}/"]`)
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      const sheets = [...new Set(links)];
      expect(sheets.length).toBeGreaterThan(10);
      for (const path of [kit, ...sheets]) {
        await page.goto(path);
        expect(await heading(), path).not.toBe(plain(WORDS[language].title));
        expect(await page.locator('main').innerText(), path).not.toBe('');
        expect(await page.evaluate(() => getComputedStyle(document.body).margin), path).toBe('0px');
      }
    },
  );

  it('a household is asked, answers, and finds its receipt again', async () => {
    await openTicket(page);
    const mean = await totalWords(page);
    await openHousehold(page);
    await answerTwo(page);
    await openTicket(page);
    await expect.poll(() => totalWords(page), SOON).not.toBe(mean);
  });

  it('a slider of a commune still computes', async () => {
    await page.goto(COMMUNE, { waitUntil: 'load' });
    const slider = page.locator('input[type=range]').first();
    await slider.focus();
    const before = await words(page.locator('.panel'));
    await slider.press('ArrowRight');
    await expect.poll(() => words(page.locator('.panel')), SOON).not.toBe(before);
    await expect.poll(() => page.locator('.panel [aria-busy=true]').count(), SOON).toBe(0);
  });

  it.each(LANGUAGES)(
    'any other page says in its language what works, and leads there (%s)',
    async (language) => {
      await page.setViewportSize(PHONE);
      await page.goto(pathOf('about', language));
      expect(await heading()).toBe(plain(WORDS[language].title));
      expect(await words(page.locator('#asked'))).toContain(plain(WORDS[language].asked));
      expect(await overflows(page)).toEqual([]);
      if (language !== 'fr') return;
      await expectAccessible(page);
      const links = page.locator('#pages a:visible');
      await expect.poll(() => links.count(), SOON).toBeGreaterThan(7);
      await expect.poll(() => words(page.locator('#opened')), SOON).toContain('Le Trait');
      await links.first().click();
      expect(await heading()).not.toBe(fr.title);
      await page.goto(roomPath('ABCDEF', 'fr'));
      expect(await words(page.locator('#asked'))).toContain(plain(fr.room));
    },
  );
});

describe('once another version is there', () => {
  it('it waits, a line says so, and the answers given before it is taken are there after', async () => {
    Object.assign(at, { gone: false, version: 'newer-' });
    await openTicket(page);
    expect(await line().count()).toBe(0);
    await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      await registration.update();
      const { installing } = registration;
      await new Promise<void>((done) => {
        const look = () => registration.waiting && done();
        installing?.addEventListener('statechange', look);
        look();
      });
    });
    await openHousehold(page);
    expect(await words(line())).toContain(plain(fr.newer.said));
    const before = await receipt(page);
    await page.locator('.q label:has(input[type=radio]:not(:checked))').first().click();
    await changed(page, before);
    const total = await totalWords(page);
    await Promise.all([page.waitForEvent('load'), line().getByRole('button').click()]);
    await expect.poll(() => totalWords(page), SOON).toBe(total);
    expect(await line().count()).toBe(0);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.waiting)).toBe(
      null,
    );
  });

  it('all of it is forgotten when someone asks, even before its list is drawn', async () => {
    await page.addInitScript(() => {
      const open = caches.open.bind(caches);
      const late = (name: string) => new Promise<Cache>((done) => setTimeout(() => done(open(name)), 300));
      const opened: Promise<Cache>[] = [];
      caches.open = (name) => opened[opened.push(late(name)) - 1]!;
      Object.assign(window, { opened });
    });
    await page.goto(pathOf('network', 'fr'));
    await page.locator('#forget button').click();
    await expect.poll(() => words(page.locator('#forget [role=status]')), SOON).toBe(plain(fr.forget.done));
    // whatever the list had begun to read
    await page.evaluate(() =>
      Promise.all(
        (window as unknown as { opened: Promise<Cache>[] }).opened.map(async (cache) => void (await cache)),
      ),
    );
    const left = () =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()),
        ...Object.keys(localStorage),
      ]);
    await expect.poll(left, SOON).toEqual([]);
  });
});

/** Opens a room of the site. */
async function openRoom() {
  const json = (body: object, token?: string) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { 'facilitator-token': token }) },
    body: JSON.stringify(body),
  });
  const rooms = `${site.app.url}/api/v1/rooms`;
  const asked = { run: '55', level: 'lycee', screens: 'each', cards: 'levers', language: 'fr' };
  const opened = await fetch(rooms, json(asked));
  const { code, token } = (await opened.json()) as { code: string; token: string };
  const { steps } = (await (await fetch(`${rooms}/${code}`)).json()) as RoomSetup;
  const leads = (to: string, body: object) => fetch(`${rooms}/${code}/${to}`, json(body, token));
  return { code, steps, leads };
}

it(
  'whichever page of these a device opens first, it has pages kept; a pupil’s screen has the one that stands in its place',
  { timeout: ALL_KEPT_MS },
  async () => {
    at.gone = false;
    const { port } = server.address() as AddressInfo;
    const baseURL = `http://127.0.0.1:${port}`;
    const { code } = await openRoom();
    const room = roomPath(code, 'fr');
    for (const path of [
      pathOf('method', 'fr'),
      proposalPath('legal-guarantee', 'fr'),
      pathOf('council', 'fr'),
      pathOf('school', 'fr'),
      pathOf('print', 'fr'),
      room,
    ]) {
      const first = await site.visitor({ baseURL, serviceWorkers: 'allow' });
      const opened = await first.newPage();
      await opened.clock.install();
      await opened.goto(path, { waitUntil: 'load' });
      expect(await opened.evaluate(() => navigator.serviceWorker.getRegistrations()), path).toEqual([]);
      await opened.clock.fastForward(6_000);
      await opened.evaluate(() => navigator.serviceWorker.ready);
      if (path === room) {
        const kept = await opened.evaluate(async () => {
          const cache = await caches.open((await caches.keys())[0]!);
          return (await cache.keys()).map(({ url }) => new URL(url).pathname);
        });
        expect(kept.filter((one) => !/^\/(?:assets\/|icon)/.test(one)).sort()).toEqual(
          LANGUAGES.map((language) => pathOf('network', language)).sort(),
        );
        at.gone = true;
        server.closeAllConnections();
        await opened.reload();
        expect(await words(opened.locator('#asked'))).toContain(plain(fr.room));
      }
      await first.close();
    }
  },
);

it('on plain HTTP, as in a class, nothing is kept, and a household and a pupil go on as elsewhere', async () => {
  // a name that no browser holds for safe, as it does this machine’s own addresses
  const browser = await launch('--host-resolver-rules=MAP plain.test 127.0.0.1');
  try {
    const baseURL = `http://plain.test:${new URL(site.app.url).port}`;
    const plainly = await (await browser.newContext({ baseURL, viewport: PHONE })).newPage();
    const errors: string[] = [];
    plainly.on('pageerror', ({ message }) => errors.push(message));
    await openHousehold(plainly);
    expect(await plainly.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([
      false,
      false,
    ]);
    await answerTwo(plainly);

    const { code, steps, leads } = await openRoom();
    await plainly.goto(roomPath(code, 'fr'));
    await plainly.getByText(pupil.lobby.title).waitFor();
    const { id } = steps.find(({ kind }) => kind === 'vote')!;
    await leads('wall', { entry: false, part: 0, scale: {} });
    await leads('acts', { act: 'go', step: id });
    await plainly.locator('input:is([type=radio], [type=checkbox])').first().check();
    await plainly.getByRole('button', { name: pupil.send, exact: true }).click();
    await plainly.getByText(pupil.sent).waitFor();
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
