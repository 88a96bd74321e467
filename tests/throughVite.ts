/** Modules of the site for what runs without Vite, which alone finds the files of words and of pages. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @param path from the root of the project */
export const throughVite = async <M>(path: string): Promise<M> =>
  (await runnerImport<M>(fileURLToPath(new URL(`../${path}`, import.meta.url)))).module;
