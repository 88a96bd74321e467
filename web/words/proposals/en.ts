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
