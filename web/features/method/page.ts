import type { Text } from '../../../models/catalogue/catalogue.ts';
import type { Page } from '../../page.ts';
import * as at from './addresses.ts';

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

export const method: Page = {
  address: at.methodAddress,
  section: 'method',
  styles: ['site', 'pages', 'method'],
  script: {
    name: 'method',
    source: 'web/features/method/start.ts',
    words: { name: 'seeking', from: 'web/features/method/words/seeking' },
    wordsLater: { name: 'apart', from: 'web/features/method/words/apart' },
    alone: true,
  },
};

/** The calculations in full. */
export const calculations: Page = { address: at.calculationsAddress, section: 'method' };

export const published: Page = { address: at.publishedAddress, section: 'method' };

/** One published figure, with every step from it to ours; measured on the one with the most figures. */
export const reconciliation = /* @__PURE__ */ oneOf(at.publishedAddress, '/eeb-phones');

export const stocks: Page = { address: at.stocksAddress, section: 'method' };

export const lives: Page = { address: at.livesAddress, section: 'method' };

export const sensitivity: Page = { address: at.sensitivityAddress, section: 'method' };

/** Every difference for one example; measured on the average household. */
export const sensitivityCase = /* @__PURE__ */ oneOf(at.sensitivityAddress, '/average');

export const doors: Page = { address: at.doorsAddress, section: 'method' };
/** Which way each lever goes, as published work says. */
export const directions: Page = { address: at.directionsAddress, section: 'method' };
export const versions: Page = { address: at.versionsAddress, section: 'method' };

/** The list of figures. */
export const factors: Page = { address: at.factorAddress, section: 'method' };

/** One figure. */
export const factor = /* @__PURE__ */ oneOf(at.factorAddress, '/smartphone.manufacture');

export const PAGES: readonly Page[] = [
  method,
  calculations,
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
