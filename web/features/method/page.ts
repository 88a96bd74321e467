import type { Budget, Page } from '../../page.ts';

export const methodAddress = { fr: '/methode', en: '/en/method' } as const;
export const publishedAddress = { fr: '/methode/publies', en: '/en/method/published' } as const;
export const stocksAddress = { fr: '/methode/parcs', en: '/en/method/stocks' } as const;
export const livesAddress = { fr: '/methode/durees', en: '/en/method/lives' } as const;
export const sensitivityAddress = { fr: '/methode/sensibilite', en: '/en/method/sensitivity' } as const;
export const doorsAddress = { fr: '/methode/foyer-et-commune', en: '/en/method/home-and-council' } as const;
export const directionsAddress = { fr: '/methode/sens', en: '/en/method/directions' } as const;
export const versionsAddress = { fr: '/methode/versions', en: '/en/method/versions' } as const;
export const factorAddress = { fr: '/methode/facteurs', en: '/en/method/factors' } as const;

export const method: Page = { address: methodAddress, section: 'method' };

/** Each comparison is drawn, with every step written below: three times the elements of a page of text. */
const RECONCILES: Budget = { bytes: 22_000, scriptBytes: 2_000, elements: 1_000 };

export const published: Page = { address: publishedAddress, section: 'method', budget: RECONCILES };

export const stocks: Page = { address: stocksAddress, section: 'method' };

export const lives: Page = { address: livesAddress, section: 'method' };

/** A page with, below its drawing, the tables of every number in it. */
const TABLES: Budget = { bytes: 20_000, scriptBytes: 2_000, elements: 850 };

export const sensitivity: Page = { address: sensitivityAddress, section: 'method', budget: TABLES };
export const doors: Page = { address: doorsAddress, section: 'method' };
/** Which way each lever goes, as published work says. */
export const directions: Page = { address: directionsAddress, section: 'method', budget: TABLES };
export const versions: Page = { address: versionsAddress, section: 'method' };

/** The list of figures. */
export const factors: Page = { address: factorAddress, section: 'method' };

/** One figure. */
export const factor: Page = {
  address: factorAddress,
  section: 'method',
  measured: () => ['/smartphone.manufacture'],
};
