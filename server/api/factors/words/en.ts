import type { FactorParameterTexts } from './fr.ts';

export const factorParameters: FactorParameterTexts = {
  search: (longest) =>
    `Words sought in the id, label, note and title of the source, whatever the accents; at most ${longest} characters`,
  kind: (kinds) => `One of: ${kinds.join(', ')}`,
  status: (statuses) => `One of: ${statuses.join(', ')}`,
  source: 'Id of a source, as in "source.id"',
  grade: 'Quality: A, B, C or D',
  page: (last) => `Page, a whole number from 1 to ${last}`,
  perPage: (most, usual) => `Factors per page, a whole number from 1 to ${most} (${usual} by default)`,
  format:
    'Format: json, csv or spreadsheet; else by Accept. CSV holds every factor found, without pages; as a spreadsheet of the language opens it',
};
