/** The page of versions in French; its shape is what the English one must have. */
import type { Messages } from '../../../../words/messages.ts';
import { units } from '../../../../words/units/fr.ts';

export const versions = {
  title: 'Ce que chaque version a changé',
  description:
    'Les versions des chiffres et des modèles de Sobrement : ce qui a changé, et ce que cela fait à un foyer moyen, à trois foyers types et à une commune.',
  lede: 'Un total peut bouger parce qu’un chiffre est corrigé, ou parce que nous calculons autrement. Voici les mêmes foyers et la même commune, avant et après chaque version. Rien n’est effacé : les anciens chiffres sont gardés.',
  feed: 'Suivre les versions (flux Atom)',
  ahead: (version: string) =>
    `Des données ont changé depuis la version ${version} : la prochaine version dira ce que cela fait.`,
  version: (version: string, date: string) => `${version}, ${date}`,
  models: (models: string) => `Modèles, version ${models}`,
  modelsSame: 'ils n’ont pas changé.',
  modelsFirst: 'les premiers.',
  caption: (before: string, after: string) =>
    `kg CO₂e par an, avec la marge : version ${before}, puis ${after}. Pour la commune, en tonnes : les appareils de ses foyers et de ses services, sans aucune politique.`,
  case: 'Qui',
  change: 'Écart',
  none: 'aucun',
  range: (low: string, high: string) => `${low}–${high}`,
  cases: {
    nobody: 'Un foyer qui n’a répondu à rien',
    family: 'Une famille de quatre, douze types d’appareils',
    alone: 'Une personne âgée seule, un téléphone et un ordinateur',
    'flat-share': 'Trois colocataires à La Réunion, d’occasion et reconditionné',
    commune: 'La commune du Trait, en Seine-Maritime',
  } as Readonly<Record<string, string>>,
  rangeAlone: 'Le total n’a pas bougé ; sa marge, oui.',
  together:
    'Chiffres et modèles ont changé ensemble : les nouveaux modèles ne lisent pas les anciens chiffres, la part de chacun ne se sépare pas.',
  split: (figures: string, models: string) => `Dont les chiffres : ${figures} ; les modèles : ${models}.`,
  moved: 'Chiffres dont la valeur a changé :',
  colon: ' : ',
  fromTo: (from: string, to: string, unit: string) => `de ${from} à ${to} ${unit}`,
  share: (kg: string) => `(foyer sans réponse : ${kg})`,
  counts: (others: number, redrawn: number, added: number, removed: number) =>
    `Autres chiffres dont la valeur a changé : ${others}. Marges revues, valeur gardée : ${redrawn}. Chiffres ajoutés : ${added}. Retirés : ${removed}.`,
  kept: 'Les chiffres de cette version, tels que les modèles les lisent :',
  units,
  verify: {
    title: 'Vérifier un résultat enregistré',
    text: 'Rendez un fichier enregistré à l’interface de programmation : elle répond que le résultat est le même, ou quels chiffres l’ont fait bouger et de combien, ou que les modèles ont changé, avec l’ancienne réponse à côté de la nouvelle. Ce qu’elle ne connaît plus est laissé de côté, et dit.',
    see: 'Comment le demander',
  },
};

export type VersionsMessages = Messages<typeof versions>;
