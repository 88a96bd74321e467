import type { Group } from '../view.ts';

/** The drawing of each matter, by the lever that its proposal pulls. */
const DRAWN: Readonly<Record<string, string>> = {
  'one-more-year': 'year',
  'longer-life-by-law': 'year',
  refurbished: 'loop',
  'second-hand': 'loop',
  repair: 'repair',
  'fewer-televisions': 'tv',
  'smaller-television': 'tv',
  'box-asleep': 'box',
  'unsubsidised-phones': 'smartphone',
  'fixed-over-mobile': 'antenna',
  'standard-definition': 'video',
  'viewing-ads': 'video',
  'stored-data': 'cloud',
  'ai-requests': 'ai',
  'hosted-in-france': 'server',
  awareness: 'school',
};

export const iconOfCard = ({ lever }: { readonly lever: string | null }): string =>
  DRAWN[lever ?? ''] ?? 'law';

const OF_NETWORKS = ['box-asleep', 'fixed-over-mobile'];
const OF_USES = ['standard-definition', 'viewing-ads', 'stored-data', 'ai-requests', 'hosted-in-france'];

/** What it lightens most. */
export const groupOfCard = ({ lever }: { readonly lever: string | null }): Group =>
  OF_NETWORKS.includes(lever ?? '') ? 'network' : OF_USES.includes(lever ?? '') ? 'use' : 'device';
