import type * as french from './fr.ts';

export const kinds: typeof french.kinds = { measure: 'Measure', gesture: 'Action at home' };

export const actors: typeof french.actors = {
  household: 'the household',
  school: 'the school',
  council: 'the council',
  state: 'the government',
  maker: 'makers',
  operator: 'operators',
};

export const ofGestures = 'not from the programme';
