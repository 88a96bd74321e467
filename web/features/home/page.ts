import { DRAWS, type Page } from '../../page.ts';
import { homeAddress } from './addresses.ts';

export const home: Page = {
  address: homeAddress,
  script: { name: 'home', source: 'web/features/home/start.ts' },
  styles: ['home'],
  budget: DRAWS,
};

export const PAGES: readonly Page[] = [home];
