/** What a simplified page says of itself: by the State’s rules, it is easy to read once readers concerned have read it. */
export const simplified: readonly string[] = [
  'Cette page est en lecture simplifiée.',
  'Cette page n’est pas en FALC.',
  'FALC veut dire : facile à lire et à comprendre.',
  'Pour le FALC, des personnes handicapées relisent le texte.',
  'Ici, cette relecture reste à faire.',
];
