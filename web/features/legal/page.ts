import type { Page } from '../../page.ts';
import {
  accessibilityAddress,
  criteriaAddress,
  ecodesignAddress,
  legalAddress,
  privacyAddress,
  simplifiedAddress,
} from './addresses.ts';

export const legal: Page = { address: legalAddress };
export const privacy: Page = { address: privacyAddress };
/** What the law asks to be declared, each criterion, and what may be declared besides. */
export const accessibility: Page = { address: accessibilityAddress };
export const criteria: Page = { address: criteriaAddress };
export const ecodesign: Page = { address: ecodesignAddress };

/** How simplified pages are made. */
export const simplifiedReading: Page = { address: simplifiedAddress };

export const PAGES: readonly Page[] = [legal, privacy, accessibility, criteria, ecodesign, simplifiedReading];
