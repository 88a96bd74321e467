/** A calculation that was not done, in French; its shape is what the English one must have. */
import type { Messages } from '../../../words/messages.ts';

export const undone = {
  description: 'Un calcul qui n’a pas pu être fait.',
  busy: {
    title: 'Trop de calculs à la fois',
    lede: 'Cette page demande un calcul, et beaucoup d’autres, demandés depuis le même réseau, attendent avant lui. Réessayez dans quelques secondes.',
  },
  lost: {
    title: 'Le calcul s’est arrêté avant la fin',
    lede: 'La faute n’est pas la vôtre. Réessayez dans un instant.',
  },
  kept: 'Rien n’est perdu\u202f: l’adresse de la page garde tout le scénario.',
  filled: 'Rien n’est perdu\u202f: tout ce que vous avez écrit repartira avec ce bouton.',
  again: 'Réessayer',
};

export type UndoneMessages = Messages<typeof undone>;
