import type { DepartureWords } from '../departure.ts';

export const departures: DepartureWords = {
  yearlyCost: (lever) => `cost of a unit a year, ${lever}`,
  startCost: (lever) => `cost of a unit at the start, ${lever}`,
  since: (lever, start, years) =>
    `already done since ${start}${years > 0 ? `, reached in ${years} ${years === 1 ? 'year' : 'years'}` : ''}, ${lever}`,
  noYes: '0: no, 1: yes',
  settings: {
    households: 'households',
    from: 'first year',
    horizon: 'last year',
    mix: 'today’s electricity kept to the end',
    trend:
      'compared with the published trend (ADEME and Arcep, 2023), rather than with as many devices as today',
  },
};
