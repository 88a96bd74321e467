import type { SidesMessages } from './fr.ts';

export const kinds = { measure: 'Measure', gesture: 'Action at home' };

export const actors: Readonly<Record<string, string>> = {
  household: 'the household',
  school: 'the school',
  council: 'the council',
  state: 'the government',
  maker: 'makers',
  operator: 'operators',
};

export const ofGestures = 'not from the programme';

export const whoDecides =
  'Sobrement works out figures and takes no side. Others decide: the government, councils, makers.';

export const sides: SidesMessages = {
  less: (mass) => `${mass} less`,
  more: (mass) => `${mass} more`,
  zero: 'nothing',
  range: (low, high) => `from ${low} to ${high}`,
  why: 'More: the action would weigh more than it avoids. A second-hand device, for one, is replaced sooner.',
};
