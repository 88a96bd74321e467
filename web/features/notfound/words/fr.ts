/** The words for an address that leads nowhere and for the search of pages, in French; the English ones have the same shape. */
import type { Messages } from '../../../words/messages.ts';

export const notFound = {
  title: 'Cette ligne n’est pas sur le ticket',
  description: 'Aucune page n’est à cette adresse.',
  lede: 'L’adresse est mal recopiée, ou la page a changé de nom. Rien n’est perdu\u202f: vos réponses sont toujours sur votre appareil.',
  search: {
    label: 'Que cherchiez-vous\u202f?',
    submit: 'Chercher',
    title: 'Chercher une page',
    titleOf: (words: string) => `«\u202f${words}\u202f»`,
    description: 'Les pages de Sobrement, par leurs mots.',
    none: 'Aucune page ne porte ces mots. Essayez-en un seul, ou une autre façon de l’écrire.',
    found: 'Les pages les plus proches, la plus proche d’abord\u202f:',
    among: 'Chercher plutôt parmi les chiffres',
  },
  nearest: 'Le plus proche\u202f:',
  receipt: {
    title: 'Ticket sans page',
    total: 'page',
    asked: 'Adresse demandée',
    here: 'Pages à cette adresse',
    near: 'Pages toutes proches',
  },
  ways: 'Par où repartir',
  doors: {
    ticket: 'Mon ticket',
    proposals: 'Les propositions',
    council: 'Ma commune',
    school: 'L’école',
  },
};

export type NotFoundMessages = Messages<typeof notFound>;
