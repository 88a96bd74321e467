/** What each parameter of the search for a territory may be, in French; its shape is what the other languages must have. */
export const territoryParameters = {
  q: (longest: number) =>
    `Nom, code postal ou code d’un territoire ; de 1 à ${longest} caractères. Sans égard aux accents et aux traits d’union ; « st » vaut « saint » ; une ou deux fautes passent ; un département à la suite départage les homonymes`,
  limit: (most: number, usual: number) =>
    `Territoires au plus, un entier de 1 à ${most} (${usual} par défaut)`,
};

export type TerritoryParameterTexts = typeof territoryParameters;
