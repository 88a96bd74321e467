/** The drawing of each thing of a receipt. */
import type { Group } from './view.ts';

const DRAWN: Readonly<Record<string, string>> = {
  'feature-phone': 'smartphone',
  'phone-landline': 'smartphone',
  'desktop-home': 'desktop',
  'console-home': 'console',
  'console-handheld': 'console',
  'set-top-box': 'decoder',
  'smart-speaker': 'speaker',
  'e-reader': 'reader',
  'iot-sensor': 'plug',
  'fixed-line': 'box',
  'mobile-plan': 'antenna',
  'other-traffic': 'data',
  email: 'mail',
  'ai-text': 'ai',
  'ai-image': 'ai',
};
const NAMED = ['smartphone', 'laptop', 'tv', 'tablet', 'watch', 'video'];
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
  return DRAWN[id] ?? NAMED.find((name) => id === name || id.startsWith(`${name}-`)) ?? kindOf(id, group);
}

const kindOf = (id: string, group: Group): string => (id.startsWith('monitor') ? 'monitor' : OF_GROUP[group]);
