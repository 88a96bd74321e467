/** Draws the pictures of a build, as the built site would: the last step of `npm run build` calls it. */
import { load } from '../../../data/load.ts';
import { openTerritories } from '../../../data/territories/load.ts';
import { createDoor } from '../../live/door.ts';
import { readBuild } from '../assets.ts';
import { createPages } from '../pages.ts';
import { drawAll, drawnAtBuild } from './album.ts';

/** @param folders of the client as it is built, of the slimmed territories, and where the pictures go */
export async function drawPictures(folders: {
  readonly client: string;
  readonly territories: string;
  readonly pictures: string;
}): Promise<void> {
  const library = load();
  const pages = createPages({
    library,
    assets: readBuild(folders.client),
    document: () => ({}),
    territories: openTerritories(library.territories, folders.territories),
    door: createDoor({ library, store: undefined, now: () => 0 }),
  });
  await drawAll(folders.pictures, drawnAtBuild(library), (address) => pages.request(address));
}
