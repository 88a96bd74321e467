/** A receipt that came in a link: it is someone else's, and its words do not say that it is the reader's. */
import type { Messages, Otherwise } from '../../../../words/messages.ts';
import type { ActMessages } from '../../act/words/fr.ts';
import type { FactMessages } from '../../ticket/words/facts/fr.ts';
import type { TicketMessages } from '../../ticket/words/fr.ts';
import type { UnderstandMessages } from '../../understand/words/fr.ts';

/** The parts of a page that say some of their words otherwise. */
interface Parts {
  readonly ticket: Otherwise<TicketMessages>;
  readonly facts: Otherwise<FactMessages>;
  readonly act: Otherwise<ActMessages>;
  readonly understand: Otherwise<UnderstandMessages>;
}

export const guest = {
  name: 'Ticket reçu',
  titles: {
    answer: 'Votre année numérique',
    ticket: 'Le ticket qu’on vous a envoyé',
    act: 'Agir sur le ticket qu’on vous a envoyé',
    understand: 'Comprendre le ticket qu’on vous a envoyé',
  },
  household: {
    groups: { device: 'Ses appareils', network: 'Internet et téléphone', use: 'Ce qu’on y fait en ligne' },
  },
  ticket: {
    caption: 'Le ticket, ligne par ligne\u202f: un total, puis ce qu’il contient',
    gains: 'Ses 3 premiers gains',
    share: 'Garder ou imprimer',
    shelf: 'Ses choses, de la plus lourde à la plus légère, en kg par an',
    precise: 'Répondre pour chez moi',
  },
  facts: {
    twenty: {
      methods: (low, high, outside, secondHand) =>
        `Tous sont comptés d’une seule façon. D’autres règles partagent autrement ${secondHand ? 'réseaux et occasion' : 'les réseaux'} : ce total irait de ${low} à ${high} kg${outside ? ', hors de cette fourchette' : ''}. Voir « Comprendre ».`,
      alike: (of) => `Ce foyer est comme le foyer moyen${of}.`,
      soFar: (of) => `Ses réponses donnent le ticket du foyer moyen${of}.`,
      blank: 'Ce foyer n’a rien dit : voici le foyer moyen.',
      lede: 'Personne ne connaît le chiffre exact. Voici 20 tickets possibles avec les réponses de ce foyer.',
      ofSize: ' de sa taille',
    },
    apart: {
      title: 'Ce que ce foyer ne décide pas n’est pas dans ce ticket.',
      said: (kg, range) =>
        `Entreprises, services publics, publicité, IA : leurs centres de données pèsent aussi. La part de ce foyer est comptée à côté : ${kg} kg (${range}).`,
    },
  },
  act: {
    receipt: 'ce ticket',
    lede: 'Deux façons d’agir : ce que ce foyer décide, et ce qu’une loi changerait pour tous.',
    first: (n) => (n === 1 ? 'Son premier gain' : `Ses ${n} premiers gains`),
    nothing: (n) => (n === 1 ? '1 choix sans effet ici' : `${n} choix sans effet ici`),
    you: 'Ce foyer',
    doIt: 'Voir ce ticket s’il s’y mettait',
    atMost: { own: (figure: string) => `${figure} si tous ses appareils tiennent, moins sinon` },
    list: { title: 'La liste de ce foyer', empty: 'Rien n’est coché sur ce ticket.' },
    noGesture: 'Aucun geste de ce foyer n’y suffit.',
    measuresAlone: (kg: string, names: string) =>
      `Aucun geste de ce foyer ne change ces ${kg} kg : ${names}. Une loi d’ici, oui.`,
    programme: 'Ce qu’un foyer fait lui-même n’en vient pas.',
    seeLaw: 'Voir ce ticket si elle passait',
    unseeLaw: 'Revenir à ce ticket sans elle',
    noMeasure: 'Là où « La loi » manque, aucune proposition n’en parle : chacun décide chez soi.',
    single: 'Il n’y en a qu’un. Ce geste est pour qui en a plusieurs.',
  },
  understand: {
    lede: 'Un objet pèse ce qu’il a fallu pour le fabriquer, réparti sur les années où on le garde. S’y ajoute son électricité. En voici un de ce foyer.',
    methodsFinding: (low, high) => `son total irait de ${low} à ${high} kg`,
    sources: { said: 'Sur le ticket, chaque ligne s’ouvre et montre son calcul.' },
    madeOf: { other: 'De quoi cette année est faite' },
  },
} satisfies Parts & Readonly<Record<string, unknown>>;

export type GuestMessages = Messages<typeof guest>;
