/** The page of a class that comes back, in French; the shape of the English one. */
import type { Messages } from '../../../../words/messages.ts';

export const comeBack = {
  title: 'Revenir et comparer',
  description:
    'Trois mois après l’atelier : ce que la classe avait dit, et ce qu’elle dit maintenant. Des totaux de classe, pour cinq personnes au moins, et les phrases de sa charte, sans dire de qui.',
  lede: 'Trois mois plus tard, qu’est-ce qui a changé ? Tapez le code que la classe a reçu en terminant sa séance.',
  then: 'Code de la première séance',
  now: 'Code de la nouvelle séance',
  see: 'Voir',
  compare: 'Comparer',
  kept: 'Sous un code sont gardés 120 jours les totaux de la classe et les phrases de sa charte, mot pour mot, puis tout est effacé.',
  delete: {
    title: 'Effacer tout de suite',
    why: 'Qui a ce code peut effacer ce qu’il garde, pour tout le monde. Rien ne le fera revenir.',
    now: 'Effacer ce que garde ce code',
    done: 'C’est effacé. Ce code ne mène plus à rien.',
  },
  wrong: {
    unknown:
      'Aucun total n’a ce code. Il est mal recopié (dix lettres ou chiffres), ou ses 120 jours sont passés : tout en est alors effacé.',
    same: 'C’est deux fois le même code : il faut celui de la nouvelle séance.',
    later: 'Trop de codes faux depuis cette adresse. Attendez un instant, puis réessayez.',
    unavailable: 'La base de données ne répond pas. Réessayez dans un moment.',
  },
  said: (date: string) => `Ce que la classe a dit le ${date}`,
  compared: (then: string, now: string) => `La classe, le ${then} et le ${now}`,
  session: (when: string, date: string, session: string) => `${when}, le ${date} : ${session}.`,
  until: (date: string) => `Gardé jusqu’au ${date}.`,
  print:
    'Pour afficher cette page, imprimez-la (Ctrl + P, ou ⌘ + P) sans les en-têtes ni les pieds de page du navigateur : son adresse contient votre code.',
  again: {
    title: 'Et maintenant ?',
    text: 'Menez une nouvelle séance avec la même classe : la même, ou une plus courte. À la fin, gardez ses totaux : un lien mène ici, aux deux côte à côte.',
    done: 'La nouvelle séance est faite',
  },
  home: 'Revenir à l’atelier',
  when: { then: 'Alors', now: 'Maintenant', alone: 'La classe' },
  what: 'Quoi',
  people: (n: number) => `${n} personnes`,
  atMost: (n: number) => `de ${n} personnes au plus`,
  near: (n: number) => `${n} personnes au plus`,
  none: 'moins de cinq réponses',
  few: (n: number, names: string) =>
    `${n > 1 ? `${n} lignes` : 'Une ligne'} où moins de cinq personnes ont répondu\u202f: ${names}.`,
  hidden: 'Tous les nombres sont cachés ici, pour que personne ne soit reconnu.',
  hiddenCell: 'nombre caché',
  partly: (most: number) =>
    `De plus de ${most} phrases, chaque écran n’en lit qu’une partie, tirée au sort\u202f: ses voix ne sont que sur celles-là.`,
  someHidden:
    'Un nombre est caché pour que personne ne soit reconnu. Il n’est pas zéro pour autant\u202f: un zéro est écrit.',
  answer: (said: string) => `La réponse\u202f: ${said}`,
  voices: (n: number) => `${n} voix`,
  chosen: (titles: string) => `Si les cartes choisies s’appliquaient à la classe (${titles})\u202f:`,
  saving: (said: string, perhaps: boolean) =>
    `${perhaps ? 'peut-être ' : ''}${said} de moins par personne et par an`,
  left: (said: string) => `Il resterait environ ${said} par personne.`,
  average: 'En moyenne dans la classe, par personne et par an',
  averageNote: 'Tel que la classe l’a vu. Ce qui n’a pas été demandé est à la moyenne française.',
  averageCorrected:
    'Tel que la classe l’a vu. Entre les deux séances, des facteurs ont été corrigés : une part de l’écart peut venir de là. Ce qui n’a pas été demandé est à la moyenne française.',
  measured: {
    choice: 'Part des personnes qui l’ont choisi',
    rank: 'Place moyenne, 1 étant ce qui émet le moins',
    number: 'Moyenne par foyer',
    counts: 'Par personne',
  },
  sizes:
    'Les classes n’ont pas toujours le même nombre de présents : on compare des parts et des moyennes. Un petit écart peut venir de qui était là.',
};

export type ComeBackMessages = Messages<typeof comeBack>;
