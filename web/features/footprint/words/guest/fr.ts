/** A receipt that came in a link: it is someone else's, and its words do not say that it is the reader's. */
import type { Messages } from '../../../../words/messages.ts';

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
    assumedIs: 'En italique, avec ≈ : supposé pour un foyer de cette taille.',
    caption: 'Le ticket, ligne par ligne',
    gains: 'Ses 3 gains les plus sûrs',
    share: 'Garder ou imprimer',
    shelf: 'Ses choses, de la plus lourde à la plus légère, en kg par an',
    precise: 'Répondre pour chez moi',
  },
  facts: {
    twenty: {
      title: (n: number) =>
        n >= 11
          ? `${n} fois sur 20, ce foyer est sous le foyer moyen de sa taille.`
          : n <= 9
            ? `${20 - n} fois sur 20, ce foyer est au-dessus du foyer moyen de sa taille.`
            : 'Ce foyer est comme le foyer moyen de sa taille.',
      blank: 'Ce foyer n’a rien dit : voici le foyer moyen.',
      lede: 'Personne ne connaît le chiffre exact. Voici 20 tickets possibles avec les réponses de ce foyer.',
      drawn: (low: string, high: string, mean: string) =>
        `Vingt tickets possibles, de ${low} à ${high} kg. Le foyer moyen de cette taille : ${mean} kg.`,
      how: 'Le foyer moyen de cette taille est estimé. Aucune enquête récente ne compte les appareils selon la taille du foyer.',
    },
    drawer: { mean: (n: string) => `En moyenne, un foyer oublie ${n} appareils dans un tiroir.` },
    apart: {
      title: (kg: string) => `À côté, ${kg} kg que ce foyer ne décide pas.`,
      said: (range: string) =>
        `C’est sa part des centres de données : entreprises, services publics, publicité, IA. Elle pèse ${range} kg. Elle n’est pas dans son ticket.`,
    },
  },
  act: {
    wouldSave: (n: number, kg: string) =>
      n === 0
        ? 'Aucun choix ne baisse à coup sûr ce ticket.'
        : n === 1
          ? `Un choix retirerait ${kg} kg de ce ticket.`
          : `${n === 2 ? 'Deux' : 'Trois'} choix retireraient ensemble ${kg} kg de ce ticket.`,
    lede: 'Deux façons d’agir : ce que ce foyer décide, et ce qu’une loi changerait pour tous.',
    first: (n: number) => (n === 1 ? 'Son gain le plus sûr' : `Ses ${n} gains les plus sûrs`),
    nothing: (n: number) => (n === 1 ? '1 choix sans effet ici' : `${n} choix sans effet ici`),
    you: 'Ce foyer',
    seeLaw: 'Voir ce ticket si elle passait',
    unseeLaw: 'Revenir à ce ticket sans elle',
    noMeasure: 'Aucune proposition n’en parle. Ici, chacun décide chez soi.',
    single: 'Il n’y en a qu’un. Ce geste est pour qui en a plusieurs.',
  },
  understand: {
    lede: 'Un objet pèse ce qu’il a fallu pour le fabriquer, réparti sur les années où on le garde. S’y ajoute son électricité. En voici un de ce foyer.',
    methodsFinding: (low: string, high: string) => `son total irait de ${low} à ${high} kg`,
    sources: { said: 'Sur le ticket, chaque ligne s’ouvre et montre son calcul.' },
    madeOf: { other: 'De quoi cette année est faite' },
  },
};

export type GuestMessages = Messages<typeof guest>;
