import type { Page } from '../../page.ts';
import { legalAddress, privacyAddress } from './addresses.ts';

export const legal: Page = { address: legalAddress };
export const privacy: Page = { address: privacyAddress };

export const PAGES: readonly Page[] = [legal, privacy];
