/** What a fleet weighs, how old it is, what decisions change, and where it stands with the law. */
import type { LifeShown } from '../../../../../../models/fleet/judge/lives.ts';
import type { Decision, DecisionReason } from '../../../../../../models/fleet/judge/machines.ts';
import type { PriceShown } from '../../../../../../models/fleet/judge/prices.ts';
import { charts } from '../../../../../words/charts/fr.ts';
import { seals } from '../../../../../words/seals/fr.ts';

type Names<K extends string> = Readonly<Record<K, string>>;

export const results = {
  results: {
    title: (n: string) =>
      n === '1'
        ? 'Votre appareil en service, au lieu d’une moyenne'
        : `Vos ${n} appareils en service, au lieu de moyennes`,
    finding: (devices: string, mass: string, range: string) =>
      devices === '1'
        ? `1 appareil en service pèse ${mass} CO₂e par an (${range}).`
        : `${devices} appareils en service pèsent ${mass} CO₂e par an (${range}).`,
    perPost: (kg: string, range: string) => `Par poste\u202f: ${kg} (${range}).`,
    stages: (use: string) =>
      `Dont ${use} d’électricité\u202f; le reste, c’est fabriquer, livrer et traiter en fin de vie.`,
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
    postsHint: (n: string) => `${n} d’après le fichier\u202f: postes nommés, sinon utilisateurs`,
    note: (draws: string) =>
      `${draws} cas calculés\u202f; les mêmes facteurs et les mêmes règles qu’à la page du foyer.`,
  },
  pyramid: {
    title: 'Les âges',
    choose: 'Appareil montré',
    finding: (type: string, years: string) => `${type}\u202f: ${years} ans en moyenne`,
    noYear: (type: string) => `${type}\u202f: aucune date d’achat`,
    beyond: (n: string, all: string, life: string) =>
      n === '0'
        ? `Aucun n’a atteint ${life} ans, la durée suivie.`
        : `${n} sur ${all} ${n === '1' ? 'a' : 'ont'} atteint ${life} ans, la durée suivie.`,
    age: 'Âge',
    years: (n: string) => `${n} ans`,
    oneYear: (n: string) => `${n} an`,
    more: (n: string) => `${n} ans et plus`,
    undatedRow: 'sans date',
    table: 'Âges de chaque type',
    mean: 'Âge moyen, en années',
    kept: 'Durée suivie, en années',
    undated: 'Sans date',
    asTable: 'Ces âges en tableau',
  },
  habits: {
    title: 'Durées et prix\u202f: ce qui est suivi, et le corriger',
    lede: 'Tout le calcul suit ces durées et ces prix. Ce que vous tapez l’emporte\u202f; vide, votre fichier l’emporte.',
    years: 'Durée suivie',
    euros: 'Prix d’un neuf, en euros',
    life: {
      said: (years: string) => `${years} ans, d’après vous`,
      left: (years: string, n: string) =>
        `${years} ans, l’âge où la moitié part\u202f: ${n} partis, et ceux qui restent`,
      ages: (years: string, n: string) => `${years} ans, d’après l’âge de ${n} appareils`,
      usual: (years: string) => `${years} ans, durée habituelle\u202f: votre fichier n’en montre pas assez`,
    } as Readonly<Record<LifeShown['from'], (years: string, n: string, usual: string) => string>>,
    price: {
      said: (euros: string) => `${euros}\u202f€, d’après vous`,
      file: (euros: string, n: string) =>
        n === '1'
          ? `${euros}\u202f€, d’après 1 appareil du fichier`
          : `${euros}\u202f€, en moyenne de ${n} appareils du fichier`,
      source: (euros: string) => `${euros}\u202f€, d’après une source, faute de prix dans le fichier`,
      unknown: () => 'coût inconnu, à saisir',
    } as Readonly<Record<PriceShown['from'], (euros: string, n: string) => string>>,
  },
  charts,
  budget: {
    title: 'Ce que coûte le renouvellement',
    euros: (n: string) => `${n}\u202f€`,
    finding: (before: string, after: string) =>
      before === after
        ? `Sur dix ans\u202f: ${before}, avec ou sans les choix plus bas.`
        : `Sur dix ans\u202f: ${before}, et ${after} avec les choix plus bas.`,
    range: (before: string, after: string) =>
      `Marge\u202f: ${before === after ? before : `${before}, et ${after}`}.`,
    unpriced: (types: string) =>
      `Coût inconnu, à saisir plus haut\u202f: ${types}. Ces achats ne sont dans aucun total.`,
    caption: 'Contour\u202f: comme aujourd’hui. Plein, et le nombre\u202f: avec les choix plus bas.',
    byYear: 'Budget année par année',
    byType: 'Budget par type et par année',
    before: 'Comme aujourd’hui',
    after: 'Avec ces choix',
    unknown: 'coût inconnu',
    bought: (n: string, euros: string) => `${n} pour ${euros}`,
    boughtUnknown: (n: string) => `${n}, coût inconnu`,
    note: 'Prix constants. Ni pièces, ni entretien, ni travail. Ce qui a passé l’âge est acheté la première année.',
    /** Why the simulator of a place tells other euros of the same fleet. */
    apart:
      'Un reconditionné coûte moins, dure une seconde vie et se rachète plus tôt, comme dans le simulateur de la commune. Deux choses diffèrent pourtant\u202f: ici tout est compté, ce que la loi demande compris, et rien n’est gardé plus longtemps que la plus longue durée publiée\u202f; le simulateur ne compte que ce qui dépasse la loi, et ajoute les années à tout le parc. Ses euros et ses kilogrammes ne sont donc pas ceux-ci.',
    sourced: (types: string) => `Prix d’une source, non de votre fichier\u202f: ${types}.`,
  },
  machines: {
    title: 'Que faire de chaque machine',
    lede: 'Une règle par décision, la même pour toutes. La liste se télécharge, par groupe ou ligne par ligne.',
    /** @param n lines of the files whose devices may have left */
    maybeHere: (n: string) =>
      `${n === '1' ? '1 ligne hors service est comptée' : `${n} lignes hors service sont comptées`} encore là\u202f: les questions sur le fichier, plus haut, le changent.`,
    decisions: {
      keep: 'Garder',
      upgrade: 'Remettre à niveau et garder',
      replace: 'Remplacer, en reconditionné si possible',
      give: 'Donner',
      check: 'Vérifier la date',
      recycle: 'Recycler',
    } as Names<Decision>,
    why: {
      keep: 'Pas encore à remplacer, sans date, ou en réserve. Un écran ou un téléphone à son âge, ou dans sa dernière année, peut servir deux ans de plus.',
      upgrade:
        'À son âge, ou dans sa dernière année\u202f: disque ou mémoire changés, un ordinateur sert deux ans de plus. Des collectivités le font.',
      replace:
        'À son âge\u202f: deux ans de plus passeraient la plus longue durée publiée, ou la vôtre. Par un reconditionné si possible.',
      give: 'Hors service et encore là, moins de dix ans\u202f: à une association, une école, un agent, selon les cas de la loi.',
      check:
        'Hors service et encore là, dix ans d’après les seules années\u202f: la date dirait s’il faut donner ou recycler.',
      recycle: 'Plus de dix ans à sa réforme\u202f: la loi l’envoie au recyclage.',
    } as Names<Decision>,
    reasons: {
      young: 'pas encore à remplacer',
      undated: 'sans date d’achat, à dater',
      due: 'à son âge, deux ans de plus sont possibles',
      'past-longest': 'à son âge\u202f; deux ans de plus passeraient la plus longue durée publiée',
      'past-life': 'au bout de la durée suivie',
      spare: 'en réserve, remplace la prochaine panne',
      waiting: 'hors service, peut servir ailleurs',
      'waiting-old': 'hors service, plus de dix ans',
      'waiting-unsure': 'hors service, dix ans d’après les seules années\u202f: à vérifier',
      'no-second-life': 'hors service\u202f; sa seconde vie n’est pas connue',
    } as Names<DecisionReason>,
    /** Of those that are due before they have reached that age. */
    lastYear: {
      due: 'dans sa dernière année, deux ans de plus sont possibles',
      'past-longest':
        'dans sa dernière année\u202f; deux ans de plus passeraient la plus longue durée publiée',
      'past-life': 'dans la dernière année de la durée suivie',
    } as Partial<Names<DecisionReason>>,
    aged: (age: string, life: string, year: string) =>
      `de ${year}, ${age === '0' || age === '1' ? `${age} an` : `${age} ans`} sur ${life}`,
    saved: (what: string) => `épargne environ ${what}, une fois`,
    costs: (euros: string) => `coûte environ ${euros} de plus que du neuf, pour autant d’années`,
    sparesOne: (euros: string) => `épargne ${euros}`,
    costsOne: (euros: string) => `coûte ${euros} de plus qu’un neuf`,
    number: 'Nombre',
    gainOfOne: 'Gain d’un seul',
    others: (n: string) => `Et ${n} autres groupes, dans la liste.`,
    download: 'Télécharger la liste (CSV)',
    downloadWorkbook: 'Télécharger la liste (.xlsx)',
    /** @param file whose columns are all kept: makers, models, departments */
    lines: (file: string) => `Chaque ligne de ${file}, marque et service compris (CSV)`,
    /** Beside those to give: those that may be once they are replaced. */
    later: (n: string) => `puis ${n} de moins de dix ans, une fois ${n === '1' ? 'remplacée' : 'remplacées'}`,
    file: 'machines',
    headers: [
      'Appareil',
      'Année d’achat',
      'État',
      'Origine',
      'Nombre',
      'Décision',
      'Motif',
      'Gain d’un seul, kg CO₂e',
      'Euros épargnés sur un seul',
    ],
    decided: ['Décision', 'Motif', 'Gain en kg CO₂e', 'Euros épargnés'],
    note: 'Gain compté une fois\u202f: deux ans de plus épargnent d’un neuf la part que deux ans sont de sa durée\u202f; des reconditionnés, ce qu’ils pèsent de moins qu’un neuf pour autant d’années\u202f; un don, ce qu’il évite ailleurs. Euros sans les pièces.',
  },
  fewer: {
    title: 'Moins d’appareils',
    lede: 'Ceux qui sont en trop ne sont pas remplacés. Seule leur fabrication est comptée\u202f: ce sont les moins allumés.',
    aims: {
      computersPerPost: 'Ordinateurs par poste, au plus',
      screensPerComputer: 'Écrans par ordinateur, au plus',
    } as Names<'computersPerPost' | 'screensPerComputer'>,
    missing: {
      computersPerPost: 'dites d’abord combien de postes, plus haut',
      screensPerComputer: 'il faut des ordinateurs et des écrans en service',
    } as Names<'computersPerPost' | 'screensPerComputer'>,
    now: (ratio: string) => `${ratio} aujourd’hui`,
    computers: (n: string) => (n === '1' ? '1 ordinateur' : `${n} ordinateurs`),
    screens: (n: string) => (n === '1' ? '1 écran' : `${n} écrans`),
    less: (devices: readonly string[]) =>
      `${devices.join(' et ')} de moins. À part de «\u00a0ensemble\u00a0», plus bas\u202f; dans les achats et le budget.`,
  },
  place: {
    title: (name: string) => `Ce que ce parc dit de ${name}`,
    computers: (count: string) => `ordinateurs de la collectivité\u202f: ${count}`,
    /** @param all computers and screens in service, which the simulator takes; of so many that are listed */
    taken: (all: string, listed: string) =>
      `Le simulateur compte ${all} ${all === '1' ? 'appareil' : 'appareils'}\u202f: les ordinateurs et les écrans en service, sur ${listed} dans votre liste.`,
    lede: 'Ces valeurs prennent la place des moyennes dans le diagnostic, le simulateur, la note et les pièces, qui disent lesquelles ont changé. Elles seules partent, dans l’adresse\u202f; ni le fichier, ni ses lignes.',
    years: (n: string) => `${n} ans`,
    ages: (count: string, mean: string) =>
      count === '1' ? `1 daté, ${mean} ans` : `${count} datés, âge par âge, ${mean} ans en moyenne`,
    few: (owned: string, usual: string, people: string) =>
      `Votre liste a ${owned} ${owned === '1' ? 'ordinateur' : 'ordinateurs'}\u202f; à ${people} habitants, la moyenne prise ici en donnerait environ ${usual}. Est-ce tout votre parc\u202f?`,
    /** Why it is asked. */
    fewWhy: 'Sobrement le demande sous un cinquième de cette moyenne, par choix.',
    mean: 'D’où vient la moyenne',
    use: (name: string) => `S’en servir pour ${name}`,
    back: 'Revenir sans elles',
    another: 'Pour un autre territoire',
    which: 'À quel territoire est ce parc\u202f?',
    sought: 'Chercher un territoire',
    soughtHint: 'nom ou code postal',
    found: (n: string) =>
      n === '0'
        ? 'Aucun territoire de ce nom.'
        : n === '1'
          ? '1 territoire trouvé.'
          : `${n} territoires trouvés.`,
    inhabitants: (n: string) => (n === '1' ? '1 habitant' : `${n} habitants`),
    notSought: 'La recherche n’a pas abouti\u202f: elle demande le réseau.',
    nothing: 'Aucun ordinateur en service\u202f: rien à reprendre dans la page de la commune.',
  },
  acting: {
    title: 'Garder, reconditionner, donner',
    assumption: 'Hypothèses',
    /** Why the list of machines tells other numbers. */
    lede: 'Jusqu’où va chaque décision, et ce qu’elle change, à partir des âges réels. La liste plus haut compte l’année qui vient\u202f; ici, tout ce que la décision touche\u202f: kg par an, euros sur dix ans.',
    /** Of one machine, once. */
    ranged: (more: string, less: string) => `de ${more} de plus à ${less} de moins`,
    shares: {
      keepLonger: '% des appareils',
      refurbished: '% des achats',
      donated: '% de ce qui part avant 10 ans',
    } as Names<'keepLonger' | 'refurbished' | 'donated'>,
    saves: (mass: string, range: string) => `${mass} de moins par an (${range}).`,
    adds: (mass: string, range: string) => `${mass} de plus par an (${range}).`,
    either: (more: string, less: string) =>
      `De ${more} de plus à ${less} de moins par an\u202f: le sens n’est pas sûr.`,
    none: 'Rien.',
    /** Over the years of the plan. */
    dearer: (euros: string) => `${euros} de plus en dix ans.`,
    cheaper: (euros: string) => `${euros} de moins en dix ans.`,
    sameEuros: 'Autant d’euros en dix ans.',
    unchosen: (share: string) => `Pas choisi\u202f; compté à ${share}.`,
    together: 'Garder et reconditionner, ensemble.',
    once: 'Ce que deux décisions épargnent d’un même appareil n’est compté qu’une fois.',
    donatedYearly: (devices: string, mass: string, range: string) =>
      `Donnés par an\u202f: ${devices}. Évités ailleurs\u202f: ${mass} (${range}).`,
    /** @param share of what the list of machines says to give */
    donatedOnce: (devices: string, mass: string, range: string, share: string) =>
      `Une fois, ${share} de ce qui attend, réformé\u202f: ${devices}. Évités ailleurs\u202f: ${mass} (${range}).`,
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
      spentReused: 'dont réemploi, € HT',
      spentRecycled: 'dont matière recyclée, hors réemploi, € HT',
      gifts: 'Dons, à leur valeur forfaitaire, €',
      retiredInStock: 'Réformés en stock au 1ᵉʳ janvier',
      sentToReuse: 'Envoyés au réemploi dans l’année',
    } as Names<'spent' | 'spentReused' | 'spentRecycled' | 'gifts' | 'retiredInStock' | 'sentToReuse'>,
    /** @param devices retired ones of the file, under ten years */
    untold: (devices: string) =>
      `Part inconnue\u202f: ce fichier compte ${devices} hors service, de moins de dix ans, sans dire où va chacun. Tapez les deux nombres\u202f: combien il y en avait, combien ont été donnés.`,
    /** @param n of those whose years alone are known */
    unsure: (n: string) =>
      `${n === '1' ? '1 autre a' : `${n} autres ont`} dix ans d’après les seules années\u202f: à vérifier, non ${n === '1' ? 'compté' : 'comptés'}.`,
    gap: (missing: string) => `Il manque ${missing}.`,
    reached: 'Il ne manque rien.',
    reuseAlone: (share: string) => `Le réemploi seul fait ${share}.`,
    partAboveWhole: 'La partie dépasse le tout\u202f: vérifiez les deux montants.',
  },
  between: (low: string, high: string) => `entre ${low} et ${high}`,
  colon: '\u202f: ',
};
