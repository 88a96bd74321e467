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

export const whoDecides =
  'Sobrement works out figures and takes no side. Others decide: the government, councils, makers.';

export const youDecide = 'Sobrement works out figures and takes no side. This one is yours to decide.';

export const tiers: typeof french.tiers = { device: 'devices', network: 'networks', datacenter: 'servers' };

/** None is hard to read. */
export const plainly: Readonly<Record<string, string>> = {};

export const sides: typeof french.sides = {
  less: (mass) => `${mass} less`,
  more: (mass) => `${mass} more`,
  zero: 'nothing',
  range: (low, high) => `from ${low} to ${high}`,
  why: 'Where it says “more”, the action would weigh more than it avoids. A second-hand device, for one, is replaced sooner.',
};
