/** How a line of a receipt is made, and how the receipt is kept. */
import type { Messages } from '../../../../../words/messages.ts';
import { units } from '../../../../../words/units/fr.ts';

export const later = {
  /** What is left of the total. */
  left: (own: number, laws: number) =>
    own === 0
      ? laws === 1
        ? 'Si cette loi passait'
        : `Si ces ${laws} lois passaient`
      : `${own === 1 ? 'Avec ce choix' : `Avec ces ${own} choix`}${laws === 0 ? '' : laws === 1 ? ' et une loi' : ` et ${laws} lois`}`,
  leftOf: (choices: string, kg: string) => `${choices}\u00a0: ${kg}\u00a0kg`,
  factorUnits: units,
  stages: {
    manufacture: 'Fabrication',
    distribution: 'Transport',
    use: 'Utilisation',
    'end-of-life': 'Fin de vie',
  },
  how: {
    stages: {
      manufacture: 'Fabriquer',
      distribution: 'Apporter jusqu’ici',
      use: 'Faire marcher pendant un an',
      'end-of-life': 'Jeter ou recycler',
    },
    /** Of a line or a plan: what connects it to everyone is in it. */
    connecting: 'Fabriquer, poser et entretenir, réseau compris',
    title: 'Comment est-ce calculé ?',
    parts: { device: 'Appareil', network: 'Données échangées', datacenter: 'Serveurs' },
    factor: 'Facteur',
    value: 'Valeur',
    source: 'Source',
    quantity: 'Quantité',
    loading: 'Chargement des sources…',
    failed: 'Les sources n’ont pas pu être chargées. Le calcul, lui, est là.',
    judgement: 'marge : jugement',
    percentile: 'marge : centiles 5 et 95',
    published: 'marge : publiée',
    none: 'sans marge publiée',
    lesser: (kept: string, room: string) => `le plus petit de (${kept}) et (${room})`,
    units: {
      unit: 'appareils par an',
      kWh: 'kWh par an',
      line: 'ligne(s)',
      SIM: 'cartes SIM',
      GB: 'Go par an',
      hour: 'heures par an',
      item: 'par an',
      'GB stored': 'Go gardés',
      'item stored': 'gardés',
    } as Record<string, string>,
  },
  table: {
    get: 'Tableau (CSV)',
    file: 'ticket-numerique',
    header: [
      'Partie',
      'Chose',
      'Détail',
      'kg CO₂e par an',
      'au moins (9 fois sur 10)',
      'au plus (9 fois sur 10)',
      'D’où',
    ],
    assumed: 'supposé',
    answered: 'répondu',
    total: 'Total',
    factors: (version: string) => `facteurs ${version}`,
  },
  save: {
    title: 'Garder sur cet appareil ou sur papier',
    privacy:
      'Vos réponses sont dans ce navigateur et nulle part ailleurs. Le lien les porte après le signe #, qui n’est jamais envoyé au serveur.',
    file: 'Enregistrer un fichier',
    open: 'Ouvrir un fichier',
    print: 'Imprimer le ticket',
    clear: 'Tout effacer',
    clearSure: 'Effacer toutes vos réponses ? Appuyez encore une fois.',
    cleared: 'Réponses effacées.',
    opened: 'Fichier ouvert.',
    broken: 'Ce fichier n’est pas lisible. Rien n’a été changé.',
    problems: 'Ce contenu ne peut pas être repris. Rien n’a été changé :',
    other: (version: string, now: string) =>
      `Enregistré avec les facteurs ${version} ; recalculé avec ${now}. Un écart vient des facteurs, pas de vous.`,
    printedWith: (names: string, after: string, range: string) =>
      `Avec ces propositions : ${names}. Le ticket passerait à ${after} kg par an (${range}).`,
    reopen: 'Pour rouvrir ce ticket :',
    printed: (date: string, version: string) => `Imprimé le ${date}, facteurs ${version}.`,
  },
};

export type TicketLaterMessages = Messages<typeof later>;
