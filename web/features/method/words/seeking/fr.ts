/** What the method page says while one types what one seeks, in French; its shape is what the English one must have. */
import type { Messages } from '../../../../words/messages.ts';

export const seeking = {
  found: (n: string) => `Trouvés\u202f: ${n}`,
  none: 'Aucun chiffre ne porte ces mots. Essayez-en un seul, ou une autre façon de l’écrire.',
  failed: 'Le réseau ne répond pas\u202f: la recherche attend. La page, elle, se lit en entier.',
};

export type SeekingMessages = Messages<typeof seeking>;
