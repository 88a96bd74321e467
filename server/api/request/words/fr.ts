/** What each field of a calculation is, in French; its shape is what the other languages must have. */
export const runFields = {
  draws: (usual: number) => `Tirages de Monte-Carlo ; ${usual} si absent`,
  seed: (usual: number) => `Graine du hasard : la même donne les mêmes chiffres ; ${usual} si absente`,
};

export type RunTexts = typeof runFields;
