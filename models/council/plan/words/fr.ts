import type { DepartureWords } from '../departure.ts';

export const departures: DepartureWords = {
  yearlyCost: (lever) => `coût par unité et par an, ${lever}`,
  startCost: (lever) => `coût d’une unité au début, ${lever}`,
  since: (lever, start, years) =>
    `déjà fait depuis ${start}${years > 0 ? `, atteint en ${years}\u202f${years < 2 ? 'an' : 'ans'}` : ''}, ${lever}`,
  noYes: '0\u202f: non, 1\u202f: oui',
  settings: {
    households: 'foyers',
    from: 'première année',
    horizon: 'dernière année',
    mix: 'l’électricité d’aujourd’hui gardée jusqu’au bout',
    trend: 'comparé à la tendance publiée (ADEME et Arcep, 2023), plutôt qu’à un parc d’aujourd’hui',
  },
};
