/** The home page in French; its shape is what the English one must have. */
import { shareWord } from '../../../format.ts';
import type { Messages } from '../../../words/messages.ts';
import { shares } from '../../../words/shares/fr.ts';

export const home = {
  title: 'Sobrement',
  description:
    'Combien pèse votre vie numérique ? Un ticket, ligne par ligne, avec sa marge d’incertitude et la source de chaque chiffre. Rien n’est enregistré.',
  heading: 'Ce que pèse une vie numérique',
  lede: 'Appareils, réseaux, centres de données : Sobrement fait le ticket carbone d’un foyer, ligne par ligne. Chaque chiffre a sa marge d’incertitude et sa source.',
  door: {
    title: (kg: string) => `Un foyer français moyen : ${kg} kg par an`,
    estimate: (people: string, range: string) =>
      `Pour ${people} personnes, ${range} kg : sans vos réponses, la marge est large. Elles la resserrent, et ne sont gardées que sur votre appareil.`,
    open: 'Faire le ticket de votre foyer',
    time: 'Une minute suffit. Arrêtez-vous quand vous voulez.',
  },
  council: {
    title: 'Et dans votre commune ?',
    text: 'Réparer, réemployer, garder plus longtemps : cherchez votre commune ou votre agglomération, et voyez ce qu’une politique y changerait, pour combien, et ce qui n’est pas sûr.',
    open: 'Chercher une commune',
  },
  school: {
    title: 'Une classe : prédire, compter, débattre',
    text: 'Un atelier prêt à imprimer, de 55 minutes à 3 heures, du cycle 3 aux adultes, sans nom ni compte.',
    open: 'Préparer un atelier',
  },
  nation: {
    title: (kg: string, share: number) =>
      `Le numérique pèse ${kg} kg par habitant : ${shareWord(share, shares)} vient des appareils des foyers`,
    receipt: 'Ticket · un habitant de la France · 12 mois',
    kgPerYear: 'kg CO₂e par an',
    summary: (total: string, lines: string) => `${total} kg par habitant et par an : ${lines}.`,
    caption: 'Le ticket d’un habitant, en kg CO₂e par an',
    item: 'Chose',
    amount: 'kg par an',
    share: 'part',
    devices: 'Appareils',
    rows: {
      household: 'Appareils des foyers',
      work: 'Appareils du travail',
      network: 'Réseaux',
      datacenter: 'Centres de données',
    },
    /** Short words under the bar, where there is little room. */
    bars: {
      household: 'Appareils des foyers',
      work: 'du travail',
      network: 'Réseaux',
      datacenter: 'Centres de données',
    },
    total: 'Total publié',
    kg: 'kg CO₂e : kilogrammes de CO₂ équivalent, c’est-à-dire tous les gaz à effet de serre ramenés au CO₂.',
    source: 'Source :',
    data: (year: string) => `données ${year}.`,
    split: (share: string) =>
      `Foyers et travail sont séparés d’après le nombre d’appareils : ${share} sont professionnels. Les parts sont arrondies.`,
  },
  why: {
    title: 'Ce qui dépend de vous, et ce qui n’en dépend pas',
    text: 'Une grande part de ce total vient d’ailleurs : entreprises, services publics, publicité. Un foyer seul n’y peut rien. C’est pourquoi le ticket d’un foyer est compté à part, et la part collective montrée à côté.',
    method: 'Chaque chiffre et sa source',
  },
};

export type HomeMessages = Messages<typeof home>;
