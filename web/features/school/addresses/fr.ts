export const addresses = {
  school: '/ecole',
  /** How a pupil joins, in simplified language. */
  simple: '/ecole/simple',
  schoolData: '/ecole/donnees',
  offline: '/ecole/hors-ligne',
  comeBack: '/ecole/revenir',
  print: '/ecole/imprimer',
  room: '/ecole/salle',
  /** The parts of a room: for the facilitator, for the wall, what is known once it is revealed, what a ticket needs, what is taken away. */
  roomParts: {
    lead: 'animer',
    screen: 'ecran',
    poster: 'affiche',
    revealed: 'devoile',
    class: 'classe',
    ticket: 'ticket',
    report: 'bilan',
  },
  /** The sheets of the print kit of which there is one. */
  singleSheets: {
    team: 'equipe',
    cards: 'cartes',
    levers: 'leviers',
    roles: 'roles',
    calculator: 'calculateur',
  },
  /** The sheets of which there is one for each run and level. */
  sheetsBy: { pupil: 'eleve', guide: 'guide' },
};

export type SchoolAddresses = typeof addresses;
