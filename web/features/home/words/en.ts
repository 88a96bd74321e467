import { shareWord } from '../../../format.ts';
import type { HomeMessages } from './fr.ts';
import { shares } from '../../../words/shares/en.ts';

export const home = {
  title: 'Sobrement',
  description:
    'How much does your digital life weigh? A receipt, line by line, with its range and the source of every figure. Nothing is stored.',
  heading: 'What a digital life weighs',
  lede: 'Devices, networks, data centres: Sobrement writes the carbon receipt of a household, line by line. Every figure has its range and its source.',
  door: {
    title: (kg: string) => `An average French household: ${kg} kg a year`,
    estimate: (people: string, range: string) =>
      `For ${people} people, ${range} kg: without your answers, the range is wide. They narrow it, and are kept on your device alone.`,
    open: 'Write your household’s receipt',
    time: 'One minute is enough. Stop whenever you like.',
  },
  council: {
    title: 'And in your commune?',
    text: 'Repair, reuse, keep longer: find a French commune or group of communes, and see what a policy would change there, for how much, and what is not sure.',
    open: 'Find a commune',
  },
  school: {
    title: 'A class: predict, count, argue',
    text: 'A workshop ready to print, from 55 minutes to 3 hours, from age 9 to adults, without names or accounts.',
    open: 'Prepare a workshop',
  },
  nation: {
    title: (kg: string, share: number) =>
      `Digital life weighs ${kg} kg per inhabitant: ${shareWord(share, shares)} comes from household devices`,
    receipt: 'Receipt · one inhabitant of France · 12 months',
    kgPerYear: 'kg CO₂e a year',
    summary: (total: string, lines: string) => `${total} kg per inhabitant and year: ${lines}.`,
    caption: 'The receipt of one inhabitant, in kg CO₂e a year',
    item: 'Item',
    amount: 'kg a year',
    share: 'share',
    devices: 'Devices',
    rows: {
      household: 'Household devices',
      work: 'Work devices',
      network: 'Networks',
      datacenter: 'Data centres',
    },
    bars: {
      household: 'Household devices',
      work: 'Work devices',
      network: 'Networks',
      datacenter: 'Data centres',
    },
    total: 'Published total',
    kg: 'kg CO₂e: kilograms of CO₂ equivalent, every greenhouse gas expressed as CO₂.',
    source: 'Source:',
    data: (year: string) => `${year} data.`,
    split: (share: string) =>
      `Households and work are told apart by the number of devices: ${share} are professional. Shares are rounded.`,
  },
  why: {
    title: 'What depends on you, and what does not',
    text: 'A large part of this total comes from elsewhere: businesses, public services, advertising. No household can change it alone. So a household’s receipt is counted apart, and the collective share is shown beside it.',
    method: 'Every figure and its source',
  },
} satisfies HomeMessages;
