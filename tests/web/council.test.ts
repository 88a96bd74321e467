/** What a territory’s page says without a script. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { createApp } from '../../server/app.ts';
import { createPages } from '../../server/pages.ts';

const library = load();
const assets = {
  css: { site: '/site.css', pages: '/pages.css', kit: '/kit.css', room: '/room.css' },
  scripts: {},
  sharedBytes: 3000,
};
const app = createApp({ library, pages: createPages(library, assets), now: () => 0, log: () => undefined });
const ask = async (path: string) => (await app.request(path)).text();

describe('electricity', () => {
  test('of a place that has its own is said, and kept as it is', async () => {
    expect(await ask('/commune/dep-976')).toContain('L’électricité est celle d’ici (Mayotte)');
    expect(await ask('/en/council/2A004')).toContain('Electricity is that of this place (Corsica)');
  });

  test('that no source gives is said to be left out', async () => {
    expect(await ask('/commune/97801')).toContain('l’usage des appareils n’est pas compté');
  });

  test('of the mainland needs no word', async () => {
    expect(await ask('/en/council/76709')).not.toContain('Electricity is that of this place');
  });
});
