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
function opened() {
  vi.useFakeTimers();
  vi.stubEnv('PROD', true);
  const [page, register, own] = [new EventTarget(), vi.fn(), vi.fn()];
  const window = Object.assign(page, { onclick: own as unknown });
  vi.stubGlobal('window', window);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('navigator', { serviceWorker: { register } });
  keepPages();
  return { window, register, own, press: () => page.dispatchEvent(new Event('click')) };
}

test('they are once nothing was pressed for a while, and once only', () => {
  const { register, press } = opened();
  vi.advanceTimersByTime(AFTER_MS - 1);
  press();
  vi.advanceTimersByTime(AFTER_MS - 1);
  expect(register).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(register).toHaveBeenCalledTimes(1);
  press();
  vi.advanceTimersByTime(2 * AFTER_MS);
  expect(register).toHaveBeenCalledTimes(1);
});

test('the page still hears what is pressed, by its own handler, before and after', () => {
  const { window, own } = opened();
  expect(window.onclick).toBe(own);
  vi.advanceTimersByTime(AFTER_MS);
  expect(window.onclick).toBe(own);
});
