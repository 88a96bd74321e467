/** The words for an address that leads nowhere, in French; the English ones have the same shape. */
import type { Messages } from '../../../words/messages.ts';

export const notFound = {
  title: 'Cette page n’existe pas',
  description: 'Adresse inconnue.',
  lede: 'L’adresse est peut-être mal recopiée, ou la page a changé de place. Voici les entrées.',
  factorTitle: 'Aucun chiffre ne porte ce nom',
  factorLede: (id: string) => `« ${id} » n’est pas dans le catalogue. Il a pu changer de nom.`,
  search: 'Le chercher parmi les chiffres',
  doors: {
    home: 'Accueil',
    household: 'Le ticket d’un foyer',
    method: 'Comment chaque chiffre est fait',
    factor: 'Tous les chiffres',
    about: 'À propos',
  },
};

export type NotFoundMessages = Messages<typeof notFound>;
