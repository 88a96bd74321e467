/** The pages in the language in marks, rendered with the code of the site in a Vite of their own. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type InlineConfig, type Plugin, type ViteDevServer } from 'vite';
import { marking } from './marking.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * A Vite of the tests, which reads code as it stands in a folder and serves nothing.
 * @param own what differs: a copy of the project, whose packages are those of the project, keeps a cache of its own
 */
export const viteOf = (root: string, plugins: Plugin[], own: InlineConfig = {}): Promise<ViteDevServer> =>
  createServer({
    ...own,
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [...plugins, svelte({ configFile: false })],
  });

/** Each page by its address or its name. */
export async function pseudoPages(): Promise<ReadonlyMap<string, string>> {
  const vite = await viteOf(ROOT, [marking()]);
  try {
    const { pages } = (await vite.ssrLoadModule('/tests/web/pseudo/pages.ts')) as typeof import('./pages.ts');
    return await pages();
  } finally {
    await vite.close();
  }
}
