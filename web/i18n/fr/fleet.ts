/** A council's own fleet, in French; its shape is what the English one must have. */
import type { FleetNotice } from '../../../models/fleet/footprint.ts';
import type { NoteCode, ReasonCode } from '../../../models/fleet/notes.ts';
import type { Missing, RatioId } from '../../../models/fleet/ratios.ts';
import type { Role, State } from '../../../models/fleet/rules.ts';
import type { Column } from '../../../models/fleet/columns.ts';
import type { Messages } from '../messages.ts';

type Names<K extends string> = Readonly<Record<K, string>>;

export const fleet = {
  privacy:
    'Le fichier ne quitte pas votre appareil : il est lu ici, puis oublié. Les numéros de série, les noms et les lieux ne sont pas gardés.',
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
  understood: (recognised: string, lines: string) => `${recognised} lignes comprises sur ${lines}`,
  empty: (lines: string) => `${lines} lignes vides`,
  headerLine: (line: string) => `Titres des colonnes à la ligne ${line}`,
  noHeader: 'Aucune ligne de titres : les colonnes ont été devinées d’après leur contenu.',
  linesAt: (lines: string) => `lignes ${lines}`,
  devices: (n: string) => `${n} appareils`,
  dated: (n: string) => `dont ${n} datés`,
  nameIt: 'Dire ce que c’est',
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
  } as Names<Missing>,
  ages: {
    mean: (years: string) => `${years} ans en moyenne`,
    implied: (years: string) =>
      `Si le parc est renouvelé régulièrement, vos appareils servent environ ${years} ans.`,
    undated: (n: string) => `${n} sans date`,
  },
  measures: {
    acts: (n: string) => `agit sur ${n} appareils`,
    left: (n: string) => `en laisse ${n} tels quels`,
    elsewhere: 'Hors de l’empreinte du parc : l’achat évité est celui d’un autre.',
    yearly: (n: string) => `${n} appareils par an quittent le parc`,
    waiting: (n: string) => `${n} appareils attendent, en stock ou réformés`,
  },
  renewal: {
    title: 'Achats à prévoir, année par année',
    overdue: (n: string) => `${n} appareils ont déjà dépassé cet âge : ils sont dans la première année.`,
    undated: (n: string) => `${n} appareils sans date, répartis sur une durée de vie.`,
  },
};

export type FleetMessages = Messages<typeof fleet>;
