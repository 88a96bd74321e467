/** How a changed hypothesis is named, in the words of each language. */
import type { Language } from '../../catalogue/catalogue.ts';

/** What may be set of a plan besides its levers and their costs. */
export type SettingName = 'households' | 'from' | 'horizon' | 'mix' | 'trend';

interface DepartureWords {
  /** A cost per unit and year, and one paid at the start, of a lever. */
  readonly yearlyCost: (lever: string) => string;
  readonly startCost: (lever: string) => string;
  /** @param years that it took to get there; 0 when it was there at once */
  readonly since: (lever: string, start: string, years: number) => string;
  readonly noYes: string;
  readonly settings: Readonly<Record<SettingName, string>>;
}

const FRENCH: DepartureWords = {
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

const ENGLISH: DepartureWords = {
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

export const DEPARTURE_WORDS: Readonly<Record<Language, DepartureWords>> = { fr: FRENCH, en: ENGLISH };
