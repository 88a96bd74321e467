/** Rough shares in words, from the largest down; see `shareWord`. */
export const shares: readonly string[] = [
  'plus de la moitié',
  'environ la moitié',
  'environ un tiers',
  'environ un quart',
  'environ un cinquième',
  'environ un dixième',
  'une petite part',
];
