/** Effects in words, in French: the only words of the proposals that the browser needs. */
import type { Messages } from '../../words/messages.ts';
import { gainOrder, seals } from '../../words/seals/fr.ts';

export const effects = {
  kg: (amount: string) => `${amount} kg`,
  less: (amount: string) => `${amount} kg de moins`,
  notComputed: 'rien de calculé',
  nothing: { person: 'rien', household: 'rien chez vous' },
  nothingWhy: {
    person: 'ce sur quoi elle agit n’est pas dans la moyenne',
    household: 'elle n’a rien à changer dans votre ticket',
  },
  perhapsNothing: 'peut-être rien',
  bound: 'au mieux, si tout suit',
  perhapsMore: 'peut-être un peu plus',
  joined: (range: string, perhaps: string) => `${range} : ${perhaps}`,
  aside: {
    'inhabitant-year': 'par habitant et par an, hors du foyer',
    once: 'une seule fois',
  },
  seals,
  mine: {
    column: 'Effet chez vous, en kg CO₂e par an',
    done: (n: number, total: string) =>
      n === 1
        ? `Calculé sur cet appareil, à partir de vos réponses (${total} kg par an) : une proposition.`
        : `Calculé sur cet appareil, à partir de vos réponses (${total} kg par an) : ${n} propositions. ${gainOrder} Chacune est comptée seule, elles ne s’additionnent pas.`,
    hide: (n: number) =>
      n === 1
        ? 'Cacher celle qui est sans effet calculé chez vous'
        : `Cacher les ${n} sans effet calculé chez vous`,
    narrow:
      'Comme vous l’avez choisi, seules les fourchettes publiées comptent : celles-ci sont plus étroites que ce que nous croyons.',
    back: 'Revenir à la moyenne française',
  },
};

export type EffectMessages = Messages<typeof effects>;
