/** Vitest's global setup, of every project that starts the built server: built once, before any test. */
export { buildIfNeeded as setup } from './app.ts';
