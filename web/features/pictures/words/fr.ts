/** The words of the page that gives charts as files, in French; the English ones have the same shape. */
import type { Messages } from '../../../words/messages.ts';

export const pictures = {
  title: 'Les graphiques, en images',
  description: 'Chaque graphique d’une page de Sobrement, en PNG ou en SVG.',
  lede: 'Donnez l’adresse d’une page d’ici\u202f: ses graphiques viennent en images, chacun avec l’adresse d’où il vient.',
  label: 'Adresse de la page',
  submit: 'Voir ses graphiques',
  none: 'Cette page n’a pas de graphique, ou n’est pas de ce site.',
  lost: 'La page n’est pas venue. Vérifiez son adresse, et le réseau.',
  found: 'Graphiques de la page',
  own: 'Votre ticket se partage à part, en image aussi\u202f: ',
  ticket: 'mon ticket',
  script: 'Sans script, photographiez l’écran\u202f: les images se font sur votre appareil.',
  svg: 'Enregistrer en SVG',
  png: 'Enregistrer en PNG',
};

export type PicturesMessages = Messages<typeof pictures>;
