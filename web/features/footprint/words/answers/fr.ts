/** What is said of answers that were kept, or came in a link. */
import { sentences, units } from '../../../../../models/request/words/fr.ts';
import type { Messages } from '../../../../words/messages.ts';

export const kept = {
  link: {
    brokenLink: 'Ce lien est incomplet ou abîmé. Vos réponses enregistrées n’ont pas été changées.',
    fromLink: 'Voici le ticket qu’on vous a envoyé. Rien n’en est gardé ici.',
    atMine: 'Et chez moi ?',
    isMine: 'C’est mon ticket',
    keepMine: 'Revenir au mien',
    keepThese: 'Le garder à la place du mien',
  },
  ranges: {
    often: 'fourchettes publiées seules, trop étroites :',
    perPerson: (kg: string) => `fourchettes publiées seules, trop étroites · soit ${kg} par personne`,
  },
  method: {
    /** What is counted in another way than the site’s. */
    said: (names: string) => `Calculé avec une autre méthode que la nôtre : ${names}.`,
    names: {
      networks: 'les réseaux',
      purchases: 'les achats',
      secondHand: 'l’occasion',
      ranges: 'les fourchettes',
    },
    back: 'Revenir à la nôtre',
    usual: 'Calculé à nouveau avec notre méthode.',
  },
  leftOut: (n: number) =>
    n === 1
      ? 'Une réponse n’a pas pu être relue. Elle est laissée de côté, le reste est repris :'
      : `${n} réponses n’ont pas pu être relues. Elles sont laissées de côté, le reste est repris :`,
  /** Why an answer was not read. */
  request: { sentences, units },
  entries: {
    devices: (n: number) => `Appareil n°\u00a0${n}`,
    uses: (n: number) => `Usage n°\u00a0${n}`,
    proposals: (n: number) => `Proposition n°\u00a0${n}`,
  },
};

export type KeptMessages = Messages<typeof kept>;
