/** What one page costs on a first visit: every byte on the wire, counted by the browser itself. */
import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';

export type FirstView = Awaited<ReturnType<typeof measureView>>;

interface Transfer {
  readonly url: string;
  /** Whether it is a stream of events, which stays open: what it has sent so far counts. */
  readonly stream: boolean;
  script: boolean;
  bytes: number;
  ended: boolean;
  failure?: string;
}

const PHONE = { width: 390, height: 844 };
/** How long nothing must travel, apart from streams. */
const QUIET_MS = 500;
const LIMIT_MS = 30_000;
const POLL_MS = 50;

/** What a reader has on the device, and presses once the page is there: what then travels counts too. */
export interface Kept {
  readonly storage: Readonly<Record<string, string>>;
  readonly press: string;
}

/** Opens an address in a fresh context and waits until nothing travels any more. */
export async function measureView(browser: Browser, address: string, kept?: Kept) {
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    const transfers = await listen(await context.newCDPSession(page));
    if (kept)
      await page.addInitScript((own) => {
        for (const [key, value] of Object.entries(own)) localStorage.setItem(key, value);
      }, kept.storage);
    const response = await page.goto(address);
    await quiet(transfers);
    if (kept) {
      await page.locator(kept.press).click();
      await quiet(transfers);
    }
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const { host } = new URL(address);
    const seen = [...transfers.values()];
    const icon = await iconOf(page, seen);
    const all = icon ? [...seen, icon] : seen;
    const html = (await response?.text()) ?? '';
    /** All that the document names but numbers, which are for what can be changed. */
    const named = all.filter(({ url }) => {
      const { pathname } = new URL(url);
      return html.includes(pathname) && !pathname.startsWith('/api/');
    });
    return {
      status: response?.status() ?? 0,
      ...weighed(all),
      /** What it is drawn with, before what its scripts ask for. */
      drawn: weighed(named),
      elements,
      otherHosts: [...new Set(all.map(({ url }) => new URL(url).host).filter((other) => other !== host))],
      /** Requests that did not succeed. */
      failures: all.flatMap(({ url, failure }) => (failure ? [`${url}: ${failure}`] : [])),
    };
  } finally {
    await context.close();
  }
}

/** What travels in all when one reader opens these addresses one after the other: headers and compressed bodies. */
export async function measureVisit(browser: Browser, addresses: readonly string[]): Promise<number> {
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    const transfers = await listen(await context.newCDPSession(page));
    for (const address of addresses) {
      await page.goto(address);
      await quiet(transfers);
    }
    return total([...transfers.values()]);
  } finally {
    await context.close();
  }
}

const weighed = (transfers: readonly Transfer[]) => ({
  /** Headers and compressed bodies together. */
  bytes: total(transfers),
  scriptBytes: total(transfers.filter(({ script }) => script)),
  requests: transfers.map(({ url }) => url),
});

const total = (transfers: readonly Transfer[]): number =>
  transfers.reduce((sum, { bytes }) => sum + bytes, 0);

/** Throws if something is still travelling at the limit. */
async function quiet(transfers: ReadonlyMap<string, Transfer>): Promise<void> {
  const limit = performance.now() + LIMIT_MS;
  let [since, known] = [performance.now(), 0];
  while (performance.now() - since < QUIET_MS) {
    if (performance.now() > limit) throw new Error(`Still loading after ${LIMIT_MS / 1000} s.`);
    const travels = [...transfers.values()].some(({ ended, stream }) => !ended && !stream);
    if (travels || transfers.size > known) [since, known] = [performance.now(), transfers.size];
    await pause(POLL_MS);
  }
}

async function listen(session: CDPSession): Promise<Map<string, Transfer>> {
  const transfers = new Map<string, Transfer>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!/^(?:data|blob):/.test(request.url))
      transfers.set(requestId, {
        url: request.url,
        stream: type === 'EventSource',
        script: type === 'Script',
        bytes: 0,
        ended: false,
      });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const transfer = transfers.get(requestId);
    if (!transfer) return;
    transfer.script ||= response.mimeType.includes('javascript');
    transfer.bytes = response.encodedDataLength;
    if (response.status >= 400) transfer.failure = `answered ${response.status}`;
  });
  session.on('Network.dataReceived', ({ requestId, dataLength, encodedDataLength }) => {
    const transfer = transfers.get(requestId);
    if (transfer) transfer.bytes += encodedDataLength || dataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId);
    if (transfer) Object.assign(transfer, { bytes: encodedDataLength, ended: true });
  });
  session.on('Network.loadingFailed', ({ requestId, errorText }) => {
    const transfer = transfers.get(requestId);
    if (transfer) Object.assign(transfer, { failure: errorText, ended: true });
  });
  await session.send('Network.enable');
  return transfers;
}

/** Browsers fetch the icon outside the protocol, and headless ones do not fetch it at all: it is counted here too. */
async function iconOf(page: Page, seen: readonly Transfer[]): Promise<Transfer | undefined> {
  const url = await page.evaluate(
    () =>
      document.querySelector<HTMLLinkElement>('link[rel~="icon"]')?.href ??
      new URL('/favicon.ico', location.href).href,
  );
  if (url.startsWith('data:') || seen.some((transfer) => transfer.url === url)) return undefined;
  return new Promise((resolve, reject) => {
    get(url, { agent: false, headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      const icon = { url, stream: false, script: false, ended: true };
      const failure = response.statusCode === 200 ? {} : { failure: `answered ${response.statusCode}` };
      response.resume().once('end', () => resolve({ ...icon, bytes: response.socket.bytesRead, ...failure }));
    }).once('error', reject);
  });
}
