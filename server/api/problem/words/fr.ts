/** What may go wrong, in French; its shape is what the other languages must have. */
export const problems = {
  'unknown-address': { title: 'Adresse inconnue', detail: 'Rien ne se trouve à cette adresse.' },
  'unknown-factor': { title: 'Facteur inconnu', detail: 'Aucun facteur ne porte cet identifiant.' },
  'unknown-proposal': {
    title: 'Proposition inconnue',
    detail: 'Aucune mesure ni aucun geste ne porte cet identifiant.',
  },
  'unknown-territory': {
    title: 'Territoire inconnu',
    detail:
      'Aucun territoire ne porte ce code : code Insee d’une commune, Siren d’un EPCI, dep-76, reg-28 ou france.',
  },
  'unknown-scenario': {
    title: 'Scénario inconnu',
    detail: 'Aucun scénario n’est gardé sous ce nom : il a pu expirer ou être effacé.',
  },
  'unknown-room': {
    title: 'Salle inconnue',
    detail:
      'Aucune salle ouverte n’a ce code : il est peut-être mal recopié, ou la séance est effacée depuis.',
  },
  'ended-room': {
    title: 'Séance terminée',
    detail: 'L’animateur a terminé cette séance, et tout ce qu’elle contenait est effacé.',
  },
  'outdated-room': {
    title: 'Salle d’une version antérieure',
    detail:
      'Le site a changé depuis que cette salle est ouverte, et ne sait plus la montrer. Ouvrez-en une autre.',
  },
  'wrong-facilitator': {
    title: 'Réservé à l’animateur',
    detail: 'Ce n’est ni le jeton ni la phrase de secours de cette salle : rien n’a changé.',
  },
  'refused-event': {
    title: 'La salle refuse',
    detail:
      'Cela n’a pas de sens dans la salle telle qu’elle est : « errors » dit pourquoi. Rien n’a changé.',
  },
  'wrong-token': {
    title: 'Jeton refusé',
    detail: 'Ce n’est pas le jeton donné à la création : rien n’a été effacé.',
  },
  'cross-site': {
    title: 'Envoyé depuis un autre site',
    detail:
      'Une page d’un autre site a envoyé cette requête\u202f: rien n’a été fait. Recommencez depuis ce site.',
  },
  'too-many-requests': {
    title: 'Trop de demandes à la fois',
    detail: 'L’en-tête Retry-After dit dans combien de secondes réessayer. Rien n’a été gardé.',
  },
  'unknown-catalogue': { title: 'Catalogue inconnu', detail: 'Ce serveur ne garde pas ce catalogue.' },
  'method-not-allowed': { title: 'Méthode refusée', detail: 'L’en-tête Allow nomme les méthodes admises.' },
  'not-json': {
    title: 'Ce n’est pas du JSON',
    detail: 'Le corps de la requête ne se lit pas comme du JSON (NaN et Infinity n’en sont pas).',
  },
  'unsupported-media-type': {
    title: 'Type de contenu refusé',
    detail: 'Envoyez « Content-Type: application/json ».',
  },
  'too-large': { title: 'Requête trop longue', detail: 'Le corps d’une requête tient en 64 ko.' },
  'invalid-answers': {
    title: 'Réponses à corriger',
    detail: 'Voir « errors » : où, ce qui ne va pas, ce qui irait.',
  },
  'invalid-query': { title: 'Adresse à corriger', detail: 'Voir « errors » : les paramètres refusés.' },
  'storage-unavailable': {
    title: 'Rien ne peut être gardé',
    detail:
      'La base de données de ce serveur ne répond pas, ou il n’en a pas. Rien n’a été gardé ; réessayez plus tard. Les calculs, eux, marchent.',
  },
  'calculation-lost': {
    title: 'Calcul interrompu',
    detail:
      'Ce calcul s’est arrêté avant la fin. L’en-tête Retry-After dit dans combien de secondes réessayer.',
  },
  'internal-error': {
    title: 'Erreur du serveur',
    detail: 'La faute est la nôtre. « instance » permet de la retrouver dans le journal.',
  },
};

export type ProblemTexts = typeof problems;
