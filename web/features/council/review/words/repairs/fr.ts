/** The repairs of a café’s file, in French; its shape is what the English one must have. */
import type { WhyLeft } from '../../../../../../models/repairs/read.ts';
import type { Messages } from '../../../../../words/messages.ts';

const lines = (n: string, one: string, many: string): string =>
  n === '1' ? `1 ligne ${one}` : `${n} lignes ${many}`;
const s = (n: string): string => (n === '0' || n === '1' ? '' : 's');

export const repairs = {
  'not-repairs':
    'Ce n’est pas un fichier de réparations\u202f: aucune ligne de titres de l’Open Repair Data Standard. Téléchargez le modèle vide pour les voir.',
  'no-lines': 'Ce fichier a ses titres, mais aucune réparation.',
  missing: (columns: string) => `Il manque à ce fichier, dans sa ligne de titres\u202f: ${columns}.`,
  told: (all: string, brought: string, year: string) =>
    brought === '0'
      ? `${lines(all, 'lue', 'lues')}. Aucune réparation de ${year}\u202f: changez l’année, en haut de la page.`
      : `${lines(all, 'lue', 'lues')}, dont ${brought} de ${year}.`,
  group: 'Café',
  everyone: 'Tous ceux du fichier',
  groupOf: (name: string, n: string) => `${name || 'sans nom'} (${n})`,
  caption: (year: string) => `Ce qui a été apporté en ${year}`,
  kind: 'Objet',
  brought: 'Apportés',
  fixed: 'Réparés',
  countsAs: 'Compte comme',
  notFollowed: 'pas suivi par le calcul',
  notCounted: 'Ce qui ne compte pas',
  notFixed: (n: string, repairable: string, end: string, unknown: string) =>
    `${n} objet${s(n)} non réparé${s(n)}\u202f: ${repairable} encore réparable${s(repairable)}, ${end} en fin de vie, ${unknown} sans résultat noté.`,
  inYear: (year: string, n: string) => `${year} (${n})`,
  otherYears: (years: string) => `Autres années\u202f: ${years}.`,
  left: {
    repeated: (n) => `${lines(n, 'répète', 'répètent')} un «\u00a0id\u00a0» déjà lu.`,
    'no-id': (n) =>
      `${lines(n, 'sans', 'sans')} «\u00a0id\u00a0»\u202f: rien n’empêcherait de compter deux fois.`,
    'bad-date': (n) => `${lines(n, 'sans', 'sans')} date lisible.`,
    'unknown-status': (n) =>
      `${lines(n, 'avec', 'avec')} un résultat inconnu. Le standard écrit Fixed, Repairable, End of life ou Unknown.`,
    'unknown-category': (n) => `${lines(n, 'hors', 'hors')} des quarante sortes d’objets du standard.`,
  } as Readonly<Record<WhyLeft, (n: string) => string>>,
  example: (line: string, text: string) => (text ? `ligne ${line}, «\u00a0${text}\u00a0»` : `ligne ${line}`),
  examples: (list: string) => `Par exemple\u202f: ${list}.`,
  converts: (n: string, each: string, cafes: string, value: number) =>
    `${n} réparation${s(n)} d’appareils suivis. Le calcul suppose qu’un café en fait ${each} par an\u202f: c’est autant que ${cafes} café${value >= 2 ? 's' : ''}.`,
  keeps:
    'Le calcul garde la part habituelle de chaque appareil et sa marge d’incertitude\u202f: il ne sait compter que des cafés.',
  write: (cafes: string, field: string) => `Écrire ${cafes} dans «\u00a0${field}\u00a0»`,
  written: 'C’est écrit dans le tableau.',
  download: (n: string) =>
    n === '1' ? 'Télécharger la ligne lue (CSV)' : `Télécharger les ${n} lignes lues (CSV)`,
  downloadHint:
    'Au même standard, toutes années, sans les lignes mises de côté. La colonne «\u00a0problem\u00a0» est vidée\u202f: un nom peut s’y trouver.',
  name: 'reparations-lues.csv',
  source: 'Colonnes et sortes d’objets\u202f:',
  /** By their number in the standard, from 1. */
  kinds: [
    'Climatiseur ou déshumidificateur',
    'Batterie, chargeur ou adaptateur',
    'Lumière de décoration ou de sécurité',
    'Ordinateur fixe',
    'Appareil photo compact',
    'Reflex ou caméra vidéo',
    'Ventilateur',
    'Écran plat, télévision ou moniteur',
    'Coiffure et beauté',
    'Baladeur ou console de poche',
    'Casque ou écouteurs',
    'Chaîne hi-fi compacte',
    'Élément de hi-fi',
    'Bouilloire',
    'Lampe',
    'Ordinateur portable',
    'Gros appareil électrique',
    'Divers',
    'Téléphone',
    'Instrument de musique',
    'Destructeur de papier',
    'Accessoire d’ordinateur',
    'Radio portable',
    'Outil électrique',
    'Imprimante ou scanner',
    'Projecteur',
    'Machine à coudre',
    'Petit appareil électrique',
    'Petit appareil de cuisine',
    'Tablette, liseuse ou GPS',
    'Grille-pain',
    'Jouet',
    'Accessoire de télévision ou de jeu',
    'Aspirateur',
    'Montre ou horloge',
    'Cafetière',
    'Robot de cuisine',
    'Console de jeux',
    'Sèche-cheveux',
    'Fer à repasser',
  ],
};

export type RepairsMessages = Messages<typeof repairs>;
