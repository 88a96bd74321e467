import type { Text } from '../../../models/catalogue/catalogue.ts';
import type { Page } from '../../page.ts';

export const methodAddress = { fr: '/methode', en: '/en/method' } as const;
export const publishedAddress = { fr: '/methode/publies', en: '/en/method/published' } as const;
export const stocksAddress = { fr: '/methode/parcs', en: '/en/method/stocks' } as const;
export const livesAddress = { fr: '/methode/durees', en: '/en/method/lives' } as const;
export const sensitivityAddress = { fr: '/methode/sensibilite', en: '/en/method/sensitivity' } as const;
export const doorsAddress = { fr: '/methode/foyer-et-commune', en: '/en/method/home-and-council' } as const;
export const directionsAddress = { fr: '/methode/sens', en: '/en/method/directions' } as const;
export const versionsAddress = { fr: '/methode/versions', en: '/en/method/versions' } as const;
export const factorAddress = { fr: '/methode/facteurs', en: '/en/method/factors' } as const;

/**
 * A page of one thing among many; pure, so that a script that reads an address leaves its page out.
 *
 * @param measured what follows its address where its budget is measured
 */
const oneOf = (address: Text, measured: `/${string}`): Page => ({
  address,
  section: 'method',
  measured: () => [measured],
});

export const method: Page = { address: methodAddress, section: 'method' };

export const published: Page = { address: publishedAddress, section: 'method' };

/** One published figure, with every step from it to ours; measured on the one with the most figures. */
export const reconciliation = /* @__PURE__ */ oneOf(publishedAddress, '/eeb-phones');

export const stocks: Page = { address: stocksAddress, section: 'method' };

export const lives: Page = { address: livesAddress, section: 'method' };

export const sensitivity: Page = { address: sensitivityAddress, section: 'method' };

/** Every difference for one example; measured on the average household. */
export const sensitivityCase = /* @__PURE__ */ oneOf(sensitivityAddress, '/average');

export const doors: Page = { address: doorsAddress, section: 'method' };
/** Which way each lever goes, as published work says. */
export const directions: Page = { address: directionsAddress, section: 'method' };
export const versions: Page = { address: versionsAddress, section: 'method' };

/** The list of figures. */
export const factors: Page = { address: factorAddress, section: 'method' };

/** One figure. */
export const factor = /* @__PURE__ */ oneOf(factorAddress, '/smartphone.manufacture');

export const PAGES: readonly Page[] = [
  method,
  published,
  reconciliation,
  stocks,
  lives,
  sensitivity,
  sensitivityCase,
  doors,
  directions,
  versions,
  factors,
  factor,
];
