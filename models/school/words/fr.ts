/** What opens a room, in French; its shape is what the other languages must have. */
export const opening = {
  run: 'Déroulé : 55, 110 ou 180, en minutes',
  level: (levels: readonly string[]) => `Niveau : ${levels.join(', ')}`,
  language: (languages: readonly string[]) => `Langue de la séance : ${languages.join(' ou ')}`,
  screens: 'Écrans : each (un par élève), team (un par équipe) ou none (mains levées)',
  invented: 'Répétition : true pour qu’une classe inventée réponde à chaque étape, et personne d’autre',
};

export type OpeningTexts = typeof opening;
