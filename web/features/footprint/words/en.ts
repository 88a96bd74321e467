import { amount } from '../../../format.ts';
import type { HouseholdMessages } from './fr.ts';

/** A number of people that is not whole is a mean: nobody has said it. */
const people = (n: number) =>
  !Number.isInteger(n) ? 'average home' : n === 1 ? '1 person' : `${amount(n, 'en')} people`;

export const household = {
  language: 'en' as const,
  kgPerYear: 'kg CO₂e a year',
  receipt: (n) => `Receipt · ${people(n)} · 12 months`,
  often: '9 times out of 10',
  perPerson: (kg) => `9 times out of 10 · about ${kg} per person`,
  groups: { device: 'Your devices', network: 'Internet and phone', use: 'What you do online' },
  items: {
    'fixed-line': 'Box and line',
    'mobile-plan': 'Mobile plans',
    traffic: 'Data moved',
    'other-traffic': 'Other data',
  },
  smaller: (n) => `${n} smaller things`,
  measures: { hour: 'h a week', item: 'a week', GB: 'GB a month', 'GB stored': 'GB' },
  inTen: (n) => `${n} in 10 homes`,
  years: (n) => `${n} year${n === '1' ? '' : 's'}`,
  origins: { new: 'new', refurbished: 'refurbished', 'second-hand': 'second-hand' },
  notMade: 'making not counted',
  refit: 'only its refit is counted',
  employer: 'the employer’s',
  failed: 'The rest must wait for the network. Your answers stay here.',
} satisfies HouseholdMessages;
