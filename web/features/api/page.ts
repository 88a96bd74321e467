import type { Page } from '../../page.ts';

export const apiAddress = { fr: '/api', en: '/en/api' } as const;
/** Not below /api, where the API itself answers. */
export const routeAddress = { fr: '/interface', en: '/en/interface' } as const;

export const api: Page = { address: apiAddress };

/** One route of the API. */
export const route: Page = { address: routeAddress, measured: () => ['/computeFootprint'] };

export const PAGES: readonly Page[] = [api, route];
