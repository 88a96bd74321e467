/** What a page does while someone waits: how far things move by themselves, how long it answers nobody. */
import type { Page } from 'playwright-core';

/** How far what was in sight moved by itself, since the page opened. */
export const shift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((seen) => setTimeout(seen, 100));
    return sum;
  });

/**
 * Measures from now on how long the page answers nobody.
 * @returns what tells, in milliseconds, the longest such time until then, and how long it was watched
 */
export async function watchGaps(page: Page): Promise<() => Promise<{ longest: number; whole: number }>> {
  const watched = await page.evaluateHandle(() => {
    let before = performance.now();
    const seen = { longest: 0, since: before };
    const { port1, port2 } = new MessageChannel();
    // no timer, which a browser may put off: the next turn as soon as there is one
    port1.onmessage = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - before);
      before = now;
      setTimeout(() => port2.postMessage(0), 1);
    };
    port2.postMessage(0);
    return seen;
  });
  return () => watched.evaluate(({ longest, since }) => ({ longest, whole: performance.now() - since }));
}
