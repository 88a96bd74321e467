/** The pictures that the build has drawn, and the icons, as the built server gives them. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { drawnAtBuild, openDrawn } from '../../server/pages/pictures/album.ts';
import { picturePath } from '../../web/picture/address.ts';
import { proposalPath } from '../../web/pages.ts';
import { startApp, type RunningApp } from '../e2e/app.ts';

const library = load();
const drawn = openDrawn(fileURLToPath(new URL('../../dist/server/pictures', import.meta.url)));
const pictureOf = (kind: string) =>
  LANGUAGES.map((language) =>
    picturePath(
      'proposals',
      proposalPath(library.proposals.proposals.find((one) => one.kind === kind)!.id, language),
    ),
  );

/** One that shows everything, and one whose host hides the proposals. */
let apps: RunningApp[];
beforeAll(async () => {
  apps = await Promise.all([startApp(), startApp({ PROPOSALS: 'hidden' })]);
});
afterAll(() => Promise.all(apps.map((app) => app.stop())));

test('there is one for every page with an address of its own, and for every proposal', () => {
  const without = drawnAtBuild(library).filter((address) => !drawn(address));
  // a page of the interface is at the name of what it answers
  expect(without).toEqual(['/picture/home/interface.png', '/picture/home/en/interface.png']);
});

test('they are given as they were drawn', async () => {
  for (const address of ['/picture/home/index.png', '/picture/home/en/index.png', ...pictureOf('measure')]) {
    const answer = await fetch(apps[0]!.url + address);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await answer.arrayBuffer()).equals(drawn(address)!), address).toBe(true);
  }
});

test('where proposals are hidden, none of theirs is given', async () => {
  const statuses = (addresses: readonly string[]) =>
    Promise.all(addresses.map(async (address) => (await fetch(apps[1]!.url + address)).status));
  expect(await statuses(pictureOf('measure'))).toEqual([404, 404]);
  expect(await statuses(pictureOf('gesture'))).toEqual([200, 200]);
});

test('the icons that browsers and phones ask for without being told are there, square', async () => {
  const touch = await fetch(`${apps[0]!.url}/apple-touch-icon.png`);
  expect(touch.headers.get('content-type')).toBe('image/png');
  const png = new DataView(await touch.arrayBuffer());
  expect([png.getUint32(16), png.getUint32(20)]).toEqual([180, 180]);
  const icon = await fetch(`${apps[0]!.url}/favicon.ico`);
  expect(icon.headers.get('content-type')).toBe('image/x-icon');
  // one picture, of 48 pixels
  expect([...new Uint8Array(await icon.arrayBuffer()).slice(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 48, 48]);
});
