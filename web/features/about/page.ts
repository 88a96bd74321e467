import type { Page } from '../../page.ts';
import { aboutAddress } from './addresses.ts';

export const about: Page = { address: aboutAddress, section: 'about' };

export const PAGES: readonly Page[] = [about];
