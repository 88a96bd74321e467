/** The words that every list of proposals needs, in French: their kinds, who acts, where gestures come from. */
export const kinds = { measure: 'Mesure', gesture: 'Geste' };

export const actors: Readonly<Record<string, string>> = {
  household: 'le foyer',
  school: 'l’école',
  council: 'la commune',
  state: 'l’État',
  maker: 'les fabricants',
  operator: 'les opérateurs',
};

export const ofGestures = 'ne vient pas du programme';
