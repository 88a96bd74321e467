/**
 * The words that every list of proposals needs, in French: their kinds, who acts, where gestures come from. Their shape
 * is what the other languages must have.
 */
export const kinds = { measure: 'Mesure', gesture: 'Geste' };

export const actors = {
  household: 'le foyer',
  school: 'l’école',
  council: 'la commune',
  state: 'l’État',
  maker: 'les fabricants',
  operator: 'les opérateurs',
};

export const ofGestures = 'ne vient pas du programme';
