/** The names of the views of a household, and what their documents say of them. */
import type { Messages } from '../../../../words/messages.ts';

export const views = {
  name: 'Votre parcours',
  tabs: { answer: 'Répondre', ticket: 'Mon ticket', act: 'Agir', understand: 'Comprendre' },
  titles: {
    answer: 'Votre année numérique',
    ticket: 'Mon ticket',
    act: 'Agir sur mon ticket',
    understand: 'Comprendre mon ticket',
  },
  descriptions: {
    answer: 'Le poids de votre vie numérique, avec sa marge et ses sources.',
    ticket: 'Ce que pèse une année numérique à la maison, chose par chose, en kilogrammes de CO₂e.',
    act: 'Ce que vous pouvez changer chez vous, et ce qu’une loi changerait pour tous, en kilogrammes de CO₂e.',
    understand:
      'Comment le ticket d’un foyer est calculé, d’où viennent ses chiffres et ce qu’il ne compte pas.',
  },
  saveFirst: 'Une image à montrer, un lien, deux tickets à comparer, un fichier, une page à imprimer.',
  saveNeeds: 'Il y faut JavaScript.',
  saveTitle: 'Garder, partager, imprimer',
};

export type ViewsMessages = Messages<typeof views>;
