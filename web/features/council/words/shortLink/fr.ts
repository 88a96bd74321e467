/** A scenario kept under a short link, in French; its shape is what the English one must have. */
import type { Messages } from '../../../../words/messages.ts';

export const shortLink = {
  lede: 'L’adresse de cette page contient déjà tout. Un lien court se dicte et s’écrit sur une note\u202f; il demande que ce serveur garde le scénario, un an, sans rien d’autre\u202f: ni qui, ni d’où.',
  keep: 'Garder ce scénario un an',
  busy: 'Un instant…',
  kept: (date: string) => `Gardé jusqu’au ${date}.`,
  older: (date: string) => `Gardé avant vos derniers changements, jusqu’au ${date}.`,
  remove: 'Lien d’effacement, à garder pour vous\u202f:',
  failed:
    'Le serveur ne répond pas. Rien n’a été gardé\u202f; l’adresse de cette page, elle, marche toujours.',
};

export type ShortLinkMessages = Messages<typeof shortLink>;
