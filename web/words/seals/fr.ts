/**
 * How an effect is known, and what a list is divided into, in French: the same words at every door, on paper and in
 * files. Their shape is what the other languages must have.
 */
export const seals = {
  measured: 'mesuré',
  calculated: 'calculé',
  assumed: 'supposé',
  unmeasured: 'non mesuré',
};

/** Beside a figure, where there is no room for more. */
export const sealsBeside = {
  measured: 'mesuré sur le terrain',
  calculated: 'calculé d’après des mesures',
  assumed: 'supposé par nous',
  unmeasured: 'non mesuré à ce jour',
};

export const sealsMean = {
  measured: 'mesuré\u202f: observé sur le terrain',
  calculated: 'calculé\u202f: à partir de chiffres mesurés',
  assumed: 'supposé\u202f: par nous, avec une raison',
  unmeasured: 'non mesuré\u202f: un effet possible, que le calcul fait partir de zéro',
};

/** The order of all rankings, in one sentence. */
export const gainOrder =
  'D’abord ce qui aide au moins 9 fois sur 10, puis ce qui aide autant si tout se passe au mieux, puis ce qui peut aider ou non, puis ce qui est supposé ou non mesuré\u202f; dans chaque groupe, le plus grand gain assuré d’abord\u202f: le bas de la fourchette.';

export const gainGroups = {
  helps: 'Aide au moins 9 fois sur 10',
  atMost: 'Aide si tout se passe au mieux',
  either: 'Peut aider, ou ne rien changer',
  unmeasured: 'Supposé ou non mesuré\u202f: personne n’a vérifié le chiffre',
  nothing: 'Rien de calculé ici',
};

/** The same of what a council does, which may also weigh more. */
export const councilGainGroups = {
  ...gainGroups,
  helps: 'Fait baisser au moins 9 fois sur 10',
  either: 'On ne sait pas dans quel sens',
};
