import type { Page } from '../../page.ts';

export const aboutAddress = { fr: '/a-propos', en: '/en/about' } as const;

export const about: Page = { address: aboutAddress, section: 'about' };

export const PAGES: readonly Page[] = [about];
