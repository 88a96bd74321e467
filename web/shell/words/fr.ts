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
  api: 'API',
  about: 'À propos',
  footer: (version: string) =>
    `Facteurs ${version}. Ni cookie, ni traceur, ni compte : les réponses d’un foyer ne sont gardées que sur son appareil.`,
  code: 'Code libre, licence EUPL-1.2 ; données sous la licence de leur source.',
};

export type ShellMessages = typeof shell;
