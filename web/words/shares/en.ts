/** Rough shares in words, from the largest down; see `shareWord`. */
export const shares: readonly string[] = [
  'more than half',
  'about half',
  'about a third',
  'about a quarter',
  'about a fifth',
  'about a tenth',
  'a small part',
];
