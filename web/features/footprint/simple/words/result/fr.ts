/** What a home comes to, in simplified language. */
import type { Messages } from '../../../../../words/messages.ts';
import { lines } from '../fr.ts';

export const result = {
  title: 'Votre résultat',
  gas: lines(
    'Vos appareils et internet envoient du gaz dans l’air.',
    'Ce gaz réchauffe la Terre.',
    'Une voiture envoie aussi ce gaz.',
  ),
  road: {
    day: (km: number) => `Chez vous, c’est comme ${km} kilomètres en voiture chaque jour.`,
    week: (km: number) =>
      km < 1
        ? 'Chez vous, c’est moins de 1 kilomètre en voiture chaque semaine.'
        : `Chez vous, c’est comme ${km} ${km === 1 ? 'kilomètre' : 'kilomètres'} en voiture chaque semaine.`,
  },
  drawn: 'Sur le dessin, 1 borne compte pour 1 kilomètre.',
  about: 'Ce nombre est à peu près juste.',
  between: (low: number, high: number) => `Le vrai nombre est sans doute entre ${low} et ${high}.`,
  nobody: lines(
    'C’est le résultat d’un foyer comme beaucoup en France.',
    'Répondez aux questions pour voir le vôtre.',
  ),
  rest: lines('Le calcul devine le reste.', 'Il prend un foyer moyen en France.'),
  source: lines('Le nombre pour la voiture vient de l’ADEME.', 'L’ADEME est une agence de l’État.'),
  where: {
    title: 'D’où vient le gaz chez vous ?',
    first: (one: string) => `En premier, il y a ${one}.`,
    sizes: 'Un grand dessin veut dire : beaucoup de gaz.',
    made: lines('Plus de la moitié du gaz vient des usines.', 'Les usines fabriquent vos appareils.'),
  },
  /** By their drawing, as they are counted: all those of a home together. */
  things: {
    smartphone: 'le téléphone',
    laptop: 'l’ordinateur portable',
    desktop: 'l’ordinateur fixe',
    monitor: 'l’écran d’ordinateur',
    tv: 'la télé',
    tablet: 'la tablette',
    headset: 'le casque de jeu',
    console: 'la console de jeux',
    box: 'la box internet',
    decoder: 'le décodeur de la télé',
    speaker: 'l’enceinte connectée',
    watch: 'la montre connectée',
    reader: 'la liseuse',
    antenna: 'le réseau du téléphone',
    data: 'internet',
    mail: 'les courriels',
    talk: 'les réseaux sociaux',
    video: 'les vidéos',
    ai: 'l’intelligence artificielle',
    cloud: 'les fichiers en ligne',
  } as Readonly<Record<string, string>>,
  after: {
    title: 'Et maintenant ?',
    change: 'Changer mes réponses',
    whole: 'Voir le ticket complet',
    kept: lines('Cet appareil garde vos réponses.', 'Le site ne les reçoit pas.'),
    erase: 'Effacer mes réponses',
    sure: 'Appuyez encore pour effacer',
    erased: lines('C’est fait.', 'Cet appareil oublie vos réponses.'),
  },
  needsScript: lines(
    'Votre navigateur bloque les questions.',
    'Pour répondre, activez JavaScript dans le navigateur.',
  ),
};

export type ResultMessages = Messages<typeof result>;
