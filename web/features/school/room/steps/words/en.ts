import type { EveryoneMessages } from './fr.ts';

export const everyone: EveryoneMessages = {
  title: 'If everyone did it',
  lead: 'The effect per person, times the number of people. It assumes that others live as the class does.',
  school: 'People in the school',
  here: 'The school',
  commune: 'Name of the commune',
  find: 'Search',
  none: 'No commune found.',
  country: 'France',
  place: 'Where',
  people: 'People',
  saving: 'Tonnes less a year',
  range: (low, high) => `between ${low} and ${high}`,
  wait: 'The vote is not revealed yet.',
};
