import type { Page } from '../../page.ts';

export const homeAddress = { fr: '/', en: '/en/' } as const;

export const home: Page = { address: homeAddress };

export const PAGES: readonly Page[] = [home];
