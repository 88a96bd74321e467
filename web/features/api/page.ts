import type { Page } from '../../page.ts';
import { apiAddress, routeAddress } from './addresses.ts';

export const api: Page = { address: apiAddress };

/** One route of the API. */
export const route: Page = { address: routeAddress, measured: () => ['/computeFootprint'] };

export const PAGES: readonly Page[] = [api, route];
