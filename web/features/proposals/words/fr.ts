/** The proposals in French: the programme, its facts, the list, a page for each; the shape of the English ones. */
import type { Messages } from '../../../words/messages.ts';
import { effects } from '../../../effects/words/fr.ts';
import { actors, ofGestures, tiers, whoDecides, youDecide } from '../../../words/proposals/fr.ts';
import { units } from '../../../words/units/fr.ts';
import { sealsMean } from '../../../words/seals/fr.ts';

type Names = Readonly<Record<string, string>>;

export const proposals = {
  backToLevers: 'Toutes les règles',
  leverEffect: 'Effet sur un Français moyen',
  effects,
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
  sealsMean,
  actors,
  whoDecides,
  youDecide,
  tiers,
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
  items: {
    'fixed-line': 'Ligne fixe et box',
    'mobile-plan': 'Forfaits mobiles',
    'other-traffic': 'Autre trafic',
  } as Names,
  from: (low: string, high: string) => `${low} à ${high}`,
  units: units as Names,
};

export type ProposalsMessages = Messages<typeof proposals>;
