import type { SavedResultTexts } from './fr.ts';

export const savedResult: SavedResultTexts = {
  hash: 'Hash of the catalogue that it was computed with',
  version: 'Its version, for the record: the hash decides',
  central: 'Central value',
  low: '5th percentile',
  high: '95th percentile',
  catalogue: 'The catalogue that it was computed with',
  models: 'Version of the models',
  total: 'The total as it was given',
};
