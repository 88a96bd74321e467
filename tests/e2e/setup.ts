/** Before the browser tests, once for all files: a browser, since installing one may take longer than a test may. */
import { browserPath } from './browser.ts';

/** Vitest's global setup; the test processes inherit the path found. */
export async function setup(): Promise<void> {
  process.env.CHROME_PATH = await browserPath();
}
