import type { Language } from '../../../../../models/catalogue/catalogue.ts';
import type { Grade } from '../../../../../models/catalogue/provenance.ts';
import type { Half } from '../../../../../models/room/cells.ts';
import { everyone } from '../steps/words/fr.ts';
import type { Messages } from '../../../../words/messages.ts';

/** What a pupil’s screen says. */
export const pupil = {
  language: 'fr' as Language,
  title: (code: string) => `Salle ${code}`,
  privacy:
    'Sans nom. Les réponses sont effacées à la fin de la séance ; la classe peut garder ses totaux et sa charte.',
  privacyLink: 'Ce que deviennent les réponses',
  noScript: 'Cette page suit la classe avec JavaScript. Sans lui, répondez à main levée.',
  connecting: 'Connexion à la salle…',
  offline: 'Réseau perdu. Vos réponses sont gardées ici et partiront dès son retour.',
  ended: 'La séance est terminée. Les réponses sont effacées.',
  mayKeep: 'La classe a pu garder ses totaux et sa charte.',
  unknown: 'Cette salle n’existe plus, ou le site a changé : ouvrez-en une autre.',
  removed: {
    title: 'Cet écran a été retiré',
    text: 'Ses réponses ne comptent plus, sauf celles déjà dévoilées.',
    again: 'Rejoindre de nouveau',
  },
  screen: (number: number) => `Écran ${number}`,
  aside: (n: number) => `${n} ${n > 1 ? 'réponses mises' : 'réponse mise'} de côté`,
  home: 'Retour à l’école',
  progress: (n: number, of: number) => `Étape ${n} sur ${of}`,
  people: 'Combien êtes-vous devant cet écran ?',
  peopleHint: 'De 1 à 8.',
  join: 'Rejoindre',
  lobby: {
    title: 'Vous êtes dans la salle',
    look: 'En attendant, un appareil à regarder',
    text: 'La séance va commencer. Sur le mur, un point de plus : c’est vous.',
  },
  watch: 'Regardez l’écran de la classe et répondez à main levée.',
  send: 'Envoyer',
  change: 'Changer ma réponse',
  revealed: 'Le résultat est affiché.',
  newStep: (title: string) => `Nouvelle étape : ${title}`,
  aa: { sign: 'Aa', says: 'Aa, pour lire comme vous voulez' },
  sent: 'Réponse reçue. Elle restera cachée parmi celles de la classe.',
  sentArgument: 'Reçu. La personne qui anime le lit d’abord, puis le montre ou non.',
  waiting: 'Réponse gardée sur cet appareil. Elle partira dès que le réseau revient.',
  locked: 'Cette étape est fermée.',
  few: 'Moins de cinq personnes ont répondu : rien n’est montré.',
  hiddenEach: 'Sans nombre, pour que personne ne soit reconnu :',
  rankHow: 'Touchez-les du plus léger au plus lourd. Touchez encore pour corriger.',
  rankPlace: (n: number) => `${n}.`,
  choose: (most: number) => `${most} choix au plus.`,
  whole: (min: number, max: number) => `Un nombre entier, de ${min} à ${max}.`,
  missing: {
    choice: 'Choisissez d’abord une réponse.',
    rank: 'Touchez-les tous, dans l’ordre.',
    number: 'Écrivez un nombre, ou prenez la famille inventée.',
    text: 'Écrivez d’abord une phrase.',
  },
  groups: { first: 'Chez vous', others: 'Les autres appareils', online: 'En ligne, chaque semaine' },
  told: (n: number, of: number) => `${n} sur ${of}`,
  blank: 'Vous ne savez pas ? Laissez vide : la moyenne française prend la place.',
  family: (title: string) => `Prendre ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  mine: {
    title: 'Mon ticket',
    late: 'Le calcul n’a pas pu se charger. Vos nombres sont bien pris.',
  },
  predicted: {
    answer: {
      known: 'Ce que l’on sait',
      computed: 'Ce que l’on calcule',
      'part-assumed': 'Ce que l’on calcule',
      estimate: 'Une estimation',
    },
    standing: {
      known: '',
      computed: '',
      'part-assumed': 'Des nombres de ce calcul sont des hypothèses.',
      estimate: 'Une estimation, pas une mesure : la fourchette est large.',
    },
    grades: {
      A: 'lus dans l’étude même',
      B: 'recoupés, ou calculés',
      C: 'd’une seule page, ou anciens',
      D: 'notre jugement, sans mesure',
    } satisfies Record<Grade, string>,
    graded: (all: readonly string[]) => `Nombres notés ${all.join(' à ')}.`,
    class: 'Ce que la classe a dit',
    pairs: 'Puis à deux',
    people: (n: number) => `${n} personnes`,
    place: 'Place moyenne, 1 étant le plus léger',
    option: 'Réponse',
    count: 'Personnes',
    counted: 'Ce que compte ce chiffre :',
    placed: (n: number, of: number) =>
      n === of
        ? 'Votre ordre est celui-ci.'
        : n === 0
          ? `Aucun des ${of} n’est encore à sa place.`
          : `${n} sur ${of} ${n === 1 ? 'est à sa place' : 'sont à leur place'}.`,
    more: (times: string) => `Vous aviez dit ${times} fois plus.`,
    less: (times: string) => `Vous aviez dit ${times} fois moins.`,
    within: 'Votre réponse est dans la fourchette.',
    withinWide: (n: number) => `Dans la fourchette : ${n} des réponses proposées y sont.`,
  },
  class: {
    mean: (said: string) => `En moyenne, ${said} par personne et par an`,
    /** A few large numbers may pull the mean away from what most weigh. */
    half: (half: Half) =>
      'under' in half
        ? `Au moins la moitié de la classe est sous ${half.under} kg.`
        : `Plus de la moitié de la classe est à ${half.from} kg ou plus.`,
    bar: 'kg par personne',
    from: (low: string, high: string) => `${low} à ${high}`,
    above: (low: string) => `${low} et plus`,
    madeOf: 'De quoi c’est fait',
    parts: { device: 'Appareils', network: 'Réseaux', datacenter: 'Centres de données' },
    home: 'Ce qui n’a pas été demandé est à la moyenne française.',
    merged: 'Une barre compte cinq personnes au moins : ses voisines la rejoignent sinon.',
    close: 'Trop peu de réponses pour montrer leurs écarts.',
    drawers: (mean: string) => `Appareils qui dorment dans chaque foyer, en moyenne : ${mean}`,
    drawersAll: (all: string, people: number) =>
      `Environ ${all} chez les ${people} personnes qui ont répondu.`,
    drawersBar: 'Appareils qui dorment',
    wait: 'L’inventaire n’est pas encore dévoilé.',
  },
  cards: {
    who: 'Qui agit :',
  },
  opinion: {
    before: 'Avant',
    after: 'Après',
    /** A team has one screen and several opinions. */
    team: (n: number) => `Chacun pense son avis, puis levez la main et comptez. Vous êtes ${n}.`,
    changed: (n: number, of: number, atLeast?: true) =>
      n === 0
        ? `Sur ${of} personnes, aucune n’a changé d’avis.`
        : `${atLeast ? 'Au moins ' : ''}${n} personnes sur ${of} ont changé d’avis.`,
    untold: 'Combien ont changé d’avis ? Cette fois, ce n’est pas montré.',
    merged: 'Des avis voisins sont réunis, pour être cinq au moins. Passer de l’un à l’autre compte aussi.',
    close: 'Trop peu de réponses pour montrer les avis.',
    few: 'Moins de cinq personnes ont répondu avant et après : rien n’est montré.',
  },
  vote: {
    share: (kg: string) => `−\u202f${kg}`,
    tied: 'à égalité pour la dernière place : gardée',
    settled: 'Départagées par un second vote.',
    reach: { number: 'Un de moins, là où il y en a plusieurs.', size: 'Plus petits, tous ceux du foyer.' },
    title: (n: number) => `Les choix de ${n} personnes`,
    untold: (n: number, titles: readonly string[]) =>
      `${n} personnes ont choisi.${titles[0] ? ` En tête${titles[1] ? ', sans ordre' : ''} : ${titles.join(' ; ')}.` : ''}`,
    option: 'Carte',
    count: 'Voix',
    alone: 'Seule, par personne de la classe :',
    average: 'Seule, pour un Français moyen :',
    anyone: 'Seule :',
    effect: 'Si les cartes choisies s’appliquaient à la classe',
    tie: (titles: string) => `À égalité pour la dernière place, donc toutes comptées : ${titles}.`,
    fewVotes: 'Égalités comprises, sans ordre ni nombre si moins de cinq personnes ont voté de même.',
    mean: (said: string) => `Moyenne de la classe : ${said} par personne et par an.`,
    notSum: 'Ensemble : deux cartes qui agissent sur la même chose ne s’additionnent pas.',
    saving: (said: string) => `${said} de moins par personne et par an`,
    left: (said: string) => `Il resterait ${said} par personne.`,
    uncounted: 'Sans chiffre calculé :',
  },
  poll: { vote: 'Départager les propositions', charter: 'Choisir nos phrases' },
  charter: {
    chosen: 'Notre charte',
    why: (people: number) =>
      `Celles qui ont le plus de voix, de ${people} personnes : six au plus, et celles à égalité avec la sixième.`,
    none: 'Aucune phrase.',
    more: (n: number) =>
      n > 1
        ? `Et ${n} autres phrases, qui ne tiennent pas ici.`
        : 'Et une autre phrase, qui ne tient pas ici.',
  },
  rehearsal: {
    banner: 'Répétition : la classe est inventée.',
    watch: 'Essayez : vos réponses restent sur cet appareil, et ne comptent pas.',
    sent: 'Répétition : votre réponse reste sur cet appareil. Seule la classe inventée compte.',
  },
};

/** What whoever leads a class reads besides: no pupil’s screen carries it. */
const leading = {
  everyone,
  lost: 'Le réseau ne répond pas. Réessayez.',
  hidden: 'Le résultat est encore caché.',
  leadTitle: (code: string) => `Animer la salle ${code}`,
  screenTitle: (code: string) => `Salle ${code}, vue projetée`,
  description: 'Une séance en classe : ni nom, ni compte, ni classement.',
  poster: {
    how: 'À imprimer, noir sur blanc :',
    circles: 'Un cercle pour chacun : dessinez-vous, sans nom.',
    circlesOf: (n: number) => `${n} cercles vides`,
    date: 'On se retrouve, pour voir ce qui a tenu, le',
  },
  lead: {
    noToken: 'Cette page n’a pas le secret de l’animateur.',
    phraseAsk: 'Phrase de secours',
    recover: 'Reprendre la séance',
    wrongPhrase:
      'Ce n’est pas la phrase de secours de cette salle. Vérifiez le code, puis chaque groupe de lettres.',
    keepPhrase: 'Phrase de secours, à noter :',
    keepPhraseWhy: 'Avec elle et le code, vous reprenez la séance si vous fermez cette page.',
    noted: 'C’est noté',
    rehearsing: {
      title: (title: string) => `Répétition. ${title}`,
      alone:
        'Aucun élève n’entre dans une répétition : personne ne peut s’y mêler à la classe inventée. Avec une vraie classe, ouvrez une séance.',
      class: 'Une classe inventée',
      pupil: 'Voir l’écran d’un élève',
      connected: (people: number) => `${people} élèves inventés`,
      nothingKept: 'D’une classe inventée, rien n’est gardé : il n’y a pas de code pour revenir comparer.',
    },
    gap: {
      here: (share: string) =>
        `Centres de données : ${share} ici, pour ce que nos usages à la maison expliquent, d’après ce site.`,
      nation: (share: string, kg: string, publisher: string, published: string, year: string) =>
        `Dans toute la France, ${share}, soit ${kg} kg par habitant (${publisher}, ${published}, pour ${year}) : les entreprises, les services publics et les serveurs à l’étranger y sont comptés.`,
    },
    rehearsed: {
      levers: 'Ses cartes : les leviers et les lois seuls. Aucun programme n’est nommé.',
      proposals: 'Ses cartes : les propositions d’un programme.',
    },
    invite: 'Faire entrer la classe',
    start: 'Commencer',
    onWall: 'Sur le mur',
    entry: 'Entrée',
    entryShown: 'L’entrée, en grand.',
    nowOn: 'En ce moment :',
    nextOn: 'Ensuite :',
    onceRevealed: (what: string) => `une fois dévoilé, ${what}`,
    theEnd: 'la fin de la séance',
    samePart: (n: number, of: number) => `la suite, vue ${n} sur ${of}`,
    parts: {
      ask: 'la question et ce que l’on peut répondre',
      picture: 'les réponses de la classe et la valeur connue',
      why: 'pourquoi, et ce que compte ce chiffre',
      ticket: 'ce que pèse la classe, et de quoi c’est fait',
      gap: 'pourquoi si peu de centres de données chez nous',
      spread: 'comment les réponses se répartissent',
      cards: 'des cartes, avec qui agit et l’effet',
      sides: 'ce qui parle pour ces cartes, et contre',
      roles: 'les rôles, sans dire qui les tient',
      opinions: 'les avis d’avant et d’après, et combien ont changé',
      effect: 'ce que feraient ensemble les cartes choisies',
      votes: 'les voix de chaque carte',
      ballot: 'les cartes entre lesquelles choisir',
      boxes: 'les phrases choisies de la charte',
      unread: 'que les phrases sont encore à lire',
      scale: 'le même effet pour plus de monde',
      sentences: 'les phrases de la classe',
      few: 'que moins de cinq personnes ont répondu',
    },
    dealt: 'Les cartes du débat',
    sides: { pro: 'Pour :', con: 'Contre :' },
    offered: 'Réponses possibles :',
    preview: 'Voir la réponse avant la classe',
    behind: (minutes: number) => `${minutes} min de retard`,
    cut: 'Pour finir à l’heure, passez sans vous arrêter :',
    shorten: 'Raccourcissez : une carte par équipe, une phrase de charte.',
    part: (n: number, of: number) => `Vue ${n} sur ${of}.`,
    sounds: 'Sons',
    partBefore: 'Vue précédente',
    partAfter: 'Vue suivante',
    partShow: (n: number, of: number) => `Montrer la vue ${n} sur ${of}`,
    code: 'Code',
    address: 'Adresse',
    qr: (address: string) => `Code QR qui mène à ${address}`,
    screen: 'Ouvrir la vue projetée',
    connected: (people: number, seats: number) =>
      `${people} ${people > 1 ? 'personnes' : 'personne'}, ${seats} ${seats > 1 ? 'écrans' : 'écran'}`,
    now: (screens: number) => `${screens} ${screens > 1 ? 'connectés' : 'connecté'} en ce moment`,
    say: 'À dire',
    before: (title: string, minutes: number) => `Avant : ${title}, ${minutes} min`,
    after: (title: string, minutes: number) => `Ensuite : ${title}, ${minutes} min`,
    clock: 'Activité',
    wallClock: 'Sur le mur, il reste',
    wholeClock: 'Séance',
    planned: (n: number) => `sur ${n} min`,
    showClock: 'Montrer l’horloge',
    hideClock: 'Cacher l’horloge',
    answered: (n: number) => `${n} ${n > 1 ? 'ont répondu' : 'a répondu'}`,
    few: 'Il en faut cinq pour montrer un résultat.',
    enough: 'Assez de réponses pour montrer un résultat.',
    allAnswered: 'Tout le monde a répondu.',
    back: 'Étape précédente',
    next: 'Étape suivante',
    reveal: 'Dévoiler',
    revealed: 'C’est dévoilé.',
    nobody: 'Personne n’a encore répondu.',
    hide: 'Recacher',
    hideFor: (seconds: number) => `Aucun écran ne l’a montré. Encore ${seconds} s.`,
    late: (n: number) => `dont ${n} après le résultat : il ne change plus`,
    far: 'Très loin des autres',
    farWhy:
      'Le résultat de ces écrans s’écarte beaucoup. C’est peut-être une faute de frappe. Mettre une réponse de côté se dit à toute la classe. Une fois dévoilé, le résultat ne change plus.',
    isAside: 'mise de côté',
    setAside: 'Mettre de côté',
    setAsideOf: (number: number) => `Mettre de côté la réponse de l’écran ${number}`,
    takeBack: 'Compter de nouveau',
    takeBackOf: (number: number) => `Compter de nouveau la réponse de l’écran ${number}`,
    lockDoor: 'Fermer la porte',
    openDoor: 'Rouvrir la porte',
    doorWhy: 'Tous sont là ? Fermez la porte : un écran de plus serait une voix de plus.',
    doorIsLocked: 'Plus personne n’entre. Un écran déjà entré peut revenir.',
    revealAnyway: 'Dévoiler quand même',
    pair: 'Répondre encore, à deux',
    pairWhy: 'On dit sa raison à son voisin, puis on répond encore. Les premières réponses sont gardées.',
    paired: 'À deux :',
    lock: 'Fermer les réponses',
    unlock: 'Rouvrir les réponses',
    hands: 'Compter les mains',
    handsPeople: 'Combien de personnes ont répondu ?',
    handsSend: 'Compter',
    handsMissing: 'Rien n’est écrit : il n’y a rien à compter.',
    handsSent: 'Compté. Envoyer de nouveau remplace ce compte tant qu’il est caché.',
    texts: 'Phrases reçues',
    textsWhy: 'Personne ne lit une phrase avant que vous l’acceptiez.',
    acceptAll: (n: number) =>
      n > 1 ? `Accepter les ${n} phrases qui attendent` : 'Accepter la phrase qui attend',
    acceptAllWhy: 'Lisez-les d’abord : retirez ce que la classe ne doit pas voir.',
    beginning: {
      acceptAll: (n: number) => `Accepter ces ${n} phrases`,
      acceptAllWhy: 'Début par début, la lecture est plus courte.',
    },
    acceptAllAsk: (n: number) => `Avez-vous lu les ${n} ? La classe les verra telles quelles.`,
    acceptAllRead: 'Oui, tout est lu',
    accept: 'Accepter',
    acceptOf: (text: string) => `Accepter « ${text} »`,
    isAccepted: '· acceptée',
    waits: '· attend',
    edit: 'Modifier',
    editOf: (text: string) => `Modifier « ${text} »`,
    edited: 'La phrase, récrite',
    merge: 'Réunir',
    mergeOf: (text: string) => `Réunir « ${text} » avec une autre`,
    mergeWith: 'Avec celle-ci',
    mergeWithOf: (text: string) => `Réunir avec « ${text} »`,
    merged: 'Les deux phrases, en une',
    original: (text: string) => `Écrit au départ : « ${text} »`,
    restore: 'Remettre en attente',
    restoreOf: (text: string) => `Remettre en attente « ${text} », telle qu’elle a été écrite`,
    save: 'Enregistrer et accepter',
    narrowed: {
      ask: (n: number) => `Voter sur les ${n} cartes débattues seulement`,
      why: 'Un choix chacun. Sinon, la classe vote sur toutes les cartes, celles du débat d’abord.',
      is: (n: number) => `Le vote est sur les ${n} cartes débattues, un choix chacun.`,
      undo: 'Voter sur toutes les cartes',
      say: 'Chacun choisit une carte, pour soi, parmi celles du débat. Puis on regarde ce que ferait celle qui arrive en tête.',
    },
    pollTie: 'Départager par un second vote',
    pollTieWhy: 'Un choix chacun, entre celles à égalité. Sans ce vote, toutes sont gardées.',
    pollTexts: 'Voter pour les phrases',
    pollMany: (n: number, most: number) =>
      `Pour que la classe vote, ${most} phrases au plus. Il y en a ${n} : réunissez-en, ou remettez-en en attente.`,
    pollBack: (n: number) =>
      n > 1 ? `Remettre les ${n} dernières en attente` : 'Remettre la dernière en attente',
    pollStep: 'Ce vote ajoute une étape.',
    pollLong: (minutes: number) =>
      `Ce vote ajoute une étape de ${minutes} minutes, que ce déroulé n’a pas : sans lui, toutes les phrases acceptées sont gardées.`,
    pollDrawn: 'Chaque écran en lit huit au plus, tirées au sort : toutes sont lues, à peu près autant.',
    pollTextsWhy:
      'Trois choix chacun. Les six phrases qui ont le plus de voix font la charte. À égalité pour la sixième place, toutes sont gardées.',
    pollSay: {
      texts:
        'Lisez les phrases, et choisissez-en trois au plus. Celles qui ont le plus de voix font notre charte.',
      charter: 'Voici notre charte. On se retrouve dans trois mois, pour voir ce qui a tenu.',
      tie: 'Ces propositions sont à égalité. Choisissez-en une.',
      settled: 'Voilà ce que la classe garde.',
    },
    poster: 'Affiche de la charte, à imprimer :',
    remove: 'Retirer',
    removeOf: (text: string) => `Retirer « ${text} »`,
    moreTexts: (n: number) =>
      n > 1
        ? `Et ${n} autres : elles viendront quand celles-ci seront retirées.`
        : 'Et une autre : elle viendra quand celles-ci seront retirées.',
    debate: {
      before: 'Chacun répond pour soi, puis passez à la suite. Rien ne se montre avant la fin du débat.',
      talk: 'Laissez parler. Chaque écran a un rôle et trois cartes ; à main levée, ils sont sur papier.',
      after: 'La même question, sans rôle. Puis dévoilez : avant et après viennent ensemble.',
      shown: 'Faites parler de ce qui a bougé. Les arguments écrits sont à votre choix.',
      closed: 'À votre choix : ouvrez les arguments, ou passez à la suite.',
      open: 'Lisez chaque phrase. Elle se montre quand vous le dites, dès que cinq personnes ont écrit.',
    },
    arguments: {
      open: 'Ouvrir les arguments',
      acceptAll: (n: number) => (n > 1 ? `Montrer les ${n} arguments` : 'Montrer l’argument'),
      acceptAllWhy: 'Lisez-les d’abord : refusez ce que la classe ne doit pas voir.',
      close: 'Fermer les arguments',
      toRead: (n: number) => (n > 0 ? `À lire : ${n}` : 'Tout est lu'),
      shown: (n: number) => `Acceptés : ${n}`,
      accept: 'Montrer',
      acceptOf: (text: string) => `Montrer « ${text} »`,
      refuse: 'Refuser',
      refuseOf: (text: string) => `Refuser « ${text} »`,
    },
    seats: (n: number) => (n > 1 ? `Les ${n} écrans de la salle` : 'L’écran de la salle'),
    seatsWhy:
      'Chaque écran montre son numéro. Retirer un écran retire aussi ses réponses qui ne sont pas encore dévoilées.',
    seat: (people: number, answers: number) =>
      `${people > 1 ? `${people} personnes, ` : ''}${answers} ${answers > 1 ? 'envois' : 'envoi'}`,
    lastJoined: (time: string) => `Le dernier est entré à ${time}.`,
    joinedAt: (time: string) => `entré à ${time}`,
    seatRemoved: 'retiré',
    removeSeat: (number: number) => `Retirer l’écran ${number}`,
    traces:
      'La base de données peut en garder des traces dans ses fichiers quelque temps encore, hors de cette application.',
    end: 'Terminer la séance',
    endWhy:
      'Tout ce que la classe a dit sera effacé tout de suite. Personne ne pourra le reprendre ici. Le bilan, lui, reste dans cette page tant qu’elle est ouverte.',
    endPoster: 'L’affiche de la charte disparaît aussi : imprimez-la d’abord.',
    keepAsk: 'Garder les totaux, pour revenir comparer dans trois mois ?',
    keepWhat:
      'Seraient gardés : les totaux de la classe et les phrases de sa charte, mot pour mot. Pendant 120 jours, sous un code. Qui a ce code peut tout effacer plus tôt, sur la page « Revenir et comparer ».',
    keepYes: 'Oui, garder 120 jours',
    keepNo: 'Non, ne rien garder',
    keepMissing: 'Répondez d’abord à la question : garder, ou non.',
    endNow: 'Effacer et terminer',
    cancel: 'Annuler',
    comeback: (date: string) => `Code pour revenir comparer, jusqu’au ${date} :`,
    seeKept: 'Voir et imprimer ce qui est gardé',
    deleteKept: 'Pour l’effacer plus tôt, ouvrez cette page, puis « Effacer tout de suite ».',
    compare: 'Comparer avec la première séance',
    results: 'Résultats de l’étape',
    sources: 'Toutes les sources, chiffre par chiffre',
  },
  report: {
    title: 'Le bilan, sur une page',
    why: 'Pour la direction et les éco-délégués : ce qui a été prédit, découvert et choisi. Rien de ce qui est caché n’y est.',
    here: 'Ce bilan est dans cette page, et nulle part ailleurs. Il est perdu quand vous la fermez : imprimez-le, ou enregistrez-le.',
    see: 'Voir le bilan',
    close: 'Fermer le bilan',
    print: 'Imprimer, ou faire un PDF',
    copy: 'Copier le texte',
    copied: 'Texte copié.',
    byHand: 'Ce navigateur ne copie pas. Prenez le texte ci-dessous.',
    text: 'Fichier texte',
    csv: 'Tableau (CSV)',
    saved: (file: string) => `Enregistré : ${file}`,
    failed: 'Le bilan n’a pas pu être fait. Réessayez.',
    tick: 'Cochez, dans le bilan, les compétences que la classe a travaillées. Elles s’impriment cochées.',
    lost: 'Le bilan n’a pas pu être fait : il serait perdu. Rien n’est encore effacé.',
    without: 'Terminer sans bilan',
  },
};

/** What opens a room, or leads into one: no screen of a class carries it. */
export const opening = {
  open: {
    rehearse: 'Répéter avec une classe inventée',
    rehearseWhy:
      'Répéter, c’est s’exercer seul : une classe inventée répond à chaque étape. Aucun élève n’y entre, et rien n’en est gardé. Sans autre choix, ses cartes sont des leviers et des lois.',
    run: 'Déroulé',
    level: 'Niveau',
    language: 'Langue',
    screens: 'Écrans',
    screensOf: { each: 'Un par élève', team: 'Un par équipe', none: 'Aucun : mains levées' },
    cards: 'Choisir dès maintenant les cartes du débat',
    cardsOf: {
      proposals: 'Les propositions d’un programme',
      levers: 'Les leviers et les lois seuls',
    },
    leversNote: 'Aucun programme n’est nommé.',
    cardsLater: 'Si vous ne dites rien ici, la question vient juste après.',
    cardsMissing:
      'Que montrent les cartes du débat et du vote ? Le déroulé reste le même. Choisissez, et la séance est créée.',
    neutral:
      'Avec des élèves, rien n’est choisi d’avance : à l’école publique, l’enseignant est tenu à la neutralité (code général de la fonction publique, article L. 121-2). Avec des adultes, sans choix : les propositions.',
    create: 'Créer la séance',
    have: 'J’ai un code',
    code: 'Code de la salle',
    enter: 'Entrer',
    back: 'Reprendre une séance que j’anime',
  },
  wrong: {
    unknown: 'Aucune salle n’a ce code. Vérifiez-le : huit lettres ou chiffres.',
    ended: 'Cette séance est terminée, et tout ce qu’elle contenait est effacé.',
    outdated:
      'Le site a changé depuis que cette salle est ouverte : il ne sait plus la montrer. Ouvrez-en une autre. Ses réponses sont effacées au plus tard 24 heures après son ouverture.',
    later: 'Trop de codes faux, ou de séances créées, depuis ce réseau. Attendez un instant, puis réessayez.',
    unavailable: 'La base de données ne répond pas. Réessayez dans un moment.',
    form: 'Ce choix n’est pas possible : prenez un déroulé, un niveau, une langue et des écrans de la liste.',
    cards: 'Il manque un choix : les cartes et le vote.',
    choiceTitle: 'Encore un choix',
    title: 'Entrer dans une salle',
  },
};

export const room = /* @__PURE__ */ Object.assign({}, pupil, leading);

type Spoken<T> = Messages<Omit<T, 'language'>> & { readonly language: Language };

export type PupilMessages = Spoken<typeof pupil>;
export type LeadingMessages = Messages<typeof leading>;
export type OpeningMessages = Messages<typeof opening>;
export type RoomMessages = PupilMessages & LeadingMessages;
