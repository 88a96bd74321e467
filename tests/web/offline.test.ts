/** When pages are kept on the device: well after they are there, and without taking anything from the page itself. */
import { afterEach, expect, test, vi } from 'vitest';
import { keepPages } from '../../web/offline.ts';

const AFTER_MS = 5000;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** A page of a built site, that hears what is pressed by a handler of its own. */
function opened(serviceWorker: object | undefined) {
  vi.useFakeTimers();
  vi.stubEnv('PROD', true);
  const window = Object.assign(new EventTarget(), { onclick: vi.fn() as unknown });
  vi.stubGlobal('window', window);
  vi.stubGlobal('navigator', { serviceWorker });
  keepPages();
  return window;
}

test('they are once the page has been there for a while, which still hears what is pressed', () => {
  const register = vi.fn();
  const window = opened({ register });
  const { onclick } = window;
  vi.advanceTimersByTime(AFTER_MS - 1);
  expect(register).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2 * AFTER_MS);
  expect(register).toHaveBeenCalledTimes(1);
  expect(window.onclick).toBe(onclick);
});

test('they are not where the address is not safe, and nothing breaks', () => {
  opened(undefined);
  vi.advanceTimersByTime(AFTER_MS);
});
