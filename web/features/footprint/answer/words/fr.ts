/** The questions of a household, one at a time. */
import type { Language } from '../../../../../models/catalogue/catalogue.ts';
import type { Messages } from '../../../../words/messages.ts';

export const answer = {
  language: 'fr' as const,
  place: 'Où habitez-vous ?',
  progress: (at: number, of: number) => `${at} sur ${of}`,
  stop: 'arrêtez quand vous voulez',
  whyPlace: 'Appareils et internet, en kg CO₂e par an. L’électricité dépend du lieu.',
  next: 'Continuer',
  skip: 'Passer',
  back: 'Revenir',
  everything: 'Toutes les questions',
  heaviest: (label: string, kg: string) => `le plus lourd : ${label} (${kg} kg)`,
  elsewhere: 'Ailleurs',
};

export type AnswerMessages = Messages<Omit<typeof answer, 'language'>> & { readonly language: Language };
