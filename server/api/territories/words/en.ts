import type { TerritoryParameterTexts } from './fr.ts';

export const territoryParameters: TerritoryParameterTexts = {
  q: (longest) =>
    `Name, postcode or code of a territory; 1 to ${longest} characters. Whatever the accents and hyphens; "st" is "saint"; one or two slips pass; a department after the name tells homonyms apart`,
  limit: (most, usual) => `Territories at most, a whole number from 1 to ${most} (${usual} by default)`,
};
