/** Where each figure is in ADEME's package, and how ours is made from it: written by hand, never guessed. */
import rules from '@incubateur-ademe/publicodes-acv-numerique/publicodes-acv-numerique.model.json' with { type: 'json' };
import Publicodes from 'publicodes';

const engine = new Publicodes(rules as ConstructorParameters<typeof Publicodes>[0], {
  logger: { log: () => {}, warn: () => {}, error: (message: string) => console.error(message) },
});

/** The value of a rule, in ADEME's unit, with default answers except those given here. */
export function rule(name: string, said: Readonly<Record<string, number | string>> = {}): number {
  const { nodeValue } = engine.setSituation(said).evaluate(name);
  if (typeof nodeValue !== 'number') throw new Error(`ADEME’s rule « ${name} » has no value`);
  return nodeValue;
}

const kg = (name: string, said?: Parameters<typeof rule>[1]) => rule(name, said) / 1000;

const DEVICES: Readonly<Record<string, string>> = {
  smartphone: 'smartphone',
  tv: 'TV',
  laptop: 'ordinateur portable',
  tablet: 'tablette',
  'desktop-home': 'ordinateur fixe',
  'desktop-pro': 'ordinateur fixe pro',
  'monitor-24': 'écran',
  'console-home': 'console de salon',
  'console-handheld': 'console portable',
  'smart-speaker': 'enceinte',
  'vr-headset': 'casque de réalité virtuelle',
  'printer-inkjet': 'imprimante',
  'hdd-external': 'disque dur externe',
  'ssd-external': 'SSD externe',
  'usb-stick': 'clé USB',
  'charger-laptop': 'chargeur ordinateur',
  'charger-phone': 'chargeur smartphone',
  // figures that stand in for another thing
  'printer-mfp': 'imprimante',
  chromebook: 'ordinateur portable',
  'all-in-one': 'ordinateur fixe',
  'desktop-mini': 'ordinateur fixe',
  'tv-45': 'TV',
  'monitor-22': 'écran',
  'monitor-27': 'écran',
  'monitor-32': 'écran',
};

const PARTS: Readonly<Record<string, (device: string) => number>> = {
  manufacture: (device) => kg(`acv . ${device} . carbone . fabrication`),
  distribution: (device) => kg(`acv . ${device} . carbone . distribution`),
  'end-of-life': (device) => kg(`acv . ${device} . carbone . fin de vie`),
  power: (device) => rule(`acv . ${device} . consommation en mode actif`),
  hours: (device) => rule(`acv . ${device} . profil utilisation théorique`),
  years: (device) => rule(`acv . ${device} . durée de vie théorique`),
};

/** Screens of other sizes: in proportion to area, from 48 inches for a television and 24 for a monitor. */
const SCALED: Readonly<
  Record<string, readonly [part: string, device: string, inches: number, from: number]>
> = Object.fromEntries([
  ...[32, 45, 55, 65, 75].flatMap((size) =>
    ['distribution', 'end-of-life'].map((part) => [`tv-${size}.${part}`, [part, 'TV', size, 48]]),
  ),
  ...['distribution', 'end-of-life', 'power'].map((part) => [`tv-oled-68.${part}`, [part, 'TV', 68, 48]]),
  ...[55, 65].map((size) => [`tv-${size}.power`, ['power', 'TV', size, 48]]),
  ...[22, 27, 32].flatMap((size) =>
    ['manufacture', 'distribution', 'end-of-life'].map((part) => [
      `monitor-${size}.${part}`,
      [part, 'écran', size, 24],
    ]),
  ),
]);

const server = 'streaming . data center';
const copies = (mass: number): number => mass * rule('email . redondances sauvegarde récepteur');
const halfFullGB = () =>
  (rule('serveur . capacité') * (rule('email . taux moyen de remplissage du stockage') / 100)) / 1000;
const storedElectricity = () =>
  copies((rule('stockage . puissance en mode actif') * 24 * 365) / 1000) / halfFullGB();
const storedServers = () =>
  copies(kg('stockage . construction')) / halfFullGB() / rule('stockage . durée de vie');
const PHOTO_GB = 0.003;

const mail = (name: string, taille: number) =>
  rule(`email . data center . ${name}`, { 'email . taille': taille });
/** By message and by GB, from two sizes: ADEME's rule is linear in size. */
const slope = (name: string) => (mail(name, 1) - mail(name, 0.075)) / 0.925;
const intercept = (name: string) => mail(name, 0.075) - 0.075 * slope(name);
const mailGrams = 'construction';
const mailMix = () => rule('électricité . FE France');

/** LCD sets in the average television, and what one weighs: Impact CO2, issue 164. */
const LCD = { share: 0.867, kg: 177 };

const OTHERS: Readonly<Record<string, () => number>> = {
  'tv-oled-68.manufacture': () =>
    (kg('acv . TV . carbone . fabrication') - LCD.share * LCD.kg) / (1 - LCD.share),
  'fixed-line.electricity@ademe': () => rule('acv . box . consommation annuelle'),
  'fixed-traffic.average': () => kg('transmission par défaut . facteur réseau fixe FR'),
  'mobile-traffic.average': () => kg('transmission par défaut . facteur réseau mobile FR'),
  'fixed-traffic.average@without-box': () => kg('transmission par défaut . facteur réseau fixe FR hors box'),
  'fixed-traffic.average@eu': () => kg('transmission par défaut . facteur réseau fixe EU'),
  'fixed-traffic.average@eu-without-box': () =>
    kg('transmission par défaut . facteur réseau fixe EU hors box'),
  'mobile-traffic.average@eu': () => kg('transmission par défaut . facteur réseau mobile EU'),
  'electricity.EU@ademe': () => kg('électricité . FE Europe'),
  'hosting.foreign-mix@ademe-eu': () => kg('électricité . FE Europe'),
  'transfer.electricity': () => rule(`${server} . usage . électricité par Go`) * 1000,
  'transfer.servers': () => kg('fichier . data center . construction', { 'fichier . taille': 1 }),
  'video.servers': () => kg(`${server} . construction`, { 'streaming . durée': 60 }),
  'video.traffic.sd': () => rule('streaming . qualité . facteur qualité', { 'streaming . qualité': "'SD'" }),
  'video.traffic.hd': () => rule('streaming . qualité . facteur qualité', { 'streaming . qualité': "'HD'" }),
  'video.traffic.uhd': () =>
    rule('streaming . qualité . facteur qualité', { 'streaming . qualité': "'ultra HD'" }),
  'video-call.traffic.sd': () => rule('visio . qualité . facteur qualité', { 'visio . qualité': "'SD'" }),
  'video-call.traffic.hd': () => rule('visio . qualité . facteur qualité', { 'visio . qualité': "'HD'" }),
  // ADEME divides 168 MB by 1024; here a GB is a thousand MB
  'video-call.traffic.audio': () =>
    (rule('visio . qualité . facteur qualité', { 'visio . qualité': "'audio'" }) * 1024) / 1000,
  // ADEME counts both ends of a message, each the same
  'email.electricity': () => intercept('usage') / mailMix() / 2,
  'email.servers': () => intercept(mailGrams) / 1000 / 2,
  'email.traffic.usual@ademe': () => rule('email . taille') / 1000,
  'email.years@ademe': () => rule('email . durée stockage mail'),
  'search.electricity': () => rule('recherche web . data center . usage . consommation électricité'),
  'search.servers': () => kg('recherche web . data center . construction'),
  'search.traffic.page': () =>
    (rule('recherche web . taille de la requete') + rule('recherche web . taille de la page')) / 1e6,
  'storage.electricity': storedElectricity,
  'storage.servers': storedServers,
  'photos.electricity': () => storedElectricity() * PHOTO_GB,
  'photos.servers': () => storedServers() * PHOTO_GB,
};

/** Figures said to come from ADEME's model that version 2.1.0 does not hold, each with the reason. */
export const NOT_IN_THE_PACKAGE: Readonly<Record<string, string>> = {
  'projector.power': 'projectors came with 2.2.0, which is not on npm',
  'projector.hours': 'projectors came with 2.2.0, which is not on npm',
  'projector.years': 'projectors came with 2.2.0, which is not on npm',
  'projector.manufacture@ademe': 'projectors came with 2.2.0, which is not on npm',
  'email.traffic.plain': 'a size that is asked, not a figure of the model',
  'email.traffic.attachment-1mb': 'a size that is asked, not a figure of the model',
  'email.traffic.attachment-5mb': 'a size that is asked, not a figure of the model',
};

/** ADEME's value for one of our factors, in our unit; undefined when no rule is mapped to it. */
export function ademeValue(id: string): number | undefined {
  const other = OTHERS[id];
  if (other) return other();
  const scaled = SCALED[id];
  if (scaled) {
    const [part, device, inches, from] = scaled;
    return PARTS[part]!(device) * (inches / from) ** 2;
  }
  const name = id.split('@')[0]!;
  const [device, part] = name.startsWith('hours.')
    ? [name.slice('hours.'.length), 'hours']
    : name.split(/\.(?=[^.]+$)/);
  const known = DEVICES[device!];
  return known && PARTS[part!] ? PARTS[part!]!(known) : undefined;
}
