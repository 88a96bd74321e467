/**
 * Draws the pictures of a build, and weighs its pages, as the built site would: the last step of `npm run build` calls
 * it.
 */
import { writeFileSync } from 'node:fs';
import { Hono } from 'hono';
import { load } from '../../../data/load.ts';
import { openTerritories } from '../../../data/territories/load.ts';
import { createApi } from '../../api/api.ts';
import { createDoor } from '../../live/door.ts';
import { assetRoutes, readAssets } from '../../http/assets.ts';
import { readBuild, weightsFile } from '../assets.ts';
import { createPages } from '../pages.ts';
import { notYetWeighed, weigh } from '../weights.ts';
import { drawAll, drawnAtBuild } from './album.ts';

/** @param folders of the client as it is built, of the slimmed territories, and where the pictures go */
export async function drawPictures(folders: {
  readonly client: string;
  readonly territories: string;
  readonly pictures: string;
}): Promise<void> {
  const library = load();
  const territories = openTerritories(library.territories, folders.territories);
  const door = createDoor({ library, store: undefined, now: () => 0 });
  const api = createApi({ library, territories, door });
  const pages = createPages({
    library,
    assets: { ...readBuild(folders.client), weights: notYetWeighed() },
    document: api.document,
    territories,
    door,
  });
  const site = new Hono()
    .route('/', assetRoutes(readAssets(folders.client)))
    .route('/', api.routes)
    .route('/', pages);
  const weights = await weigh((address, init) => site.request(address, init));
  writeFileSync(weightsFile(folders.client), JSON.stringify(weights));
  await drawAll(folders.pictures, drawnAtBuild(library), (address) => pages.request(address));
}
