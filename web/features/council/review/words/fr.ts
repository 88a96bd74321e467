/** A year later, in French: what was simulated beside what was really done. */
import type { Messages } from '../../../../words/messages.ts';

/** What a field asks of an action, and how its answer is said. */
interface DoneWords {
  readonly ask: string;
  readonly said: (count: string, value: number) => string;
}

const s = (value: number): string => (value >= 2 ? 's' : '');

const done: Readonly<Record<string, DoneWords>> = {
  'repair-bonus': {
    ask: 'Réparations aidées dans l’année',
    said: (count, value) => `${count} réparation${s(value)} aidée${s(value)}`,
  },
  'repair-cafe': {
    ask: 'Cafés de réparation ouverts',
    said: (count, value) =>
      `${Number.isInteger(value) ? '' : 'Autant que '}${count} café${s(value)} de réparation`,
  },
  workshop: {
    ask: 'Portables remis en état dans l’année',
    said: (count, value) => `${count} portable${s(value)} remis en état`,
  },
  'household-refurbished': {
    ask: 'Part d’appareils reconditionnés dans les achats des habitants, en %',
    said: (count) => `${count} des achats des habitants`,
  },
  'council-refurbished': {
    ask: 'Part d’appareils reconditionnés dans les achats publics, matières recyclées à part, en %',
    said: (count) => `${count} des achats publics`,
  },
  collection: {
    ask: 'Téléphones collectés dans l’année',
    said: (count, value) => `${count} téléphone${s(value)} collecté${s(value)}`,
  },
  donation: {
    ask: 'Part donnée du matériel réformé de moins de 10 ans qui pouvait resservir, en %',
    said: (count) => `${count} donnés du matériel qui pouvait resservir`,
  },
  'council-longer': {
    ask: 'Années d’usage gagnées',
    said: (count, value) => `${count} année${s(value)} d’usage de plus`,
  },
  'fewer-computers': {
    ask: 'Ordinateurs en moins, en % du parc',
    said: (count) => `${count} d’ordinateurs en moins`,
  },
  'fewer-screens': {
    ask: 'Écrans en moins, en % du parc',
    said: (count) => `${count} d’écrans en moins`,
  },
  loan: {
    ask: 'Personnes qui ont emprunté un portable',
    said: (count, value) => `${count} emprunteur${s(value)}`,
  },
  'free-software': {
    ask: 'Ordinateurs publics gardés grâce au logiciel libre, en %',
    said: (count) => `${count} des ordinateurs publics`,
  },
  'ad-panels': {
    ask: 'Écrans publicitaires enlevés, en %',
    said: (count) => `${count} des écrans enlevés`,
  },
  'box-asleep': {
    ask: 'Foyers qui débranchent la nuit, en %',
    said: (count) => `${count} des foyers`,
  },
  awareness: {
    ask: 'Habitants touchés, en %',
    said: (count) => `${count} des habitants touchés`,
  },
};

export const review = {
  title: (name: string) => `${name}\u202f: simulé et réel`,
  description: (name: string) =>
    `Le scénario de ${name} rouvert une fois l’année passée\u202f: ce qui était simulé, ce qui a été fait, l’écart par indicateur.`,
  back: 'Revenir au scénario',
  lede: 'Dites ce qui a été vraiment fait. Chaque valeur est comparée à ce qui était simulé pour cette année.',
  script: 'Sans script, imprimez cette page et remplissez-la à la main\u202f: rien n’est calculé.',
  kicker: 'Un an après',
  named: (title: string) => `scénario «\u202f${title}\u202f»`,
  year: 'Année rapportée',
  inYear: (year: string) => `En ${year}`,
  actions: {
    title: 'Les actions',
    action: 'Action',
    planned: 'Prévu',
    /** What is planned in the end, where it takes some years to get there. */
    whole: (figure: string) => `puis ${figure}`,
    done: 'Fait',
    says: 'Écart',
    brings: 'CO₂e évité par cette action seule',
    none: 'Ce scénario n’a pas d’action. Choisissez-en sur la page du territoire, puis revenez ici.',
    /** The cells of an action alone do not add up. */
    alone: 'Ces effets ne s’additionnent pas\u202f: les actions portent sur les mêmes appareils.',
  },
  cafe: {
    title: 'Compter d’après les réparations d’un café',
    label: 'Fichier des réparations : CSV, Excel (.xlsx) ou LibreOffice (.ods)',
    hint: 'Colonnes de l’Open Repair Data Standard. Le fichier est lu sur cet appareil. Rien n’est envoyé, rien n’est écrit sans vous.',
    blank: 'Télécharger un modèle vide',
    name: 'reparations.csv',
    reading: 'Lecture du fichier…',
    failed: 'La lecture n’a pas abouti. Vérifiez le réseau, puis choisissez de nouveau le fichier.',
  },
  indicators: {
    title: 'Ce que cela change',
    indicator: 'Indicateur',
    planned: 'Simulé, tout le scénario',
    done: 'Avec ce qui a été fait',
    says: 'En mots',
    lede: 'Au-delà de la loi appliquée, pour cette année seulement. «\u202fFait\u202f» passe par le même calcul que «\u202fsimulé\u202f».',
    partial: (measured: string, all: string) =>
      `Comparé pour les actions mesurées\u202f: ${measured} sur ${all}. Les autres ne comptent ni d’un côté ni de l’autre.`,
    /** @param actions those of which nothing measured the effect */
    supposed: (actions: string) =>
      `Ce que vous avez fait est sûr, pas ce que cela évite\u202f: l’effet de ces actions est une supposition, que personne n’a mesurée\u202f: ${actions}.`,
    before: 'Une année d’avant, si rien n’en est dit, est supposée avoir tenu la même part de son plan.',
  },
  own: {
    title: 'Ce que vous seuls mesurez',
    value: 'Valeur de l’année',
    law: 'Face à la loi',
  },
  done,
  /** Of an action that has no words of its own. */
  ask: (label: string) => label,
  notMeasured: 'pas mesuré',
  notPlanned: 'rien cette année',
  /** Of what is opened one by one, in a year between two of them. */
  onTheWay: (figure: string, year: string) => `en chemin vers ${figure} en ${year}`,
  underWay: (said: string, figure: string) => `${said}, en chemin vers ${figure}.`,
  /** What is read is the same, and what was done is not quite what was planned. */
  about: (said: string) => `${said}, à peu près comme prévu.`,
  /** Of an indicator that an action above already counts. */
  above: 'compté plus haut, avec l’action',
  spent: {
    label: 'Euros dépensés pour ces actions',
    euros: (euros: string) => `${euros}\u202f€`,
    planned: (euros: string) => `prévu\u202f: ${euros}`,
    partly: ', sans les coûts inconnus',
    unknown: 'coût inconnu, non prévu',
  },
  insteadOf: (said: string, planned: string) => `${said} au lieu de ${planned}.`,
  asPlanned: (said: string) => `${said}, comme prévu.`,
  unplanned: (said: string) => `${said}\u202f; rien n’était prévu cette année.`,
  underLaw: (share: string) => `La loi demande ${share}\u202f: le calcul ne descend pas plus bas.`,
  gap: (gap: string, range: string) => `Écart\u202f: ${gap}${range && `, ${range}`}.`,
  lawUnknown: (share: string) => `pas mesuré\u202f; la loi demande ${share}`,
  lawMet: (value: string, share: string) => `${value}\u202f: le seuil de ${share} est atteint.`,
  lawMissed: (value: string, share: string) => `${value}\u202f: sous le seuil de ${share}.`,
  range: (low: string, high: string) => `entre ${low} et ${high}`,
  busy: 'Calcul en cours.',
  failed: 'Le calcul n’a pas abouti. Rien de ce que vous avez écrit n’est perdu\u202f: rechargez la page.',
  settled: (sentence: string) => `Calcul fait. ${sentence}`,
  print: 'Imprimer',
  printHint: 'Une page A4.',
  copy: 'Copier en CSV',
  copied: 'Tableau copié.',
  byHand: 'La copie est refusée ici. Copiez ce texte à la main\u202f:',
  private: 'Ce que vous écrivez reste sur cet appareil. Rien n’est envoyé.',
  kept: 'Gardé sur cet appareil.',
  erase: 'Tout effacer',
  /** In its place once it is done, until something else is typed. */
  bringBack: 'Reprendre ce qui vient d’être effacé',
  address: 'Pour revenir ici\u202f:',
  header: [
    'année',
    'sorte',
    'intitulé',
    'prévu',
    'prévu bas',
    'prévu haut',
    'fait',
    'fait bas',
    'fait haut',
    'écart',
    'écart bas',
    'écart haut',
    'en mots',
    'hypothèses changées',
  ],
  sorts: {
    action: 'action',
    brings: 'CO₂e évité par l’action seule, en kg',
    output: 'indicateur simulé (kg CO₂e, appareils)',
    own: 'indicateur mesuré',
  },
};

export type ReviewMessages = Messages<typeof review>;
