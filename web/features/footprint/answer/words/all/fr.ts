/** Every question at once. */
import type { Messages } from '../../../../../words/messages.ts';

export const all = {
  everythingTitle: 'Tout régler, chose par chose',
  inFrance: 'En France',
  abroad: 'Dans un autre pays',
  everythingLede: 'Une case vide vaut la moyenne nationale, indiquée en gris. Zéro veut dire : aucun.',
  groups: {
    phones: 'Téléphones et tablettes',
    computers: 'Ordinateurs',
    screens: 'Écrans',
    televisions: 'Télévision',
    games: 'Jeux',
    audio: 'Son',
    photo: 'Photo',
    printing: 'Impression',
    storage: 'Stockage',
    accessories: 'Accessoires',
    'connected-objects': 'Objets connectés',
    infrastructure: 'Réseau et serveurs',
  } as Record<string, string>,
  peopleAndLines: 'Personnes et abonnements',
  uses: 'En ligne\u202f: vidéo, jeux, réseaux, IA…',
  dormantField: 'Dans un tiroir, sans servir (tous appareils à écran)',
  dormantSaid: 'Votre ticket n’en change pas : ils sont déjà fabriqués. Leur nombre se lit sous le ticket.',
};

export type AllMessages = Messages<typeof all>;
