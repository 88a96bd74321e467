/** From an objective back to the levers, in French; its shape is what the English one must have. */
import type { Messages } from '../messages.ts';

export const backcast = {
  lede: 'Dites ce que vous visez\u202f: les leviers qui y mènent pour le moins d’euros sont cherchés ici, sur votre appareil.',
  kind: 'Ce que vous visez',
  target: 'Moins de carbone',
  budget: 'Un budget',
  percent: 'Baisse visée, en % du carbone sans ces actions',
  euros: 'Euros au plus, sur toutes les années',
  year: 'D’ici',
  span: 'La baisse compte',
  all: 'toutes les années ensemble',
  last: 'la dernière année seule',
  unknown: 'Permettre les leviers dont personne ne connaît le coût (comptés pour rien)',
  others: 'Permettre les leviers que la collectivité ne décide pas',
  keep: 'Garder les curseurs actionnés comme ils sont',
  seek: 'Chercher',
  stop: 'Arrêter',
  busy: (tried: string) => `Recherche en cours\u202f: ${tried} combinaisons simulées.`,
  failed: 'La recherche n’a pas abouti. Réessayez.',
  wrong: (min: string, max: string) => `Un nombre entre ${min} et ${max}.`,
  met: (saved: string, year: string, euros: string) => `−${saved} d’ici ${year} pour ${euros}.`,
  nothing: 'Rien de plus à actionner\u202f: l’objectif est atteint.',
  noBudget: 'Les curseurs gardés coûtent déjà plus que ce budget.',
  unmet: (wanted: string, saved: string, year: string, euros: string) =>
    `Ces leviers n’y suffisent pas. Tous ensemble\u202f: −${saved} au plus d’ici ${year}, pour ${euros}, au lieu de −${wanted}.`,
  range: (low: string, high: string) => `Neuf fois sur dix, le carbone change de ${low} à ${high}.`,
  probability: (share: string) => `L’objectif est atteint dans ${share} des tirages.`,
  helps: (share: string) => `Le carbone baisse dans ${share} des tirages.`,
  saves: (euros: string) => `Les achats d’ordinateurs coûtent en plus ${euros} de moins.`,
  unpriced: (names: string) => `Coût inconnu, compté pour rien\u202f: ${names}.`,
  lever: (name: string, intensity: string, unit: string) => `${name}\u202f: ${intensity}\u202f${unit}`,
  use: 'Mettre sur les curseurs',
  used: 'Les curseurs sont réglés.',
  method: (draws: string) =>
    `Leviers remplis du moins cher à la tonne au plus cher, par pas entiers, puis échangés deux à deux tant que c’est mieux. Baisse à la médiane de ${draws} tirages\u202f; euros aux valeurs centrales. Là où des leviers agissent fort l’un sur l’autre, une meilleure combinaison peut exister.`,
};

export type BackcastMessages = Messages<typeof backcast>;
