/** The school door in French: its page, what is printed from it, its privacy page; the shape of the English ones. */
import type { Messages } from '../../../words/messages.ts';
import { print } from '../print/words/fr.ts';

export const school = {
  title: 'École',
  description:
    'Un atelier sur le numérique et le climat, prêt à l’emploi : 55 minutes, 1 h 50 ou 3 h, du cycle 3 aux adultes, avec ou sans internet, avec ou sans écrans.',
  heading: 'Un atelier prêt pour lundi matin',
  lede: 'Prédire, compter, discuter, décider : la classe découvre ce que pèse une vie numérique, puis ce que des propositions y changeraient. Sans compte, sans nom, sans classement. Avec une imprimante pour seul matériel, si vous voulez.',
  start: {
    title: 'Le plus simple : imprimer',
    text: 'Tout se fait sur papier, en noir et blanc. Prenez le guide de la durée qui vous convient, une feuille par élève, et par équipe une feuille A3, un jeu de cartes et un calculateur.',
    needs:
      'Pour 30 élèves en six équipes : 30 feuilles A4 recto verso, 6 feuilles A3, 6 jeux de cartes (6 pages à découper), 6 calculateurs (2 pages).',
  },
  runs: {
    title: 'Trois durées',
    minutes: (n: string) => `${n} min`,
    caption: (label: string) => `${label} : le déroulé`,
    activity: 'Étape',
    time: 'Minutes',
    material: 'Il faut :',
    guide: 'Le guide de l’animateur',
    guideOf: (label: string) => `Le guide, ${label}`,
  },
  levels: { title: 'Quatre niveaux', sheet: (level: string) => `Feuille d’élève, ${level.toLowerCase()}` },
  kit: {
    title: 'À imprimer',
    text: 'Chaque page est faite au moment où vous l’ouvrez, avec les chiffres du catalogue d’aujourd’hui. Ouvrez-la, puis imprimez (Ctrl + P, ou ⌘ + P) : la taille du papier est déjà réglée.',
    pupil: 'Feuille d’élève',
    pupilIs: 'A4 recto verso : prédictions, inventaire sans nom, résultat.',
    team: 'Feuille d’équipe',
    teamIs: 'A3 : totaux, débat, charte.',
    cards: 'Cartes et rôles',
    cardsIs: '16 propositions et les rôles, en A6, quatre par page, à découper.',
    calculator: 'Calculateur papier',
    calculatorIs: 'A4, deux pages : une empreinte en additionnant à la main.',
    guide: 'Guide de l’animateur',
    guideIs: 'Minutes, paroles, réponses avec leurs sources.',
  },
  curriculum: {
    title: 'Dans les programmes',
    law: 'Ce que demande la loi :',
    caption: 'Où l’atelier trouve sa place',
    level: 'Niveau',
    where: 'Programme',
    what: 'Ce qui s’y rattache',
    source: (publisher: string, year: string, grade: string) => `${publisher}, ${year}, qualité ${grade}`,
    grades: 'Qualité : A, texte d’origine lu ; B, pages secondaires qui concordent ; D, notre rapprochement.',
  },
  offline: {
    title: 'Sans internet',
    text: 'Un seul ordinateur suffit : il sert les pages à la classe par le wifi local, sans rien demander à l’extérieur.',
    steps: [
      'La veille, avec internet : installez Node 20.19 ou plus récent, puis le projet, avec npm ci. Lancez-le une fois.',
      'Le jour même : reliez l’ordinateur et les appareils de la classe au même wifi ; un téléphone en partage de connexion, sans données, convient.',
      'Tapez la commande ci-dessous. Elle affiche l’adresse à taper sur les appareils de la classe.',
      'Si les appareils ne la trouvent pas : le wifi de l’établissement isole peut-être les postes. Prenez un autre point d’accès, ou le papier.',
    ],
    address: 'L’adresse à taper dans la classe',
    qr: (address: string) => `Code QR qui mène à ${address}`,
    plain:
      'Tant qu’elle tourne, quiconque est sur ce wifi peut ouvrir ces pages, mais non modifier cet ordinateur.',
  },
  session: {
    title: 'Avec des écrans',
    text: 'Un code au tableau, et chacun répond sur son appareil, par équipe, ou à main levée. Vous avancez, vous dévoilez.',
    comeBack: 'Trois mois après, avec le code reçu à la fin :',
    compare: 'revenir et comparer',
  },
  privacy: {
    title: 'Les données des élèves',
    teaser:
      'Ni nom, ni compte, ni cookie, aucun résultat pour moins de cinq personnes. Une page à remettre à la direction, imprimable :',
    open: 'Ce que deviennent les réponses',
    heading: 'Ce que deviennent les réponses des élèves',
    description:
      'Ce qui est demandé, gardé, montré et effacé pendant un atelier en classe ; une page à remettre à la direction.',
    lede: 'Pour la direction de l’établissement, les familles et le délégué à la protection des données.',
    sources: 'Sources :',
  },
  print,
};

export type SchoolMessages = Messages<typeof school>;
