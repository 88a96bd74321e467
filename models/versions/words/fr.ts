/** What each field of a saved result is, in French; its shape is what the other languages must have. */
export const savedResult = {
  hash: 'Empreinte du catalogue avec lequel le résultat a été calculé',
  version: 'Sa version, pour mémoire : l’empreinte décide',
  central: 'Valeur centrale',
  low: '5e centile',
  high: '95e centile',
  catalogue: 'Le catalogue avec lequel le résultat a été calculé',
  models: 'Version des modèles',
  total: 'Le total tel qu’il a été donné',
};

export type SavedResultTexts = typeof savedResult;
