/** What a fleet weighs, how old it is, what decisions change, and where it stands with the law. */
import { seals } from '../../../../../words/seals/fr.ts';

type Names<K extends string> = Readonly<Record<K, string>>;

export const results = {
  results: {
    title: 'Le parc',
    finding: (devices: string, mass: string, range: string) =>
      devices === '1'
        ? `1 appareil en service pèse ${mass} CO₂e par an (${range}).`
        : `${devices} appareils en service pèsent ${mass} CO₂e par an (${range}).`,
    perPost: (kg: string, range: string) => `Par poste\u202f: ${kg} (${range}).`,
    stages: (made: string, use: string) =>
      `Fabriquer, livrer et traiter en fin de vie\u202f: ${made}. Électricité\u202f: ${use}.`,
    scope:
      'Lignes, usages et services en ligne de la collectivité ne sont pas ici\u202f: un inventaire ne les dit pas.',
    table: 'Par type, en un an',
    perYear: 'CO₂e par an',
    type: 'Appareil',
    devices: 'En service',
    supposed: 'Ce qui a été supposé',
    busy: 'Calcul…',
    failed: 'Le calcul n’a pas abouti. Rechargez la page.',
    nothing: 'Aucun appareil en service\u202f: rien à calculer.',
    posts: 'Postes de travail',
    postsHint: (n: string) => `${n} d’après le fichier`,
    note: (draws: string) =>
      `${draws} tirages\u202f; les mêmes facteurs et les mêmes règles qu’à la page du foyer.`,
  },
  pyramid: {
    title: 'Les âges',
    choose: 'Appareil montré',
    finding: (type: string, years: string) => `${type}\u202f: ${years} ans en moyenne`,
    noYear: (type: string) => `${type}\u202f: aucune date d’achat`,
    beyond: (n: string, all: string, life: string) =>
      `${n} sur ${all} ${n === '0' || n === '1' ? 'a' : 'ont'} atteint ${life} ans, la durée habituelle.`,
    age: 'Âge',
    years: (n: string) => `${n} ans`,
    oneYear: (n: string) => `${n} an`,
    more: (n: string) => `${n} ans et plus`,
    undatedRow: 'sans date',
    table: 'Âges de chaque type',
    mean: 'Âge moyen, en années',
    implied: 'Durée qui en découle, en années',
    undated: 'Sans date',
    asTable: 'Ces âges en tableau',
  },
  acting: {
    title: 'Garder, reconditionner, donner',
    assumption: 'Hypothèses',
    lede: 'Jusqu’où va chaque décision, et ce qu’elle change, à partir des âges réels.',
    shares: {
      keepLonger: '% des appareils',
      refurbished: '% des achats',
      donated: '% de ce qui part',
    } as Names<'keepLonger' | 'refurbished' | 'donated'>,
    saves: (mass: string, range: string) => `${mass} de moins par an (${range}).`,
    adds: (mass: string, range: string) => `${mass} de plus par an (${range}).`,
    none: 'Rien.',
    together: (mass: string, range: string) =>
      `Ensemble, sur le parc\u202f: ${mass} de moins par an (${range}). Ce que deux décisions épargnent d’un même appareil n’est compté qu’une fois.`,
    donatedYearly: (devices: string, mass: string, range: string) =>
      `Donnés par an\u202f: ${devices}. Évités ailleurs\u202f: ${mass} (${range}).`,
    donatedOnce: (devices: string, mass: string, range: string) =>
      `Une fois, ce qui attend en stock ou réformé\u202f: ${devices}. Évités ailleurs\u202f: ${mass} (${range}).`,
    noSecondLife: (types: string) => `Sans seconde vie connue, comptés pour rien\u202f: ${types}.`,
    seals,
  },
  plan: {
    finding: (mass: string, range: string) =>
      `Sur dix ans, les achats évités ou allégés épargnent ${mass} CO₂e (${range}).`,
    apart:
      'Par an, plus haut, la fabrication est répartie sur la durée d’usage et l’électricité comptée\u202f; ici elle l’est l’année de l’achat, sans électricité, selon les âges réels. Dix fois l’un ne fait donc pas l’autre.',
    year: 'Année',
    before: 'Achats prévus',
    after: 'Avec ces choix',
    saving: 'Fabrication évitée',
  },
  perPost: {
    title: 'Par poste',
    missing: 'Dites combien de postes de travail il y a, plus haut.',
    reference: (value: string, who: string) => `Ailleurs\u202f: ${value}, ${who}.`,
  },
  legal: {
    title: 'Ce que la loi demande',
    year: 'Année civile',
    formula: 'Formule',
    made: 'Calcul',
    law: 'Texte',
    thresholds: 'Seuils',
    from: (share: string, year: string) => `${share} depuis ${year}`,
    caution: 'Ce qu’un fichier ne dit pas',
    source: 'Source',
    fields: {
      spent: 'Dépense de l’année, € HT',
      spentReused: 'dont réemploi ou recyclé, € HT',
      gifts: 'Dons, à leur valeur forfaitaire, €',
      retiredInStock: 'Réformés en stock au 1er janvier',
      sentToReuse: 'Envoyés au réemploi dans l’année',
    } as Names<'spent' | 'spentReused' | 'gifts' | 'retiredInStock' | 'sentToReuse'>,
    partAboveWhole: 'La partie dépasse le tout\u202f: vérifiez les deux montants.',
  },
  between: (low: string, high: string) => `entre ${low} et ${high}`,
  colon: '\u202f: ',
};
