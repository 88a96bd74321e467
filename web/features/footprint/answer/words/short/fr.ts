/** The form that works without script. */
import type { Messages } from '../../../../../words/messages.ts';

export const short = {
  title: 'Sans JavaScript',
  privacy: 'Vos réponses vont au serveur, qui calcule et n’en garde rien.',
  submit: 'Calculer',
  empty: 'Laissez vide ce que vous ne savez pas.',
  problem: 'À corriger :',
};

export type ShortMessages = Messages<typeof short>;
