export const shell = {
  brand: 'Sobrement',
  skip: 'Aller au contenu',
  sections: 'Rubriques',
  home: 'Accueil',
  household: 'Foyer',
  proposals: 'Propositions',
  council: 'Commune',
  school: 'École',
  method: 'Méthode',
  factor: 'Facteur',
  /** The switch of every page, and that of a simplified one. */
  simplified: 'Lecture simplifiée',
  wholeReading: 'Lecture complète',
  about: 'À propos',
  /** The search of pages, with all of them below it. */
  map: 'Plan, recherche',
  /** To the letter, as the law asks. */
  accessibility: {
    whole: 'Accessibilité\u00a0: totalement conforme',
    half: 'Accessibilité\u00a0: partiellement conforme',
    none: 'Accessibilité\u00a0: non conforme',
  },
  legal: 'Mentions légales',
  privacy: 'Vie privée',
  /** What sending the page weighs. */
  weight: {
    own: 'Cette page pèse ',
    alike: 'Une page comme celle-ci pèse ',
    of: (kilobytes: string, milligrams: string) => `${kilobytes} ko et ${milligrams} mg de CO₂e`,
  },
  /** After the name of the site, under a piece of it in a page of another. */
  whole: '\u202f: ouvrir en entier',
  footer: (version: string) =>
    `Facteurs ${version}. Ni traceur ni compte : un foyer ne garde ses réponses que sur son appareil.`,
};

export type ShellMessages = typeof shell;
