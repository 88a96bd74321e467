/** What opens a room, in French; its shape is what the other languages must have. */
export const opening = {
  run: 'Déroulé : 55, 110 ou 180, en minutes',
  level: (levels: readonly string[]) => `Niveau : ${levels.join(', ')}`,
  language: (languages: readonly string[]) => `Langue de la séance : ${languages.join(' ou ')}`,
  cards: (words: readonly string[]) =>
    `${words.join(' ou ')} : ce que montrent les cartes et le vote, les propositions du programme ou les leviers et les lois seuls. Avec des élèves, il faut choisir : l’école publique est neutre`,
  screens: 'Écrans : each (un par élève), team (un par équipe) ou none (mains levées)',
  invented: 'Répétition : true pour qu’une classe inventée réponde à chaque étape, et personne d’autre',
};

export type OpeningTexts = typeof opening;
