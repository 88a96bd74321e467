/** From an objective back to the levers, in French; its shape is what the English one must have. */
import { charts } from '../../../../words/charts/fr.ts';
import type { Messages } from '../../../../words/messages.ts';

export const backcast = {
  lede: 'Dites ce que vous visez\u202f: les actions qui y mènent pour le moins d’euros sont cherchées ici, sur votre appareil.',
  kind: 'Ce que vous visez',
  target: 'Moins de carbone',
  budget: 'Un budget',
  percent: 'Baisse visée, en % du carbone sans ces actions',
  euros: 'Euros par an au plus, en moyenne',
  /** Of a budget a year, over the years of the search. */
  inAll: (euros: string, from: string, to: string) => `Soit ${euros} de ${from} à ${to}.`,
  year: 'D’ici',
  span: 'La baisse compte',
  all: 'toutes les années ensemble',
  last: 'la dernière année seule',
  others: 'Permettre les actions que la collectivité ne décide pas',
  left: (count: string) =>
    count === '1'
      ? 'Une action laissée de côté\u202f: son coût est inconnu'
      : `${count} actions laissées de côté\u202f: leur coût est inconnu`,
  priced: 'Coûts que vous avez saisis',
  costs:
    'Aucune source ne dit ce qu’ils coûtent. Tapez un coût pour qu’une action soit essayée\u202f; zéro se tape aussi, s’il est vrai.',
  /** @param one of what it is counted in: "un café", even when the lever is counted per thousand inhabitants */
  costOf: (name: string, one: string) => `${name}, € par an pour ${one}`,
  keep: 'Garder les curseurs réglés comme ils sont',
  seek: 'Chercher',
  /** What each more euro brings. */
  charts,
  curve: {
    ask: 'Voir ce qu’apporte chaque euro de plus',
    title: 'Ce qu’apporte chaque euro de plus',
    unit: {
      all: (year: string) => `carbone évité d’ici ${year}`,
      year: (year: string) => `carbone évité en ${year}`,
    },
    text: (saved: string, euros: string, year: string) =>
      `D’ici ${year}, ${euros} évitent jusqu’à ${saved}, avec les actions dont le coût est connu.`,
    bends: 'Les premiers euros vont aux actions les moins chères\u202f; les suivants évitent moins.',
    spent: 'Dépense, toutes années',
    saved: 'Carbone évité',
    each: 'Par euro de plus',
    actions: 'Actions',
    perEuro: (saved: string) => `${saved} par euro`,
  },
  stop: 'Arrêter',
  busy: (tried: string) => `Recherche en cours\u202f: ${tried} combinaisons simulées.`,
  failed: 'La recherche n’a pas abouti. Réessayez.',
  empty: 'Un objectif de zéro ne demande rien.',
  wrong: (min: string, max: string) => `Un nombre entre ${min} et ${max}.`,
  met: (saved: string, share: string, when: string, euros: string) =>
    `${saved} de moins ${when} (−${share}), pour ${euros}.`,
  /** When a fall is counted. */
  when: { all: (year: string) => `d’ici ${year}`, year: (year: string) => `en ${year}` },
  perYear: (euros: string, each: string) => `${euros}, soit ${each} par an`,
  /** Where euros would stand. */
  unknownCost: 'un coût inconnu, à saisir',
  none: 'Aucune de ces actions n’y aide\u202f: rien à régler.',
  nonePriced: 'Rien à régler\u202f: parmi les actions dont le coût est connu, aucune n’y aide.',
  noBudget: 'Les curseurs gardés coûtent déjà plus que ce budget.',
  unmet: (wanted: string, saved: string, share: string, when: string, euros: string) =>
    `Les actions dont le coût est connu n’y suffisent pas. Toutes ensemble\u202f: ${saved} de moins au plus ${when} (−${share} au lieu de −${wanted}), pour ${euros}.`,
  range: (low: string, high: string) => `Neuf fois sur dix, le carbone change de ${low} à ${high}.`,
  probability: (share: string) => `L’objectif est atteint dans ${share} des cas calculés.`,
  helps: (share: string) => `Le carbone baisse dans ${share} des cas calculés.`,
  saves: (euros: string) =>
    `Elles épargnent aussi ${euros} d’achats d’ordinateurs, que ce total ne compte pas.`,
  /** Of a budget: what is sought here, and what the ready policy of a budget seeks. */
  seeks: (ready: string) =>
    `Ici\u202f: le plus de carbone pour cet argent, au milieu des cas, parmi les actions dont le coût est connu. La politique prête «\u202f${ready}\u202f» cherche le plus sûr\u202f: elle garde des actions au coût inconnu, et ne dépense pas le reste.`,
  unpriced: (names: string) => `Le total laisse de côté, faute de coût connu\u202f: ${names}.`,
  skipped: (names: string) =>
    `Laissées de côté, coût de mise en œuvre inconnu, à saisir\u202f: ${names}. Tapez leur coût plus haut, puis cherchez de nouveau.`,
  /** Of actions left out that spare purchases: the same that a ready policy may take. */
  spares: (names: string) =>
    `Font pourtant baisser les achats\u202f: ${names}. Les politiques prêtes les prennent, leur coût mis à part\u202f; ici, rien n’est pris pour gratuit. Tapez leur coût, ou zéro si elles n’en ont pas\u202f: elles seront comptées.`,
  spared: (name: string, euros: string) => `${name} (${euros})`,
  lever: (name: string, intensity: string, unit: string) => `${name}\u202f: ${intensity}\u202f${unit}`,
  use: 'Mettre sur les curseurs',
  used: 'Les curseurs sont réglés.',
  method: (draws: string) =>
    `Actions remplies de la moins chère à la tonne à la plus chère, par pas entiers et pas plus loin que les curseurs d’ici, puis échangées deux à deux tant que c’est mieux. Baisse au milieu de ${draws} cas calculés\u202f; euros aux valeurs centrales. Là où des actions agissent fort l’une sur l’autre, une meilleure combinaison peut exister.`,
};

export type BackcastMessages = Messages<typeof backcast>;
