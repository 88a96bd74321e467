/** A picture of a receipt, and its link. */
import type { Messages } from '../../../../words/messages.ts';

export const share = {
  title: 'Montrer votre ticket',
  lede: 'L’image est faite sur votre appareil, et vous choisissez ce qu’elle montre. Le lien, lui, montre tout le ticket et ce que vous avez coché.',
  format: 'Forme de l’image',
  formats: { square: 'Carrée', wide: 'Large' },
  shows: 'Ce que l’image montre',
  shown: { total: 'Mon total', gesture: 'Mon geste', law: 'La loi qui aiderait le plus' },
  send: 'Envoyer l’image',
  save: 'Enregistrer l’image',
  saveSvg: 'En SVG',
  saved: 'Image enregistrée.',
  failed: 'L’image n’a pas pu être faite. Le lien, lui, marche.',
  link: 'Copier le lien',
  copied: 'Lien copié. Qui l’ouvre voit tout le ticket, sans rien pouvoir y changer.',
  file: 'mon-annee-numerique',
  picture: {
    title: 'Mon année numérique',
    heaviest: (label: string, kg: string) => `Le plus lourd\u202f: ${label} (${kg} kg)`,
    heaviestAlone: 'Le plus lourd de mon année numérique',
    gesture: 'Mon geste, sur tout mon ticket',
    law: 'Une loi, peut-être, sur tout mon ticket',
    gain: (kg: string) => `−${kg} kg`,
    atBest: (gain: string) => `au mieux ${gain}`,
    perhaps: 'peut-être rien',
    hardly: 'moins de 0,1 kg',
    upTo: (kg: string) => `au plus −${kg} kg`,
    ask: 'Et chez vous\u202f?',
  },
};

export type ShareMessages = Messages<typeof share>;
