/** What whoever leads a class reads and presses, whichever session it is. */
import type { Page } from 'playwright-core';

export const LEADING = {
  fr: {
    noted: 'C’est noté',
    end: 'Terminer la séance',
    endNow: 'Effacer et terminer',
    keep: /Garder 120 jours/,
  },
  en: {
    noted: 'Written down',
    end: 'End the session',
    endNow: 'Delete and end',
    keep: /Keep the totals/,
  },
} as const;

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
