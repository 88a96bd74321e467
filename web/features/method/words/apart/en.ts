import { units } from '../../../../words/units/en.ts';
import type { ApartMessages } from './fr.ts';

export const apart = {
  title: (name: string, kg: string, numbers: string) =>
    `${name}, ${kg} kg a year: the ${numbers} numbers behind it`,
  average: 'This is the heaviest line of an average home.',
  begin: 'Make your own receipt to see yours here',
  own: 'This line is on your receipt. It is worked out here, on your device.',
  ticket: 'See my receipt',
  again: (name: string) => `${name}, in a year`,
  sum: 'Together',
  stages: {
    manufacture: 'Making it',
    distribution: 'Bringing it',
    use: 'Running it',
    'end-of-life': 'Its end',
  },
  lesser: (one: string, other: string) => `the smaller of (${one}) and (${other})`,
  numbers: 'The numbers in the sum',
  from: (low: string, high: string) => `${low} to ${high}`,
  said: {
    people: 'people at home',
    count: 'in use at home',
    years: 'years kept',
    hours: 'hours a day',
    lines: 'internet boxes',
    sims: 'mobile plans',
  },
  you: 'you said so',
  turned: { 'kilowatt-hours': 'from watts to kilowatt-hours', half: 'half of it' },
  turnedBy: { 'kilowatt-hours': '365 days ÷ 1,000', half: 'shared between two' },
  rest: 'from your answers',
  margin:
    'Each number has a low and a high. We change them all at once, a thousand times over. The range of a receipt keeps nine results out of ten.',
  items: {
    'fixed-line': 'Box and line',
    'mobile-plan': 'Mobile plans',
    'other-traffic': 'Other data',
  },
  units,
} satisfies ApartMessages;
