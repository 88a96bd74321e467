import type { Language } from '../../../../../models/catalogue/catalogue.ts';
import type { Messages } from '../../../../words/messages.ts';

/** What a pupil’s screen says. */
export const pupil = {
  language: 'fr' as Language,
  title: (code: string) => `Salle ${code}`,
  leadTitle: (code: string) => `Animer la salle ${code}`,
  screenTitle: (code: string) => `Salle ${code}, vue projetée`,
  description: 'Une séance en classe : ni nom, ni compte, ni classement.',
  privacy:
    'Sans nom. Les réponses sont effacées à la fin de la séance ; la classe peut garder ses totaux et sa charte.',
  privacyLink: 'Ce que deviennent les réponses',
  noScript:
    'Cette page a besoin de JavaScript pour suivre la classe. Sans lui, répondez à main levée : la séance se mène aussi sans écran.',
  connecting: 'Connexion à la salle…',
  offline: 'Réseau perdu. Vos réponses sont gardées ici et partiront dès son retour.',
  ended:
    'La séance est terminée. Les réponses sont effacées ; la classe a pu garder ses totaux et sa charte.',
  unknown: 'Cette salle n’existe plus.',
  removed: {
    title: 'Cet écran a été retiré',
    text: 'La personne qui anime a retiré cet écran de la séance. Ses réponses ne comptent plus, sauf celles qui étaient déjà dévoilées.',
    again: 'Rejoindre de nouveau',
  },
  screen: (number: number) => `Écran ${number}`,
  doorLocked: 'La porte est fermée.',
  aside: (n: number) => `${n} ${n > 1 ? 'réponses mises' : 'réponse mise'} de côté`,
  home: 'Retour à l’école',
  progress: (n: number, of: number) => `Étape ${n} sur ${of}`,
  lost: 'Le réseau ne répond pas. Réessayez.',
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
  waiting: 'Réponse gardée sur cet appareil. Elle partira dès que le réseau revient.',
  locked: 'Cette étape est fermée.',
  hidden: 'Le résultat est encore caché.',
  few: 'Moins de cinq personnes ont répondu : rien n’est montré.',
  fewEach: 'Sans nombre, pour ne pas montrer ce que moins de cinq personnes ont dit :',
  rankHow: 'Touchez dans l’ordre, du plus léger au plus lourd. Touchez à nouveau pour corriger.',
  rankPlace: (n: number) => `${n}.`,
  choose: (most: number) => `${most} choix au plus.`,
  whole: (min: number, max: number) => `Un nombre entier, de ${min} à ${max}.`,
  missing: 'Répondez à une question au moins, et rangez tout ce qui est à ranger.',
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
      'part-assumed': 'Une partie des nombres de ce calcul sont des hypothèses.',
      estimate: 'C’est une estimation, pas une mesure directe, et la fourchette est large.',
    },
    graded: (surest: string, leastSure: string) =>
      surest === leastSure
        ? `Qualité des données : ${surest}. A est la plus sûre, D un jugement.`
        : `Qualité des données : de ${surest} à ${leastSure}. A est la plus sûre, D un jugement.`,
    class: 'Ce que la classe a dit',
    pairs: 'Puis à deux',
    people: (n: number) => `${n} personnes`,
    place: 'Place moyenne, 1 étant le plus léger',
    option: 'Réponse',
    count: 'Personnes',
    counted: 'Ce que compte ce chiffre :',
    swapped: (n: number, of: number) =>
      n === 0
        ? 'Votre ordre est celui-ci.'
        : `Pris deux par deux, ils sont dans le bon ordre ${of - n} fois sur ${of}.`,
    more: (times: string) => `Vous aviez dit ${times} fois plus.`,
    less: (times: string) => `Vous aviez dit ${times} fois moins.`,
    within: 'Votre réponse est dans la fourchette.',
    withinWide: (n: number) =>
      `Votre réponse est dans la fourchette : elle est large, ${n} des réponses proposées y sont.`,
  },
  class: {
    mean: (said: string) => `En moyenne, ${said} par personne et par an`,
    bar: 'kg par personne',
    from: (low: string, high: string) => `${low} à ${high}`,
    above: (low: string) => `${low} et plus`,
    madeOf: 'De quoi c’est fait',
    parts: { device: 'Appareils', network: 'Réseaux', datacenter: 'Centres de données' },
    home: 'La moyenne de ce que pèse chaque foyer, par personne. Ce qui n’a pas été demandé est à la moyenne française.',
    gap: {
      here: (share: string) =>
        `Centres de données : ${share} ici, calculés par ce site sur les réponses de la classe.`,
      nation: (share: string, publisher: string, published: string, year: string) =>
        `Dans toute la France, ${share} (${publisher}, ${published}, pour ${year}) : le travail et les serveurs à l’étranger y sont comptés.`,
    },
    merged: 'Une barre compte cinq personnes au moins : ses voisines la rejoignent sinon.',
    close: 'Trop peu de réponses pour montrer comment elles se répartissent.',
    drawers: (mean: string) => `Appareils qui dorment dans chaque foyer, en moyenne : ${mean}`,
    drawersAll: (all: string, people: number) =>
      `Soit environ ${all} chez les ${people} personnes qui ont répondu.`,
    drawersBar: 'Appareils qui dorment',
    wait: 'L’inventaire n’est pas encore dévoilé.',
  },
  cards: {
    roles: 'Rôles',
    asks: 'Demande toujours :',
    all: 'Les propositions',
    who: 'Qui agit :',
    law: 'Loi en vigueur :',
    pro: 'Pour :',
    con: 'Contre :',
  },
  vote: {
    title: (n: number) => `Les choix de ${n} personnes`,
    option: 'Proposition',
    count: 'Voix',
    alone: 'Seule, dans la classe :',
    average: 'Seule, pour un Français moyen :',
    effect: 'Si les propositions choisies s’appliquaient à la classe',
    tie: (titles: string) => `À égalité pour la dernière place, donc toutes comptées : ${titles}.`,
    fewVotes:
      'Égalités comprises. Certaines sont sans ordre ni nombre, pour ne pas montrer ce que moins de cinq personnes ont voté.',
    mean: (said: string) => `Moyenne de la classe : ${said} par personne et par an.`,
    notSum: 'Ensemble : deux propositions qui agissent sur la même chose ne s’additionnent pas.',
    saving: (said: string) => `${said} de moins par personne et par an`,
    left: (said: string) => `Il resterait ${said} par personne.`,
    uncounted: 'Sans chiffre calculé :',
  },
  everyone: {
    title: 'Si tout le monde le faisait',
    lead: 'L’effet par personne, multiplié par le nombre de personnes. On suppose que les autres vivent comme la classe.',
    school: 'Personnes dans l’établissement',
    here: 'L’établissement',
    commune: 'Nom de la commune',
    find: 'Chercher',
    none: 'Aucune commune trouvée.',
    country: 'France',
    place: 'Où',
    people: 'Personnes',
    saving: 'Tonnes de moins par an',
    range: (low: string, high: string) => `entre ${low} et ${high}`,
    wait: 'Le vote n’est pas encore dévoilé.',
  },
  charter: {
    none: 'Aucune phrase.',
    more: (n: number) =>
      n > 1
        ? `Et ${n} autres phrases, qui ne tiennent pas ici.`
        : 'Et une autre phrase, qui ne tient pas ici.',
  },
  rehearsal: {
    title: (title: string) => `Répétition. ${title}`,
    banner: 'Répétition : la classe est inventée. Ces réponses ne sont celles de personne.',
    alone:
      'Aucun élève n’entre dans une répétition : personne ne peut s’y mêler à la classe inventée. Avec une vraie classe, ouvrez une séance.',
    class: 'Une classe inventée',
    pupil: 'Voir l’écran d’un élève',
    connected: (people: number) => `${people} élèves inventés`,
    watch: 'Essayez cet écran : ce que vous y répondez reste sur cet appareil, et ne compte pas.',
    sent: 'Répétition : votre réponse reste sur cet appareil. Seule la classe inventée compte.',
    nothingKept: 'D’une classe inventée, rien n’est gardé : il n’y a pas de code pour revenir comparer.',
  },
};

/** What whoever leads a class reads besides, and what opens a room: no pupil’s screen carries it. */
const leading = {
  lead: {
    noToken: 'Cette adresse n’a pas le secret de l’animateur.',
    phraseAsk: 'Phrase de secours',
    recover: 'Reprendre la séance',
    wrongPhrase:
      'Ce n’est pas la phrase de secours de cette salle. Vérifiez le code, puis chaque groupe de lettres.',
    keepPhrase: 'Phrase de secours, à noter :',
    keepPhraseWhy: 'Avec elle et le code, vous reprenez la séance si vous perdez cette adresse.',
    noted: 'C’est noté',
    invite: 'Faire entrer la classe',
    start: 'Commencer',
    onWall: 'Sur le mur',
    entry: 'Entrée',
    entryShown: 'L’entrée, en grand.',
    onePart: 'L’étape, d’une seule vue.',
    part: (n: number, of: number) => `Vue ${n} sur ${of}.`,
    sounds: 'Sons',
    partBefore: 'Vue précédente',
    partAfter: 'Vue suivante',
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
    clock: 'Étape',
    wholeClock: 'Séance',
    planned: (n: number) => `sur ${n} min`,
    showClock: 'Montrer l’horloge',
    hideClock: 'Cacher l’horloge',
    answered: (n: number) => `${n} ${n > 1 ? 'ont répondu' : 'a répondu'}`,
    few: 'Il en faut cinq pour montrer un résultat.',
    back: 'Étape précédente',
    next: 'Étape suivante',
    reveal: 'Dévoiler',
    revealed: 'Dévoilé',
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
    handsSent: 'Compté. Envoyer de nouveau remplace ce compte tant qu’il est caché.',
    texts: 'Phrases reçues',
    remove: 'Retirer',
    removeOf: (text: string) => `Retirer « ${text} »`,
    moreTexts: (n: number) =>
      n > 1
        ? `Et ${n} autres : elles viendront quand celles-ci seront retirées.`
        : 'Et une autre : elle viendra quand celles-ci seront retirées.',
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
      'Tout ce que la classe a dit sera effacé tout de suite, et personne ne pourra le reprendre ici. Seul reste ce que vous gardez ci-dessous.',
    keepTotals:
      'Garder 120 jours, sous un code, les totaux de la classe et les phrases de sa charte, pour comparer dans trois mois',
    endNow: 'Effacer et terminer',
    cancel: 'Annuler',
    comeback: (date: string) => `Code pour revenir comparer, jusqu’au ${date} :`,
    seeKept: 'Voir et imprimer ce qui est gardé',
    compare: 'Comparer avec la première séance',
    results: 'Résultats de l’étape',
  },
  open: {
    rehearse: 'Répéter avec une classe inventée',
    rehearseWhy:
      'Répéter, c’est s’exercer seul : une classe inventée répond à chaque étape. Aucun élève n’y entre, et rien n’en est gardé.',
    run: 'Déroulé',
    level: 'Niveau',
    language: 'Langue',
    screens: 'Écrans',
    screensOf: { each: 'Un par élève', team: 'Un par équipe', none: 'Aucun : mains levées' },
    cards: 'Les cartes et le vote',
    cardsOf: {
      proposals: 'Les propositions d’un programme',
      levers: 'Les leviers et les lois seuls',
    },
    leversNote: 'Aucun programme n’est nommé.',
    cardsMissing: 'Choisissez l’un des deux pour créer la séance.',
    neutral:
      'Avec des élèves, choisissez : à l’école publique, l’enseignant est tenu à la neutralité (code général de la fonction publique, article L. 121-2). Avec des adultes, sans choix : les propositions.',
    create: 'Créer la séance',
    have: 'J’ai un code',
    code: 'Code de la salle',
    enter: 'Entrer',
    back: 'Reprendre une séance que j’anime',
  },
  wrong: {
    unknown: 'Aucune salle n’a ce code. Vérifiez-le : huit lettres ou chiffres.',
    ended: 'Cette séance est terminée, et tout ce qu’elle contenait est effacé.',
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
export type RoomMessages = PupilMessages & LeadingMessages;
