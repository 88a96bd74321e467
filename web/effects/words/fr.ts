/** Effects in words, in French: the only words of the proposals that the browser needs. */
import type { Messages } from '../../words/messages.ts';
import { seals } from '../../words/seals/fr.ts';

export const effects = {
  kg: (amount: string) => `${amount} kg`,
  less: (amount: string) => `${amount} kg de moins`,
  notComputed: 'rien de calculé',
  nothing: { person: 'rien', household: 'rien chez vous' },
  nothingWhy: {
    person: 'cela n’est pas compté dans la moyenne',
    household: 'elle n’a rien à changer dans votre ticket',
  },
  perhapsNothing: 'peut-être rien',
  bound: 'si tout le monde suit',
  perhapsMore: 'peut-être un peu plus',
  joined: (range: string, perhaps: string) => `${range} : ${perhaps}`,
  aside: {
    'inhabitant-year': 'par habitant et par an, hors du foyer',
    once: 'une seule fois',
  },
  seals,
};

export type EffectMessages = Messages<typeof effects>;
