/** The school door in French: its page, what is printed from it, its privacy page; the shape of the English ones. */
import type { Messages } from '../../../words/messages.ts';
import { print } from '../print/words/fr.ts';

export const school = {
  title: 'École',
  description:
    'Un atelier sur le numérique et le climat, prêt à l’emploi : 55 minutes, 1 h 50 ou 3 h, du cycle 3 aux adultes, avec ou sans internet, avec ou sans écrans.',
  heading: 'Un atelier prêt pour lundi matin',
  lede: 'Prédire, compter, discuter, décider : la classe découvre ce que pèse une vie numérique, puis ce que des propositions y changeraient. Sans compte, sans nom, sans classement.',
  /** Who published the figures, and when: those that are named among all of them. */
  sources: (named: string, of: number, others: number) =>
    `${of > 1 ? 'Sources' : 'Source'} : ${named}${others > 0 ? `, et ${others > 1 ? `${others} autres` : 'une autre'}` : ''}`,
  /** Where there is room for one, and the others are listed elsewhere. */
  source: (first: string, of: number) => (of > 1 ? `Sources : ${first} et d’autres` : `Source : ${first}`),
  mobile: {
    unit: 'fois plus',
    said: ({ value, range }: { value: string; range?: string }) =>
      `Par le réseau mobile, la même chose pèse ${[value, range].filter(Boolean).join(', ')}.`,
  },
  effects: {
    less: (kg: string) => `${kg} kg CO₂e de moins`,
    yearly: (less: string) => `${less} par personne et par an`,
    /** In the words of the rules of the debate. */
    known: (said: string) => `Comment on le sait : ${said}`,
    unshared: { 'inhabitant-year': 'hors du foyer', once: 'une seule fois' },
  },
  start: {
    title: 'Le plus simple : imprimer',
    text: 'Tout se fait sur papier, en noir et blanc. Dites votre classe : la liste dit quoi imprimer, et en combien d’exemplaires.',
    needs: (pupils: string, leaves: string) =>
      `Pour ${pupils} élèves en 55 minutes : ${leaves} feuilles de papier au plus.`,
  },
  runs: {
    title: 'Trois durées',
    minutes: (n: string) => `${n} min`,
    caption: (label: string) => `${label} : les étapes, en minutes`,
    material: 'Il faut :',
    print: (label: string) => `Imprimer pour ${label}`,
  },
  levels: { title: 'Quatre niveaux' },
  kit: {
    title: 'À imprimer',
    choose: 'Choisir et imprimer',
    text: 'Chaque feuille est faite au moment où vous l’ouvrez, avec les chiffres du catalogue d’aujourd’hui. Elle dit elle-même en combien d’exemplaires elle s’imprime.',
    pupil: 'Feuille d’élève',
    pupilIs: 'Prédictions, inventaire sans nom, calcul à la main.',
    team: 'Feuille d’équipe',
    teamIs: 'Totaux, débat, charte.',
    /** With the programme or without: with pupils, neither is chosen beforehand. */
    either: 'Cartes à débattre',
    eitherIs:
      'Avec les propositions d’un programme politique, ou sans\u00a0: vous choisissez. En A6, à découper, un seul jeu pour la classe.',
    cards: 'Cartes avec programme',
    cardsIs: 'Les propositions d’un programme de 2022, cité et non soutenu, en A6, à découper : un seul jeu.',
    levers: 'Cartes sans programme',
    leversIs: 'Les gestes et les lois seuls, en A6, à découper : un seul jeu.',
    roles: 'Rôles',
    rolesIs: 'Sept rôles et la règle du débat, à découper.',
    calculator: 'Calculateur détaillé',
    calculatorIs:
      'Pour aller plus loin, à partir du lycée : 21 appareils, 14 usages, occasion et reconditionné.',
    guide: 'Guide de l’animateur',
    guideIs: 'Minutes, paroles, réponses aux mêmes numéros que la feuille, calcul de la famille Pixel.',
  },
  curriculum: {
    title: 'Dans les programmes',
    law: 'Ce que demande la loi :',
    caption: 'Où l’atelier trouve sa place',
    level: 'Niveau',
    where: 'Programme',
    what: 'Ce qui s’y rattache',
    source: (publisher: string, year: string, grade: string) => `${publisher}, ${year}, qualité ${grade}`,
    grades:
      'Qualité B : lu dans des copies ou des pages qui concordent. Le rapprochement avec l’atelier est le nôtre.',
  },
  offline: {
    title: 'Sans internet',
    text: 'Un seul ordinateur suffit : il sert les pages à la classe par le wifi local, sans rien demander à l’extérieur.',
    how: 'Comment faire, la veille et le jour même',
    description:
      'Faire l’atelier sans internet : ce que l’on prépare la veille, ce que l’on fait le jour même.',
    day: {
      title: 'Le jour même',
      steps: [
        'Reliez l’ordinateur et les appareils de la classe au même wifi. Un téléphone en partage de connexion, sans données, convient.',
        'Double-cliquez le fichier Sobrement de votre système : Sobrement.cmd (Windows), Sobrement.command (macOS), Sobrement.sh (Linux).',
        'Une fenêtre donne l’adresse de la classe et un code QR. Cette page les montre en grand. Laissez la fenêtre ouverte.',
        'Les appareils ne trouvent pas l’adresse ? Le wifi sépare peut-être les postes, ou un pare-feu demande votre accord. Prenez un autre point d’accès, ou le papier.',
      ],
    },
    before: {
      title: 'La veille, avec internet',
      steps: [
        'Sans rien installer : copiez un dossier prêt sur l’ordinateur ou sur une clé USB. Plus bas, comment le faire.',
        'Sinon, installez Node.js 20.19 ou plus récent (nodejs.org), puis copiez le projet.',
        'Double-cliquez une fois le fichier Sobrement : la première fois, il installe le reste.',
      ],
    },
    ready: {
      title: 'Un dossier prêt, pour un ordinateur sans Node',
      text: 'Qui a déjà Node et le projet tape cette commande. Elle fait un dossier dans portable/, pour le même système que le sien. Copiez-le où vous voulez.',
    },
    address: 'L’adresse pour la classe',
    others: 'Si elle ne répond pas :',
    qr: (address: string) => `Code QR qui mène à ${address}`,
    plain:
      'Tant qu’il tourne, quiconque est sur ce wifi peut ouvrir ces pages, mais non modifier cet ordinateur.',
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
