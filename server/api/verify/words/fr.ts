/** What became of a saved result, in French; its shape is what the other languages must have. */
export const verdicts = {
  sentences: {
    same: 'Le même résultat.',
    range: 'Le même total ; sa fourchette a été calculée à nouveau, avec d’autres lois de probabilité.',
    factors:
      'Le total a bougé parce que des chiffres du catalogue ont changé : « factors » dit lesquels, et de combien.',
    models:
      'Les modèles ont changé : le résultat enregistré est celui des modèles d’alors, « today » celui des modèles d’aujourd’hui.',
    unmatched:
      'Ces réponses n’ont pas donné ce total avec ce catalogue : le fichier a pu être modifié. « then » dit ce qu’elles donnaient.',
  },
  method:
    'Un total est une somme de produits de facteurs. Dans chaque produit, la part d’un facteur qui a changé est sa valeur de Shapley : la moyenne de ce que son remplacement déplace, dans tous les ordres possibles. Les parts s’additionnent exactement.',
};

export type VerdictTexts = typeof verdicts;
