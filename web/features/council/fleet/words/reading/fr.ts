/** How an inventory is read, and what was understood of it. */
import type { NoteCode, ReasonCode } from '../../../../../../models/fleet/read/notes.ts';
import type { FleetNotice } from '../../../../../../models/fleet/judge/footprint.ts';
import type { MissingForRatio, RatioId } from '../../../../../../models/fleet/judge/ratios.ts';
import type { Role, State } from '../../../../../../models/fleet/read/rules.ts';
import type { Column } from '../../../../../../models/fleet/read/columns.ts';

type Names<K extends string> = Readonly<Record<K, string>>;

const linesRead = (n: string): string =>
  n === '0' || n === '1' ? `${n} ligne comprise` : `${n} lignes comprises`;

export const reading = {
  privacy:
    'Le fichier ne quitte pas votre appareil : il est lu ici, et oublié quand vous quittez la page. Les numéros de série, les noms et les lieux ne servent à aucun calcul.',
  progress: (lines: string, share: string) => `${lines} lignes lues, ${share}`,
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1252': 'Windows-1252 (Excel)',
  } as Names<'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'>,
  separators: { ';': 'point-virgule', ',': 'virgule', '\t': 'tabulation', '|': 'barre verticale' } as Names<
    ';' | ',' | '\t' | '|'
  >,
  understood: (recognised: string, lines: string) => `${linesRead(recognised)} sur ${lines}`,
  headerLine: (line: string) => `Titres des colonnes à la ligne ${line}`,
  noHeader: 'Aucune ligne de titres : les colonnes ont été devinées d’après leur contenu.',
  linesAt: (lines: string, many: boolean) => `${many ? 'lignes' : 'ligne'} ${lines}`,
  devices: (n: string) => (n === '1' ? '1 appareil' : `${n} appareils`),
  roles: {
    type: 'type',
    model: 'modèle',
    manufacturer: 'fabricant',
    name: 'nom, pour reconnaître l’appareil, puis oublié',
    bought: 'date d’achat',
    commissioned: 'date de mise en service',
    age: 'âge',
    quantity: 'nombre',
    origin: 'neuf, reconditionné ou d’occasion',
    state: 'état dans le parc',
    retired: 'date de réforme',
    price: 'prix',
    post: 'poste, compté puis oublié',
    user: 'utilisateur, compté puis oublié',
    place: 'lieu ou service, non gardé',
  } as Names<Role>,
  notRead: {
    'never-kept': 'jamais gardée',
    'said-before': 'déjà dit par une autre colonne',
    unknown: 'non utilisée',
  } as Names<NonNullable<Column['why']>>,
  states: {
    service: 'en service',
    stock: 'en stock',
    retired: 'réformé, encore là',
    reused: 'donné, vendu ou cédé',
    recycled: 'recyclé ou détruit',
    lost: 'volé ou perdu',
  } as Names<State>,
  reasons: {
    'unknown-type': 'Non reconnu.',
    'no-words': 'Rien ne dit ce que c’est : ni type, ni modèle, ni nom.',
    'no-figure': 'Reconnu, mais sans facteur publié : non compté.',
    'bad-quantity': 'Ce nombre d’appareils n’est pas un entier d’au moins 1.',
    'before-header': 'Avant la ligne des titres : lu comme un titre.',
  } as Names<ReasonCode>,
  notes: {
    'loose-quotes': 'Guillemets mal placés : lus tels quels.',
    'missing-cells': 'Moins de cases que de colonnes.',
    'extra-cells': 'Plus de cases que de colonnes : le surplus n’est pas lu.',
    'ambiguous-date': 'Date à deux lectures : lue jour, puis mois.',
    'month-first': 'Date lue mois, puis jour : l’inverse n’existe pas.',
    'not-a-date': 'Ce n’est pas une date : l’âge reste inconnu.',
    'no-such-day': 'Ce jour n’existe pas : l’âge reste inconnu.',
    'future-date': 'Date à venir : l’âge reste inconnu.',
    'too-old': 'Date trop ancienne pour un ordinateur : l’âge reste inconnu.',
    'bad-age': 'Cet âge n’est pas un nombre d’années.',
    'bad-price': 'Ce prix n’est pas un nombre.',
    'unknown-state': 'État inconnu : compté en service.',
    'unknown-origin': 'Origine inconnue : comptée neuve.',
    'assumed-kind': 'Type peu précis : compté comme le plus courant.',
    'type-and-model-differ': 'Le type et le modèle ne disent pas la même chose : le type l’emporte.',
    'by-name': 'Reconnu d’après son nom seul.',
    'named-by-hand': 'Nommé par vous.',
  } as Names<NoteCode>,
  notices: {
    'unknown-device': 'Appareils absents du catalogue : non comptés.',
    'origin-supposed': 'Origine non dite : comptés neufs.',
    'year-unknown': 'Année d’achat inconnue : comptés sur la durée habituelle.',
    'beyond-life': 'Plus vieux que la durée habituelle : leur fabrication est répartie sur leur âge réel.',
    'not-in-service': 'En stock, réformés ou partis : montrés, non comptés.',
  } as Names<FleetNotice['code']>,
  ratios: {
    'devices-per-post': 'Appareils par poste',
    'computers-per-post': 'Ordinateurs par poste',
    'screens-per-computer': 'Écrans par ordinateur',
    purchases: 'Achats issus du réemploi ou du recyclage',
    reuse: 'Réemploi du matériel réformé',
  } as Names<RatioId>,
  made: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
  threshold: (share: string, year: string) => `Seuil en vigueur : ${share}, depuis ${year}`,
  noThreshold: 'Aucun seuil n’était encore en vigueur cette année-là.',
  met: (met: boolean) => (met ? 'atteint' : 'non atteint'),
  basis: { told: 'd’après vos nombres', file: 'd’après le fichier, à une date' } as Names<'told' | 'file'>,
  cannot: 'Ne peut pas être calculé. Il manque :',
  missing: {
    posts: 'le nombre de postes de travail',
    computers: 'au moins un ordinateur en service',
    purchases: 'un achat daté de cette année',
    prices: 'le prix de chaque achat de l’année',
    origins: 'l’origine des achats : neuf, reconditionné ou d’occasion',
    years: 'les dates d’achat',
    'retired-in-stock': 'le nombre d’appareils réformés en stock au 1er janvier',
    'sent-to-reuse': 'le nombre d’appareils envoyés au réemploi dans l’année',
  } as Names<MissingForRatio>,
  ages: {
    implied: (years: string) =>
      `Si le parc est renouvelé régulièrement, vos appareils servent environ ${years} ans.`,
    undated: (n: string) => `${n} sans date`,
  },
  measures: {
    acts: (n: string) => (n === '1' ? 'agit sur 1 appareil' : `agit sur ${n} appareils`),
    left: (n: string) => (n === '1' ? 'en laisse 1 tel quel' : `en laisse ${n} tels quels`),
  },
  renewal: {
    title: 'Achats à prévoir, année par année',
    overdue: (n: string) =>
      n === '1'
        ? '1 appareil a déjà dépassé cet âge\u202f: il est dans la première année.'
        : `${n} appareils ont déjà dépassé cet âge\u202f: ils sont dans la première année.`,
    undated: (n: string) =>
      n === '1'
        ? '1 appareil sans date, réparti sur une durée de vie.'
        : `${n} appareils sans date, répartis sur une durée de vie.`,
  },
  choose: {
    title: 'Votre inventaire',
    label: 'Fichier d’inventaire, en CSV',
    hint: 'Export de GLPI, feuille de calcul enregistrée en CSV, liste. Plusieurs fichiers s’ajoutent.',
    reading: 'Lecture',
    cancel: 'Arrêter',
    cancelled: 'Lecture arrêtée. Rien n’a été gardé.',
    done: (recognised: string, lines: string, file: string) =>
      `${file}\u202f: ${linesRead(recognised)} sur ${lines}.`,
    failed: 'La lecture n’a pas abouti. Rechargez la page, puis choisissez de nouveau le fichier.',
  },
  problems: {
    empty: 'Ce fichier est vide.',
    workbook:
      'C’est un classeur (Excel ou LibreOffice), pas un CSV. Ouvrez-le, puis «\u00a0Enregistrer sous\u00a0», type «\u00a0CSV\u00a0».',
    pdf: 'C’est un PDF. Il faut le tableau d’origine, enregistré en CSV.',
    binary: 'Ce n’est pas du texte. Il faut un tableau enregistré en CSV.',
    'too-large': 'Ce fichier dépasse 50\u202fMo. Découpez-le, puis ajoutez les parties l’une après l’autre.',
    nothing:
      'Aucune ligne n’a été comprise. Vérifiez les colonnes ci-dessous\u202f: l’une doit dire ce qu’est chaque appareil.',
  } as Names<'empty' | 'workbook' | 'pdf' | 'binary' | 'too-large' | 'nothing'>,
  preview: {
    about: (encoding: string, separator: string) =>
      `Encodage ${encoding}, colonnes séparées par\u202f: ${separator}.`,
    types: 'Ce qui a été compris',
    type: 'Appareil',
    lines: 'Lignes',
    devicesHead: 'Appareils',
    datedHead: 'Dont datés',
    columns: (read: string, all: string) => `Colonnes\u202f: ${read} lues sur ${all}`,
    columnsLede: 'Une colonne mal comprise se corrige ici.',
    columnUnnamed: (n: string) => `Colonne ${n}`,
    notRead: 'non lue',
    unread: (lines: string) => `Lignes non comptées\u202f: ${lines}`,
    unreadLede:
      'Les lignes qui disent la même chose sont réunies. Dites ce que c’est, une fois pour toutes\u202f: ces lignes seront comptées.',
    noText: '(rien)',
    allLines: (n: string) => `Ses ${n} lignes`,
    what: 'C’est',
    notCounted: 'ne pas compter',
    otherwise: 'Tout ce qui n’est pas reconnu est',
    named: 'Nommé par vous',
    remarks: (n: string) => `Remarques sur des lignes comptées\u202f: ${n}`,
    emptyLines: 'Lignes vides',
    apply: 'Relire avec ces choix',
    download: 'Télécharger ce qui a été compris (CSV)',
    remove: 'Retirer ce fichier',
    page: (from: string, to: string, all: string) => `${from} à ${to} sur ${all}`,
    previous: '25 précédents',
    next: '25 suivants',
  },
  exported: {
    headers: [
      'Ligne',
      'Lecture',
      'Appareil compris',
      'Nombre',
      'Année d’achat',
      'Année de réforme',
      'Origine',
      'État compris',
      'Prix unitaire',
      'Remarques',
    ],
    name: 'inventaire-compris',
    status: { recognised: 'comptée', unrecognised: 'non comptée', empty: 'vide', title: 'titre' } as Names<
      'recognised' | 'unrecognised' | 'empty' | 'title'
    >,
  },
  origins: { new: 'neuf', refurbished: 'reconditionné', 'second-hand': 'd’occasion' } as Names<
    'new' | 'refurbished' | 'second-hand'
  >,
  hand: {
    title: 'Sans fichier\u202f: saisir à la main',
    lede: 'Un nombre et un âge par type suffisent. Ce qui est vide n’est pas compté. S’ajoute aux fichiers, s’il y en a.',
    type: 'Appareil',
    count: 'Nombre',
    age: 'Âge moyen, en années',
    add: 'Ajouter un autre appareil',
  },
};
