/** How an inventory is read, and what was understood of it. */
import type { Question } from '../../../../../../models/fleet/read/preview.ts';
import type { NoteCode, ReasonCode } from '../../../../../../models/fleet/read/notes.ts';
import type { FleetNotice } from '../../../../../../models/fleet/judge/footprint.ts';
import type { MissingForRatio, RatioId } from '../../../../../../models/fleet/judge/ratios.ts';
import type { Role, State } from '../../../../../../models/fleet/read/rules.ts';
import type { Column } from '../../../../../../models/fleet/read/columns.ts';
import type { FileProblem } from '../../refuse.ts';
import type { FileFormat } from '../../messages.ts';
import { problems } from '../problems/fr.ts';

type Names<K extends string> = Readonly<Record<K, string>>;

const linesRead = (n: string): string =>
  n === '0' || n === '1' ? `${n} ligne comprise` : `${n} lignes comprises`;

export const reading = {
  privacy:
    'Le fichier ne quitte pas votre appareil : il est lu ici. Ce qui en est compris reste dans cet onglet jusqu’à sa fermeture. Les noms et les lieux ne servent à aucun calcul\u202f; les numéros de série, seulement à voir une machine listée deux fois.',
  progress: (lines: string, share: string) => `${lines} lignes lues, ${share}`,
  formats: {
    xlsx: 'Classeur Excel',
    ods: 'Classeur OpenDocument',
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1252': 'Windows-1252 (Excel)',
  } as Names<FileFormat>,
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
    name: 'nom, lu puis oublié',
    bought: 'date d’achat',
    commissioned: 'date de mise en service',
    age: 'âge',
    quantity: 'nombre',
    origin: 'neuf, reconditionné ou d’occasion',
    state: 'état dans le parc',
    retired: 'date de réforme',
    price: 'prix',
    post: 'poste, juste compté',
    user: 'utilisateur, juste compté',
    place: 'lieu, non gardé',
  } as Names<Role>,
  notRead: {
    'never-kept': 'jamais gardée',
    'said-before': 'déjà dit par une autre colonne',
    unknown: 'non utilisée',
    running: 'des numéros\u202f: ce n’est pas un nombre d’appareils',
  } as Names<NonNullable<Column['why']>>,
  states: {
    service: 'en service',
    stock: 'en réserve, pour servir ici',
    retired: 'réformé, encore là',
    reused: 'donné, vendu ou cédé',
    recycled: 'recyclé ou détruit',
    lost: 'volé ou perdu',
    gone: 'parti, on ne sait où',
  } as Names<State>,
  reasons: {
    'unknown-type': 'Non reconnu.',
    'no-words': 'Rien ne dit ce que c’est : ni type, ni modèle, ni nom.',
    'no-figure': 'Reconnu, mais sans facteur publié : non compté.',
    'bad-quantity': 'Ce nombre d’appareils n’est pas un entier d’au moins 1.',
    'ambiguous-quantity': 'Ce nombre a deux lectures\u202f: dites laquelle, plus haut.',
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
    'ambiguous-price': 'Ce prix a deux lectures\u202f: inconnu tant que rien n’est dit.',
    'broken-formula': 'Une formule sans résultat\u202f: sa case est lue vide.',
    'unknown-state': 'État inconnu : compté en service.',
    'long-retired': 'Sorti du parc avant l’an dernier\u202f: compté comme parti.',
    'maybe-here': 'Hors service depuis l’an dernier, ou sans date de sortie\u202f: compté encore là.',
    'unknown-origin': 'Origine inconnue : comptée neuve.',
    'assumed-kind': 'Type peu précis : compté comme le plus courant.',
    'type-and-model-differ': 'Le type et le modèle ne disent pas la même chose : le type l’emporte.',
    'by-name': 'Reconnu d’après son nom seul.',
    'same-serial':
      'Même numéro de série qu’une ligne plus haut\u202f: comptée quand même. Si c’est la même machine, retirez-en une.',
    'named-by-hand': 'Nommé par vous.',
  } as Names<NoteCode>,
  notices: {
    'unknown-device': 'Appareils absents du catalogue : non comptés.',
    'origin-supposed': 'Origine non dite : comptés neufs.',
    'year-unknown': 'Année d’achat inconnue : comptés sur la durée habituelle.',
    'beyond-life': 'Plus vieux que la durée habituelle : leur fabrication est répartie sur leur âge réel.',
    'not-in-service': 'En réserve, réformés ou partis : montrés, non comptés.',
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
    screens: 'des écrans : la liste n’en a aucun en service',
    purchases: 'un achat daté de cette année',
    prices: 'le prix de chaque achat de l’année',
    origins: 'l’origine des achats : neuf, reconditionné ou d’occasion',
    years: 'les dates d’achat',
    'retired-in-stock': 'le nombre d’appareils réformés en stock au 1ᵉʳ janvier',
    'sent-to-reuse': 'le nombre d’appareils envoyés au réemploi dans l’année',
  } as Names<MissingForRatio>,
  ages: {
    undated: (n: string) => `${n} sans date`,
  },
  measures: {
    acts: (n: string) => (n === '1' ? 'agit sur 1 appareil' : `agit sur ${n} appareils`),
    left: (n: string) => (n === '1' ? 'en laisse 1 tel quel' : `en laisse ${n} tels quels`),
    leavesAll: 'laisse tout tel quel',
    why: {
      keepLonger: 'deux ans de plus passeraient la plus longue durée publiée, ou n’ont pas de chiffre',
      refurbished: 'déjà d’occasion, ou sans chiffre publié de remise en état',
    } as Names<'keepLonger' | 'refurbished'>,
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
    label: 'Fichier d’inventaire\u202f: Excel (.xlsx), LibreOffice (.ods) ou CSV',
    hint: 'Export de GLPI, feuille de calcul, liste. Plusieurs fichiers s’ajoutent.',
    reading: 'Lecture',
    cancel: 'Arrêter',
    cancelled: 'Lecture arrêtée. Rien n’a été gardé.',
    done: (recognised: string, lines: string, file: string) =>
      `${file}\u202f: ${linesRead(recognised)} sur ${lines}.`,
    failed: 'La lecture n’a pas abouti. Rechargez la page, puis choisissez de nouveau le fichier.',
  },
  problems: {
    ...problems,
    nothing:
      'Aucune ligne n’a été comprise. Vérifiez les colonnes ci-dessous\u202f: l’une doit dire ce qu’est chaque appareil.',
  } as Names<FileProblem | 'nothing'>,
  questions: {
    title: (n: string) => (n === '1' ? 'Une question sur ce fichier' : `${n} questions sur ce fichier`),
    /** Where none is left. */
    answered: 'Vos réponses sur ce fichier',
    marks: (text: string) => `«\u00a0${text}\u00a0»\u202f: comment lire ce nombre\u202f?`,
    state: (text: string) => `État «\u00a0${text}\u00a0»\u202f: où en sont ces appareils\u202f?`,
    gone: (text: string) =>
      `${text === '' ? 'Sans état' : `«\u00a0${text}\u00a0»`}, sortis avant l’an dernier\u202f: où sont ces appareils\u202f?`,
    here: (text: string) =>
      text === ''
        ? 'Sans état, sortis depuis l’an dernier\u202f: ces appareils sont-ils encore là\u202f?'
        : `«\u00a0${text}\u00a0», sortis depuis l’an dernier ou sans date de sortie\u202f: ces appareils sont-ils encore là\u202f?`,
    origin: (text: string) => `Origine «\u00a0${text}\u00a0»\u202f: neufs ou non\u202f?`,
    bought: {
      untold: 'Quelle colonne dit quand chaque appareil a été acheté\u202f?',
      young: (title: string) =>
        `«\u00a0${title}\u00a0»\u202f: est-ce la date d’achat\u202f? Presque tout aurait moins d’un an.`,
      few: (title: string) =>
        `«\u00a0${title}\u00a0»\u202f: est-ce la date d’achat\u202f? Tout aurait été acheté les mêmes jours.`,
      unsaid: 'aucune\u202f: âge inconnu, faute de mieux',
      none: 'aucune\u202f: âge inconnu',
      asRead: 'oui, faute de mieux',
      yes: 'oui, c’est la date d’achat',
      no: 'non\u202f: ne pas la lire',
    },
    lines: (n: string) => (n === '1' ? '1 ligne' : `${n} lignes`),
    thousands: (n: string) => `lire ${n}`,
    decimals: (n: string) => `lire ${n}`,
    unsaid: {
      marks: 'ne pas les lire',
      state: 'en service, faute de mieux',
      gone: 'partis, faute de mieux',
      here: 'comptés encore là, faute de mieux',
      origin: 'neuf, faute de mieux',
    } as Names<Exclude<Question['about'], 'bought'>>,
    others: (n: string) => `Et ${n} autres, sur moins de lignes.`,
  },
  preview: {
    about: (encoding: string, separator: string) =>
      `Encodage ${encoding}, colonnes séparées par\u202f: ${separator}.`,
    workbook: (kind: string, sheet: string) => `${kind}, feuille «\u00a0${sheet}\u00a0».`,
    sheet: 'Feuille lue',
    sheetHint: 'la plus remplie, sauf si vous en choisissez une autre',
    sheetLines: (name: string, n: string) => (n === '1' ? `${name} (1 ligne)` : `${name} (${n} lignes)`),
    samples: (cells: string) => `par exemple\u202f: ${cells}`,
    dayOrMonth: { day: 'jour, puis mois', month: 'mois, puis jour' } as Names<'day' | 'month'>,
    datesSettled: (order: string, sure: string, either: string) =>
      `Dates lues ${order}\u202f: ${sure === '1' ? '1 date le montre' : `${sure} dates le montrent`}, pour ${either} à deux lectures.`,
    datesEither: (either: string) =>
      `${either === '1' ? '1 date a' : `${either} dates ont`} deux lectures, jour puis mois ou l’inverse\u202f; l’année, seule gardée, est la même.`,
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
    notCounted: 'à ne pas compter',
    otherwise: 'Tout ce qui n’est pas reconnu est',
    named: 'Nommé par vous',
    remarks: (n: string) =>
      n === '1' ? 'Une remarque sur des lignes comptées' : `${n} remarques sur des lignes comptées`,
    emptyLines: 'Lignes vides',
    apply: 'Relire avec ces choix',
    download: 'Télécharger chaque ligne, comprise et décidée (CSV)',
    kept: 'Page rechargée\u202f: ce qui a été compris est là. Pour corriger ou reprendre ligne à ligne, donnez de nouveau ce fichier\u202f: vos réponses l’attendent.',
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
