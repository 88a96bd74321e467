/**
 * A real browser for the tests: an installed one, or else one that is downloaded. Tests are never skipped: without a
 * browser they fail and say what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The headless shell first: with no windows to draw, it needs half the processor time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/**
 * For whoever visits a page for a second: what the browser would compile again, to run faster, costs more than it saves
 * there. Only what is called many thousand times is. Never where time is measured.
 */
export const BRIEF_VISITS =
  '--js-flags=--invocation-count-for-maglev=10000,--invocation-count-for-turbofan=40000';

/** A headless Chromium, downloaded first when there is none. */
export async function launch(...flags: readonly string[]): Promise<Browser> {
  return start(await browserPath(), flags);
}

/** The browser's executable: already installed, or downloaded now, which may take some minutes. */
export async function browserPath(): Promise<string> {
  const refusals: string[] = [];
  for (const prepare of [asItIs, fetchFromPlaywright, installDebianPackage]) {
    const failure = prepare();
    if (failure) refusals.push(failure);
    for (const path of installed()) {
      const refusal = await tryOut(path);
      if (!refusal) return path;
      refusals.push(refusal);
    }
  }
  throw new Error(
    `No Chrome or Chromium can be started. Install one, or name it with CHROME_PATH.\n${[...new Set(refusals)].join('\n')}`,
  );
}

function start(executablePath: string, flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

/** Why this browser does not start; it may be present without the libraries that it needs. */
async function tryOut(path: string): Promise<string | undefined> {
  try {
    await (await start(path)).close();
    return undefined;
  } catch (error) {
    return `${path}: ${String(error).split('\n').slice(0, 3).join(' ')}`;
  }
}

function installed(): string[] {
  const named = process.env.CHROME_PATH;
  if (named) return [named];
  return [...onThePath(), ...usualPlaces(), chromium.executablePath()].filter((path) => existsSync(path));
}

function onThePath(): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const tails = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap((root) => (root ? tails.map((tail) => join(root, tail)) : []));
  }
  return ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/lib/chromium/chromium'];
}

// each attempt returns the reason of its failure, or undefined

const asItIs = (): string | undefined => undefined;

function fetchFromPlaywright(): string | undefined {
  if (process.env.CHROME_PATH) return undefined;
  // not import.meta.resolve: the tests' module runner does not have it
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js');
  return run('Playwright’s Chromium', process.execPath, [cli, 'install', 'chromium']);
}

function installDebianPackage(): string | undefined {
  if (process.env.CHROME_PATH || !existsSync('/etc/debian_version') || process.getuid?.() !== 0)
    return undefined;
  const unlisted = run('Debian’s list of packages', 'apt-get', ['update']);
  if (unlisted) return unlisted;
  const fetched = (name: string) =>
    run(`Debian’s ${name}`, 'apt-get', ['install', '-y', '--no-install-recommends', name]);
  // some releases have no shell
  return fetched('chromium-headless-shell') && fetched('chromium');
}

const INSTALL_LIMIT_MS = 600_000;

function run(what: string, command: string, parameters: readonly string[]): string | undefined {
  console.log(`No browser yet: fetching ${what}…`);
  const { status, stderr, error } = spawnSync(command, parameters, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: INSTALL_LIMIT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return undefined;
  return `${what}: ${error?.message ?? stderr.trim().split('\n').slice(-3).join(' ')}`;
}
