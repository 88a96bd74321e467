import type { Text } from '../../../models/catalogue/catalogue.ts';
import type { Page } from '../../page.ts';
import {
  methodAddress,
  publishedAddress,
  stocksAddress,
  livesAddress,
  sensitivityAddress,
  doorsAddress,
  directionsAddress,
  versionsAddress,
  factorAddress,
} from './addresses.ts';

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
