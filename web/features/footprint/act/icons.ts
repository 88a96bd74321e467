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
