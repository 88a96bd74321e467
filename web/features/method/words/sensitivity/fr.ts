/** What changes the result the most, in French; its shape is what the English one must have. */
import type { Messages } from '../../../../words/messages.ts';

export const sensitivity = {
  title: 'Ce qui change le plus le résultat',
  description:
    'Chaque choix d’étude et les vingt chiffres qui pèsent le plus, du plus bas au plus haut, un à la fois\u202f: ce que cela change pour un foyer moyen, trois foyers et une commune.',
  lede: (kg: string) =>
    `Un foyer moyen émet ${kg} kg CO₂e par an, d’après nos calculs. Changeons une seule chose à la fois, et regardons de combien ce chiffre bouge.`,
  finding: (factor: string, factorEnds: string, choice: string, choiceEnds: string) =>
    `Ce qui change le plus le résultat\u202f: «\u202f${factor}\u202f», ${factorEnds}. Entre les études, c’est «\u202f${choice}\u202f», ${choiceEnds}.`,
  ends: (low: string, high: string) => `de ${low} à ${high} kg`,
  tonnes: (low: string, high: string) => `de ${low} à ${high} t`,
  choices: {
    title: 'Suivre une autre étude',
    lede: 'Quand des études ne sont pas d’accord, nous en suivons une. Chaque barre va du plus petit au plus grand résultat que donnent les autres. Le trait est le nôtre.',
    still: (names: string) => `Ne changent rien à ces exemples\u202f: ${names}.`,
    elsewhere: (names: string) =>
      `Sans effet sur un foyer moyen, mais pas sur tous les exemples\u202f: ${names}.`,
  },
  factors: {
    title: 'Un chiffre mal connu, ou une réponse qui manque',
    lede: 'Chaque chiffre a un bas et un haut, avec une chance sur vingt au-delà de chacun. Voici les vingt qui déplacent le plus le foyer moyen, du bas au haut, tous les autres restant au milieu. Un astérisque marque ceux que vos réponses remplacent.',
  },
  policy: {
    lede: (people: string, from: string, to: string, tonnes: string) =>
      `${people} habitants, tout ce qu’une commune décide seule, à son réglage habituel, dès ${from}\u202f: ${tonnes} t CO₂e évitées jusqu’en ${to}. Les dix chiffres qui déplacent le plus ce résultat\u202f:`,
  },
  subjects: 'Tous les écarts, exemple par exemple',
  average: 'Foyer moyen',
  averageText: 'Personne n’a répondu\u202f: le pays entier, ramené à un foyer',
  averageUnit: (kg: string) => `${kg} kg CO₂e par an`,
  policyUnit: (kg: string, until: string) => `${kg} CO₂e évitées jusqu’en ${until}`,
  choicesTable:
    'Choix d’étude\u202f: écart avec notre choix, en kg CO₂e par an pour un foyer, en tonnes évitées pour la commune',
  factorsTable:
    'Les vingt chiffres qui pèsent le plus pour un foyer moyen\u202f: écart du bas au haut, dans les mêmes unités',
  difference: 'Écart',
  choice: 'Choix',
  factor: 'Chiffre',
  share: 'Part du doute',
  none: '–',
  nearly: '≈\u202f0',
  how: {
    title: 'Comment c’est calculé',
    texts: [
      'Un à la fois\u202f: le chiffre est mis à son bas, puis à son haut, et les autres restent à leur valeur centrale. Ce sont les mêmes modèles que pour un foyer ou une commune. Les vingt chiffres sont ceux dont l’écart est le plus grand pour le foyer moyen.',
      'Ces écarts ne s’additionnent pas\u202f: deux chiffres hauts ensemble ne font pas la somme des deux, et la marge d’un total vient de mille cas où tout bouge. La part du doute est la part de la variance de ces cas que chaque chiffre explique, pour le foyer moyen\u202f; mille cas la connaissent à deux points près.',
      'Un choix d’étude n’est jamais mêlé à la marge. Il n’a ni bas ni haut\u202f: on suit une étude, ou une autre.',
    ],
  },
  names: {
    'network-method': {
      label: 'Comment compter les réseaux',
      options: { 'two-part': 'en deux parts', average: 'moyenne par Go', full: 'tout par Go' },
    },
    'second-hand': {
      label: 'Ce que porte un appareil d’occasion',
      options: { 'cut-off': 'rien', half: 'la moitié de sa fabrication' },
    },
    'future-mix': {
      label: 'L’électricité des années qui viennent',
      options: { planned: 'celle qui est prévue', frozen: 'celle d’aujourd’hui' },
    },
    ranges: {
      label: 'Les fourchettes qui comptent (elles changent la marge, jamais la valeur centrale)',
      options: { believed: 'toutes', published: 'les publiées seules' },
    },
  } as Readonly<
    Record<string, { readonly label: string; readonly options: Readonly<Record<string, string>> }>
  >,
  method: 'Comment chaque chiffre est fait',
};

export type SensitivityMessages = Messages<typeof sensitivity>;
