/**
 * Before the browser tests, once for all files: the build and a browser. Done here because both may take
 * longer than a test may, and must not be done twice at the same time.
 */
import { buildIfNeeded } from './app.ts';
import { browserPath } from './browser.ts';

/** Vitest's global setup; the test processes inherit the path found. */
export async function setup(): Promise<void> {
  await buildIfNeeded();
  process.env.CHROME_PATH = await browserPath();
}
