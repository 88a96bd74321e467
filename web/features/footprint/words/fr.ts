import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { amount } from '../../../format.ts';
import type { Messages } from '../../../words/messages.ts';
import type { Guest } from '../guest.ts';

/** A number of people that is not whole is a mean: nobody has said it. */
const people = (n: number) =>
  !Number.isInteger(n) ? 'foyer moyen' : n === 1 ? '1 personne' : `${amount(n, 'fr')} personnes`;

/** What the four views of a household share. */
export const household = {
  language: 'fr' as const,
  kgPerYear: 'kg CO₂e par an',
  receipt: (n: number) => `Ticket · ${people(n)} · 12 mois`,
  often: '9 fois sur 10',
  perPerson: (kg: string) => `9 fois sur 10 · environ ${kg} par personne`,
  groups: { device: 'Vos appareils', network: 'Internet et téléphone', use: 'Ce que vous faites en ligne' },
  items: {
    'fixed-line': 'Box et ligne',
    'mobile-plan': 'Forfaits mobiles',
    traffic: 'Données échangées',
    'other-traffic': 'Autres données',
  } as Record<string, string>,
  smaller: (n: number) => `${n} choses plus petites`,
  /** What the models count in a year, told by the week, by the month or as it is kept. */
  measures: {
    hour: 'h par semaine',
    item: 'par semaine',
    GB: 'Go par mois',
    'GB stored': 'Go',
  } as Partial<Record<string, string>>,
  inTen: (n: string) => `${n} pour 10 foyers`,
  years: (n: string) => `${n} an${/^[01](?!\d)/.test(n) ? '' : 's'}`,
  origins: { new: 'neuf', refurbished: 'reconditionné', 'second-hand': 'd’occasion' },
  /** By convention, where a device has served someone before. */
  notMade: 'fabrication non comptée',
  refit: 'seule la remise en état est comptée',
  employer: 'de l’employeur',
  failed: 'La suite attend le réseau. Vos réponses restent ici.',
};

export type HouseholdMessages = Messages<Omit<typeof household, 'language'>> & {
  readonly language: Language;
  /** What is said of a receipt that came in a link. */
  readonly guest?: Guest;
};
