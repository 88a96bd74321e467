import type { SensitivityMessages } from './fr.ts';

export const sensitivity: SensitivityMessages = {
  title: 'What changes the result most',
  description:
    'Each choice of study and the twenty figures that weigh most, from low to high, one at a time: what it changes for an average home, three homes and a commune.',
  lede: (kg) =>
    `An average home emits ${kg} kg CO₂e a year, by our sums. Let us change one single thing at a time, and see how far this figure moves.`,
  finding: (factor, factorEnds, choice, choiceEnds) =>
    `What changes the result most: “${factor}”, ${factorEnds}. Among studies, it is “${choice}”, ${choiceEnds}.`,
  ends: (low, high) => `from ${low} to ${high} kg`,
  tonnes: (low, high) => `from ${low} to ${high} t`,
  choices: {
    title: 'Follow another study',
    lede: 'When studies disagree, we follow one. Each bar goes from the smallest to the largest result that the others give. The line is ours.',
    still: (names) => `These change nothing in these examples: ${names}.`,
    elsewhere: (names) => `Without effect on an average home, but not on every example: ${names}.`,
  },
  factors: {
    title: 'A figure poorly known, or an answer not given',
    lede: 'Each figure has a low and a high, with one chance in twenty beyond each. Here are the twenty that move the average home most, from low to high, all the others staying in the middle. An asterisk marks those that your answers replace.',
  },
  policy: {
    lede: (people, from, to, tonnes) =>
      `${people} inhabitants, everything that a commune decides alone, at its usual setting, from ${from}: ${tonnes} t CO₂e avoided until ${to}. The ten figures that move this result most:`,
  },
  subjects: 'Every difference, example by example',
  average: 'Average home',
  averageText: 'Nobody answered: the whole country, brought down to one home',
  averageUnit: (kg) => `${kg} kg CO₂e a year`,
  policyUnit: (kg, until) => `${kg} CO₂e avoided until ${until}`,
  choicesTable:
    'Choices of study: difference from ours, in kg CO₂e a year for a home, in tonnes avoided for the commune',
  factorsTable:
    'The twenty figures that weigh most for an average home: difference from low to high, in the same units',
  difference: 'Difference',
  choice: 'Choice',
  factor: 'Figure',
  share: 'Share of the doubt',
  none: '–',
  nearly: '≈\u202f0',
  how: {
    title: 'How it is worked out',
    texts: [
      'One at a time: the figure is put at its low, then at its high, and the others stay at their central value. The models are the same as for a home or a commune. The twenty figures are those with the largest difference for the average home.',
      'These differences do not add up: two figures high together do not make the sum of the two, and the range of a total comes from a thousand cases in which everything moves. The share of the doubt is the share of the variance of these cases that each figure explains, for the average home; a thousand cases know it to two points.',
      'A choice of study is never mixed into the range. It has no low and no high: one follows one study, or another.',
    ],
  },
  names: {
    'network-method': {
      label: 'How to count networks',
      options: { 'two-part': 'in two parts', average: 'average per GB', full: 'all per GB' },
    },
    'second-hand': {
      label: 'What a second-hand device carries',
      options: { 'cut-off': 'nothing', half: 'half of its making' },
    },
    'future-mix': {
      label: 'The electricity of the coming years',
      options: { planned: 'as planned', frozen: 'as today' },
    },
    ranges: {
      label: 'The ranges that count (they change the range of the result, never its central value)',
      options: { believed: 'all', published: 'published ones alone' },
    },
  },
  method: 'How each figure is made',
};
