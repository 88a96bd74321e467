import type * as french from './fr.ts';

export const seals: typeof french.seals = {
  measured: 'measured',
  calculated: 'calculated',
  assumed: 'assumed',
  unmeasured: 'not measured',
};

export const sealsBeside: typeof french.sealsBeside = {
  measured: 'measured in the field',
  calculated: 'calculated from measurements',
  assumed: 'assumed by us',
  unmeasured: 'not measured so far',
};

export const sealsMean: typeof french.sealsMean = {
  measured: 'measured: observed in the field',
  calculated: 'calculated: from measured figures',
  assumed: 'assumed: by us, with a reason',
  unmeasured: 'not measured: a possible effect, which our sums start from nothing',
};

export const gainOrder =
  'First what helps at least 9 times out of 10, then what helps as often if all goes well, then what may help or not, then what is assumed or not measured; in each group, the largest sure gain first: the low end of the range.';

export const gainGroups: typeof french.gainGroups = {
  helps: 'Helps at least 9 times out of 10',
  atMost: 'Helps if all goes well',
  either: 'May help, or change nothing',
  unmeasured: 'Assumed or not measured: an unchecked figure',
  nothing: 'Nothing computed here',
};

export const councilGainGroups: typeof french.councilGainGroups = {
  ...gainGroups,
  helps: 'Cuts carbon at least 9 times out of 10',
  either: 'Nobody knows which way',
};
