/** How simplified pages are made in French; its shape is what the English one must have. */
import type { Messages } from '../../../../words/messages.ts';

export const simplifiedReading = {
  title: 'Lecture simplifiée',
  description: 'Comment les pages simplifiées sont écrites, critère par critère, et ce qui reste à faire.',
  lede: 'Le foyer et l’école existent en lecture simplifiée, selon le référentiel de l’État (DINUM, 2017). Le lien «\u202fLecture simplifiée\u202f», en haut de chaque page, y mène\u202f; «\u202fLecture complète\u202f» en revient. Le choix reste sur l’appareil.',
  score: (conform: string, applicable: string) =>
    `${conform} critères sur ${applicable} qui s’appliquent sont tenus, chacun par un test.`,
  rest: (unchecked: string, notApplicable: string) =>
    `${unchecked} ne sont pas vérifiés, ou pas en entier\u202f: des lecteurs seuls peuvent le dire. ${notApplicable} ne s’appliquent pas.`,
  falc: 'Ce n’est pas du FALC\u202f: pour cela, des personnes handicapées intellectuelles relisent le texte, et aucune ne l’a encore fait ici. Si vous connaissez un atelier qui le ferait, écrivez à qui héberge ce site.',
  figures:
    'Les chiffres sont ceux du ticket. Un an de foyer est comparé à des kilomètres en voiture, par jour ou par semaine, arrondis au kilomètre. Un effet est grand à partir d’un dixième du ticket, moyen à partir de trois centièmes.',
  on: (day: string) => `Vérifié le ${day}.`,
};

export type SimplifiedReadingMessages = Messages<typeof simplifiedReading>;
