import type { Estimate } from '../../../../models/draws/distribution.ts';
import { amount, around, shareWord } from '../../../format.ts';
import type { HouseholdMessages } from './fr.ts';
import { shares } from '../../../words/shares/en.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${amount(n, 'en')} people`);

export const household = {
  language: 'en' as const,
  kgPerYear: 'kg CO₂e a year',
  receipt: (n: number) => `Receipt · ${people(n)} · 12 months`,
  perPerson: (kg: string) => `that is ${kg} per person`,
  rangeTitle: (low: string, central: string, high: string, reference: string) =>
    `From ${low} to ${high} kg, central value ${central}. French household of the same size, same scope: ${reference} kg.`,
  reference: (kg: string) => `average home ${kg}`,
  tiers: { device: 'Devices', network: 'Networks', datacenter: 'Data centres' },
  items: {
    'fixed-line': 'Fixed line and box',
    'mobile-plan': 'Mobile plans',
    traffic: 'Data moved',
    'other-traffic': 'Other traffic',
  },
  smaller: (n: number) => `${n} smaller items`,
  assumedIs: 'In italics, with ≈: assumed from the national average.',
  assumed: 'assumed',
  years: (n: string) => `${n} year${n === '1' ? '' : 's'}`,
  origins: { new: 'new', refurbished: 'refurbished', 'second-hand': 'second-hand' },
  employer: 'the employer’s',
  item: 'Item',
  amounts: 'kg a year',
  caption: 'Your receipt, item by item',
  beside: (share: Estimate, n: number): readonly [string, string, string] => [
    `Beside it, outside this total: `,
    `${around(share, 'en')} kg`,
    ` of data centres for ${people(n)} (business, public services, advertising, training of AI).`,
  ],
  whyApart: 'Why apart?',
  dormant: (n: string) =>
    `And ${n} devices asleep in a drawer: already made, they are not counted again. Putting them back to work saves making others.`,
  seeReceipt: 'See the receipt',
  questions: {
    people: 'How many people live in your home?',
    connections: 'Which subscriptions do you have?',
    device: (label: string) => `${label}: how many in use at home?`,
    use: (label: string) => `${label}: how much at home?`,
    done: 'That was everything.',
  },
  doneWhy:
    'What uncertainty remains comes from methods and factors, not from your answers. All of it can still be changed below.',
  why: (share: number) =>
    `Of the questions that follow, this one narrows the total most: ${shareWord(share, shares)} of the uncertainty.`,
  noted: 'Noted. Add what you know, or go on.',
  whyPeople: 'The rest is counted by person.',
  whySmall: 'This answer hardly narrows the total: you can stop here.',
  next: 'Next question',
  back: 'Previous question',
  everything: 'See and set everything',
  average: (value: string) => `average: ${value}`,
  fields: {
    people: 'People',
    children: 'of whom under 12',
    teenagers: 'of whom 12 to 17',
    seniors: 'of whom 60 and over',
    count: 'Number',
    size: 'Size and technology',
    yearsKept: 'Kept for how many years',
    hoursPerDay: 'Hours a day, each',
    origin: 'Bought',
    owner: 'Belongs to the employer',
    fixedLines: 'Fixed lines with a box',
    fixedGBPerMonth: 'GB a month on the box',
    sims: 'Mobile plans',
    mobileGBPerMonth: 'GB a month on mobile, in all',
    hoursPerWeek: 'Hours a week, whole household',
    countPerWeek: 'A week, whole household',
    storedGB: 'GB kept online',
    storedCount: 'Number kept online',
    definition: 'Quality or format',
    network: 'Network',
  },
  unknown: 'I do not know',
  networks: { fixed: 'box or Wi-Fi', mobile: 'mobile network' },
  less: (what: string) => `${what}: one fewer`,
  more: (what: string) => `${what}: one more`,
  boughtThisYear: 'Bought in the last 12 months',
  gapUses: 'Nobody publishes an average for these uses: they count only if you answer.',
  failed: 'The network did not answer: part of the page is missing and will not react. Please reload it.',
} satisfies HouseholdMessages;
