/** If everyone did it: on a pupil’s screen, what comes after its first view says it. */
import type { Messages } from '../../../../../words/messages.ts';

export const everyone = {
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
};

export type EveryoneMessages = Messages<typeof everyone>;
