/** A short link that was deleted or leads nowhere, in French; the English words have the same shape. */
import type { Messages } from '../../../words/messages.ts';

export const saved = {
  description: 'Un scénario gardé sous un lien court.',
  ask: {
    title: 'Effacer ce scénario gardé\u202f?',
    lede: 'Son lien court ne mènera plus nulle part. Rien d’autre n’est touché.',
  },
  deleted: {
    title: 'Le scénario est effacé',
    lede: 'Son lien court ne mène plus nulle part, et le serveur n’en garde rien.',
  },
  wrong: {
    title: 'Ce lien n’efface pas ce scénario',
    lede: 'Le lien d’effacement est sans doute mal recopié\u202f: rien n’a été effacé.',
  },
  unknown: {
    title: 'Ce lien ne mène plus nulle part',
    lede: 'Le scénario a expiré ou a été effacé, ou bien l’adresse est mal recopiée.',
  },
  unavailable: {
    title: 'Les liens courts ne répondent pas pour le moment',
    lede: 'La base de données de ce serveur ne répond pas. Rien n’est perdu\u202f: réessayez plus tard.',
  },
  about: (name: string, date: string) =>
    `Scénario pour ${name}. Sans rien faire, il s’effacera de lui-même le ${date}.`,
  token: 'Ce qui suit # dans le lien d’effacement',
  confirm: 'L’effacer',
  see: 'Le revoir d’abord',
  council: 'Chercher un territoire',
};

export type SavedMessages = Messages<typeof saved>;
