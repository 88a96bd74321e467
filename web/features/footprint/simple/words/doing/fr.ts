/** What one can do at home, and what a law can do, in simplified language: each in as few sentences as it takes. */
import type { Messages } from '../../../../../words/messages.ts';
import { lines } from '../fr.ts';

type ById = Readonly<Record<string, readonly string[]>>;

const reused = lines(
  'L’État aide les ateliers de réparation.',
  'Les ateliers réparent de vieux appareils.',
  'Ensuite, vous achetez un appareil réparé.',
);
const lasting = lines('Les appareils durent plus longtemps.', 'Vous en achetez moins souvent.');
const repaired = lines('L’appareil tombe en panne.', 'On répare l’appareil d’abord.', 'On achète après.');
const hosted = lines(
  'Les ordinateurs des services en ligne sont en France.',
  'En France, l’électricité envoie peu de gaz.',
);
const shared = lines('Les opérateurs partagent un seul réseau.', 'Internet passe surtout par la box.');
const phones = lines(
  'Un forfait avec un téléphone gratuit pousse à changer.',
  'La loi interdit ces forfaits.',
  'Vous gardez votre téléphone plus longtemps.',
);
const taught = lines('L’école parle des appareils et du gaz.', 'On garde ses appareils plus longtemps.');
const returned = lines(
  'Les magasins reprennent les vieux téléphones.',
  'Ces téléphones peuvent encore servir.',
);

export const doing = {
  title: 'Que pouvez-vous faire ?',
  sizes: { large: 'Grand effet', medium: 'Effet moyen', small: 'Petit effet' },
  atMost: 'C’est le plus grand effet possible.',
  unsure: 'Cet effet est peu sûr.',
  byRule: 'Le calcul compte l’usine pour le premier acheteur.',
  none: 'Le calcul ne trouve rien à faire chez vous.',
  law: 'Une loi peut aider tout le monde',
  would: 'Voici une idée de loi.',
  gestures: {
    'keep-longer': lines('Gardez vos appareils 1 an de plus.', 'Les usines en fabriquent moins.'),
    'buy-refurbished': lines(
      'Achetez un appareil reconditionné.',
      'Un vendeur répare un vieil appareil.',
      'Ensuite, il vend cet appareil.',
    ),
    'buy-second-hand': lines(
      'Achetez un appareil d’occasion.',
      'Une autre personne utilise l’appareil avant vous.',
    ),
    'repair-it': lines('Faites réparer un appareil en panne.', 'Vous en achetez moins souvent.'),
    'empty-drawers': lines(
      'Rendez les vieux téléphones de vos tiroirs.',
      'Ces téléphones peuvent encore servir.',
    ),
    'fewer-televisions': lines('Gardez moins de télés chez vous.'),
    'smaller-television': lines('Choisissez une télé plus petite.'),
    'box-asleep': lines(
      'Débranchez la box une partie de la journée.',
      'Débranchez aussi le décodeur de la télé.',
    ),
    'wifi-first': lines('Utilisez le wifi de la maison.', 'Utilisez moins le réseau du téléphone.'),
    'lower-definition': lines(
      'Regardez les vidéos en qualité normale.',
      'La haute qualité envoie plus de gaz.',
    ),
    'delete-stored': lines('Effacez la moitié de vos fichiers en ligne.'),
    'fewer-ai-requests': lines('Posez moins de questions à l’intelligence artificielle.'),
    'skip-video-ads': lines('Évitez la publicité dans les vidéos.'),
  } as ById,
  /** By proposal; and by lever, where levers stand in the place of proposals. */
  laws: {
    'public-reuse': reused,
    refurbished: reused,
    'legal-guarantee': lines(
      'Aujourd’hui, la garantie dure 2 ans.',
      'Avec la loi, la garantie dure 10 ans.',
      'Pendant ce temps, le vendeur répare ou remplace l’appareil.',
    ),
    'spare-parts': lines(
      'Les pièces servent à réparer un appareil.',
      'Avec la loi, les pièces se vendent 10 ans.',
    ),
    'durability-index': lines('Chaque appareil a une note.', 'La note dit : il dure longtemps, ou non.'),
    'longer-life-by-law': lasting,
    'subsidised-phones': phones,
    'unsubsidised-phones': phones,
    'repairable-society': repaired,
    repair: repaired,
    'hosted-services': hosted,
    'public-data-hosting': lines(
      'Les données de l’État restent en France.',
      'En France, l’électricité envoie peu de gaz.',
    ),
    'hosted-in-france': hosted,
    'fixed-networks': shared,
    'fixed-over-mobile': lines('Internet passe surtout par la box.', 'Le réseau du téléphone sert moins.'),
    'sobriety-education': taught,
    awareness: taught,
    'take-back': returned,
    drawers: returned,
  } as ById,
  programme: lines(
    'Un programme politique propose cette loi.',
    'C’est le livret « Numérique » de Jean-Luc Mélenchon.',
    'Le livret date de l’élection de 2022.',
    'Programme cité, non soutenu.',
    'Cela veut dire : Sobrement montre cette idée.',
    'Votre vote, c’est votre choix et pas le nôtre.',
  ),
};

export type DoingMessages = Messages<typeof doing>;
