/** The words for a reader without network, in French; the English ones have the same shape. */
import type { Messages } from '../../../words/messages.ts';

export const offline = {
  /** Under its icon, once it is installed. */
  installed: 'Le poids d’une vie numérique, ligne par ligne, et qui peut le faire baisser.',
  title: 'Sans réseau, voici ce qui marche',
  description: 'Les pages que cet appareil garde, et comment tout lui faire oublier.',
  asked: 'La page demandée attend le réseau. Elle s’ouvrira d’elle-même quand il reviendra.',
  room: 'La salle attend le réseau. Ce que vous avez écrit reste sur cet appareil\u202f; la page s’ouvrira d’elle-même quand il reviendra.',
  again: 'Essayer maintenant',
  lede: 'Ces pages sont gardées sur cet appareil. Vos réponses aussi\u202f: rien n’est perdu.',
  none: 'Cet appareil ne garde encore aucune page. Il en garde quelques secondes après la première visite, si l’adresse du site commence par https.',
  pages: 'Pages gardées',
  links: {
    home: 'L’accueil',
    household: 'Mes réponses',
    simple: 'Mon foyer, en lecture simplifiée',
    ticket: 'Mon ticket',
    act: 'Agir',
    understand: 'Comprendre',
    proposals: 'Les propositions',
    method: 'La méthode',
    council: 'Chercher une commune',
    school: 'L’école',
    simpleSchool: 'Rejoindre ma classe, en lecture simplifiée',
    print: 'Les feuilles à imprimer',
  },
  opened: 'Ouvertes il y a peu',
  forget: {
    title: 'Tout oublier',
    text: 'Efface de cet appareil les pages gardées, vos réponses, vos listes et votre choix de lecture. Rien ne les retrouvera.',
    press: 'Tout oublier',
    done: 'C’est fait\u202f: cet appareil ne garde plus rien de ce site.',
  },
  newer: { said: 'Une nouvelle version est prête. Vos réponses restent.', press: 'Passer à la nouvelle' },
};

export type OfflineMessages = Messages<typeof offline>;
