/** What each field of a search is, in French; its shape is what the other languages must have. */
export const goals = {
  goal: 'Ce qui est cherché',
  kind: 'target : tant de carbone en moins pour le moins d’euros ; budget : le plus de carbone en moins pour tant d’euros',
  value: '% du carbone de la référence, ou euros',
  span: 'all, si rien n’est dit : toutes les années ensemble ; year : la dernière seule',
  levers:
    'Leviers permis ; ceux de la collectivité si rien n’est dit. Celui dont personne ne connaît le coût est laissé de côté : dites « cost »',
  most: 'Au plus',
  others: 'Permettre aussi, si « levers » est absent, ceux que la collectivité ne décide pas',
  kept: 'Leviers actionnés quoi qu’il arrive',
  draws: (usual: number) => `Tirages de Monte-Carlo ; ${usual} si absent`,
};

export type GoalTexts = typeof goals;
