/** What each field of the picked proposals is, in French; its shape is what the other languages must have. */
export const picks = {
  proposals: 'Propositions retenues ; citée deux fois, la plus forte intensité compte',
  id: 'Mesure ou geste, par son identifiant',
  intensity: 'Jusqu’où l’on va ; celle de la proposition si absente',
  rebound:
    'Part du gain qui revient en autre consommation, là où elle s’applique ; la valeur publiée si absente',
};

export type PickTexts = typeof picks;
