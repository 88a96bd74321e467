/** The proposals in French: the programme, its facts, the list, a page for each; the shape of the English ones. */
import type { Messages } from '../../../words/messages.ts';
import { effects } from '../../../effects/words/fr.ts';
import { actors, kinds, ofGestures } from '../../../words/proposals/fr.ts';
import { list, one } from './proposal/fr.ts';
import { units } from '../../../words/units/fr.ts';
import { gainOrder, sealsMean } from '../../../words/seals/fr.ts';

type Names = Readonly<Record<string, string>>;

export const proposals = {
  title: 'Propositions',
  description:
    'Un programme politique sur le numérique, mesure par mesure : où chacune a été retrouvée, la loi d’aujourd’hui, ce qu’elle change à l’empreinte et comment on le sait.',
  heading: 'Quelles propositions réduisent vraiment l’empreinte ?',
  lede: 'On montre ici ce qui s’en calcule, ce qui n’est que supposé et ce qui manque. Les listes de mesures sous les intertitres du livret n’ont pas pu être lues : chaque mesure est montrée avec le texte où elle a été retrouvée.',
  toList: (n: string) => `Voir les ${n} propositions`,
  toFacts: 'Les constats du livret et les chiffres d’aujourd’hui',
  effects,
  flow: {
    title: (share: string) => `Les propositions agissent sur ${share} de l’empreinte, sans l’effacer`,
    touchesIsNot: (measures: string, gestures: string) =>
      `Agir dessus n’est pas l’effacer : chaque levier est montré avec ce sur quoi il agit dans l’année numérique d’un Français moyen, et avec ce qu’il gagnerait seul. Les mesures du programme, sans les gestes, agissent sur ${measures} ; les gestes seuls, sur ${gestures}.`,
    reading:
      'À gauche, ce qui fait l’empreinte ; à droite, les leviers. Largeur : kg CO₂e par an et par personne, valeurs centrales, partagées à parts égales entre les leviers qui agissent sur la même chose. Trait tireté : hypothèse, que personne n’a mesurée. Les gains de plusieurs leviers ne s’ajoutent pas.',
    collective: (kg: string) =>
      `À côté, hors de cette image : ${kg} kg de centres de données par habitant (entreprises, services publics, publicité, entraînement des IA), qu’aucun geste ne change.`,
    summary: (total: string, lines: string) => `Sur ${total} kg par an et par personne : ${lines}.`,
    left: 'Ce qui fait l’empreinte',
    right: 'Ce qui agit dessus',
    label: (name: string, kg: string) => `${name} ${kg}`,
    others: {
      device: (n: number) => `${n} autres appareils`,
      network: (_n: number) => 'Mobile et données',
      datacenter: (_n: number) => 'Centres de données',
    },
    saves: (saving: string) => `gain : ${saving}`,
    grouped: {
      devices: (names: string) => `${names} : nombre et taille`,
      uses: (n: number) => `${n} leviers sur usages, box et serveurs`,
    },
    partly: (item: string) => `${item} (en partie)`,
    untouched: 'Sans proposition qui agisse dessus',
    untouchedIs: (items: string) => `surtout : ${items}`,
    table: 'Les mêmes chiffres en tableau',
    leversCaption: 'Les leviers : ce sur quoi chacun agit, et ce qu’il gagnerait seul',
    lever: 'Levier, et propositions qui l’actionnent',
    touches: 'agit sur',
    saving: 'gagne',
    itemsCaption: 'Ce qui fait l’empreinte d’un Français moyen, en kg CO₂e par an',
    item: 'Poste',
    amount: 'kg par an',
    covered: 'part concernée',
  },
  programme: {
    title: 'Le programme, dans son ordre',
    lede: 'Chaque chapitre et chaque intertitre du livret, avec son lien avec l’empreinte : chiffré quand une mesure au moins se calcule, indirect quand il existe sans chiffre, aucun quand le sujet est ailleurs.',
    links: { quantified: 'Chiffré.', indirect: 'Indirect.', none: 'Aucun lien.' },
    count: (n: number) => (n === 1 ? '1 mesure' : `${n} mesures`),
    countIn: (n: number, heading: string) => `${n === 1 ? '1 mesure' : `${n} mesures`} : ${heading}`,
  },
  facts: {
    title: 'Les constats du livret, et les chiffres d’aujourd’hui',
    description:
      'Ce que le livret « Numérique » de 2022 donne pour un fait, et ce qu’on en sait aujourd’hui, avec les sources.',
    lede: 'Le livret de 2022 s’appuie sur des constats. Voici chacun d’eux, avec ce que disent les sources d’aujourd’hui et ce qu’elles ne comptent pas de la même façon. La qualité va de A (fichier d’origine lu) à C (une seule page).',
    stated: 'Le livret de 2022 :',
    today: 'Aujourd’hui',
    year: (year: string) => `données ${year}`,
    certainty: (grade: string) => `qualité ${grade}`,
    under: (heading: string) => `Sous « ${heading} ».`,
    back: 'Propositions',
  },
  list,
  kinds,
  kindsOf: { measure: 'mesures du programme', gesture: 'gestes d’un foyer' },
  sealsMean,
  gainOrder,
  actors,
  status: {
    booklet: 'dit par le livret de 2022',
    elsewhere: (sources: string) => `retrouvée dans ${sources}`,
    heading: 'déduite d’un intertitre du livret',
    gesture: ofGestures,
  },
  /** Texts in which measures were found, as they read after “dans”. */
  foundIn: {
    'LAEC-2022': '« L’Avenir en commun »',
    'HOP-2022': 'une réponse de la campagne de 2022 à une association',
    'MSN-2022': 'une page qui cite le programme de 2022',
    'LMI-2022': 'un dossier de presse de 2022',
    'NUM-2017': 'un article sur le livret de 2017',
    'PPL-2021': 'une proposition de loi de 2021',
    'AM321-2021': 'un amendement de 2021',
    'AM457-2019': 'un amendement de 2019',
    'AMCL368-2019': 'un autre amendement de 2019',
    'REEN-AN-2021': 'un débat parlementaire de 2021',
    'OBONO-2021': 'une intervention de députée de 2021',
  } as Names,
  one,
  tiers: { device: 'Appareils', network: 'Réseaux', datacenter: 'Centres de données' },
  stages: {
    manufacture: 'fabrication',
    distribution: 'transport',
    use: 'utilisation',
    'end-of-life': 'fin de vie',
  },
  items: {
    'fixed-line': 'Ligne fixe et box',
    'mobile-plan': 'Forfaits mobiles',
    'other-traffic': 'Autre trafic',
  } as Names,
  from: (low: string, high: string) => `${low} à ${high}`,
  units: units as Names,
};

export type ProposalsMessages = Messages<typeof proposals>;
