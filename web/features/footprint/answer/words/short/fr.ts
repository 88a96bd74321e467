/** The form that works without script, and the words of the page that only the server uses. */
import type { Messages } from '../../../../../words/messages.ts';

export const short = {
  heading: 'Votre année numérique',
  lede: 'Le ticket est déjà rempli avec les habitudes moyennes du pays. Chaque réponse le rend plus vrai. Arrêtez-vous quand vous voulez.',
  description:
    'Calculez l’empreinte carbone de votre vie numérique, avec sa marge d’incertitude et la source de chaque chiffre. Vos réponses ne sont gardées que sur votre appareil.',
  title: 'Sans JavaScript : la version courte',
  privacy: 'Ce formulaire envoie vos réponses au serveur, qui calcule, répond et n’en garde rien.',
  submit: 'Calculer',
  empty: 'Laissez vide ce que vous ne savez pas.',
  problem: 'À corriger :',
};

export type ShortMessages = Messages<typeof short>;
