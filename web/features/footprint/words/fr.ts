/** The first view of the household page; the French dictionary is the shape of the English one. */
import type { Estimate } from '../../../../models/draws/distribution.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { amount, around, shareWord } from '../../../format.ts';
import type { Messages } from '../../../words/messages.ts';
import { shares } from '../../../words/shares/fr.ts';

const people = (n: number) => (n === 1 ? '1 personne' : `${amount(n, 'fr')} personnes`);

export const household = {
  language: 'fr' as const,
  kgPerYear: 'kg CO₂e par an',
  receipt: (n: number) => `Ticket · ${people(n)} · 12 mois`,
  perPerson: (kg: string) => `9 fois sur 10 · soit ${kg} par personne`,
  rangeTitle: (low: string, central: string, high: string, reference: string) =>
    `De ${low} à ${high} kg, au centre ${central}. Foyer moyen estimé pour votre taille : ${reference} kg.`,
  reference: (kg: string) => `foyer moyen ${kg}`,
  tiers: { device: 'Appareils', network: 'Réseaux', datacenter: 'Centres de données' },
  items: {
    'fixed-line': 'Ligne fixe et box',
    'mobile-plan': 'Forfaits mobiles',
    traffic: 'Données échangées',
    'other-traffic': 'Autre trafic',
  } as Record<string, string>,
  smaller: (n: number) => `${n} postes plus petits`,
  assumedIs: 'En italique, ≈ : moyenne estimée pour votre taille.',
  assumed: 'supposé',
  years: (n: string) => `${n} an${/^[01](?!\d)/.test(n) ? '' : 's'}`,
  origins: { new: 'neuf', refurbished: 'reconditionné', 'second-hand': 'occasion' },
  employer: 'de l’employeur',
  item: 'Poste',
  amounts: 'kg par an',
  caption: 'Votre ticket, poste par poste',
  beside: (share: Estimate, n: number): readonly [string, string, string] => [
    `À côté, hors de ce total : `,
    `${around(share, 'fr')} kg`,
    ` de centres de données pour ${n === 1 ? 'un habitant' : `${amount(n, 'fr')} habitants`} (entreprises, services publics, publicité, entraînement des IA).`,
  ],
  whyApart: 'Pourquoi à part ?',
  dormant: (n: string) =>
    `Et ${n} appareils qui dorment : déjà fabriqués, ils ne comptent pas. S’en resservir évite d’en fabriquer.`,
  seeReceipt: 'Voir le ticket',
  questions: {
    people: 'Combien de personnes vivent chez vous ?',
    connections: 'Quels abonnements avez-vous ?',
    device: (label: string) => `${label} : combien en service chez vous ?`,
    use: (label: string) => `${label} : quelle place chez vous ?`,
    done: 'Vous avez fait le tour.',
  },
  doneWhy: 'Une question passée reste à la moyenne. Tout se change plus bas.',
  why: (share: number) =>
    `C’est la question qui précise le plus le total : ${shareWord(share, shares)} de l’incertitude.`,
  noted: 'C’est noté. Précisez, ou passez à la suite.',
  whyPeople: 'Le reste se compte par personne.',
  whySmall: 'Elle précise peu le total : vous pouvez vous arrêter ici.',
  next: 'Question suivante',
  back: 'Question précédente',
  everything: 'Tout voir et tout régler',
  average: (value: string) => `moyenne : ${value}`,
  fields: {
    people: 'Personnes',
    children: 'dont moins de 12 ans',
    teenagers: 'dont 12 à 17 ans',
    seniors: 'dont 60 ans et plus',
    count: 'Nombre',
    size: 'Taille et technologie',
    yearsKept: 'Gardé combien d’années',
    hoursPerDay: 'Heures par jour, chacun',
    origin: 'Acheté',
    owner: 'Appartient à l’employeur',
    fixedLines: 'Lignes fixes avec box',
    fixedGBPerMonth: 'Go par mois sur la box',
    sims: 'Forfaits mobiles',
    mobileGBPerMonth: 'Go par mois en mobile, en tout',
    hoursPerWeek: 'Heures par semaine, tout le foyer',
    countPerWeek: 'Par semaine, tout le foyer',
    storedGB: 'Go gardés en ligne',
    storedCount: 'Nombre gardé en ligne',
    definition: 'Qualité ou format',
    network: 'Réseau',
  },
  unknown: 'je ne sais pas',
  networks: { fixed: 'box ou Wi-Fi', mobile: 'réseau mobile' },
  less: (what: string) => `${what} : un de moins`,
  more: (what: string) => `${what} : un de plus`,
  boughtThisYear: 'Achetés depuis 12 mois',
  gapUses: 'Sans moyenne publiée, ils ne comptent que si vous répondez.',
  failed: 'Réseau perdu : une partie de la page manque. Rechargez-la.',
};

export type HouseholdMessages = Messages<Omit<typeof household, 'language'>> & {
  readonly language: Language;
};
