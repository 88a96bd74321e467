/** What the method page says first, in French; its shape is what the English one must have. */
import type { MissTrait } from '../../../../../models/validation/misses.ts';
import type { Messages } from '../../../../words/messages.ts';

/** Of those that count as others do, a list of their own says it; a subject has its own words. */
type Trait = Exclude<MissTrait, 'their-rules' | `subject ${string}`>;

export const surface = {
  heading: 'Sous chaque ligne du ticket, un calcul et ses sources',
  lede: (factors: string, sources: string) =>
    `${factors} chiffres, ${sources} sources. Tout se lit, se refait, se corrige.`,
  search: 'Chercher un chiffre',
  submit: 'Chercher',
  /** How many published values stand beside each other. */
  example: (n: string) => `Par exemple\u202f: un même objet, ${n} chiffres publiés`,
  ours: 'Le premier est celui de nos calculs. Les autres restent à côté, pour comparer.',
  all: (n: string) => `Voir les ${n} chiffres`,
  download: 'Télécharger le tableau',
  misses: {
    title: (met: string, all: string, more: string) =>
      `Avec nos règles, ${met} chiffres publiés sur ${all} sont retrouvés ; avec les leurs, ${more} de plus.`,
    shared: {
      smaller: (n: string, missed: string) => `Pour ${n} des ${missed} manqués, le nôtre est plus petit.`,
      larger: (n: string, missed: string) => `Pour ${n} des ${missed} manqués, le nôtre est plus grand.`,
    } satisfies Readonly<Record<Trait, (n: string, missed: string) => string>>,
    sharedSubject: (n: string, missed: string, subject: string) =>
      `${n} des ${missed} manqués parlent de la même chose\u202f: «\u202f${subject}\u202f».`,
    lede: 'D’autres les ont publiés, et nous les recalculons. Un rond plein est dans la bande\u202f: retrouvé. Un rond vide est dehors\u202f: manqué.',
    hits: (n: string) => `${n} retrouvés`,
    /** @param many how many, of which `n` is how it is written */
    stay: (many: number, n: string) =>
      many === 1 ? 'Un manqué, même en comptant comme eux' : `${n} manqués, même en comptant comme eux`,
    theirs: (many: number, n: string) =>
      many === 1
        ? 'Un manqué se retrouve si l’on compte comme eux'
        : `${n} manqués se retrouvent si l’on compte comme eux`,
    rule: 'Retrouvé ou manqué\u202f: la règle',
    smaller: 'le nôtre est plus petit',
    larger: 'plus grand',
    pair: (theirs: string, ours: string) => `eux ${theirs}, nous ${ours}`,
    /** Where counting as they do lands. */
    theirWay: (found: string) => ` (${found} comme eux)`,
    more: 'Le pourquoi de chaque écart',
  },
  studies: {
    title: (n: string, kg: string) => `${n} choix d’étude déplacent un foyer moyen de plus de ${kg} kg`,
    one: (kg: string) => `Un choix d’étude déplace un foyer moyen de plus de ${kg} kg`,
    none: (kg: string) => `Aucun choix d’étude ne déplace un foyer moyen de plus de ${kg} kg`,
    lede: (kg: string) =>
      `Quand des études ne sont pas d’accord, nous en suivons une. Voici ce qu’une autre donnerait, sur un foyer moyen de ${kg} kg.`,
    ends: (low: string, high: string) => `${low} à ${high} kg`,
    more: 'Tout ce qui change le résultat',
    change: 'Changer d’étude sur mon ticket',
  },
  sections: {
    label: 'Sur cette page',
    apart: 'Une ligne, nombre par nombre',
    published: 'Nos chiffres et ceux des autres',
    studies: 'Ce qu’une autre étude donnerait',
    further: 'Tous les calculs',
  },
  further: {
    title: 'Plus loin',
    calculations: 'Les calculs, en entier',
    others: 'D’autres comparaisons',
  },
};

export type SurfaceMessages = Messages<typeof surface>;
