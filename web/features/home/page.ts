import type { Page } from '../../page.ts';
import { homeAddress } from './addresses.ts';

export const home: Page = { address: homeAddress };

export const PAGES: readonly Page[] = [home];
