/** What comes when it is reached: the components below the fold, and their words in one language. */
import { mount } from 'svelte';
import type { BelowMessages } from '../../i18n/fr/below.ts';
import type { Household } from './household.svelte.ts';

export const wordsOf = async (language: 'fr' | 'en'): Promise<BelowMessages> =>
  language === 'fr' ? (await import('../../i18n/fr/below.ts')).below : (await import('../../i18n/en/below.ts')).below;

/** Puts the acting version in the place of what the server drew, once. */
export function belowOf(household: Household, target: HTMLElement): () => Promise<void> {
  let shown: Promise<void> | undefined;
  async function show() {
    const [{ default: Below }, words] = await Promise.all([
      import('./Below.svelte'),
      wordsOf(household.messages.language),
      household.whole(),
    ]);
    target.replaceChildren();
    mount(Below, { target, props: { household, words, acts: true } });
  }
  return () => (shown ??= show());
}

/** Calls when an element is about to be seen. */
export function whenReached(target: HTMLElement, show: () => void): void {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      show();
    },
    { rootMargin: '200px' },
  );
  watcher.observe(target);
}
