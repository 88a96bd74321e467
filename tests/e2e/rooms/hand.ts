/** Ways to act on a page: with a mouse, a finger, or the keyboard alone. */
import type { Locator } from 'playwright-core';

export interface Hand {
  /** Presses a button, a link, a box to tick, or one of several options. */
  press(target: Locator): Promise<void>;
  /** Replaces what is in the field, then leaves it. */
  write(target: Locator, text: string): Promise<void>;
}

async function fill(target: Locator, text: string): Promise<void> {
  await target.fill(text);
  await target.press('Tab');
}

export const MOUSE: Hand = { press: (target) => target.click(), write: fill };

/** Needs a context with touch. */
export const FINGER: Hand = { press: (target) => target.tap(), write: fill };

export const KEYBOARD: Hand = {
  async press(target) {
    await reach(target);
    const isLink = await target.evaluate((element) => element instanceof HTMLAnchorElement);
    await target.page().keyboard.press(isLink ? 'Enter' : 'Space');
  },
  async write(target, text) {
    await reach(target);
    const { keyboard } = target.page();
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type(text);
    await keyboard.press('Tab');
  },
};

const MOST_PRESSES = 200;

/** Presses Tab from wherever the focus is, and an arrow key within a group of radio buttons. */
async function reach(target: Locator): Promise<void> {
  for (let i = 0; i < MOST_PRESSES; i++) {
    const place = await target.evaluate((element) => {
      const focused = document.activeElement;
      if (focused === element) return 'here';
      const radio = (one: Element | null) =>
        one instanceof HTMLInputElement && one.type === 'radio' ? one.name : undefined;
      return radio(element) !== undefined && radio(focused) === radio(element) ? 'beside' : 'away';
    });
    if (place === 'here') return;
    await target.page().keyboard.press(place === 'beside' ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`The keyboard does not reach ${target}.`);
}
