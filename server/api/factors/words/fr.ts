/** What each parameter of the search for a figure may be, in French; its shape is what the other languages must have. */
export const factorParameters = {
  search: (longest: number) =>
    `Mots cherchés dans l’identifiant, le libellé, la note et le titre de la source, sans égard aux accents ; ${longest} caractères au plus`,
  kind: (kinds: readonly string[]) => `L’un de : ${kinds.join(', ')}`,
  status: (statuses: readonly string[]) => `L’un de : ${statuses.join(', ')}`,
  source: 'Identifiant d’une source, comme dans « source.id »',
  grade: 'Qualité : A, B, C ou D',
  page: (last: number) => `Page, un entier de 1 à ${last}`,
  perPage: (most: number, usual: number) =>
    `Facteurs par page, un entier de 1 à ${most} (${usual} par défaut)`,
  format:
    'Format : json, csv ou spreadsheet ; à défaut selon Accept. Le CSV tient tous les facteurs retenus, sans pages ; avec spreadsheet, tel qu’un tableur de la langue l’ouvre',
};

export type FactorParameterTexts = typeof factorParameters;
