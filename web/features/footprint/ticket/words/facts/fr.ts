/** What makes a receipt understood. */
import type { Messages } from '../../../../../words/messages.ts';

const many = (n: number, one: string, several: string) => (n < 2 ? one : several);

export const facts = {
  twenty: {
    chance: (n: number, more: boolean) => `${more ? 'Plus de ' : ''}${n} tickets sur 10`,
    below: (chance: string, of: string) => `${chance} sont sous le foyer moyen${of}.`,
    above: (chance: string, of: string) => `${chance} sont au-dessus du foyer moyen${of}.`,
    alike: (of: string) => `Vous êtes comme le foyer moyen${of}.`,
    soFar: (of: string) => `Vos réponses donnent, pour l’instant, le ticket du foyer moyen${of}.`,
    /** After « C’est beaucoup ? ». */
    much: { no: 'Non', yes: 'Oui', alike: 'Moyen' },
    blank: 'Vous n’avez encore rien dit : voici le foyer moyen.',
    lede: 'Personne ne connaît votre chiffre exact. Voici 20 tickets possibles avec vos réponses. Le vôtre est l’un d’eux.',
    /** Once it is told. */
    ofSize: ' de votre taille',
    drawn: (low: string, high: string, mean: string, of: string) =>
      `Vingt tickets possibles, de ${low} à ${high} kg. Le foyer moyen${of} : ${mean} kg.`,
    within: (range: string) =>
      `Les tickets en trait plein sont ${range} kg : 9 fois sur 10, comme tout en haut. Les autres, en pointillé, sont plus rares.`,
    /** What other methods give, which is no matter of chance. */
    methods: (low: string, high: string, outside: boolean, secondHand: boolean) =>
      `Tous sont comptés d’une seule façon. D’autres règles partagent autrement ${secondHand ? 'réseaux et occasion' : 'les réseaux'} : votre total irait de ${low} à ${high} kg${outside ? ', plus loin que cette fourchette. C’est une autre règle, pas le hasard' : ''}. Voir « Comprendre ».`,
    /** Of so many people, where it is told. */
    mean: (kg: string, people: number | undefined) =>
      `foyer moyen${people === undefined ? '' : ` à ${people}`} : ${kg}`,
    how: (of: string) =>
      `Le foyer moyen${of} est estimé. Aucune enquête récente ne compte les appareils selon la taille du foyer.`,
    unsized: 'Le nombre de personnes n’est pas dit : la moyenne est celle de tous les foyers.',
  },
  equivalent: {
    title: 'C’est autant que…',
    other: 'Une autre image',
    'car-petrol': (n: string) => `rouler ${n} km en voiture à essence`,
    tgv: (n: string) => `rouler ${n} km en TGV`,
    jeans: (n: string, count: number) => `fabriquer ${n} ${many(count, 'jean', 'jeans')}`,
    'meal-beef': (n: string, count: number) => `manger ${n} ${many(count, 'repas', 'repas')} avec du bœuf`,
    range: (low: string, high: string) => `Entre ${low} et ${high}.`,
    source: 'Source : Impact CO2 (ADEME)',
  },
  made: {
    making: (tenths: number) => `Sur 10 kg, ${tenths} viennent de la fabrication.`,
    use: (tenths: number) => `Sur 10 kg, ${tenths} viennent de l’usage.`,
    said: 'Fabriquer un appareil pèse avant le premier allumage. Le garder longtemps, c’est en fabriquer moins.',
  },
  drawer: {
    mean: (n: string) => `En moyenne, un foyer oublie ${n} appareils dans un tiroir.`,
    /** Leads to the field where it is told. */
    ask: 'Et vous ?',
    mine: (n: string, count: number) =>
      `${n} ${many(count, 'appareil dort', 'appareils dorment')} dans un tiroir.`,
    said: 'Déjà fabriqués, ils ne comptent pas ici. S’en resservir ou les donner évite d’en fabriquer.',
  },
  apart: {
    title: 'Ce que vous ne décidez pas n’est pas dans ce ticket.',
    said: (kg: string, range: string) =>
      `Entreprises, services publics, publicité, IA : leurs centres de données pèsent aussi. La part de votre foyer est comptée à côté : ${kg} kg (${range}).`,
    why: 'Pourquoi à part ?',
  },
};

export type FactMessages = Messages<typeof facts>;
