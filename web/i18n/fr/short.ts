/** The form that works without script; only the server says it. */
import type { Messages } from '../messages.ts';

export const short = {
  title: 'Sans JavaScript : la version courte',
  privacy: 'Ce formulaire envoie vos réponses au serveur, qui calcule, répond et n’en garde rien.',
  submit: 'Calculer',
  empty: 'Laissez vide ce que vous ne savez pas.',
  problem: 'À corriger :',
};

export type ShortMessages = Messages<typeof short>;
