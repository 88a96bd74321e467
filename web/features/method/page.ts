import type { Page } from '../../page.ts';

export const methodAddress = { fr: '/methode', en: '/en/method' } as const;
export const publishedAddress = { fr: '/methode/publies', en: '/en/method/published' } as const;
export const stocksAddress = { fr: '/methode/parcs', en: '/en/method/stocks' } as const;
export const livesAddress = { fr: '/methode/durees', en: '/en/method/lives' } as const;
export const versionsAddress = { fr: '/methode/versions', en: '/en/method/versions' } as const;
export const factorAddress = { fr: '/methode/facteurs', en: '/en/method/factors' } as const;

export const method: Page = { address: methodAddress, section: 'method' };

export const published: Page = { address: publishedAddress, section: 'method' };

export const stocks: Page = { address: stocksAddress, section: 'method' };

export const lives: Page = { address: livesAddress, section: 'method' };

export const versions: Page = { address: versionsAddress, section: 'method' };

/** The list of figures. */
export const factors: Page = { address: factorAddress, section: 'method' };

/** One figure. */
export const factor: Page = {
  address: factorAddress,
  section: 'method',
  measured: () => ['/smartphone.manufacture'],
};
