import type { Messages } from '../../../../../words/messages.ts';

/** What a first look around says, in French; a rehearsal alone is handed it. */
export const tour = {
  title: 'Premier tour',
  of: 'sur',
  next: 'Suite',
  skip: 'Passer le tour',
  done: 'Commencer la répétition',
  stops: {
    wall: '« Ouvrir la vue projetée » montre le mur dans une autre fenêtre, avec le code d’une vraie classe.',
    say: 'Voici ce que vous pouvez dire. Les horloges disent le temps prévu et le retard.',
    reveal:
      'Le bouton plein est toujours la prochaine chose à faire. Aucune réponse n’est montrée avant « Dévoiler », aucune phrase avant votre accord.',
    shown: 'Ceci dit ce que voit la classe en ce moment, et ce qui vient ensuite.',
    end: 'À la fin, « Terminer la séance » efface tout ce que la classe a dit.',
  },
};

export type TourMessages = Messages<typeof tour>;
