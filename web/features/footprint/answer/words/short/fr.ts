/** The form that works without script. */
import * as request from '../../../../../../models/request/words/fr.ts';
import type { Messages } from '../../../../../words/messages.ts';

export const short = {
  title: 'Sans JavaScript',
  privacy: 'Vos réponses vont au serveur, qui calcule et n’en garde rien.',
  submit: 'Calculer',
  empty: 'Laissez vide ce que vous ne savez pas.',
  problem: 'À corriger :',
  /** Why an answer was not read, and what would be right. */
  request,
};

export type ShortMessages = Messages<typeof short>;
