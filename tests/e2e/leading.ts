/** What whoever leads a class reads and presses, whichever session it is. */
import type { Page } from 'playwright-core';
import { ROOM_CODE_LENGTH } from '../../server/store/rooms.ts';

export const LEADING = {
  fr: {
    noted: 'C’est noté',
    end: 'Terminer la séance',
    endNow: 'Effacer et terminer',
    keep: 'Oui, garder 120 jours',
    keepNot: 'Non, ne rien garder',
  },
  en: {
    noted: 'Written down',
    end: 'End the session',
    endNow: 'Delete and end',
    keep: 'Yes, keep for 120 days',
    keepNot: 'No, keep nothing',
  },
} as const;

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** The code of the room that someone leads at this address, which has its key too. */
export const roomLedAt = (address: string): string =>
  new URL(address).pathname.split('/').at(-2)!.slice(0, ROOM_CODE_LENGTH);

/** The facilitator’s secret: it came in the address, and its tab holds it. */
export const tokenOf = (lead: Page): Promise<string> =>
  lead.evaluate(() => {
    const name = Object.keys(sessionStorage).find((each) => each.startsWith('sobrement.lead.'))!;
    return new URLSearchParams(sessionStorage.getItem(name)!).get('t')!;
  });
