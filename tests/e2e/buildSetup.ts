/** Vitest's global setup for every project that starts the built server: it is built once, before any test. */
export { buildIfNeeded as setup } from './app.ts';
