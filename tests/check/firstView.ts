/** What one page costs the first time: every byte on the wire, counted by the browser itself. */
import { get } from 'node:http';
import type { Browser, CDPSession, Page } from 'playwright-core';

export interface FirstView {
  readonly status: number;
  /** Headers and compressed bodies. */
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: readonly string[];
  readonly elements: number;
  readonly otherHosts: readonly string[];
  /** Requests that did not end well. */
  readonly failures: readonly string[];
}

interface Transfer {
  readonly url: string;
  script: boolean;
  bytes: number;
  failure?: string;
}

const PHONE = { width: 390, height: 844 };

/** Opens an address in a fresh context and waits until nothing more travels. */
export async function measureView(browser: Browser, address: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    const transfers = await listen(await context.newCDPSession(page));
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const { host } = new URL(address);
    const seen = [...transfers.values()];
    const icon = await iconOf(page, seen);
    const all = icon ? [...seen, icon] : seen;
    return {
      status: response?.status() ?? 0,
      bytes: total(all),
      scriptBytes: total(all.filter(({ script }) => script)),
      requests: all.map(({ url }) => url),
      elements,
      otherHosts: [...new Set(all.map(({ url }) => new URL(url).host).filter((other) => other !== host))],
      failures: all.flatMap(({ url, failure }) => (failure ? [`${url}: ${failure}`] : [])),
    };
  } finally {
    await context.close();
  }
}

const total = (transfers: readonly Transfer[]): number =>
  transfers.reduce((sum, { bytes }) => sum + bytes, 0);

async function listen(session: CDPSession): Promise<Map<string, Transfer>> {
  const transfers = new Map<string, Transfer>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!/^(?:data|blob):/.test(request.url))
      transfers.set(requestId, { url: request.url, script: type === 'Script', bytes: 0 });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const transfer = transfers.get(requestId);
    if (!transfer) return;
    transfer.script ||= response.mimeType.includes('javascript');
    if (response.status >= 400) transfer.failure = `answered ${response.status}`;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId);
    if (transfer) transfer.bytes = encodedDataLength;
  });
  session.on('Network.loadingFailed', ({ requestId, errorText }) => {
    const transfer = transfers.get(requestId);
    if (transfer) transfer.failure = errorText;
  });
  await session.send('Network.enable');
  return transfers;
}

/** Browsers fetch the icon out of sight of the protocol, headless ones not at all: counted here as well. */
async function iconOf(page: Page, seen: readonly Transfer[]): Promise<Transfer | undefined> {
  const url = await page.evaluate(
    () =>
      document.querySelector<HTMLLinkElement>('link[rel~="icon"]')?.href ??
      new URL('/favicon.ico', location.href).href,
  );
  if (url.startsWith('data:') || seen.some((transfer) => transfer.url === url)) return undefined;
  return new Promise((resolve, reject) => {
    get(url, { agent: false, headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      const failure = response.statusCode === 200 ? {} : { failure: `answered ${response.statusCode}` };
      response
        .resume()
        .once('end', () => resolve({ url, script: false, bytes: response.socket.bytesRead, ...failure }));
    }).once('error', reject);
  });
}
