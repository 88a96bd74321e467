/**
 * The whole site, for the tests that only read it: what it answers never changes, so all the files of a worker share
 * one application, which draws each page once. Whoever spends an allowance or opens a room makes one of their own.
 */
import { once } from '../../models/draws/memo.ts';
import { library, store } from './app.ts';
import { createWhole } from './whole.ts';

/** Without a store. */
export const siteRead = once(() => createWhole({ library }));

export const storedSiteRead = once(() => createWhole({ library, store }));
