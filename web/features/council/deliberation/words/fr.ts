/** The draft of a deliberation, in French: the form of the acts of a council, brackets where only the council knows. */
import type { Action } from '../../../../../models/council/plan/catalogue.ts';
import type { ReenStatus } from '../../../../../models/territory/reen.ts';
import type { TerritoryKind } from '../../../../../models/territory/territory.ts';
import type { Messages } from '../../../../words/messages.ts';

/** Who deliberates and who carries out, where the law of the place says; else brackets. */
interface Body {
  readonly place: string;
  readonly council: string;
  readonly head: string;
  /** Its articles of the code on local authorities, for the power to deliberate. */
  readonly power: string;
}

const commune: Body = {
  place: 'Commune',
  council: 'conseil municipal',
  head: 'maire',
  power: 'son article L. 2121-29',
};
const unread: Body = {
  place: 'Collectivité',
  council: '[assemblée délibérante]',
  head: '[maire | président]',
  power: '[article à compléter]',
};

const bodies: Readonly<Record<TerritoryKind, Body>> = {
  commune,
  epci: {
    place: 'Établissement public de coopération intercommunale',
    council: 'conseil communautaire',
    head: 'président',
    power: 'ses articles [L. 5211-1 et L. 2121-29]',
  },
  department: { ...unread, place: 'Département', council: 'conseil départemental', head: 'président' },
  region: { ...unread, place: 'Région', council: 'conseil régional', head: 'président' },
  country: unread,
  own: unread,
};

/** @param blanks the actions whose cost is to be written in an article: nothing of it is in the sum */
function costs(sum: string, blanks: readonly string[], article: number): string {
  const where = `à inscrire à l’article ${article} (${blanks.join(', ')})`;
  if (blanks.length === 0) return sum || 'un coût que personne n’a encore dit';
  if (blanks.length === 1)
    return sum
      ? `${sum}, sans le seul coût que personne n’a donné, ${where}`
      : `un coût que personne n’a donné, ${where}`;
  return sum
    ? `${sum}, sans les seuls coûts que personne n’a donnés, ${where}`
    : `des coûts que personne n’a donnés, ${where}`;
}

const listed = (all: readonly string[]): string =>
  all.length > 1 ? `${all.slice(0, -1).join(', ')} et ${all.at(-1)}` : all.join('');
/** What the scenario does, after what it is. */
const through = (themes: readonly string[]): string => (themes.length > 0 ? `, ${listed(themes)}` : '');

export const deliberation = {
  title: (name: string) => `${name}\u202f: projet de délibération`,
  description: (name: string) =>
    `Un projet de délibération pour ${name}, fait du scénario\u202f: visas, considérants, articles, voies et délais. À relire, en .docx, .odt ou texte.`,
  back: 'Revenir au scénario',
  lede: 'Fait de votre scénario, avec les chiffres de la note. Ce qui est entre crochets se remplit ou se raye. Faites-le relire par votre service juridique.',
  /** Before what is downloaded, where the act decides none of the actions of the scenario. */
  undecided: (actions: number) =>
    actions === 0
      ? 'Ce projet ne décide rien\u202f: aucune action n’est réglée. Il rappelle la loi, rien de plus.'
      : actions === 1
        ? 'Ce projet ne décide rien\u202f: son action est à chercher avec d’autres, ou déjà demandée par la loi.'
        : `Ce projet ne décide rien\u202f: ses ${actions} actions sont à chercher avec d’autres, ou déjà demandées par la loi.`,
  /** How many costs no source gives, before the way to where they are typed. */
  toPrice: (blanks: number) =>
    blanks === 1
      ? 'Un coût est à inscrire\u202f: aucune source ne le dit, et aucun n’est supposé.'
      : `${blanks} coûts sont à inscrire\u202f: aucune source ne les dit, et aucun n’est supposé.`,
  price: 'Les taper à l’article 3',
  /** Of the field of a cost. */
  costOf: (action: string) => `${action}\u202f: coût par an, en euros`,
  mend: 'Le changer\u202f:',
  write: 'Inscrire ces coûts',
  shared: 'Un coût inscrit vaut pour tous vos scénarios, ici et sur la page du territoire.',
  sameText: 'Les trois fichiers tiennent le même texte que cette page, mot pour mot.',
  take: 'Télécharger',
  files: { docx: 'Word (.docx)', odt: 'LibreOffice (.odt)', txt: 'Texte (.txt)' },
  note: 'La note à annexer',
  pieces: 'Les pièces de la loi REEN',
  file: (code: string) => `deliberation-${code}`,
  running: 'Projet, à relire par le service juridique',
  /** Ends a visa or a reason. */
  semicolon: '\u202f;',
  colon: '\u202f: ',
  bodies,
  opening: (place: string, name: string, department: string) =>
    `République française. ${department ? `Département\u202f: ${department}. ` : ''}${place}\u202f: ${name}.`,
  register: 'Extrait du registre des délibérations. Séance du [date].',
  summons:
    'Date de convocation\u202f: [..]. En exercice\u202f: [..]. Présents\u202f: [..]. Pouvoirs\u202f: [..]. Votants\u202f: [..].',
  present:
    'Présents\u202f: [noms]. Absents\u202f: [noms]. Secrétaire de séance\u202f: [..]. Rapporteur\u202f: [..].',
  heading: 'Projet de délibération n° [..]',
  object: 'Objet\u202f:',
  about: {
    above: (_themes: readonly string[], from: string, to: string) =>
      `stratégie numérique responsable, [adoption | actualisation | bilan annuel], de ${from} à ${to}`,
    about: (themes: readonly string[], from: string, to: string) =>
      `[stratégie numérique responsable | démarche volontaire de sobriété numérique]${through(themes)}, de ${from} à ${to}`,
    below: (themes: readonly string[], from: string, to: string) =>
      `démarche volontaire de sobriété numérique${through(themes)}, de ${from} à ${to}`,
  } as Readonly<Record<ReenStatus, (themes: readonly string[], from: string, to: string) => string>>,
  themes: {
    rescue: 'réparation',
    wake: 'réemploi',
    release: 'réemploi',
    refurbish: 'réemploi',
    donate: 'réemploi',
    lengthen: 'durée',
    fewer: 'équipement',
    lend: 'prêt',
    unplug: 'électricité',
  } as Readonly<Record<Action, string>>,
  formula: (council: string) => `Le ${council},`,
  visas: {
    code: (power: string) => `Vu le code général des collectivités territoriales, notamment ${power}`,
    codeDuty: (power: string) =>
      `Vu le code général des collectivités territoriales, notamment ${power} et son article L. 2311-1-1 [et D. 2311-15-1]`,
    gift: 'Vu le code général de la propriété des personnes publiques, notamment ses articles L. 3212-2 et L. 3212-3',
    purchases:
      'Vu la loi n° 2020-105 du 10 février 2020, notamment son article 58, et le décret n° 2024-134 du 21 février 2024',
    retired:
      'Vu la loi n° 2021-1485 du 15 novembre 2021, notamment son article 16, et le décret n° 2023-266 du 12 avril 2023',
    strategy: 'Vu la même loi, notamment son article 35, et le décret n° 2022-1084 du 29 juillet 2022',
    before: '[Vu la délibération n° [..] du [..]]',
    committee: '[Vu l’avis de la commission [..] du [..]]',
    /** Of what takes advertising screens away. */
    advertising:
      'Vu le décret n° 2022-1294 du 5 octobre 2022 sur les publicités lumineuses [et le règlement local de publicité du [..]]',
    note: (version: string) => `Vu la note annexée, faite avec Sobrement (${version})`,
  },
  maybe: (clause: string) => `[${clause}]`,
  reasons: {
    people: (people: string, years: string) =>
      `Considérant que la collectivité compte ${people} habitants${years ? ` (${years})` : ''}`,
    status: {
      above: (above: string) =>
        ` et relève de l’article 35 de la loi n° 2021-1485, au-delà de ${above} habitants`,
      about: (above: string) =>
        ` et [relève de l’article 35 de la loi n° 2021-1485 | agit de façon volontaire], le seuil étant de ${above} habitants`,
      below: (above: string) =>
        ` et agit de façon volontaire, l’article 35 de la loi n° 2021-1485 ne s’imposant qu’au-delà de ${above} habitants`,
    } as Readonly<Record<ReenStatus, (above: string) => string>>,
    /** After a place that the law does not bind, of the group that it binds. */
    group: (name: string, people: string) =>
      `, tandis qu’il s’impose à l’intercommunalité dont elle est membre, ${name} (${people} habitants)`,
    unnamed: ' et agit de façon volontaire, l’article 35 de la loi n° 2021-1485 ne la visant pas',
    /** @param own whether the council counted its devices */
    diagnosis: (carbon: string, range: string, own: boolean) =>
      `Considérant que les appareils de ses habitants et les siens pèsent ${carbon} CO₂e par an (${range}), d’après des moyennes nationales et ${own ? 'l’inventaire de ses propres ordinateurs et écrans' : 'sans inventaire local'}, réseaux et centres de données à part`,
    /** A share that nobody typed. */
    unsaid: '[..]\u202f%',
    purchases: (shares: string, own: string) =>
      `Considérant que, sur ses dépenses de matériel informatique et de téléphonie en [année], ${own} sont des achats reconditionnés, issus du réemploi ou de la réutilisation, et [..]\u202f% intègrent des matières recyclées, deux parts que le décret n° 2024-134 distingue, pour un seuil légal de ${shares} [, la différence tenant à la contrainte technique significative suivante\u202f: [..]]`,
    retired: (years: string, share: string, own: string) =>
      `Considérant que, sur ses matériels informatiques réformés de moins de ${years} ans en [année], ${own} sont allés au réemploi ou à la réutilisation, pour un seuil légal de ${share}`,
    named: (title: string) => `Considérant le scénario «\u202f${title}\u202f», que la note annexée décrit`,
    /** Of the actions of the act: all of them; those that it decides, where it decides some; all, where it decides none. */
    effect: {
      all: (said: string) =>
        `Considérant l’effet que le calcul annexé attend des actions décidées, en plus de ce que la loi demande déjà\u202f: ${said}`,
      decided: (said: string) =>
        `Considérant l’effet que le calcul annexé attend des seules actions que la présente délibération décide, en plus de ce que la loi demande déjà\u202f: ${said}`,
      together: (said: string) =>
        `Considérant, à titre d’information, l’effet de toutes les actions du scénario ensemble, y compris celles qui restent à rechercher avec d’autres, tel que la note le dit\u202f: ${said}`,
      none: (said: string) =>
        `Considérant que les actions du scénario sont à rechercher avec d’autres, ou déjà demandées par la loi, et l’effet qu’elles auraient ensemble, en plus de ce que la loi demande déjà\u202f: ${said}`,
    },
    /** What follows has a sum, or none where no cost is known. @param blanks actions whose cost an article leaves blank */
    cost: (from: string, to: string, sum: string, blanks: readonly string[], article: number) =>
      `Considérant ce qu’elles coûtent, de ${from} à ${to}\u202f: ${costs(sum, blanks, article)}`,
    /** After a sum that a mean gives. */
    byMeans:
      ', d’après des moyennes nationales, dont la collectivité peut s’écarter au-delà de ces marges, et sans inventaire local',
    share: (percents: string) =>
      `soit ${percents.replace(/^<\s*/, 'moins de ')} de ce que les appareils d’ici pèsent sur ces années`,
    helps: (cases: string) => `le carbone baissant dans ${cases} cas sur 10`,
    /** After what rests, for the larger part, on figures that nobody checked. */
    supposing:
      ', sous réserve d’hypothèses de calcul que personne n’a vérifiées et dont dépend le plus gros du résultat',
    costTogether: (from: string, to: string, sum: string, blanks: readonly string[], article: number) =>
      `Considérant ce que toutes ces actions coûteraient ensemble, de ${from} à ${to}\u202f: ${costs(sum, blanks, article)}`,
    sum: {
      net: (value: string) => `pour la collectivité, en tout, ${value}`,
      netKnown: (value: string) => `pour la collectivité, sans les coûts inconnus, ${value}`,
      netPurchases: (value: string) =>
        `pour les seuls achats de la collectivité, coût des actions non compté, ${value}`,
    } as Readonly<Record<'net' | 'netKnown' | 'netPurchases', (value: string) => string>>,
    ranged: (said: string, range: string) => `${said} (${range})`,
    /** @param yearly of the actions that are decided; empty where it is not known */
    spent: (euros: string, range: string, yearly: string) =>
      `${euros} dépensés${range ? ` (${range})` : ''}${yearly ? `, à raison de ${yearly}` : ''}`,
    /** Apart from what is spent: what is bought less, or more. @param all what both come to */
    spared: (euros: string, all: string) =>
      `et, à part, ${euros} d’achats d’ordinateurs évités, ce qui fait, ${all}`,
    bought: (euros: string, all: string) =>
      `et, à part, ${euros} d’achats d’ordinateurs en plus, ce qui fait, ${all}`,
    /** Where such a sign stands. */
    minus: ', le signe moins disant une économie',
    /** @param own what the council says of itself, told in the same annex */
    changed: (count: number, own: number) =>
      `Considérant que cette estimation repose sur ${count === 1 ? 'une hypothèse changée' : `${count} hypothèses changées`}${own === 0 ? '' : own === 1 ? ' et sur une valeur de la collectivité (inventaire ou saisie)' : ` et sur ${own} valeurs de la collectivité (inventaire ou saisie)`}, ${count + own === 1 ? 'dite' : 'dites'} en annexe`,
  },
  voted:
    'Après en avoir délibéré, [à l’unanimité | par [..] voix pour, [..] voix contre, [..] abstentions]\u202f:',
  article: (nth: number) => `Article ${nth}.`,
  articles: {
    strategy:
      '[Adopte | Actualise | Prend acte du bilan annuel de] la stratégie numérique responsable annexée.',
    voluntary:
      'S’engage de façon volontaire dans une démarche de sobriété numérique, que la note annexée décrit. Au-delà de ce que l’article 2 rappelle, elle n’est pas une obligation légale pour la collectivité.',
    law: (purchases: string, years: string, retired: string) =>
      `Rappelle ce que la loi demande déjà. De ce que la collectivité dépense chaque année en matériel informatique et en téléphonie, une part issue du réemploi ou de la réutilisation [ou intégrant des matières recyclées]\u202f: ${purchases}. De ses matériels réformés de moins de ${years} ans, une part envoyée au réemploi ou à la réutilisation\u202f: ${retired}. Une contrainte technique significative, liée à la nature de l’achat, peut en écarter cet achat\u202f: elle est alors motivée.`,
    decided: 'Décide les actions suivantes\u202f:',
    /** Of a cost that neither a source nor the council gives. */
    blank: {
      whole: '[coût à inscrire\u202f: ',
      beyondLaw: '[coût à inscrire, pour ce qui dépasse la loi\u202f: ',
      dots: '………',
      after: '\u202f€ par an]',
      /** After a sum that lacks them. */
      without: ', sans les coûts à inscrire',
    },
    studied: (head: string, article: number) =>
      `[Charge le ${head} d’étudier les actions rayées de l’article ${article} faute de coût, et de présenter ce coût avant toute décision\u202f: [..].]`,
    shared: (head: string) =>
      `Charge le ${head} de rechercher, avec ceux dont elles dépendent, les actions suivantes, que la collectivité ne décide pas seule\u202f:`,
    lawOnly: 'N’ajoute rien à la loi pour\u202f:',
    action: (label: string, far: string, calendar: string, cost: string) =>
      `– ${label} (${far}), ${calendar}\u202f: ${cost}.`,
    /** After an action that pays people: a council says to whom, and how much. */
    aid: ' [Règles de l’aide, à écrire ou en annexe\u202f: bénéficiaires [..], montant [..], pièces à fournir [..], fin quand l’enveloppe est atteinte.]',
    /** After the gift of what is retired: of how much, a list alone can tell. */
    givable:
      ' Ce qui ne peut plus resservir est recyclé. [Matériels qui peuvent resservir, d’après la liste jointe\u202f: [..].]',
    /** After an action on what a mean of the country alone counts. */
    toCount: ' [Leur nombre, compté ici\u202f: [..]. S’il n’y en a aucun, cette action se raye.]',
    /** After an action that goes further than it can there. */
    beyond: (most: string) =>
      ` [au-delà de ce qui est plausible ici, ${most} au plus\u202f: à rayer, ou à justifier\u202f: [..]]`,
    unpriced: (label: string, far: string, calendar: string) => `– ${label} (${far}), ${calendar}.`,
    calendar: (start: string, full: string) =>
      start === full ? `dès ${start}` : `dès ${start}, plein effet en ${full}`,
    gift: 'Autorise le don à [..] des matériels réformés dont la liste est jointe [liste à joindre], d’abord pour la part que la loi demande, sur le fondement du [2° | 3° | 5° | 11°] de l’article L. 3212-2 du code général de la propriété des personnes publiques, que l’article L. 3212-3 rend applicable aux collectivités. Chaque association bénéficiaire signe l’engagement annexé.',
    indicators: 'Fixe les indicateurs et les cibles de l’annexe 2.',
    /** Where nothing is decided yet. */
    followed:
      'Fixe les indicateurs de l’annexe 2\u202f; hors des seuils que la loi fixe déjà, leurs cibles viendront avec les décisions.',
    review:
      'Dit que le bilan de ces indicateurs sera présenté chaque année, dans le rapport sur le développement durable, avant le débat sur le projet de budget.',
    reviewFree: 'Demande qu’un bilan de ces indicateurs lui soit présenté chaque année.',
    total: (sum: string) => `Total\u202f: ${sum}.`,
    /** What the actions cost in a year, in each of some years, and in all of them. */
    inYear: (sum: string, year: string) => `${sum} en ${year}`,
    aYear: (sum: string, from: string, to: string) => `${sum} par an de ${from} à ${to}`,
    inAll: (sum: string) => `soit ${sum} en tout`,
    /** @param sum empty where no cost is known */
    budget: (sum: string) =>
      `Dit que les crédits nécessaires${sum ? `, estimés à ${sum},` : ''} seront inscrits au budget de chaque exercice, sous réserve de son vote [chapitre [..]].`,
    carried: (head: string) => `Charge le ${head} de l’exécution de la présente délibération.`,
  },
  signature: (head: string) =>
    `Le ${head}, [prénom, nom, signature]. Le ou la secrétaire de séance, [prénom, nom, signature].`,
  sent: 'Transmise au représentant de l’État le [..]. Publiée le [..].',
  appeal:
    'La présente délibération peut faire l’objet d’un recours devant le tribunal administratif de [..] dans un délai de deux mois à compter de sa publication, ou, dans ce délai, d’un recours gracieux qui l’interrompt.',
  annexes: {
    actions: 'Annexe 1. Actions, moyens, calendrier',
    columns: ['Action', 'Ambition', 'Calendrier', 'Moyens', 'Qui décide', 'Effet'],
    none: 'Aucune action n’est choisie.',
    indicators: 'Annexe 2. Indicateurs et cibles',
    indicator: 'Indicateur',
    legal: (label: string) => `${label} (seuil légal, un minimum)`,
    /** As the article that recalls the law has it: whoever strikes the bracket out there does so here. */
    legalPurchases:
      'Achats issus du réemploi ou de la réutilisation [ou intégrant des matières recyclées], part de la dépense',
    /** Of an action that is decided. @param unit in which its target is told */
    decided: (label: string, unit: string, article: number) =>
      `${label}, en ${unit} (cible de l’article ${article})`,
    cell: (value: string, low: string, high: string) => `${value} (${low} à ${high})`,
    together:
      'À titre d’information, avec toutes les actions du scénario, celles à rechercher comprises\u202f: les chiffres de la note, pas des cibles.',
    toFollow: 'à suivre',
    expected:
      'À titre d’information, ce que le calcul attend des actions décidées, avec ses marges\u202f: des effets, qui ne sont pas des cibles.',
    reopen: (address: string) => `Ce scénario se rouvre à l’adresse ${address}`,
    changed: 'Annexe 3. Hypothèses changées',
    unchanged: 'Aucune\u202f: toutes les hypothèses sont celles de Sobrement.',
    /** Above what the council says of itself. */
    unchangedOnly: 'Aucune hypothèse de Sobrement n’est changée\u202f; ce qui suit vient de la collectivité.',
    gift: 'Annexe 4. À qui le matériel peut être donné',
    giftColumns: ['Bénéficiaire', 'Article', 'Conditions'],
    receivers: [
      [
        'Associations de parents d’élèves, de soutien scolaire, d’étudiants',
        'L. 3212-2, 3°',
        'Matériel informatique qui ne sert plus\u202f; valeur unitaire limitée par l’article D. 3212-3\u202f; engagement écrit\u202f; pas de revente.',
      ],
      [
        'Associations reconnues d’utilité publique',
        'L. 3212-2, 3°',
        'Les mêmes\u202f; revente permise au seul «\u202fprix solidaire\u202f», aux personnes en difficulté ou aux associations qui les aident.',
      ],
      [
        'Organismes de réemploi agréés «\u202fentreprise solidaire d’utilité sociale\u202f»',
        'L. 3212-2, 3°',
        'Les mêmes que les premières\u202f; le 3° ne prévoit pas de revente en leur faveur.',
      ],
      [
        'Associations d’intérêt général qui équipent, forment et accompagnent des personnes en situation de précarité',
        'L. 3212-2, 3°',
        'Comme celles d’utilité publique [à vérifier\u202f: l’article D. 3212-3 ne les nomme pas].',
      ],
      [
        'Agents de la collectivité',
        'L. 3212-2, 5°\u202f; D. 3212-4',
        'Matériel informatique et logiciels nécessaires\u202f; valeur limitée\u202f; pas de revente.',
      ],
      [
        'État, collectivités, leurs groupements et établissements publics',
        'L. 3212-2, 11°',
        'Valeur limitée par décret\u202f; pas de revente.',
      ],
      [
        'Œuvres d’assistance\u202f: associations de 1901 et fondations',
        'L. 3212-2, 2°',
        'Biens meubles, dans une limite de valeur.',
      ],
    ],
    notGiven:
      'Ni les habitants directement, ni les entreprises, ni les associations sans l’une de ces qualités ne sont dans cette liste.',
    pledge:
      'Engagement à signer\u202f: «\u202fL’association s’engage à n’utiliser les matériels reçus que pour l’objet prévu par ses statuts et à ne pas les revendre, sauf le cas du prix solidaire prévu au 3° de l’article L. 3212-2 du code général de la propriété des personnes publiques.\u202f»',
    check: 'À vérifier avant la séance, puis à retirer',
    toWrite: (blanks: number, article: number) =>
      `${blanks === 1 ? `Un coût est à inscrire à l’article ${article}` : `${blanks} coûts sont à inscrire à l’article ${article}`}\u202f: aucune source ne ${blanks === 1 ? 'le' : 'les'} dit, et rien n’a été supposé. Une action qui reste sans coût se raye, ou passe à l’article suivant.`,
    /** Of an inventory that may be a part of the fleet alone. */
    few: (owned: string, usual: string) =>
      `Inventaire\u202f: il compte ${owned} ordinateurs, quand la moyenne d’une collectivité de cette taille en donnerait environ ${usual}. Si ce n’est pas tout le parc, ce que ses propres appareils évitent et épargnent est sous-estimé.`,
    /** Of what is counted by a mean of the country. */
    counted: (screens: string) =>
      `Écrans publicitaires\u202f: l’effet est celui d’environ ${screens}, d’après la moyenne du pays. Le vrai nombre est à compter ici\u202f: peut-être aucun, et l’action se raye alors.`,
    /** @param doubt on what the law counts */
    purchases: (doubt: string) => `Achats\u202f: calculez les deux parts. ${doubt}`,
    checks: [
      'Crédits\u202f: ils se votent chaque année. Voyez avec les finances si ces dépenses demandent une autorisation d’engagement ou de programme.',
      'Contrainte technique significative (article 58, II)\u202f: écrivez vos raisons, aucune définition n’est proposée ici.',
      'Bilan annuel\u202f: voyez s’il appelle un vote ou une prise d’acte.',
      'Article de code entre crochets\u202f: à vérifier, il peut dépendre de la collectivité.',
      'Convocation, majorité, registre, publicité\u202f: code général des collectivités territoriales, articles L. 2121-10 à L. 2121-25 et L. 2131-1 pour une commune.',
    ],
  },
};

export type DeliberationMessages = Messages<typeof deliberation>;
