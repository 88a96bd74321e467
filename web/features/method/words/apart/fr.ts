/** One thing of a receipt taken apart, in French; its shape is what the English one must have. */
import type { Stage } from '../../../../../models/catalogue/catalogue.ts';
import type { GivenNumber, Turned } from '../../../../../models/household/apart.ts';
import type { Messages } from '../../../../words/messages.ts';
import { units } from '../../../../words/units/fr.ts';

export const apart = {
  title: (name: string, kg: string, numbers: string) =>
    `${name}, ${kg} kg par an\u202f: ${numbers} nombres le font`,
  average: 'C’est la ligne la plus lourde d’un foyer moyen.',
  begin: 'Faites votre ticket, et ce sera la vôtre',
  own: 'C’est une ligne de votre ticket. Le calcul se fait ici, sur votre appareil.',
  ticket: 'Voir mon ticket',
  again: (name: string) => `${name}, par an`,
  sum: 'Ensemble',
  stages: {
    manufacture: 'Le fabriquer',
    distribution: 'Le livrer',
    use: 'L’utiliser',
    'end-of-life': 'Sa fin de vie',
  } satisfies Readonly<Record<Stage, string>>,
  lesser: (one: string, other: string) => `le plus petit de (${one}) et (${other})`,
  numbers: 'Les nombres du calcul',
  from: (low: string, high: string) => `de ${low} à ${high}`,
  said: {
    people: 'personnes chez vous',
    count: 'en service chez vous',
    years: 'ans gardé',
    hours: 'heures par jour',
    lines: 'box',
    sims: 'forfaits mobiles',
  } satisfies Readonly<Record<GivenNumber, string>>,
  you: 'vous l’avez dit',
  turned: {
    'kilowatt-hours': 'des watts aux kilowattheures',
    half: 'la moitié',
  } satisfies Readonly<Record<Turned, string>>,
  turnedBy: { 'kilowatt-hours': '365 jours ÷ 1\u202f000', half: 'partagée en deux' } satisfies Readonly<
    Record<Turned, string>
  >,
  rest: 'd’après vos réponses',
  margin:
    'Chaque nombre a un bas et un haut. Mille fois, on les change tous ensemble. La marge du ticket garde neuf résultats sur dix.',
  items: {
    'fixed-line': 'Box et ligne',
    'mobile-plan': 'Forfaits mobiles',
    'other-traffic': 'Autres données',
  } as Readonly<Record<string, string>>,
  units,
};

export type ApartMessages = Messages<typeof apart>;
