/** How a pupil joins a class, in simplified language. */
import type { Messages } from '../../../../words/messages.ts';

const lines = (...all: string[]): readonly string[] => all;

export const simpleSchool = {
  title: 'Rejoindre votre classe',
  description: 'Comment entrer dans la classe avec un code, en phrases simples.',
  what: lines(
    'Votre classe parle des appareils et d’internet.',
    'Chacun répond à des questions.',
    'Ensuite, la classe parle des réponses.',
  ),
  joining: {
    title: 'Pour entrer',
    steps: lines(
      'Demandez le code à votre professeur.',
      'Écrivez le code dans la case.',
      'Appuyez sur le bouton Entrer.',
    ),
    code: 'Code de la classe',
    enter: 'Entrer',
  },
  reading: {
    title: 'Pendant la classe',
    lines: lines(
      'Votre écran montre des phrases simples.',
      'Le bouton Aa change le texte.',
      'Certains appareils lisent le texte à voix haute.',
    ),
  },
  answers: {
    title: 'Vos réponses',
    lines: lines(
      'Personne ne demande votre nom.',
      'La classe voit toutes les réponses ensemble.',
      'Le site garde vos réponses 1 jour au plus.',
      'Votre professeur peut garder les totaux 120 jours.',
      'Il peut aussi garder les phrases de la classe.',
    ),
  },
  teacher: {
    title: 'Pour votre professeur',
    lines: lines('La page complète explique tout l’atelier.'),
    whole: 'Voir la page complète',
  },
};

export type SimpleSchoolMessages = Messages<typeof simpleSchool>;
