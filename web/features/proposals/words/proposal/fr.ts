/** The list of proposals and the page of each, in French; its shape is what the English one must have. */
import type { Messages } from '../../../../words/messages.ts';

const CERTAINTY: Readonly<Record<string, string>> = {
  A: 'texte officiel lu',
  B: 'lu dans des pages qui concordent',
  C: 'lu dans une seule page',
  D: 'à vérifier',
};

export const one = {
  back: 'Toutes les propositions',
  notOfIt: 'Ce geste n’en vient pas.',
  effect: 'Effet sur un Français moyen',
  less: 'kg CO₂e de moins par an',
  asideLess: 'kg CO₂e de moins',
  helps: (share: string) => `D’après nos calculs, l’empreinte baisse dans ${share} des cas.`,
  helpsAlways: 'D’après nos calculs, la baisse est presque certaine.',
  alone: 'Elle est comptée seule. Jusqu’où elle va est dit plus bas.',
  lines: 'Ce sur quoi elle agit, en kg CO₂e par an et par personne',
  item: 'Chose',
  now: 'avant',
  after: 'après',
  gain: (range: string) => `${range} de moins`,
  total: 'En tout',
  untouched: 'Elle n’agit sur aucune ligne du ticket moyen.',
  gap: 'Rien n’est calculé',
  gapWhy: 'Pourquoi',
  where: 'D’où elle vient',
  actors: 'Qui agit',
  heading: 'Partie du livret',
  booklet: 'Est-ce dans le livret de 2022 ?',
  bookletIs: {
    yes: 'Oui, le livret le dit.',
    probable:
      'C’est probable : un texte de la même campagne ou du même groupe le dit, mais la liste du livret n’a pas pu être lue.',
    possible: 'C’est possible : un texte plus ancien ou plus lointain le dit.',
    unknown: 'On ne le sait pas.',
  } as Readonly<Record<string, string>>,
  found: 'Où elle a été retrouvée',
  seen: 'Consulté le',
  laws: 'La loi d’aujourd’hui',
  lawsNone: 'Aucune loi en vigueur n’a été trouvée sur ce point.',
  threshold: 'Pour qui :',
  certainty: (grade: string) => CERTAINTY[grade]!,
  lever: (name: string) => `Le calcul : ${name}`,
  intensity: (share: string, of: string) => `Intensité retenue : ${share} ${of}.`,
  parameters: 'Ce que le calcul suppose',
  parameter: 'Paramètre',
  value: 'Valeur',
  rebound: 'Une part du gain revient ailleurs ; elle est retirée.',
  relies: 'Il s’appuie aussi sur :',
  noRange: 'sans marge connue',
  enables: 'Gestes qu’elle rend possibles',
  enabledBy: 'Mesures qui le rendent possible',
  around: 'Dans l’ordre du programme',
  previous: (title: string) => `Avant : ${title}`,
  next: (title: string) => `Après : ${title}`,
  inCommune: 'Dans une commune',
  communeName: 'Une commune',
  inCommuneText: (people: string, year: string) =>
    `Ce qu’une collectivité peut actionner dans ce sens, et ce que chaque action seule change au carbone d’une commune de ${people} habitants, en ${year}. Le lien l’ouvre dans le simulateur\u202f; cherchez-y la vôtre.`,
  inCommuneEffect: (kg: string, low: string, high: string, share: string) =>
    `${kg} CO₂e par an (entre ${low} et ${high}), baisse dans ${share} des cas calculés`,
  leverAt: (value: string, unit: string) => `\u202f: ${value} ${unit}`,
  sameLever: 'Partagent le même levier, compté une seule fois',
};

export type OneMessages = Messages<typeof one>;
