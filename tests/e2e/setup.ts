/** Runs once before all browser tests: finds a browser, since downloading one may take longer than a test is allowed. */
import { browserPath } from './browser.ts';

/** Vitest's global setup; the test processes inherit the path found. */
export async function setup(): Promise<void> {
  process.env.CHROME_PATH = await browserPath();
}
