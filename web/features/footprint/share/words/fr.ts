/** A picture of a receipt, and its link. */
import type { Messages } from '../../../../words/messages.ts';

export const share = {
  title: 'Montrer votre ticket',
  lede: 'L’image est faite sur votre appareil, et vous choisissez ce qu’elle montre. Le lien, lui, montre tout le ticket et ce que vous avez coché.',
  format: 'Forme de l’image',
  formats: { square: 'Carrée', wide: 'Large' },
  shows: 'Ce que l’image montre',
  shown: {
    total: 'Mon total',
    gesture: 'Un geste',
    law: 'Une loi qui aiderait, et de qui elle vient',
  },
  send: 'Envoyer l’image',
  save: 'Enregistrer l’image',
  saveSvg: 'En SVG',
  saved: 'Image enregistrée.',
  failed: 'L’image n’a pas pu être faite. Le lien, lui, marche.',
  link: 'Copier le lien',
  copied: 'Lien copié. Qui l’ouvre voit tout le ticket, sans rien pouvoir y changer.',
  byHand: (link: string) => `Ce navigateur ne copie pas. Sélectionnez ce lien\u202f: ${link}`,
  file: 'mon-annee-numerique',
  picture: {
    /** Of so many people: a total means nothing to a friend who does not know. */
    title: (people: number) => (people > 1 ? `Notre année numérique, à ${people}` : 'Mon année numérique'),
    heaviest: (label: string, kg: string) => `Le plus lourd\u202f: ${label} (${kg} kg)`,
    heaviestAlone: (several: boolean) => `Le plus lourd de ${several ? 'notre' : 'mon'} année numérique`,
    /** Under its number. */
    alone: (label: string, n: number) => (n > 1 ? `${label} : ${n} appareils` : label),
    gesture: 'Mon geste',
    /** Where nothing is chosen. */
    offered: 'Le premier gain',
    chosen: (n: number) => `Avec ces ${n} choix`,
    /** The same of the heaviest thing. */
    lighter: 'Pour l’alléger',
    left: (kg: string) => `Il resterait ${kg} kg par an`,
    law: 'Une loi, peut-être',
    /** Of a law that the booklet may not hold. */
    maybeNot: 'Y est-elle ? Pas sûr.',
    /** A gain that is the most there may be. */
    lawIfAll: 'Une loi, si tout le monde suit',
    ifAllWell: (who: string) => `${who}, si tout va bien`,
    gain: (kg: string) => `−${kg} kg`,
    /** What may also weigh more: a sign alone is not understood. */
    eitherSide: (less: string, more: string) => `de ${less} de moins à ${more} de plus`,
    /** Of what, and between which bounds. */
    ofAll: (range: string) => `sur toute l’année, ${range}`,
    /** After what the reader does by themselves. */
    besides: (n: number, range: string) =>
      `${n === 1 ? 'en plus de ce choix' : 'en plus de ces choix'}, ${range}`,
    ofThat: (range: string) => `sur ce poids, ${range}`,
    /** A gain, and the rule on which it hangs. */
    byRule: (who: string) => `${who}, fabrication non comptée`,
    perhaps: 'peut-être rien',
    hardly: 'moins de 0,1 kg',
    upTo: (kg: string) => `au plus −${kg} kg`,
    ask: 'Et chez vous\u202f?',
  },
};

export type ShareMessages = Messages<typeof share>;
