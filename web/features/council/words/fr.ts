/** The council door, in French; its shape is what the English one must have. */
import type { ShownOutput } from '../../../../models/council/run/outputs.ts';
import type { Trend } from '../../../../models/council/plan/trend.ts';
import type { ReenStatus } from '../../../../models/territory/reen.ts';
import { departures, supposing } from '../../../../models/council/plan/words/fr.ts';
import type { Messages } from '../../../words/messages.ts';
import { councilGainGroups, seals } from '../../../words/seals/fr.ts';
import type { Ready } from '../../../../models/council/outcome/ready.ts';

type Names = Readonly<Record<string, string>>;

/** Of a count as it is written. */
const s = (count: string): string => (count === '0' || count === '1' ? '' : 's');

export const council = {
  /** Over the bars of its picture, which are narrow. */
  pictured: (horizon: string) => `Évité d’ici ${horizon}, par action`,
  search: {
    title: 'Une commune, une agglomération\u202f: que changeraient la réparation et la seconde main\u202f?',
    description:
      'Cherchez une commune, un EPCI, un département ou une région\u202f: un premier diagnostic du numérique sans rien saisir, puis ce que changeraient la réparation et le réemploi, avec leur coût et leur marge.',
    lede: 'Cherchez par nom ou par code postal. Un premier diagnostic s’affiche sans rien saisir.',
    label: 'Commune, agglomération, département, région',
    example: 'Le Trait, 76580',
    submit: 'Chercher',
    found: (count: string) => `${count} territoires trouvés`,
    foundMost: (count: string) =>
      `Les ${count} territoires les plus proches de ce nom\u202f; précisez-le pour en trouver d’autres`,
    foundOne: 'Un territoire trouvé',
    nothing: 'Rien sous ce nom. Essayez le code postal, ou moins de lettres.',
    inhabitants: (people: string) => `${people} habitant${s(people)}`,
    examples: 'Par exemple',
    own: 'Un autre territoire',
    ownText: 'Un quartier, un pays, une ville imaginée\u202f: un nom et un nombre d’habitants suffisent.',
    ownName: 'Nom (obligatoire)',
    ownPeople: 'Habitants (obligatoire)',
    colon: '\u202f: ',
    ownSubmit: 'Voir ce territoire',
    ownWrong: (most: string) => `il faut un nom, et un nombre d’habitants entier, de 0 à ${most}.`,
    fleet: 'Le parc de la collectivité',
    fleetText:
      'Un inventaire, d’où qu’il vienne, suffit\u202f: empreinte, âges, ratios des lois AGEC et REEN. Le fichier ne quitte pas votre appareil.',
    insee: (code: string) => `code Insee ${code}`,
    populations: (year: string) => `Populations de ${year}, d’après l’Insee.`,
  },
  /** One of what each action is counted in, by its id, where that is no share. */
  ones: {
    'repair-bonus': 'une réparation aidée',
    'repair-cafe': 'un café',
    workshop: 'un portable remis en état',
    collection: 'une fois la collecte nationale',
    'council-longer': 'une année de plus',
    loan: 'un emprunteur',
  } as Names,
  /** What a number for so many people comes to in a place: one, then several. */
  things: {
    'repair-bonus': ['réparation aidée', 'réparations aidées'],
    collection: ['téléphone', 'téléphones'],
    loan: ['emprunteur', 'emprunteurs'],
  } as Readonly<Record<string, readonly string[]>>,
  kinds: {
    commune: 'commune',
    epci: 'intercommunalité',
    department: 'département',
    region: 'région',
    country: 'pays',
    own: 'territoire saisi',
  } as Names,
  title: (name: string) => `${name}\u202f: réparer, réemployer, garder`,
  description: (name: string) =>
    `Le numérique de ${name}\u202f: ce qu’il pèse, et ce que changeraient la réparation, le réemploi et la durée, avec leur coût et leur marge.`,
  back: 'Chercher un autre territoire',
  toReady: 'Choisir une politique',
  toVote: 'Vers la note et la délibération',
  fleet: 'Son propre parc\u202f: importer un inventaire',
  problems: {
    title: 'À corriger',
    range: (field: string, min: string, max: string) => `${field}\u202f: un nombre entre ${min} et ${max}.`,
    unknown: (field: string) => `${field}\u202f: champ inconnu, laissé de côté.`,
    word: (field: string, words: string) => `${field}\u202f: l’un de ces mots, ${words}.`,
    ages: (field: string, oldest: string) =>
      `${field}\u202f: combien d’appareils, un tiret, puis combien par âge, de 0 à ${oldest} ans, avec un point entre deux.`,
    sum: (field: string, sum: string, count: string) =>
      `${field}\u202f: par âge, il y en a ${sum}, et non ${count}.`,
  },
  diagnosis: {
    title: 'Où l’on en est',
    people: (people: string, homes: string, size: string, share: string, of: string) =>
      `${people} habitant${s(people)}, environ ${homes} foyer${s(homes)}. Foyers estimés\u202f: ${size} personnes par foyer, ${of}\u202f; ${share} des habitants en foyer.`,
    /** Whose mean the size of homes is. */
    meanOf: {
      department: (name: string) => `moyenne du département (${name}, Insee 2021)`,
      region: 'moyenne des départements de la région (Insee 2021)',
      country: 'moyenne de France',
      /** No source gives the place's. */
      instead: 'moyenne de France, faute d’une source pour ce lieu',
    },
    /** Of communes as large as this one. */
    sameHomes: (size: string, range: string) =>
      `Leurs foyers comptent ${size} personnes en moyenne, ${range} selon la commune.`,
    devices: (inUse: string, bought: string, asleep: string) =>
      `Environ ${inUse} appareils numériques en service, chez les habitants et dans la collectivité. ${bought} sont achetés neufs chaque année, et ${asleep} dorment dans des tiroirs.`,
    carbon: (mass: string, range: string, perPerson: string) =>
      `Les fabriquer et les faire tourner pèse ${mass} CO₂e par an (${range}, 9 fois sur 10), soit ${perPerson} kg par habitant.`,
    apart: 'Réseaux, centres de données et usages\u202f: à la page du foyer.',
    doors: 'Pourquoi ces chiffres ne sont pas ceux de la page Foyer, ligne par ligne',
    electricity: (name: string) =>
      `L’électricité est celle d’ici (${name}), gardée telle qu’aujourd’hui\u202f: aucune source ne dit comment elle changera.`,
    reen: {
      above: (people: string) =>
        `Au-dessus de ${people} habitants\u202f: la loi REEN demande une stratégie numérique responsable, avec diagnostic et bilan chaque année.`,
      below: (people: string) =>
        `Sous ${people} habitants\u202f: la loi REEN n’impose pas de stratégie numérique responsable.`,
      about: (people: string) =>
        `Autour de ${people} habitants\u202f: les comptes de population ne s’accordent pas, la loi REEN s’applique peut-être.`,
    } as Readonly<Record<ReenStatus, (people: string) => string>>,
    /** Of a place that the law does not bind, in a group of communes that it does. */
    group: (people: string) => `Son intercommunalité, de ${people} habitants, y est tenue.`,
    same: (communes: string, from: string, below: string) =>
      `Communes de ${from === '0' ? 'moins de' : `${from} à`} ${below} habitants\u202f: ${communes} en France.`,
    sameOpen: (communes: string, from: string) =>
      `Communes de ${from} habitants et plus\u202f: ${communes} en France.`,
    count: (years: string) => `Population de ${years}. `,
    within: 'Dans',
    members: 'Ses communes',
    membersOther: 'Ses territoires',
    more: (count: string) => `et ${count} autre${s(count)}`,
    competence:
      'Qui décide de quoi\u202f: les écoles sont à la commune, les collèges au département, les lycées à la région.',
  },
  /** The picture of a place. */
  picture: {
    bought: 'achetés neufs par an',
    inUse: 'en service',
    asleep: 'dans les tiroirs',
    square: (devices: string) =>
      devices === '1' ? 'Un carré, un appareil.' : `Un carré, ${devices} appareils.`,
    tones: 'Plein\u202f: presque sûr. Mince\u202f: selon les enquêtes.',
    /** @param drawn whether they make a square */
    own: (drawn: boolean) =>
      `${drawn ? 'À l’encre, ceux' : 'Trop peu pour un carré, ceux'} de la collectivité\u202f: `,
    owned: (owned: string) => `environ ${owned}.`,
    /** By its own list. */
    counted: (owned: string) =>
      `${owned} ordinateurs et écrans en service, d’après son inventaire\u202f; ses autres appareils ne sont pas comptés ici.`,
    /** Where it has far fewer computers than is usual: what it says may be of a part of them. */
    few: (owned: string, usual: string) =>
      `Attention\u202f: ${owned} ${owned === '1' ? 'ordinateur' : 'ordinateurs'}, quand la moyenne en donnerait environ ${usual} ici. S’il en manque, ce que le parc évite est sous-estimé.`,
    national:
      'Équipement\u202f: moyennes du pays par habitant et par foyer, aucune enquête ne compte par commune.',
    nationalHomes:
      'Équipement des habitants\u202f: moyennes du pays par habitant et par foyer, aucune enquête ne compte par commune.',
  },
  laws: {
    from: (share: string, year: string) => `${share} en ${year}`,
    since: (share: string, year: string) => `${share} depuis ${year}`,
  },
  /** Of an action that buys refurbished. */
  again: 'Un appareil reconditionné se rachète plus tôt\u202f: moins cher, il peut coûter plus.',
  /** Where a slider ends, and why. */
  ends: {
    people: (most: string, people: string) =>
      `au plus ${most}\u202f: un pour ${people} habitants, choix de Sobrement`,
    asleep: (most: string) => `au plus ${most}\u202f: autant qu’il s’en range ici en un an`,
    longest: (most: string, years: string) =>
      `au plus ${most}\u202f: rien compté au-delà de ${years} ans, la plus longue vie publiée`,
    one: (most: string) => `au plus ${most}\u202f: chaque ordinateur garde un écran`,
    here: (most: string) => `au plus ${most} ici`,
    /** Of what is counted by a mean of the country. */
    mean: (count: string) =>
      `environ ${count} ici d’après la moyenne du pays\u202f: le vrai nombre n’est pas connu, peut-être aucun`,
    most: (most: string) => `au plus ${most}`,
    /** No source here says of which urban unit a place is: the page says where it is told, and what it changes. */
    banned: (people: string, unit: string) =>
      `sous ${people} habitants, déjà interdits\u202f: rien à gagner ici, sauf dans une unité urbaine de plus de ${unit} habitants (lire sa fiche sur insee.fr)`,
  },
  /** What a result is compared with, where it is taken away from the page. */
  against: {
    none: 'Comparé à la loi appliquée, avec autant d’appareils qu’aujourd’hui.',
    published:
      'Comparé à la loi appliquée, avec la tendance publiée (ADEME et Arcep, 2023)\u202f: de plus en plus d’objets connectés.',
  } as Readonly<Record<Trend, string>>,
  /** What the published trend says, what is computed of it, and what is not. */
  trend: ({ from, until, devices, times, range }: TrendSaid) =>
    `De ${from} à ${until}, l’ADEME et l’Arcep prévoient en France ${devices} d’appareils en plus, surtout des objets connectés. Ici, les montres et les petits objets (capteurs, prises, ampoules) sont donc ${times} fois plus nombreux en ${until} qu’en ${from} (${range}). Tous les autres gardent leurs ventes d’aujourd’hui.`,
};

/** The figures of the published trend, as they are written. */
export interface TrendSaid {
  readonly from: string;
  readonly until: string;
  readonly devices: string;
  readonly times: string;
  /** Of `times`. */
  readonly range: string;
}

/** Words of the interactive part, in the browser. */
export const tool = {
  departures,
  levers: {
    title: 'Ce que l’on peut décider',
    start: 'début',
    ramp: 'années pour y arriver',
    /** @param one "toute l’action"; without a script, one of what it is counted in */
    /** After a share. */
    beyondLaw: ' en plus de la loi',
    cost: (one: string, shared: boolean) =>
      `coût par an en €, pour ${one}${shared ? ', dans tous les scénarios' : ''}`,
    over: (euros: string, horizon: string) => `soit ${euros} d’ici ${horizon}`,
    /** After it. @param usual what a source says that one costs, and how many it would then be */
    each: (price: string, one: string, usual?: string, many?: string) =>
      `. Soit ${price} pour ${one}${usual ? `\u202f; une source dit ${usual}, soit ${many!} pour cette somme` : ''}.`,
    unknown: 'coût de mise en œuvre inconnu, à saisir',
    unsourced: 'Aucune source ne le dit. Comptez achats, heures, recettes perdues\u202f; 0 si rien.',
    costOnce: (euros: string) => `Compté sans cela\u202f: ${euros}\u202f€ une fois, au début.`,
    from: 'Première année',
    horizon: 'Dernière année',
    households: 'Foyers',
    trend: 'Sans ces actions, le nombre d’appareils',
    trends: {
      none: 'reste celui d’aujourd’hui',
      published: 'suit la tendance publiée',
    } as Readonly<Record<Trend, string>>,
    trendAbout: 'Que dit cette tendance\u202f?',
    gaps: 'Personne ne l’a mesuré, donc sans chiffre ici\u202f: les imprimantes partagées, l’équipement des écoles, des collèges et des lycées, un coin réemploi à la déchetterie, les sites et l’hébergement de la collectivité.',
    compute: 'Calculer',
    assumption: 'Hypothèses, loi et coût',
    unfold: 'Toute la page : hypothèses, coûts, années, tableaux',
    assumptions:
      'Pas d’accord\u202f? Tapez votre valeur\u202f: elle remplace la nôtre, sans marge. Une case vide la rétablit.',
    own: 'votre valeur',
    others: 'Ne dépend pas de la seule collectivité',
    seals,
    gainGroups: councilGainGroups,
    order: 'Dans chaque groupe, le plus grand gain assuré d’abord.',
    law: 'Loi',
    measure: 'Proposition',
    /** What opens on whose they are. */
    quoted: 'Ce qui manque, et de qui sont les propositions',
    proposals: 'Les lire',
    /** @param count as it is written @param things in the singular, then in the plural */
    here: (count: string, value: number, things: readonly string[]) =>
      `${count} ${things[Number(value >= 2)]} ici`,
    /** A share that a law bounds: all of it. @param law what it asks in the end @param own what is done */
    inAll: (law: string, own: string) =>
      `${own ? `en tout, vos ${own} compris` : 'en tout'}, la loi\u202f: ${law}`,
    implausible: (most: string) => `Plus qu’il n’est plausible ici\u202f: ${most} au plus.`,
    usual: (intensity: string, shared: boolean) =>
      `Mettre à ${intensity}${shared ? ', à plusieurs communes' : ''}`,
    without: 'Retirer',
    settings: 'Années, foyers, tendance',
  },
  /** What a lever brings, or a policy. */
  gains: {
    lede: (horizon: string) =>
      `Chaque chiffre va jusqu’en ${horizon}, en plus de la loi\u202f: ce qu’une action réglée apporte, ou ajouterait. Ils ne s’additionnent pas\u202f: les actions touchent les mêmes appareils.`,
    brings: 'apporte ici',
    adds: 'ajouterait',
    /** Before either, where a law bans what it would remove, unless the place is in a large urban unit. */
    banned: 'en grande unité urbaine seulement, ',
    less: (mass: string, range: string) => `${mass} de moins (${range})`,
    more: (mass: string, range: string) => `${mass} de plus (${range})`,
    either: (more: string, less: string) => `de ${more} de plus à ${less} de moins`,
    nothing: 'rien de plus que la loi et le déjà fait',
    saves: (euros: string) => `économise ${euros}`,
    costs: (euros: string) => `coûte ${euros}`,
    eitherWay: (saving: string, cost: string) => `de ${saving} épargnés à ${cost} dépensés`,
    unknown: 'coût inconnu',
    /** What is not known is said first: nobody reads a gain that may be none. */
    partly: (said: string, purchases: boolean) =>
      purchases
        ? `coût des actions non compté, ${said} sur les seuls achats`
        : `coûts inconnus mis à part, ${said}`,
    free: 'coûte 0\u202f€',
    /** After a sum: whose it is, and of how long. */
    over: (years: string, purchases: boolean) =>
      ` à la collectivité en ${years}\u202fans${purchases ? '' : ', achats compris'}`,
    cases: (cases: string) => `baisse dans ${cases} cas sur 10`,
    nearly: 'plus de 9',
    hardly: 'moins d’1',
    supposing: `, ${supposing}`,
  },
  ready: {
    title: 'Quatre politiques prêtes',
    lede: (horizon: string) =>
      `D’ici ${horizon}, à la même échelle. La première se compare à un territoire sans loi, les autres à la loi appliquée.`,
    names: {
      law: () => 'La loi, rien de plus',
      sure: () => 'Sûr et sobre',
      budget: (euros: string) => `Avec ${euros} par an`,
      ambitious: () => 'Ambitieux',
    } as Readonly<Record<Ready, (euros: string) => string>>,
    rules: {
      law: 'Acheter réemployé, donner le matériel réformé\u202f: ce qui est déjà demandé.',
      sure: 'Ce que la collectivité décide, mesuré ou calculé, qui aide 9 fois sur 10, sur ce qui est là pour sûr.',
      budget: 'Les mêmes, puis celles dont le coût est connu, la moins chère d’abord.',
      ambitious:
        'Tout ce que la collectivité décide et qui change quelque chose ici, comme d’habitude à cette taille.',
    } as Readonly<Record<Ready, string>>,
    /** Before what is left for the council to pay. */
    paid: (actions: string, years: string) =>
      `la collectivité paie ${actions} d’actions en ${years}\u202fans\u202f; achats épargnés retirés, `,
    /** Of a budget. */
    left: (euros: string) => ` · à plein effet, reste ${euros} par an, non dépensés`,
    take: 'Partir de là',
  },
  legal: {
    title: 'La loi, et où vous en êtes',
    own: {
      euros: 'votre part d’achats reconditionnés, en % (matières recyclées à part)',
      devices: 'votre part donnée, en %',
    },
    ask: 'Tapez votre part pour voir ce qu’il manque.',
    met: (year: string) => `La loi est suivie en ${year}.`,
    euros: (points: string, year: string, euros: string, range: string) =>
      `Il manque ${points} points en ${year}\u202f: environ ${euros} d’achats par an (${range}), sur les seuls ordinateurs.`,
    devices: (points: string, year: string, devices: string) =>
      `Il manque ${points} points en ${year}\u202f: en ordinateurs par an, ${devices}.`,
  },
  tabs: {
    title: 'Scénarios',
    only: 'Scénario',
    scenario: (letter: string) => `Scénario ${letter}`,
    done: 'Déjà fait',
    doneText:
      'Ce qui est déjà en place compte partout\u202f: les scénarios s’y ajoutent. Une part que la loi fixe se règle en tout, déjà fait compris.',
    add: 'Comparer avec un autre',
    remove: (letter: string) => `Retirer le scénario ${letter}`,
    name: 'Nom de ce scénario',
  },
  compare: {
    title: (horizon: string) => `Les scénarios côte à côte, d’ici ${horizon}`,
    unknown: 'sans les coûts inconnus',
    /** @param price "mais coûte 60 000 € de plus à la collectivité"; empty where it costs as much */
    better: (better: string, other: string, cases: string, supposing: string, price: string) =>
      `${better} évite plus de carbone que ${other} dans ${cases} cas sur 10${supposing}${price}.`,
    same: (one: string, other: string) => `${one} et ${other} sont la même politique.`,
    /** After what is better. @param partly where some cost is unknown */
    dearer: (euros: string, partly: string) => `, mais coûte ${euros} de plus à la collectivité${partly}`,
    cheaper: (euros: string, partly: string) => `, et coûte ${euros} de moins à la collectivité${partly}`,
    partly: ', coûts inconnus mis à part',
  },
  outputs: {
    kg: 'Carbone, par an',
    jobs: 'Emplois, par an',
    kgSpread: 'Carbone étalé sur la vie des appareils, par an',
    bought: 'Appareils achetés neufs, par an',
    reused: 'Secondes vies qui commencent, par an',
    repaired: 'Appareils gardés grâce aux réparations de ces actions, par an',
    asleep: 'Appareils dans les tiroirs',
    inUse: 'Appareils en service',
    waste: 'Déchets, par an',
  } as Readonly<Record<ShownOutput | 'jobs', string>>,
  results: {
    nothing:
      'C’est la loi appliquée, rien de plus. Réglez d’abord une action\u202f: la note et la délibération suivront.',
    saves: (mass: string, range: string, horizon: string) =>
      `D’ici ${horizon}, ${mass} CO₂e en moins (${range}).`,
    adds: (mass: string, range: string, horizon: string) =>
      `D’ici ${horizon}, ${mass} CO₂e en plus (${range})\u202f: ces actions pèsent plus qu’elles n’évitent.`,
    moreServe: (devices: string) =>
      `Pourquoi plus\u202f: ${devices} appareils de plus servent, ici ou ailleurs\u202f: leur électricité et leur remise en état pèsent plus que les achats évités.`,
    /** @param said from how much more to how much less */
    either: (horizon: string, said: string) => `D’ici ${horizon}, ${said} (CO₂e).`,
    none: (horizon: string) => `D’ici ${horizon}, rien qui se mesure.`,
    /** @param weight of all the devices, over the same years */
    share: (percents: string, weight: string, range: string) =>
      `C’est ${percents} de ce que les appareils d’ici pèsent sur ces années\u202f: ${weight} (${range}).`,
    unsure: 'Le signe n’est pas sûr\u202f: ces hypothèses peuvent aussi alourdir le bilan.',
    /** Over the lines that stay in sight: short, for a phone has them side by side. */
    sparks: { avoided: 'Évité par an', course: 'Total par an', money: 'Euros, année par année' },
    chartText: (reference: string, scenario: string | undefined, year: string, without: string) =>
      `En ${year}\u202f: ${reference} ${without}${scenario === undefined ? '' : `, ${scenario} avec ces actions`}.`,
    done: (mass: string, horizon: string) =>
      `Ce qui est déjà fait évite, en plus de la loi, ${mass} CO₂e d’ici ${horizon}\u202f; c’est compté dans la référence.`,
    doneAdds: (mass: string, horizon: string) =>
      `Ce qui est déjà fait ajoute, en plus de la loi, ${mass} CO₂e d’ici ${horizon}\u202f; c’est compté dans la référence.`,
    doneWithin: 'Ce qui est déjà fait ne dépasse pas ce que la loi demande\u202f: rien n’en est compté.',
    /** The course on the trend that was not chosen. */
    other: {
      none: 'si leur nombre ne bouge pas',
      published: 'avec la tendance publiée',
    } as Readonly<Record<Trend, string>>,
    otherMore: (name: string, mass: string, year: string) =>
      `Sans ces actions, ${name}\u202f: ${mass} de plus en ${year}.`,
    otherLess: (name: string, mass: string, year: string) =>
      `Sans ces actions, ${name}\u202f: ${mass} de moins en ${year}.`,
    law: {
      saves: (mass: string, range: string, horizon: string) =>
        `Ce que la loi demande déjà évite ${mass} CO₂e d’ici ${horizon} (${range}), si elle est suivie, face à un territoire qui n’en ferait rien.`,
      adds: (mass: string, range: string, horizon: string) =>
        `Ce que la loi demande déjà ajoute ${mass} CO₂e d’ici ${horizon} (${range}), si elle est suivie, face à un territoire qui n’en ferait rien.`,
      once: 'Une action compte pour ce qu’elle fait en plus.',
    },
    underLaw: (name: string, level: string, asked: string, year: string) =>
      `${name}\u202f: ${level}, sous les ${asked} que la loi demande en ${year}\u202f: ni gain ni coût de plus que la loi cette année-là.`,
    asLaw: (name: string, asked: string, year: string) =>
      `${name}\u202f: ${asked}, ce que la loi demande en ${year}\u202f: ni gain ni coût de plus que la loi cette année-là.`,
    criteria: {
      title: 'Au-delà du carbone\u202f: métaux, matière, énergie fossile',
    },
    avoided: 'Ce qui est évité chaque année',
    /** @param saved "1,1 t de moins (entre 550 kg et 1,8 t)" */
    avoidedText: (year: string, saved: string) => `En ${year}\u202f: ${saved}.`,
    peak: (year: string) =>
      `Au plus haut en ${year}\u202f: une part des achats évités alors n’est que repoussée.`,
    lawAlone: 'avec la loi seule',
    noMore: 'sans rien de plus',
    perYear: 't CO₂e par an',
    perYearKg: 'kg CO₂e par an',
    table: (year: string) => `Ce que cela change en ${year}`,
    busy: 'Calcul en cours…',
    preview: 'Aperçu, le calcul complet suit.',
    /** Where a part of the page is opened without network. */
    later: 'Pas de réseau\u202f: cette partie viendra à son retour.',
    failed: 'Sans réseau, le calcul attend. Vos réglages restent dans l’adresse\u202f: rechargez-la.',
  },
  money: {
    title: (horizon: string) => `Ce que cela coûte d’ici ${horizon}, à qui`,
    until: (horizon: string) => `D’ici ${horizon}`,
    council: 'Actions de la collectivité',
    councilKnown: 'Actions de la collectivité, sans les coûts inconnus',
    purchases: 'Ses achats d’ordinateurs',
    net: 'Pour la collectivité, en tout',
    household: 'À part\u202f: les habitants (aides seules)',
    maker: 'À part\u202f: les fabricants (bonus national)',
    toType: 'coût inconnu, à saisir',
    netKnown: 'Pour la collectivité, sans les coûts inconnus',
    netPurchases: 'Pour la collectivité, sur ses seuls achats\u202f: coût des actions non compté',
    rounded: (sum: string) => `${sum} avant d’arrondir`,
    euros: (value: string) => `${value}\u202f€`,
  },
  drivers: {
    title: 'Ce qui rend la marge large',
  },
  take: {
    title: 'À emporter',
    /** @param name of the scenario that they are of, where there are several */
    voted: (name: string) => `Pour le vote${name ? ` (${name})` : ''}`,
    note: 'une note d’une page à annexer',
    deliberation: 'un projet de délibération',
    meeting: 'en séance',
    review: 'le bilan, dans un an',
    pieces: 'les pièces de la loi REEN, à compléter',
    csv: 'les années en tableau (CSV)',
    json: 'les années pour un programme (JSON)',
  },
  seek: 'Partir d’un objectif ou d’un budget',
  share: {
    short: 'Garder un lien court',
    link: 'L’adresse de cette page contient tout le scénario.',
  },
  changed: {
    title: 'Hypothèses changées (la nôtre → celle prise ici)',
    own: 'De la collectivité, par son inventaire ou saisi',
    yearly: (lever: string) => `coût par an, ${lever}`,
    /** After a cost. @param round whether it is exactly so @param ours empty where nobody knows */
    each: (price: string, round: boolean, ours: string) =>
      `, ${round ? '' : 'environ '}${price} l’unité${ours && ` au lieu de ${ours}`}`,
    bare: 'sans marge',
    within: 'dans le coût saisi',
    unknown: 'inconnu',
    counted: (owned: string, usual: string) => `${owned} (moyenne\u202f: environ ${usual})`,
    few: 'Attention, c’est peu\u202f: s’il en manque, ce que le parc évite est sous-estimé.',
    perThousand: 'pour 1\u202f000 habitants',
    no: 'non',
    yes: 'oui',
  },
  between: (low: string, high: string) => `entre ${low} et ${high}`,
  wrong: (min: string, max: string) => `Un nombre entre ${min} et ${max}.`,
  none: 'aucun',
  fewerThanOne: 'moins d’un',
  aboutOne: 'environ un',
  colon: '\u202f: ',
  note: (draws: string) =>
    `Modèle de stock et de flux, survie par âge, ${draws} cas calculés, les mêmes pour tous. Chaque marge contient le résultat 9 fois sur 10.`,
};

export type CouncilMessages = Messages<typeof council>;
export type ToolMessages = Messages<typeof tool>;
