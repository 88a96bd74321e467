import type { Sentences } from '../sentence.ts';
import type { UnitTexts } from './fr.ts';

const meant = (nearest: string | undefined, otherwise: string, prefix: string) =>
  nearest ? `${prefix} "${nearest}"` : otherwise;

/** What is wrong with an answer, and what would be right, in English. */
export const sentences: Sentences = {
  'not-a-number': ({ min, max, unit }) => ({
    wrong: 'This is not a number.',
    right: `A number of ${unit}, from ${min} to ${max}.`,
  }),
  'not-whole': ({ min, max, unit }) => ({
    wrong: 'This is not a whole number.',
    right: `A whole number of ${unit}, from ${min} to ${max}.`,
  }),
  'too-small': ({ min, max, unit }) => ({
    wrong: 'This number is too small.',
    right: `From ${min} to ${max} ${unit}.`,
  }),
  'too-large': ({ min, max, unit }) => ({
    wrong: 'This number is too large.',
    right: `From ${min} to ${max} ${unit}.`,
  }),
  'not-a-word': ({ words, about }) => ({
    wrong: 'This is not text.',
    right: words ? `One of: ${words.join(', ')}.` : `${about ?? 'A short text'}.`,
  }),
  'text-too-short': ({ min, max }) => ({
    wrong: 'This text is too short.',
    right: `From ${min} to ${max} characters.`,
  }),
  'text-too-long': ({ max }) => ({ wrong: 'This text is too long.', right: `At most ${max} characters.` }),
  'not-a-flag': () => ({ wrong: 'This is neither true nor false.', right: 'true or false.' }),
  'not-an-object': () => ({
    wrong: 'This is not an object.',
    right: 'A JSON object: { "field": value, … }.',
  }),
  'not-a-list': () => ({
    wrong: 'This is not a list.',
    right: 'A JSON list: [ … ]. An empty list means none.',
  }),
  'list-too-long': ({ max }) => ({
    wrong: 'This list is too long.',
    right: `At most ${max} entries: gather what is alike.`,
  }),
  'unknown-key': ({ nearest }) => ({
    wrong: 'This field does not exist.',
    right: meant(nearest, 'Leave it out.', 'Did you mean') + (nearest ? '?' : ''),
  }),
  'unknown-word': ({ nearest, words }) => ({
    wrong: 'This value is not known.',
    right: words
      ? `One of: ${words.join(', ')}.`
      : `${meant(nearest, 'See the catalogue for the ids', 'Did you mean')}${nearest ? '?' : '.'}`,
  }),
  'unknown-territory': () => ({
    wrong: 'No territory has this code.',
    right: 'Search by name or postcode: /api/v1/territories?q=…',
  }),
  missing: ({ about }) => ({
    wrong: 'This field is missing.',
    right: about ? `Add it. ${about}.` : 'Add it: without it the entry says nothing.',
  }),
  'wrong-measure': ({ nearest }) => ({
    wrong: 'This use is not measured this way.',
    right: `Use "${nearest}".`,
  }),
  'no-definition': () => ({ wrong: 'This use has no definitions.', right: 'Leave the field out.' }),
  'more-than-people': ({ min }) => ({
    wrong: 'There are more people by age than people in all.',
    right: `At least ${min} people.`,
  }),
  'ages-without-people': () => ({
    wrong: 'Ages are given without the number of people.',
    right: 'Add "people".',
  }),
  'not-ages': ({ max }) => ({
    wrong: 'These are not ages.',
    right: `The number of devices, a hyphen, then how many are 0 years old, 1 year… up to ${max}, with a dot between two.`,
  }),
  'wrong-sum': ({ count, sum }) => ({
    wrong: `By age there are ${sum} devices, not ${count}.`,
    right: 'The numbers by age make up the number of devices.',
  }),
};

export const units: UnitTexts = {
  devices: 'devices',
  year: 'year',
  years: 'years',
  hoursPerDay: 'hours per day',
  hoursPerWeek: 'hours per week',
  lines: 'lines',
  SIMCards: 'SIM cards',
  GB: 'GB',
  GBPerMonth: 'GB per month',
  elements: 'items',
  itemsPerWeek: 'items per week',
  people: 'people',
  inhabitants: 'inhabitants',
  homes: 'households',
  EUR: 'euros',
  draws: 'draws',
  seed: 'as a seed, without a unit',
  ofParameter: 'in the unit of the parameter',
  ofLever: 'in the unit of the lever',
  days: 'days',
  posts: 'posts',
  eurosBeforeTax: 'euros before tax',
  share: 'share, 0 to 1',
  hoursADay: 'hours a day',
  hands: 'hands',
  ofQuestion: 'in the unit of the question',
  things: 'things',
  screens: 'in the order of joining',
  screensAtOnce: 'screens',
  percentOrEuros: '% or euros',
  carbonTarget: '% of the carbon: zero would ask for nothing',
  eurosOfBudget: 'euros: zero would ask for nothing',
  kgCO2ePerYear: 'kgCO2e a year',
  modelsVersion: 'as a version of the models',
  shareOfGain: 'as a share',
};
