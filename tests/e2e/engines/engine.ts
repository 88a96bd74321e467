/** Browsers other than Chromium, as Debian installs them, told what to do in the same few words. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../freePort.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A tab of a browser. What is pressed or typed in comes from the browser itself, as from a hand. */
export interface Tab {
  goto(address: string): Promise<void>;
  resize(size: Size): Promise<void>;
  /** @param place a selector or an XPath; waited for */
  press(place: string): Promise<void>;
  /** The right arrow of the keyboard, on a place. */
  right(place: string): Promise<void>;
  /** @param expression read in the page, of a value that JSON can hold */
  read<T>(expression: string): Promise<T>;
  /** A PNG of what is seen. */
  shot(): Promise<Uint8Array>;
}

export interface Engine {
  readonly name: string;
  open(): Promise<Tab>;
  close(): Promise<void>;
}

const LIMIT_MS = 30_000;
const isPath = (place: string) => /^[(/]/.test(place);

/** The first of these files that this machine has. */
const found = (...files: readonly string[]): string | undefined => files.find((file) => existsSync(file));

/** Firefox, by WebDriver BiDi, which it speaks itself. Undefined where it is not installed. */
export async function firefox(): Promise<Engine | undefined> {
  const executablePath = found('/usr/bin/firefox-esr', '/usr/bin/firefox');
  if (!executablePath) return undefined;
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, defaultViewport: null });
  return {
    name: await browser.version(),
    close: () => browser.close(),
    async open() {
      const page = await (await browser.createBrowserContext()).newPage();
      page.setDefaultTimeout(LIMIT_MS);
      const at = (place: string) => page.locator(isPath(place) ? `::-p-xpath(${place})` : place);
      return {
        goto: async (address) => void (await page.goto(address)),
        resize: (size) => page.setViewport(size),
        press: (place) => at(place).click(),
        async right(place) {
          await (await at(place).waitHandle()).focus();
          await page.keyboard.press('ArrowRight');
        },
        read: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
        shot: () => page.screenshot(),
      };
    },
  };
}

/** Where Debian puts the small browser that WebKit’s driver leads, whatever the processor. */
function miniBrowser(): string | undefined {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const folder = join('/usr/lib', libraries.find((name) => name.endsWith('-linux-gnu')) ?? '');
  return found(
    ...['4.1', '6.0', '4.0'].map((version) => join(folder, `webkit2gtk-${version}`, 'MiniBrowser')),
  );
}

/** WebKit, by WebDriver, on a screen that nobody sees. Undefined where its driver, its browser or that screen is not installed. */
export async function webkit(): Promise<Engine | undefined> {
  const driver = found('/usr/bin/WebKitWebDriver');
  const screen = found('/usr/bin/Xvfb');
  const binary = miniBrowser();
  if (!driver || !screen || !binary) return undefined;
  const { Builder, By, Capabilities, error: refusals, Key, until } = await import('selenium-webdriver');
  const shown = spawn(screen, ['-displayfd', '3', '-screen', '0', '2000x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(shown.stdio[3]!, 'data')) as [Buffer];
  const port = await freePort();
  const led = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
  });
  const server = `http://127.0.0.1:${port}`;
  await answering(`${server}/status`, led);
  const session = await new Builder()
    .usingServer(server)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      }),
    )
    .build();
  const at = async (place: string) => {
    const by = isPath(place) ? By.xpath(place) : By.css(place);
    const element = await session.wait(until.elementLocated(by), LIMIT_MS);
    return session.wait(until.elementIsVisible(element), LIMIT_MS);
  };
  const read = <T>(expression: string) => session.executeScript<T>(`return (${expression})`);
  return {
    name: `WebKit ${String((await session.getCapabilities()).get('browserVersion'))}`,
    async close() {
      await session.quit();
      led.kill();
      shown.kill();
    },
    open: () =>
      Promise.resolve({
        goto: (address) => session.get(address),
        async resize({ width, height }) {
          const window = session.manage().window();
          await window.setRect({ x: 0, y: 0, width, height });
          // a window has its borders, and a least width
          const [w, h] = await read<[number, number]>('[innerWidth, innerHeight]');
          await window.setRect({ x: 0, y: 0, width: 2 * width - w, height: 2 * height - h });
        },
        async press(place) {
          for (;;)
            try {
              const found = await at(place);
              // not under what stays at the bottom of the window
              await session.executeScript('arguments[0].scrollIntoView({ block: "center" })', found);
              return await found.click();
            } catch (error) {
              // drawn anew between the look and the press
              if (!(error instanceof refusals.StaleElementReferenceError)) throw error;
            }
        },
        right: async (place) => (await at(place)).sendKeys(Key.ARROW_RIGHT),
        read,
        shot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
      }),
  };
}

async function answering(address: string, process: ChildProcess): Promise<void> {
  for (const until = performance.now() + LIMIT_MS; performance.now() < until; await pause(20)) {
    if (process.exitCode !== null)
      throw new Error(`The driver of WebKit stopped with code ${process.exitCode}.`);
    if ((await fetch(address).catch(() => undefined))?.ok) return;
  }
  throw new Error('The driver of WebKit does not answer.');
}
