/** A picture of a receipt, and its link. */
import type { Messages } from '../../../../words/messages.ts';

export const share = {
  title: 'Montrer votre ticket',
  lede: 'L’image est faite sur votre appareil. Vous choisissez ce qu’elle montre.',
  format: 'Forme de l’image',
  formats: { square: 'Carrée', wide: 'Large' },
  shows: 'Ce que l’image montre',
  shown: { total: 'Mon total', gesture: 'Mon meilleur geste', law: 'La loi qui aiderait le plus' },
  send: 'Envoyer l’image',
  save: 'Enregistrer l’image',
  saveSvg: 'En SVG',
  saved: 'Image enregistrée.',
  failed: 'L’image n’a pas pu être faite. Le lien, lui, marche.',
  link: 'Copier le lien',
  copied: 'Lien copié. Il ouvre votre ticket, en lecture seule.',
  file: 'mon-annee-numerique',
  picture: {
    title: 'Mon année numérique',
    heaviest: (label: string, kg: string) => `Le plus lourd\u202f: ${label}, ${kg} kg`,
    heaviestAlone: (label: string) => `C’est ce qui pèse le plus chez moi\u202f: ${label}`,
    gesture: 'Mon geste',
    law: 'Une loi, peut-être',
    gain: (kg: string) => `−${kg} kg`,
    atBest: (gain: string) => `au mieux ${gain}`,
    perhaps: 'peut-être rien',
    upTo: (kg: string) => `au plus −${kg} kg`,
    ask: 'Et chez vous\u202f?',
  },
};

export type ShareMessages = Messages<typeof share>;
