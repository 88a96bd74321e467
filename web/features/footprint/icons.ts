/** The drawing of each thing of a receipt. */
import { drawingOfThing } from '../../drawings.ts';
import type { Group } from './view.ts';

/** What is drawn of a thing that has no drawing of its own. */
const OF_GROUP: Readonly<Record<Group, string>> = {
  device: 'plug',
  network: 'data',
  use: 'cloud',
};

/** @param key such as `device/tv#2` */
export function iconOf(key: string): string {
  const [group, item] = key.split('/') as [Group, string];
  const id = item.split('#')[0]!;
  return drawingOfThing(id) ?? OF_GROUP[group];
}
